import {defineLayer} from '../core/layer.ts'
import {TokenKind, tokens} from './tokens.ts'
import {idsOf, intern, wordOf, wordSet} from './vocabulary.ts'

/** A number of the article with what it counts. */
export interface Quantity {
  /** Offsets of the number with its currency sign, magnitude and per cent sign. */
  readonly start: number
  readonly end: number
  readonly firstToken: number
  /** One past the last token of the number. */
  readonly endToken: number
  /** Its value; magnitudes are multiplied out, so that “2.1 million” is 2,100,000. */
  readonly value: number
  /** How many digits the article gives before rounding: 3 for 4,120, 1 for 4,000 and for “four thousand”. */
  readonly digits: number
  readonly isPercent: boolean
  /** The currency sign before it, or ''. */
  readonly currency: string
  readonly block: number
}

const magnitudes = new Map<number, number>(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    mn: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    dozen: 12,
  }).map(([word, factor]) => [intern(word), factor]),
)

const words = new Map<number, number>(
  [
    ...[
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ].entries(),
    ...(['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const).map(
      (word, index): [number, string] => [13 + index, word],
    ),
    ...(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const).map(
      (word, index): [number, string] => [20 + 10 * index, word],
    ),
  ].map(([value, word]) => [intern(word), value]),
)

const isNumberWord = wordSet(words.keys())
const isMagnitude = wordSet(magnitudes.keys())
const percentWords = idsOf('% percent pct per-cent')
const per = intern('per')
const cent = intern('cent')
const currencies = idsOf('$ € £ ¥ ₹')
const attached = /^(\d[\d,]*(?:\.\d+)?)(m|mn|bn|k|th|st|nd|rd)?$/

/** The quantities of an article in order: figures and small numbers in words. Dates, times and codes are none. */
export const quantities = defineLayer('quantities', (document): readonly Quantity[] => {
  const all = document.get(tokens)
  const {word} = all
  const found: Quantity[] = []
  for (let block = 0; block < document.blocks.length; block++) {
    const stop = all.blockStart[block + 1]
    for (let token = all.blockStart[block]; token < stop; token++) {
      if (all.kind[token] !== TokenKind.number && !isNumberWord.has(word[token])) continue
      const read = readNumber(word[token], all.kind[token])
      if (read === null) continue
      let {value} = read
      let end = token + 1
      if (
        end < stop &&
        isMagnitude.has(word[end]) &&
        (all.end[end] - all.start[end] > 2 || currencyBefore(token) !== '')
      ) {
        value *= magnitudes.get(word[end])!
        end++
      }
      const isPercent =
        end < stop && (percentWords.has(all.word[end]) || (all.word[end] === per && all.word[end + 1] === cent))
      if (isPercent) end += percentWords.has(all.word[end]) ? 1 : 2
      const currency = currencyBefore(token)
      const first = currency === '' ? token : token - 1
      found.push({
        start: all.start[first],
        end: all.end[end - 1],
        firstToken: first,
        endToken: end,
        value,
        digits: read.digits,
        isPercent,
        currency,
        block,
      })
      token = end - 1
    }
  }
  return found

  function currencyBefore(token: number): string {
    const before = token - 1
    return before >= 0 && all.end[before] === all.start[token] && currencies.has(all.word[before])
      ? wordOf(all.word[before])
      : ''
  }
})

interface Reading {
  readonly value: number
  readonly digits: number
}

/** By word id; a figure means the same wherever it stands. */
const readings = new Map<number, Reading | null>()

function readNumber(word: number, kind: number): Reading | null {
  let reading = readings.get(word)
  if (reading === undefined) {
    reading = kind === TokenKind.number ? figure(wordOf(word)) : inWords(word)
    readings.set(word, reading)
  }
  return reading
}

function inWords(word: number): Reading {
  const value = words.get(word)!
  return {value, digits: String(value).replace(/0+$/, '').length || 1}
}

function figure(written: string): Reading | null {
  const match = attached.exec(written)
  if (match === null || /th|st|nd|rd/.test(match[2] ?? '')) return null
  const plain = match[1].replaceAll(',', '')
  const factors: Readonly<Record<string, number>> = {m: 1e6, mn: 1e6, bn: 1e9, k: 1e3}
  const value = Number(plain) * (match[2] === undefined ? 1 : factors[match[2]])
  if (!Number.isFinite(value)) return null
  return {value, digits: plain.replace('.', '').replace(/^0+|0+$/g, '').length || 1}
}

/** True where two numbers may be one and the same, the one with fewer digits being rounded. */
export function roundsTo(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true
  const [coarse, fine] = a.digits <= b.digits ? [a, b] : [b, a]
  if (coarse.value === 0) return false
  // One unit of the coarser number's last digit: 4,000 stands for anything from 3,000 to 5,000 (“almost”, “more than”).
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(coarse.value))) - coarse.digits + 1)
  return unit > 1
    ? Math.abs(coarse.value - fine.value) < unit
    : Math.abs(coarse.value - fine.value) < 1 && !(Number.isInteger(coarse.value) && Number.isInteger(fine.value))
}
