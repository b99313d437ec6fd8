import {isCommonWord} from '../language/common-word.ts'
import {once} from '../language/once-per.ts'
import {intern} from '../language/vocabulary.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {givenName} from '../lexicon/given-names.ts'
import {headingPhrase, slotHeadings} from '../lexicon/headings.ts'
import {isCredit} from './credits.ts'

/** How surely a line is a heading by its look alone. */
export interface HeadingLook {
  /** Capitals as in a title: every word that carries meaning has one. */
  readonly title: boolean
  /** It names a part of an article and nothing else: “Background”, “The Conclusion”, “Wrapping Up”. */
  readonly slot: boolean
  /** All in capitals, as wires set their crossheads. */
  readonly capitals: boolean
}

const longestHeading = 160
const mostWords = 14
/** A line over an article may be longer than a crosshead. */
const mostHeadlineWords = 20

const opensNoHeading =
  /^(?:(?:by|from|reporting by|additional reporting|writing by|written by|edited by|editing by|photos? by|story by|words by|text by|updated|published|posted|last updated|advertisement|related|read more|read also|see also|also read|share (?:this|on|via|with)|subscribe|sign up|click here|follow us|watch|listen|dear|yours|sincerely|via)\b|(?:ends?|more|-?30-?)$|\(|\[|[-–—*•|#@])/i
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = new RegExp(
  `\\b${month}\\.? \\d{1,2}\\b|\\b\\d{1,2} ${month}\\b|\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b`,
  'i',
)

/** The day behind a headline: “… reopens Tuesday, 3 May 2022”. */
const trailingDate = new RegExp(
  `[,.]? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${month}\\.? \\d{1,2}|\\d{1,2} ${month}),? \\d{4}$`,
  'i',
)

/** Words that name a part of any article. Source: the outline headings that style guides warn of, and their usual forms. */
const slotNouns =
  'background|conclusions?|summary|overview|introduction|context|analysis|outlook|implications?|takeaways?|thoughts|remarks|' +
  'significance|recommendations?|findings|highlights?|challenges|opportunities|perspectives?|reactions?|details|facts|' +
  'next steps|key points|key issues|bottom line|road ahead|way forward|path forward|big picture|future|history|timeline|impact|faqs?'
const slot = new RegExp(
  `^(?:\\d+[.)] )?(?:the |in |a |an |our |some |final |key |main |closing |concluding |brief |historical |quick |further )*(?:${slotNouns})$|` +
    `^(?:wrapping (?:it )?up|looking ahead|looking forward|moving forward|going forward|what(?:'s|’s| is| comes| happens) next|` +
    `why (?:it|this) matters|what (?:it|this) means|what to know|what we know|in (?:brief|short|sum|summary|conclusion)|to sum up)$`,
  'i',
)

/** The look of a line as a heading, or null when its form rules one out. */
export function headingLook(words: string): HeadingLook | null {
  return lookOf(words, mostWords, true)
}

function lookOf(words: string, mostWordsAllowed: number, isUndated: boolean): HeadingLook | null {
  if (words.length < 2 || words.length > longestHeading || endsLikeText(words)) return null
  const all = words.split(/[\s\u00A0]+/, mostWordsAllowed + 1)
  // The tests stand in the order of what they cost: of a thousand lines that come here few pass the first ones.
  if (all.length > mostWordsAllowed) return null
  const capitals = words.length > 3 && words === words.toUpperCase() && /\p{Lu}{3}/u.test(words)
  const isSlot = all.length < 8 && (slotHeadings.has(words.toLowerCase().replace(/^the /, '')) || slot.test(words))
  if (all.length < 2 && !isSlot && !capitals) return null
  if (opensNoHeading.test(words) || /[\uFFFC|]|@|\d%$/.test(words) || innerEnd.test(words)) return null
  if (isUndated && /\d/.test(words) && date.test(words)) return null
  if (isCredit(words)) return null
  return {title: capitals || isTitleCase(all), slot: isSlot, capitals}
}

/** The words of a line that is set in bold as a whole, behind an emoji or not; null for any other line. */
export function boldLine(line: string): string | null {
  const mark = line.includes('**') ? '**' : line.includes('__') ? '__' : null
  if (mark === null || line.length > longestHeading) return null
  const open = line.indexOf(mark)
  const close = line.lastIndexOf(mark)
  if (close < open + 4 || line.indexOf(mark, open + 2) !== close || /[\p{L}\d]/u.test(line.slice(0, open))) return null
  return /[\p{L}\d]/u.test(line.slice(close + 2)) ? null : line.slice(open + 2, close)
}

/** Whether the words of a bold line make it a heading: it ends in no mark, or asks what any article may: “Why now?” */
export function isBoldHeading(words: string): boolean {
  return headingLook(words) !== null || isSlotQuestion(words)
}

/** “2️⃣ What’s next?”; without the mark before it an interviewer may ask it. */
export function isSlotQuestion(words: string): boolean {
  return /^[^\p{L}"“'‘].*\?$/u.test(words) && slotHeadings.has(headingPhrase(words.replace(/^[^\p{L}]+/u, '')))
}

/** Whether a line ends as running text does: in a mark, before a closing quotation mark or bracket or not. */
export function endsLikeText(words: string): boolean {
  let at = words.length - 1
  while (at > 0 && closing.includes(words[at])) at--
  return marks.includes(words[at])
}

/** The end of a sentence inside of a line; “St. Petersburg” has a shorter word there. */
const innerEnd = /\p{Ll}{3}[.!?] \p{Lu}|\p{Ll}, \p{Ll}+[.!?] /u

const marks = '.?!:;,…。！？：-–—'
const closing = '"\'”’»)]\0'

/** The look of the first line of an article as its headline: a sentence without a full stop, or a question. */
export function headlineLook(words: string): HeadingLook | null {
  return lookOf(words.replace(/(?<=\p{L})[?!]$|%$/u, '').replace(trailingDate, ''), mostHeadlineWords, false)
}

/** Whether a short line under a headline says who wrote the article or when, and is no text of it. */
export function isByline(words: string): boolean {
  return words.length <= longestByline && (bylineStart.test(words) || (date.test(words) && !/[.!?]$/.test(words)))
}

const bylineStart = /^(?:by|from|written by|words by|text by|story by|updated|published|posted|last updated)\b/i
const longestByline = 100

/** Small words inside of names. */
const particles = new Set([
  'de',
  'la',
  'le',
  'du',
  'da',
  'di',
  'del',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'vs',
  'v',
  'x',
  'de-facto',
])

/**
 * Title case: the line opens with a capital, the words that have none are function words, and there are not many more of
 * these than of the others. A headline in sentence case that is full of names has a verb in small letters.
 */
const fewestCapitals = 0.45

function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0
  let counted = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (word === '') continue
    counted++
    if (/^[\p{Lu}\p{Lt}\p{N}]/u.test(word)) capitals++
    else if (i === 0 || !/^\p{Ll}/u.test(word)) return false
    else if (!particles.has(word) && !isFunctionWord(intern(word.replaceAll('’', "'")))) return false
  }
  return counted > 0 && capitals >= counted * fewestCapitals
}

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|la|van|von|der|al|el|bin) )?\\p{Lu}[\\p{L}.'’-]*)*"
const nameOnly = once(
  () => new RegExp(`^(?:[\\p{L}&]+: )?${name}(?:(?: (?:of|for|at|and|in) (?:the )?|/|, )${name})?$`, 'u'),
)

/**
 * Whether a line could be no more than the names of a person, an organisation or a place: a byline without “By”, the
 * legend of a picture, the speaker of an answer. Common words, and words that the article also writes small, are no names.
 *
 * @param isWrittenSmall whether the article has a word in small letters
 */
export function couldBeName(words: string, isWrittenSmall: (word: string) => boolean): boolean {
  if (!nameOnly().test(words)) return false
  const all = words.replace(/^[\p{L}&]+: /u, '').match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  if (all.length > 7) return false
  const small = all.map((word) => word.toLowerCase())
  if (givenName.hasWord(small[0] ?? '')) return true
  const common = small.filter((word) => isCommonWord(word) || isWrittenSmall(word))
  return common.length * 2 <= small.length
}
