import {phraseList} from '../../src/lexicon/word-list.ts'

/**
 * Texts and occasions in which several parties speak as one, or each has a speaker. Source: the names that foreign
 * ministries, companies and courts give to what they publish together.
 */
export const documents: readonly string[] = phraseList(`
  statement, statements, communique, communiqué, communiques, communiqués, readout, readouts, declaration, declarations,
  press conference, news conference, joint conference, press release, interview, interviews, testimony, filing, filings,
  letter, minutes, transcript
`)
