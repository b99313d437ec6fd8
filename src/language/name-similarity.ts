import {wordOf} from './vocabulary.ts'

/**
 * How two spellings of one name can differ, from the surest sign of a slip to the weakest.
 *
 * - `marks`: accents, hyphens or apostrophes alone (`Lafré`, `Lafre`).
 * - `doubling`: one letter or two of the same (`Carrasqual`, `Carasqual`).
 * - `romanisation`: two ways to write the same foreign sounds (`Mahmud`, `Mahmoud`; `Aliyev`, `Aliev`).
 * - `transposition`: letters in another order (`Penreith`, `Penrieth`).
 * - `dropped-letter`: a letter more or less inside the word (`Ravensport`, `Ravesport`).
 * - `vowel`: another vowel inside the word (`Talbert`, `Talbort`).
 * - `vowels`: the same consonants with other vowels between them (`Mohammed`, `Muhammad`).
 * - `consonant`: another consonant inside the word (`Halverman`, `Halderman`).
 * - `final-s`: an s more or less at the end (`Berzin`, `Berzins`), which a family in the plural has too.
 * - `silent-ending`: an e or h more or less at the end (`Clark`, `Clarke`; `Sara`, `Sarah`).
 */
export type SpellingDifference =
  | 'marks'
  | 'doubling'
  | 'romanisation'
  | 'transposition'
  | 'dropped-letter'
  | 'vowel'
  | 'vowels'
  | 'consonant'
  | 'final-s'
  | 'silent-ending'

/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ə: 'a', ı: 'i', ŋ: 'n', ħ: 'h', ʻ: '', ʼ: ''},
}

/** A word in lower case without accents, hyphens, points and apostrophes. */
export function withoutMarks(word: string): string {
  const lower = word.toLowerCase()
  let plain = ''
  let from = 0
  let index = 0
  for (; index < lower.length; index++) {
    const code = lower.charCodeAt(index)
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) continue
    if (code > 0x7f) break
    plain += lower.slice(from, index)
    from = index + 1
  }
  if (index === lower.length) return from === 0 ? lower : plain + lower.slice(from)
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{S}\s\0]/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => plainLetters[letter] ?? letter)
}

/**
 * The competing romanisations of names in Arabic, Cyrillic, Turkic and Persian spelling, brought to one form.
 * Source: the differences between the BGN/PCGN, ISO and national tables and newspaper use.
 */
const romanisations: readonly (readonly [RegExp, string])[] = [
  [/t?ch/g, '4'],
  // Ibrahimović is Ibrahimovic or Ibrahimovich.
  [/vi4$/, 'vik'],
  [/s4|sh/g, '5'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/zh|dj|dzh/g, 'j'],
  [/tz|ts/g, 'c6'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/^ye/g, 'e'],
  [/^g/, 'k'],
  [/ee|ei|ey|ij|y/g, 'i'],
]

/** A word with the choices of romanisation and doubled letters taken out. `word` comes from {@link withoutMarks}. */
function romanisedKey(word: string): string {
  let key = word
  for (const [pattern, replacement] of romanisations) key = key.replace(pattern, replacement)
  return single(key)
}

/** Every run of one letter as that letter once. */
function single(word: string): string {
  let from = 0
  let plain = ''
  for (let index = 1; index < word.length; index++)
    if (word.charCodeAt(index) === word.charCodeAt(index - 1)) {
      plain += word.slice(from, index)
      from = index + 1
    }
  return from === 0 ? word : plain + word.slice(from)
}

const vowels = /[aeiouy]/

/**
 * Compares two spellings.
 *
 * @param first @param second Words as written, two different ones.
 * @returns The difference, or null where they are too far apart, or differ as inflections do, at the end.
 */
export function spellingDifference(first: string, second: string): SpellingDifference | null {
  const a = withoutMarks(first)
  const b = withoutMarks(second)
  if (a === b) return 'marks'
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return null
  const singleA = single(a)
  const singleB = single(b)
  if (singleA === singleB) return 'doubling'
  if (hasSilentEnding(a, b) || hasSilentEnding(b, a)) return 'silent-ending'
  if (umlaut.test(first + second) && (withUmlauts(first) === b || withUmlauts(second) === a)) return 'marks'
  const markedA = withSounds(first)
  const markedB = withSounds(second)
  if (romanisedKey(markedA) === romanisedKey(markedB)) return 'romanisation'
  if (`${a}s` === b || `${b}s` === a) return 'final-s'
  if (isInflection(a, b) || isInflection(b, a)) return null
  if (/q/.test(a + b) && romanisedKey(a.replaceAll('q', 'g')) === romanisedKey(b.replaceAll('q', 'g')))
    return 'romanisation'
  if (a[0] !== b[0]) return null
  if (isTransposition(a, b) || isTransposition(singleA, singleB)) return 'transposition'
  if (isDroppedLetter(a, b) || isDroppedLetter(singleA, singleB)) return 'dropped-letter'
  const letter = otherLetter(a, b)
  if (letter !== null) return letter
  return hasOtherVowels(a, b) ? 'vowels' : null
}

/** Letters with marks as the sounds that they stand for in Turkish and Azerbaijani: `Paşayeva`, `Pashayeva`. */
function withSounds(word: string): string {
  return withoutMarks(word.toLowerCase().normalize('NFC').replaceAll('ş', 'sh').replaceAll('ç', 'ch'))
}

const umlaut = /[äöü]|[aou]\u0308/

/** German umlauts written out: `Schröder`, `Schroeder`. */
function withUmlauts(word: string): string {
  return withoutMarks(
    word.normalize('NFC').replace(/[äöü]/g, (letter) => ({ä: 'ae', ö: 'oe', ü: 'ue'})[letter] ?? letter),
  )
}

/** `Germany` and `Germanys`, `Texas` and `Texan`, `Ivanov` and `Ivanova`: one is the other with another ending. */
function isInflection(a: string, b: string): boolean {
  const ending = /(?:i?an?s?|n|s|es|ese|ish|ic|i|a|o|y|ist|ists|er|ers|ov|ova)$/.exec(b)?.[0]
  if (ending === undefined) return false
  const stem = b.slice(0, -ending.length)
  return stem.length > 2 && (a === stem || (a.startsWith(stem) && a.length - stem.length <= 2 && a.length !== b.length))
}

/** One letter moved by one or two places: `Vorodynsky`, `Vodorynsky`. */
function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const [from, to] = differing(a, b)
  const left = a.slice(from, to)
  const right = b.slice(from, to)
  if (from === 0 || left.length > 3) return false
  return left.slice(1) + left[0] === right || right.slice(1) + right[0] === left
}

/** From the first letter in which two words of one length differ to behind the last. */
function differing(a: string, b: string): [from: number, to: number] {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let to = a.length
  while (to > from && a[to - 1] === b[to - 1]) to--
  return [from, to]
}

function isDroppedLetter(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1)
}

/** One letter replaced inside the word, a vowel by a vowel or a consonant by a consonant. */
function otherLetter(a: string, b: string): 'vowel' | 'consonant' | null {
  if (a.length !== b.length) return null
  const [from, to] = differing(a, b)
  if (to - from !== 1 || from === 0 || to === a.length) return null
  if (vowels.test(a[from]) !== vowels.test(b[from])) return null
  return vowels.test(a[from]) ? 'vowel' : 'consonant'
}

function hasSilentEnding(short: string, long: string): boolean {
  return long.length === short.length + 1 && long.startsWith(short) && /[eh]$/.test(long)
}

function hasOtherVowels(a: string, b: string): boolean {
  if (vowels.test(a.at(-1) ?? '') !== vowels.test(b.at(-1) ?? '')) return false
  const first = romanisedKey(a)
  const second = romanisedKey(b)
  // `Yusuf` and `Youssef` have as many vowels; `Xitong` and `Xiaotong` are brothers.
  if (first.length !== second.length) return false
  const consonants = consonantsOf(first)
  return consonants.length > 2 && consonants === consonantsOf(second)
}

function consonantsOf(key: string): string {
  return key[0] + key.slice(1).replace(/[aeiou]/g, '')
}

/** Consonants that romanisations and slips exchange share a bit. */
const bits: Readonly<Record<string, number>> = {
  ...{b: 1, c: 2, k: 2, q: 2, g: 2, x: 0, d: 4, f: 8, p: 16, h: 0, j: 32, l: 64, m: 128, n: 256, r: 512},
  ...{s: 1024, z: 1024, t: 2048, v: 4096, w: 4096},
}

/** First letters that romanisations exchange, as one: `Qaddafi` and `Gaddafi`, `Yelena` and `Elena`. */
const firstLetters: Readonly<Record<string, string>> = {q: 'k', g: 'k', c: 'k', y: 'e', w: 'v', z: 's'}

/** The keys of a word and the set of its letters, by word id: a word is taken apart once in the life of the process. */
interface Anatomy {
  readonly keys: readonly number[]
  readonly letters: number
  readonly length: number
}

const anatomies = new Map<number, Anatomy>()

function anatomyOf(word: number): Anatomy {
  let anatomy = anatomies.get(word)
  if (anatomy === undefined) anatomies.set(word, (anatomy = takeApart(wordOf(word))))
  return anatomy
}

function takeApart(word: string): Anatomy {
  const plain = withoutMarks(word)
  // Expo-2020 and Expo-2025, A320 and A330: a number is no spelling.
  if (/\d/.test(plain)) return {keys: [], letters: 0, length: 0}
  let consonants = 0
  let letters = 0
  for (const letter of plain) {
    consonants |= bits[letter] ?? 0
    letters |= 1 << (letter.charCodeAt(0) % 32)
  }
  const first = (firstLetters[plain[0]] ?? plain[0] ?? '').charCodeAt(0) % 32 || 0
  const keys = [consonants * 32 + first]
  // A word that lacks one consonant of another has the other's consonants without that one.
  for (let bit = 1; bit <= consonants; bit <<= 1)
    if ((consonants & bit) !== 0) keys.push((consonants ^ bit) * 32 + first)
  return {keys, letters, length: plain.length}
}

/** Two words, by id, and how their spellings differ. */
export interface SimilarWords {
  readonly first: number
  readonly second: number
  readonly difference: SpellingDifference
}

/** Bounds for hostile text, far above what any article needs: neighbours with one key, and full comparisons by word. */
const mostNeighbours = 40
const mostComparisons = 2

/**
 * Finds the words that could be two spellings of one. The work grows with the number of words, not with its square:
 * only words that share a key are compared, and similar words share one (consonants, perhaps less one).
 *
 * @param words Ids of distinct words.
 */
export function similarWords(words: readonly number[]): SimilarWords[] {
  const parts = words.map(anatomyOf)
  const size = words.length
  const counts = countKeys(parts)
  // Key and index in one number, so that a native sort brings neighbours together.
  const kept: number[] = []
  for (let index = 0; index < size; index++)
    for (const key of parts[index].keys) if (counts[bucketOf(key)] > 1) kept.push(key * size + index)
  const places = Float64Array.from(kept).sort()
  const count = places.length
  const found: SimilarWords[] = []
  const compared = new Set<number>()
  const most = 500 + size * mostComparisons
  for (let left = 0; left < count && compared.size < most; left++) {
    const key = Math.floor(places[left] / size)
    for (let right = left + 1; right < count && right <= left + mostNeighbours; right++) {
      if (places[right] >= (key + 1) * size) break
      const i = places[left] - key * size
      const j = places[right] - key * size
      if (!couldBeSimilar(parts[i], parts[j]) || compared.has(i * size + j)) continue
      compared.add(i * size + j)
      const difference = knownDifference(words[i], words[j])
      if (difference !== null) found.push({first: words[i], second: words[j], difference})
    }
  }
  return found
}

const buckets = 4096

/**
 * By bucket: how many keys fall into it, 2 for more. A key that is alone there has one word. Nine in ten do, and sorting
 * all of them took most of the time that the comparison of an article's names took.
 */
function countKeys(parts: readonly Anatomy[]): Uint8Array {
  const counts = new Uint8Array(buckets)
  for (const {keys} of parts)
    for (const key of keys) {
      const bucket = bucketOf(key)
      if (counts[bucket] < 2) counts[bucket]++
    }
  return counts
}

/** The upper twelve bits of a product spread keys evenly. */
function bucketOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 20
}

/** The same names stand beside each other in many articles of a run. Pairs of word ids; emptied before it grows large. */
const differences = new Map<number, SpellingDifference | null>()
const mostDifferences = 50_000

function knownDifference(first: number, second: number): SpellingDifference | null {
  const pair = first * 2 ** 26 + second
  let difference = differences.get(pair)
  if (difference === undefined) {
    difference = spellingDifference(wordOf(first), wordOf(second))
    if (differences.size >= mostDifferences) differences.clear()
    differences.set(pair, difference)
  }
  return difference
}

/** Cheap: the lengths are close and few letters stand in one word alone. */
function couldBeSimilar(a: Anatomy, b: Anatomy): boolean {
  if (Math.abs(a.length - b.length) > 3) return false
  let alone = a.letters ^ b.letters
  let letters = 0
  for (; alone !== 0; letters++) alone &= alone - 1
  return letters <= 4
}
