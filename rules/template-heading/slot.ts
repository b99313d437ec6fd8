import {abstractAdjective} from '../../src/lexicon/abstract-adjectives.ts'
import {
  emptyHeadings,
  fillerNoun,
  isSlotPhrase,
  outlineDomain,
  outlineModifier,
  outlineNoun,
} from '../../src/lexicon/headings.ts'
import {wordList} from '../../src/lexicon/word-list.ts'
import {openingsWith} from './openings.ts'

/** A heading as the comparison sees it. */
export interface HeadingWords {
  /** In small letters, without articles, enumeration and emoji; `&` as `and`, punctuation left out. */
  readonly words: readonly string[]
  /** Every word that means something begins with a capital, there are at least two, and some small letters. */
  readonly titleCase: boolean
  /** Whether half of the content words from this word on, at the least, are abstractions. */
  isAbstractFrom(word: number): boolean
}

/** Small words that a heading of slots may hold besides its nouns. */
const joints = new Set(wordList('and or for of to in on from with ahead forward beyond amid behind at'))
/** Before `and` these name a slot whatever is joined to them: “Background and Early Steps”. */
const opensPair = new Set(
  wordList(`
    background context overview introduction summary conclusion implications significance challenges
    opportunities outlook takeaways insights perspectives considerations reflections prospects
  `),
)
/**
 * Behind a beat in small letters these make a crosshead that editors do use: Economic outlook, Political background.
 */
const plainBehindDomain = new Set(
  wordList('outlook prospects background challenges opportunities dynamics importance thoughts'),
)
const mostWordsBehindOpening = 8
const mostWordsOfSlots = 6

/**
 * True for a heading that is a slot of the outline, by itself or by its construction. It must hold no name, figure or
 * quotation.
 */
export function isSlot(heading: HeadingWords): boolean {
  const {words, titleCase} = heading
  const phrase = words.join(' ')
  if (isSlotPhrase(phrase) || (titleCase && emptyHeadings.has(phrase))) return true
  return isOpening(heading) || isPair(heading) || isMadeOfSlots(heading)
}

/** “A New Chapter for …”, “Understanding the Broader Impact”. */
function isOpening({words, titleCase, isAbstractFrom}: HeadingWords): boolean {
  return openingsWith(words[0]).some(({words: opening, rest}) => {
    if (words.length <= opening.length || words.length > opening.length + mostWordsBehindOpening) return false
    if (!opening.every((word, index) => words[index] === word) || (rest === 'title' && !titleCase)) return false
    return rest === 'any' || isAbstractFrom(opening.length)
  })
}

/** “Background and Strategic Foundations”: a slot, `and`, up to three words. */
function isPair({words}: HeadingWords): boolean {
  const and = words.indexOf('and')
  if (and < 1 || and > 2 || words.length - and > 4 || words.length - and < 2) return false
  return opensPair.has(words[and - 1]) && words.slice(0, and - 1).every(isModifier)
}

/**
 * “Challenges and Opportunities Ahead”, “Key Players”: nothing but the vocabulary of outlines, with a noun of it at
 * the end.
 */
function isMadeOfSlots({words, titleCase}: HeadingWords): boolean {
  if (words.length < 2 || words.length > mostWordsOfSlots) return false
  if (!words.every((word) => isNoun(word) || isModifier(word) || outlineDomain.hasWord(word) || joints.has(word)))
    return false
  const nouns = words.filter(isNoun)
  const head = words.findLast((word) => !joints.has(word))
  if (head === undefined || !isNoun(head)) return false
  const hasDomain = words.some((word) => outlineDomain.hasWord(word) && !isNoun(word))
  if (outlineNoun.hasWord(head)) return titleCase || !hasDomain || !plainBehindDomain.has(head)
  const isJoined = nouns.length > 1 && nouns.some((word) => outlineNoun.hasWord(word))
  const isVague = words.some((word) => outlineModifier.hasWord(word))
  return titleCase || isJoined || (isVague && !hasDomain && words.length === 2)
}

function isNoun(word: string): boolean {
  return outlineNoun.hasWord(word) || fillerNoun.hasWord(word)
}

function isModifier(word: string): boolean {
  return outlineModifier.hasWord(word) || abstractAdjective.hasWord(word)
}
