import {phraseList} from '../../src/lexicon/word-list.ts'

/**
 * Texts and occasions in which several parties speak as one, or each has a speaker. Source: the names that foreign
 * ministries, companies and courts give to what they publish together.
 */
export const documents: readonly string[] = phraseList(`
  statement, statements, communique, communiqué, communiques, communiqués, readout, readouts, declaration, declarations,
  conference, release, announcement, memorandum, letter, resolution, interview, interviews, filing, filings, testimony,
  pact, treaty, accord, document, documents, text, minutes, transcript, post, tweet
`)
