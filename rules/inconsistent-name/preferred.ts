import type {Document} from '../../src/core/document.ts'
import type {Fix} from '../../src/core/message.ts'
import {nameAt, names} from '../../src/language/names.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {Shape, TokenKind, type Tokens, tokenize, tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {spellingGloss} from '../../src/lexicon/name-particles.ts'
import {introducing, isSic} from './glosses.ts'

/** A spelling that the config has another for. Offsets are those of the spelling itself, without “-based” behind it. */
export interface Unwanted {
  readonly start: number
  readonly end: number
  /** Tokens, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  readonly found: string
  readonly preferred: string
  /** Null in a longer name, which may be a body’s own: “Kiev Chamber Choir”. */
  readonly fix: Fix | null
}

interface Spelling {
  readonly words: readonly number[]
  readonly length: number
  readonly preferred: string
}

/** How far away, in tokens, a word such as “formerly” may say that the spelling is meant. */
const glossReach = 8
const born = intern('born')
const dishes = new Set(['chicken', 'à', 'la'].map(intern))

/**
 * Finds the spellings that the desk does not use.
 *
 * @param preferred By the spelling that it uses, in the config: those that it does not.
 */
export function findUnwanted(
  document: Document,
  preferred: Readonly<Record<string, readonly string[]>>,
): readonly Unwanted[] {
  const spellings = spellingsByFirstWord(preferred)
  const found: Unwanted[] = []
  if (spellings.size === 0) return found
  const all = document.get(tokens)
  for (let token = 0; token < all.length; token++) {
    if (all.kind[token] !== TokenKind.word || (all.shape[token] & (Shape.capital | Shape.innerCapital)) === 0) continue
    const text = document.prose.slice(all.start[token], all.end[token])
    const whole = spellings.get(all.word[token])?.find((spelling) => matches(all, spelling, token))
    // “|Kiev|-based”
    const hyphen = whole === undefined ? text.indexOf('-') : -1
    const part = hyphen > 0 ? spellings.get(intern(text.slice(0, hyphen).toLowerCase()))?.[0] : undefined
    const spelling = whole ?? (part?.words.length === 1 ? part : undefined)
    if (spelling === undefined) continue
    const endToken = token + spelling.words.length
    const start = all.start[token]
    const end = whole === undefined ? start + hyphen : all.end[endToken - 1]
    if (isMeant(all, token, endToken) || insideQuotation(document, start, end)) continue
    found.push({...unwanted(document, all, token, endToken, start, end, spelling.preferred)})
    token = endToken - 1
  }
  return found
}

function unwanted(
  document: Document,
  all: Tokens,
  firstToken: number,
  endToken: number,
  start: number,
  end: number,
  preferred: string,
): Unwanted {
  const isShouted = (all.shape[firstToken] & Shape.allCapitals) !== 0 && preferred.length > 3
  const text = isShouted ? preferred.toUpperCase() : preferred
  const mention = nameAt(document.get(names), firstToken)
  const isOwnName = mention !== null && (mention.firstToken < firstToken || mention.endToken > endToken)
  // Markup inside the name would be lost.
  const isPlain = !document.prose.slice(start, end).includes('\0') && !/[\r\n]/.test(document.prose.slice(start, end))
  const fix = isOwnName || !isPlain ? null : {range: [start, end] as const, text}
  return {start, end, firstToken, endToken, found: document.words(start, end), preferred: text, fix}
}

function spellingsByFirstWord(preferred: Readonly<Record<string, readonly string[]>>): Map<number, Spelling[]> {
  const byWord = new Map<number, Spelling[]>()
  for (const [name, others] of Object.entries(preferred))
    for (const other of others) {
      const {word, length} = tokenize(other)
      if (length === 0 || other === name) continue
      const spelling = {words: [...word.subarray(0, length)], length, preferred: name}
      const same = byWord.get(word[0])
      if (same === undefined) byWord.set(word[0], [spelling])
      else same.push(spelling)
    }
  for (const same of byWord.values()) same.sort((first, second) => second.length - first.length)
  return byWord
}

function matches(all: Tokens, {words}: Spelling, token: number): boolean {
  return token + words.length <= all.length && words.every((word, offset) => all.word[token + offset] === word)
}

/** Whether the copy has the spelling on purpose: “Kyiv, formerly |Kiev|”, “|Kiev| [sic]”, “chicken |Kiev|”. */
function isMeant(all: Tokens, token: number, endToken: number): boolean {
  const before = token === 0 ? 0 : all.word[token - 1]
  if (introducing.has(before) || dishes.has(before) || isSic(all, endToken)) return true
  for (let at = Math.max(0, token - glossReach); at < Math.min(all.length, endToken + glossReach); at++)
    if (spellingGloss.has(all.word[at]) && all.word[at] !== born) return true
  return false
}
