import {stemmer} from 'stemmer'
import {formsOf} from '../lexicon/inflection.ts'
import {countryOf} from '../lexicon/place-names.ts'
import {synonymSets} from '../lexicon/synonyms.ts'
import {oncePerWord} from './once-per.ts'
import {preparedLookup} from './prepared-lookup.ts'
import {intern, wordOf} from './vocabulary.ts'

/**
 * What a word counts as when sentences are compared, as the id of a word: one for a whole set of synonyms, one for a
 * country, its capital and its people, else Porter's stem. It is told from the word alone, so that “leaves” are those of
 * trees as well.
 */
export const lemmaOf = oncePerWord((id) => intern(lemma(wordOf(id))))

function lemma(word: string): string {
  return folded(word) ?? countryOf(word) ?? stemmer(word)
}

/** Every form of a synonym, with the first of its set. */
const folded = preparedLookup('synonyms', () => {
  const forms = new Map<string, string>()
  for (const set of synonymSets)
    for (const word of set) for (const form of formsOf(word)) if (!forms.has(form)) forms.set(form, set[0])
  // A base form stands for its own set, whatever it is a form of elsewhere.
  for (const set of synonymSets) for (const word of set) forms.set(word, set[0])
  return forms
})
