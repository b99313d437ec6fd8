import {abstractAdjective} from '../lexicon/abstract-adjectives.ts'
import {abstractNoun} from '../lexicon/abstract-nouns.ts'
import {effortVerb} from '../lexicon/effort-verbs.ts'
import {wordList} from '../lexicon/word-list.ts'
import {isCommonWord} from './common-word.ts'
import {oncePerText} from './once-per.ts'
import {intern} from './vocabulary.ts'

/** What English puts before a word to make another. Source: the prefixes and combining forms of English grammar. */
const prefixes = wordList(`
  aero anti auto bio co counter cross cyber de dis down eco electro fin fore geo hydro hyper il im in infra inter
  intra macro mega meta micro mid mini mis mono multi nano neo neuro non off on out over photo poly post pre pro
  psycho quasi re self semi sub super tele thermo trans ultra un under up
`)
const prefix = new RegExp(`^(?:${prefixes.join('|')})(?=[^\\d'’.]{3})`)

/** Endings that make common words and few names. Source: the suffixes of English grammar. */
const suffixes = new RegExp(
  `(?:${[
    'tions?|sions?|ments?|[ae]nc(?:e|es|y|ies)|(?:ab|ib|iv|al|ic|os)it(?:y|ies)|ness(?:es)?|ships?|isms?|acy|hood',
    'i[sz](?:e|es|ed|ing|ation)|ful|less|able|ible|ous|(?:at|it|ut|s)ive(?:ly)?|ical(?:ly)?|ingly|edly|wise|wards?',
    'olog(?:y|ies|ical)|graph(?:y|ies|ical|ics?)|metrics?|ware|tech|[a-z]{2}ics|[au]tory|etary',
    "[^\\d'’.]{4}ing|[^\\d'’.]{4}[^aeiou]ed|[^\\d'’.]{3}(?:[^l]|a|u)ly",
  ].join('|')})$`,
)

/**
 * True for a word that no list of common words knows and that was all the same made by the rules of English, so that
 * its capital says nothing at the head of a sentence: `interoperability`, `peacebuilding`, `e-mobility`, `telehealth`.
 *
 * @param word In lower case.
 */
export const isCoinage = oncePerText((word): boolean => {
  if (word.includes('-'))
    return word.split('-').every((part) => part.length < 3 || prefixes.includes(part) || isCoinage(part))
  if (
    isPlainWord(word) ||
    (word.length > 3 && prefixes.includes(word)) ||
    suffixes.test(word) ||
    (word.endsWith('s') && suffixes.test(word.slice(0, -1)))
  )
    return true
  const rest = word.replace(prefix, '')
  if (rest !== word && isPlainWord(rest)) return true
  for (let at = 3; at <= word.length - 3; at++)
    if (isCommonWord(word.slice(0, at)) && isCommonWord(word.slice(at))) return true
  return false
})

function isPlainWord(word: string): boolean {
  if (isCommonWord(word)) return true
  const id = intern(word)
  return abstractNoun.has(id) || effortVerb.has(id) || abstractAdjective.has(id)
}
