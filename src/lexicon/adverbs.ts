import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/** Adverbs in `-ly`; the common adjectives and nouns that end so are left out. */
export const adverb = defineWordClass('adverb', () => [], {
  suffixes: ['ly'],
  except: wordList(`
  family italy july reply supply apply assembly ally bully rally anomaly monopoly daily weekly monthly yearly
  early friendly elderly deadly likely unlikely costly lonely lovely orderly scholarly timely ugly wooly
  comply imply multiply rely belly jelly butterfly holy
`),
})
