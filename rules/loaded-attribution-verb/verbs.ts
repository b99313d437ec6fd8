import {defineWordClass} from '../../src/language/vocabulary.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/**
 * Verbs that take sides where “said” would not, by what they imply. Sources: news-writing textbooks on verbs of
 * attribution, agencies' entries on “claim”, “admit” and their like, and encyclopedias' guides to words to watch.
 */
const verbs = {
  /** That it may not be so. */
  doubt: wordList('claim insist contend maintain purport profess assert'),
  /** That there was something to hide, or that anger speaks. */
  guilt: wordList('admit concede confess boast brag gloat gripe whine rant fume moan'),
  /** That it is so. With “out” behind it, `point` is one of them. */
  truth: wordList('note reveal observe acknowledge recognize recognise realize realise point'),
  /** What only the speaker can know. */
  mind: wordList('believe feel think'),
} as const

export type VerbClass = keyof typeof verbs

/** The names of the classes, as the option has them. */
export const verbClasses = Object.keys(verbs) as readonly VerbClass[]

/** What a form implies, and what to write instead of it. */
export interface LoadedForm {
  readonly verbClass: VerbClass
  readonly neutral: 'say' | 'says' | 'said' | 'saying'
}

/** By form in lower case. */
export const loadedForms: ReadonlyMap<string, LoadedForm> = new Map(
  verbClasses.flatMap((verbClass) =>
    verbs[verbClass].flatMap((lemma) =>
      formsOf(lemma).map((form): [string, LoadedForm] => [form, {verbClass, neutral: neutralOf(form, lemma)}]),
    ),
  ),
)

function neutralOf(form: string, lemma: string): LoadedForm['neutral'] {
  if (form === lemma) return 'say'
  if (form.endsWith('ing')) return 'saying'
  return form.endsWith('s') ? 'says' : 'said'
}

// The class that the rule's pattern names.
defineWordClass('loaded-verb', () => loadedForms.keys())
