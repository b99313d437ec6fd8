import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {isAbstractWord} from '../../src/language/abstraction.ts'
import {cutRange} from '../../src/language/cut.ts'
import {substanceOf} from '../../src/language/principals.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {headingArticles, headingPhrase, isSlotPhrase, outlineDomain} from '../../src/lexicon/headings.ts'
import type {Block} from '../../src/parse/article.ts'
import {type HeadingWords, isSlot} from './slot.ts'

export default defineRule({
  id: 'template-heading',
  category: 'boilerplate',
  summary: 'Flag headings that name a place in an outline and no news, such as “Wrapping Up”',
  why: 'A crosshead is read before the paragraph under it, and often instead of it: it has to carry news.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  offFor: ['live'],
  options: {allow: [] as string[], extra: [] as string[]},
  optionDocs: {
    allow: 'Headings that the house style wants, such as `Background`; case and articles do not matter',
    extra: 'More headings to flag',
  },
  messages: {
    slot: '“{heading}” could head any story: name the news of the section, or run the text on without a heading',
  },
  check({document, options, report}) {
    const allow = new Set(options.allow.map(headingPhrase))
    const extra = new Set(options.extra.map(headingPhrase))
    for (const [index, block] of document.blocks.entries()) {
      const isLabel = block.kind === 'paragraph' && isSlotLabel(document, block)
      if (block.kind !== 'heading' && block.kind !== 'headline' && !isLabel) continue
      const parts = partsOf(document, index)
      const phrase = parts.map(({words}) => words.join(' ')).join(' ')
      if (phrase === '' || allow.has(phrase)) continue
      if (!extra.has(phrase) && !isTemplate(document, index, parts)) continue
      const heading = document.words(block.start, block.end)
      report(block, 'slot', {heading}, {suggestions: block.kind === 'headline' ? [] : [deletion(document, block)]})
    }
  },
})

/** True for a line such as “Key Takeaways:”, which is a heading in all but its colon. */
function isSlotLabel(document: Document, {start, end}: Block): boolean {
  if (end - start > longestLabel) return false
  const words = document.words(start, end)
  return words.endsWith(':') && isSlotPhrase(headingPhrase(words))
}

interface Part extends HeadingWords {
  readonly firstToken: number
  readonly endToken: number
}

function isTemplate(document: Document, index: number, parts: readonly Part[]): boolean {
  if (isSlotPhrase(parts.map(({words}) => words.join(' ')).join(' '))) return true
  if (document.blocks[index].kind === 'headline' || !areSlots(parts)) return false
  return parts.every(({firstToken, endToken}) => substanceOf(document, firstToken, endToken) === 0)
}

/** “Conclusion: A New Path”, “Rising to the Occasion: Key Takeaways”; not “Background: how the pier was sold”. */
function areSlots([first, ...rest]: readonly Part[]): boolean {
  if (rest.length === 0) return isSlot(first)
  if (isSlotPhrase(first.words.join(' ')))
    return rest.every((part) => isSlot(part) || part.titleCase || part.isAbstractFrom(0))
  return first.titleCase && rest.length === 1 && isSlotPhrase(rest[0].words.join(' '))
}

const longestLabel = 60
const divider = new Set([':', '–', '—', '--', '-', '|'])
const enumeration = /^(?:part|section|chapter|step)$/
const roman = /^[ivx]{1,4}$/

/** A heading's parts between colons and dashes, without the enumeration before them. */
function partsOf(document: Document, block: number): Part[] {
  const all = document.get(tokens)
  const stop = all.blockStart[block + 1]
  const parts: Part[] = []
  let first = afterEnumeration(document, block)
  for (let token = first; token <= stop; token++) {
    if (token < stop && (all.kind[token] !== TokenKind.punctuation || !divider.has(wordOf(all.word[token])))) continue
    const part = partOf(document, first, token)
    if (part.words.length > 0) parts.push(part)
    first = token + 1
  }
  return parts
}

/** The first token of a heading behind `1.`, `II.`, `Part 3:` or an emoji. */
function afterEnumeration(document: Document, block: number): number {
  const all = document.get(tokens)
  const from = all.blockStart[block]
  const stop = all.blockStart[block + 1]
  let token = from
  while (token < stop && all.kind[token] !== TokenKind.word && all.kind[token] !== TokenKind.number) token++
  const isMark = (at: number): boolean => at < stop && all.kind[at] === TokenKind.punctuation
  let number = token
  if (number < stop && enumeration.test(wordOf(all.word[number]))) number++
  const isNumber = number < stop && (all.kind[number] === TokenKind.number || roman.test(wordOf(all.word[number])))
  return isNumber && isMark(number + 1) && number + 2 < stop ? number + 2 : token
}

function partOf(document: Document, firstToken: number, endToken: number): Part {
  const all = document.get(tokens)
  const words: string[] = []
  const places: number[] = []
  let capitals = 0
  let shouted = 0
  let small = 0
  for (let token = firstToken; token < endToken; token++) {
    const text = wordOf(all.word[token])
    const isAmpersand = text === '&'
    if (!isAmpersand && all.kind[token] > TokenKind.number) continue
    if (!isFunctionWord(all.word[token]) && !isAmpersand) {
      if ((all.shape[token] & Shape.capital) !== 0) capitals++
      else small++
      if ((all.shape[token] & Shape.allCapitals) !== 0) shouted++
    }
    if (text === "'s" && words.length > 0) words[words.length - 1] += text
    else if (!headingArticles.has(text)) {
      words.push(isAmpersand ? 'and' : text)
      places.push(token)
    }
  }
  const isAbstractFrom = (word: number): boolean => {
    const content = places.slice(word).filter((token) => !isFunctionWord(all.word[token]))
    const empty = content.filter((token) => isAbstractWord(all.word[token]) || outlineDomain.has(all.word[token]))
    return content.length > 0 && empty.length * 2 >= content.length
  }
  return {words, titleCase: capitals > 1 && small === 0 && shouted < capitals, isAbstractFrom, firstToken, endToken}
}

/** Cuts the heading's line, its underline where it has one, and the blank lines behind it. */
function deletion({text}: Document, {start, end}: Block): Suggestion {
  const underline = /^[^\r\n]*(?:(?:\r\n|\r|\n)(?:=+|-+)[ \t]*(?=[\r\n]|$))?/.exec(text.slice(end, end + 400))
  return {
    desc: 'Delete the heading',
    fix: {range: cutRange(text, start, end + (underline?.[0].length ?? 0), true), text: ''},
  }
}
