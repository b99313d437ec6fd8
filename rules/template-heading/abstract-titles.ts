import {intern} from '../../src/language/vocabulary.ts'
import {abstractAdjective} from '../../src/lexicon/abstract-adjectives.ts'
import {abstractNoun} from '../../src/lexicon/abstract-nouns.ts'
import {effortVerb} from '../../src/lexicon/effort-verbs.ts'
import {fillerNoun, outlineModifier, outlineNoun, titleFillerNoun} from '../../src/lexicon/headings.ts'
import {wordList} from '../../src/lexicon/word-list.ts'
import type {HeadingWords} from './slot.ts'

/*
 * Constructions of headings in Title Case that are made of abstractions alone. Sources: as for src/lexicon/headings.ts.
 */

const mostWords = 8
const mostWordsOfSubject = 4

/** “Strengthening Coastal Resilience”, “Ensuring Long-Term Success”. */
export function isEffort({words, titleCase, isAbstract}: HeadingWords): boolean {
  if (!titleCase || words.length < 2 || words.length > mostWords) return false
  return words[0].endsWith('ing') && effortVerb.hasWord(words[0]) && isAbstract(1, words.length, false)
}

const spans: Readonly<Record<string, string>> = {from: 'to', between: 'and', beyond: 'and'}

/** “From Crisis to Opportunity”, “Between Promise and Peril”, “Where Tradition Meets Innovation”. */
export function isSpan({words, titleCase, isAbstract}: HeadingWords): boolean {
  if (titleCase && words[0] === 'where' && words[2] === 'meets' && words.length === 4) return isAbstract(1, 4, false)
  const middle = words.indexOf(spans[words[0]] ?? '')
  if (!titleCase || middle < 2 || middle > 3 || words.length > middle + 3 || middle === words.length - 1) return false
  return isAbstract(1, middle, false) || isAbstract(middle + 1, words.length, false)
}

/** “Accountability and Transparency”, “Regional Security Cooperation”, “Continued Commitment”; not “Energy Policy”. */
export function isAbstractTitle({words, titleCase, isAllAbstract}: HeadingWords): boolean {
  if (!titleCase || words.length < 2 || words.length > mostWords) return false
  const last = words[words.length - 1]
  const isHead = [abstractNoun, outlineNoun, fillerNoun, titleFillerNoun].some((nouns) => nouns.hasWord(last))
  const isJoined = words.includes('and') && words[0] !== 'and'
  return isHead && (isJoined || words.length > 2 || outlineModifier.hasWord(words[0])) && isAllAbstract()
}

const meaning = new Set(wordList('matters matter resonates counts means mean'))
const effects = new Set(
  wordList('affects affect impacts impact shapes shape influences influence works work could will'),
)

/** “Why the Decision Matters”, “How the Policy Affects Consumers”. */
export function isSignificance({words, titleCase, isAbstract}: HeadingWords): boolean {
  if (!titleCase || (words[0] !== 'why' && words[0] !== 'how')) return false
  const verbs = words[0] === 'why' ? meaning : effects
  const at = words.findIndex((word, index) => index > 1 && verbs.has(word))
  if (at < 2 || at > mostWordsOfSubject || words.length > mostWords) return false
  return isAbstract(1, at, false) && words.slice(1, at).some((word) => !abstractAdjective.has(intern(word)))
}
