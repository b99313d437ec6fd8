import {intern} from '../../src/language/vocabulary.ts'
import {abstractAdjective} from '../../src/lexicon/abstract-adjectives.ts'
import {vaguePlural} from '../../src/lexicon/cues.ts'
import {
  emptyHeadings,
  fillerNoun,
  idleVerb,
  isSlotPhrase,
  outlineDomain,
  outlineModifier,
  outlineNoun,
  sectionNouns,
  serviceHeadings,
  storyNoun,
  titleFillerNoun,
} from '../../src/lexicon/headings.ts'
import {isGroupWord, judgeGroup} from '../../src/lexicon/source-groups.ts'
import {wordList} from '../../src/lexicon/word-list.ts'
import {isAbstractTitle, isEffort, isSignificance, isSpan} from './abstract-titles.ts'
import {type Complement, closingsWith, openingsWith} from './openings.ts'

/** A heading as the comparison sees it. */
export interface HeadingWords {
  /** In small letters, without articles, enumeration and emoji; `&` as `and`, punctuation left out. */
  readonly words: readonly string[]
  /** Every word that means something begins with a capital that is not only the heading's first, and has small letters. */
  readonly titleCase: boolean
  /** Whether half of the content words between two of {@link words}, at the least, are abstractions. */
  isAbstract(from: number, to: number, people: boolean): boolean
  /** Whether all content words are abstractions, two of them at the least. */
  isAllAbstract(): boolean
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
/** What is to be done with slots: obstacles to overcome, things to watch. */
const tasks = new Set(
  wordList(`
    overcome consider watch note know remember address face expect explore miss tackle navigate come
    discuss ponder look follow
  `),
)
const things = new Set(wordList('things thing points factors names people ones moments'))
const sayings = new Set(wordList('say says said saying think thinks thought thinking believe'))
const ofWhat = new Set(wordList('of to on for from behind in about'))
/** What speaks in “What the Data Shows” and is nobody. */
const oracles = new Set(
  wordList('data numbers figures statistics research evidence studies polls science history stats'),
)
const oracleVerbs = new Set(wordList('say says show shows tell tells reveal reveals mean means suggest suggests us'))
const mostWordsBeside = 8
const mostWordsOfStory = 3
const mostWordsOfSlots = 6

/**
 * True for a heading that is a slot of the outline, by itself or by its construction. It must hold no name, figure or
 * quotation.
 */
export function isSlot(heading: HeadingWords): boolean {
  const {words, titleCase} = heading
  const phrase = words.join(' ')
  if (isSlotPhrase(phrase) || serviceHeadings.has(phrase) || sectionNouns.has(phrase)) return true
  if (titleCase && (emptyHeadings.has(phrase) || (words.length === 1 && storyNoun.hasWord(phrase)))) return true
  return constructions.some((isOne) => isOne(heading))
}

/** “A New Chapter for …”, “Understanding the Broader Impact”. */
function isOpening(heading: HeadingWords): boolean {
  const {words} = heading
  return openingsWith(words[0]).some(
    ({words: opening, rest}) =>
      opening.every((word, index) => words[index] === word) && isRest(heading, rest, opening.length, words.length),
  )
}

/** “The Policy at a Glance”, “Opportunities on the Horizon”. */
function isClosing(heading: HeadingWords): boolean {
  const {words} = heading
  return closingsWith(words.at(-1)).some(({words: closing, rest}) => {
    const from = words.length - closing.length
    return closing.every((word, index) => words[from + index] === word) && isRest(heading, rest, 0, from)
  })
}

/** Whether the words from `from` up to `to` are what a fixed phrase wants beside it. */
function isRest(heading: HeadingWords, rest: Complement, from: number, to: number): boolean {
  if (to <= from || to - from > mostWordsBeside) return false
  if (rest === 'any') return true
  if (rest === 'abstract') return heading.isAbstract(from, to, false)
  if (!heading.titleCase) return false
  if (rest === 'story') {
    const {words} = heading
    return to - from <= mostWordsOfStory && storyNoun.hasWord(words[to - 1]) && words.slice(from, to - 1).every(isVague)
  }
  return rest === 'capital' || heading.isAbstract(from, to, rest === 'people')
}

/** “Background and Strategic Foundations”: a slot, `and`, up to three words. */
function isPair({words}: HeadingWords): boolean {
  const and = words.indexOf('and')
  if (and < 1 || and > 2 || words.length - and > 4 || words.length - and < 2) return false
  return opensPair.has(words[and - 1]) && words.slice(0, and - 1).every(isModifier)
}

/** “Obstacles to Overcome”, “Highlights Not to Miss”, “Things to Watch”. */
function isTask({words, titleCase}: HeadingWords): boolean {
  const to = words.indexOf('to')
  if (to < 1 || to !== words.length - 2 || !tasks.has(words[to + 1])) return false
  const before = words.slice(0, words[to - 1] === 'not' ? to - 1 : to)
  if (before.length === 0 || !before.every((word) => isNoun(word) || things.has(word) || isVague(word))) return false
  const head = before[before.length - 1]
  return (titleCase || things.has(head)) && (isNoun(head) || things.has(head))
}

/** “What the Experts Say”, “What Are Local People Saying”, “What the Data Shows”. */
function isVoices({words, titleCase}: HeadingWords): boolean {
  const last = words[words.length - 1]
  if (words[0] !== 'what' || words.length < 3) return false
  if (titleCase && oracles.has(words[1])) return words.slice(2).every((word) => oracleVerbs.has(word))
  if (!sayings.has(last)) return false
  const group = words.slice(1, -1).filter((word) => word !== 'are' && word !== 'do')
  const head = group.pop()
  if (head === undefined || group.length > 1 || !group.every(isVague)) return false
  const id = intern(head)
  return judgeGroup.has(id) || head === 'people' || (titleCase && (isGroupWord(id) || vaguePlural.has(id)))
}

/** “The Debate Continues”, “Questions Remain”, “A Community Responds”. */
function isIdle({words, titleCase}: HeadingWords): boolean {
  if (!titleCase || words.length < 2 || words.length > 4 || !idleVerb.hasWord(words[words.length - 1])) return false
  return words.slice(0, -1).every((word) => isNoun(word) || isVague(word) || storyNoun.hasWord(word))
}

/** “Limitations of the Study”, “Key Details of the Agreement”: a slot, a preposition and what the story is about. */
function isSlotOfStory({words, titleCase}: HeadingWords): boolean {
  const at = words.findIndex((word) => ofWhat.has(word))
  if (!titleCase || at < 1 || at === words.length - 1 || words.length > mostWordsOfSlots) return false
  const head = words[at - 1]
  if (!(isNoun(head) || titleFillerNoun.hasWord(head)) || !words.slice(0, at - 1).every(isVague)) return false
  const rest = words.slice(at + 1)
  return rest.every(isVague) || (storyNoun.hasWord(rest[rest.length - 1]) && rest.slice(0, -1).every(isVague))
}

/**
 * “Challenges and Opportunities Ahead”, “Key Players”: nothing but the vocabulary of outlines, with a noun of it at
 * the end.
 */
function isMadeOfSlots({words, titleCase}: HeadingWords): boolean {
  if (words.length < 2 || words.length > mostWordsOfSlots) return false
  const isOwnNoun = (word: string): boolean => isNoun(word) || (titleCase && titleFillerNoun.hasWord(word))
  if (!words.every((word) => isOwnNoun(word) || isVague(word) || joints.has(word))) return false
  const nouns = words.filter(isOwnNoun)
  const head = words.findLast((word) => !joints.has(word))
  if (head === undefined || !isOwnNoun(head)) return false
  const hasDomain = words.some((word) => outlineDomain.hasWord(word) && !isNoun(word))
  if (outlineNoun.hasWord(head)) return titleCase || !hasDomain || !plainBehindDomain.has(head)
  const isJoined = nouns.length > 1 && nouns.some((word) => outlineNoun.hasWord(word))
  const isModified = words.some((word) => outlineModifier.hasWord(word))
  return titleCase || isJoined || (isModified && !hasDomain && words.length === 2)
}

function isNoun(word: string): boolean {
  return outlineNoun.hasWord(word) || fillerNoun.hasWord(word)
}

function isModifier(word: string): boolean {
  return outlineModifier.hasWord(word) || abstractAdjective.hasWord(word) || whenWord.test(word)
}

/** Post-match, pre-election, mid-season. */
const whenWord = /^(?:post|pre|mid)-[^\s\d-]{3,}$/

/** True for a word that says no more than whose or of what kind; a possessive counts as its noun: “the Court’s”. */
function isVague(word: string): boolean {
  return isModifier(word) || outlineDomain.hasWord(word.replace(/'s?$/, ''))
}

const constructions = [
  isOpening,
  isClosing,
  isPair,
  isTask,
  isVoices,
  isIdle,
  isSlotOfStory,
  isMadeOfSlots,
  isEffort,
  isSpan,
  isAbstractTitle,
  isSignificance,
]
