import {countCommon, hashWords, wordHash} from '../language/hashes.ts'
import {sentences} from '../language/sentences.ts'
import {TokenKind, tokens} from '../language/tokens.ts'
import type {Document} from './document.ts'
import type {Span} from './message.ts'

/** Runs of so many words decide whether two sentences are alike; they are short, since a sentence has few words. */
const shingleWords = 4
/** Sentences with fewer runs are alike only when they are the same word for word. */
const leastShingles = 5
/** Of how many of its runs a sentence is looked up by, and how many sentences of other words each run is kept for. */
const keysKept = 4
const mostUnderKey = 8
/** The share of runs that two sentences must have in common: a name, a day or a word put in between leaves them alike. */
const leastAlike = 0.5
/** So many sentences that stand in other articles as well do not part a passage. */
const mostBetween = 3

/** A stretch of one article, by the number of the article. */
export interface ArticleSpan extends Span {
  readonly article: number
}

/** Sentences, one after the other, that stand in several articles in the same order. */
export interface SentenceRun {
  /** By article, then by place. */
  readonly places: readonly ArticleSpan[]
}

/**
 * The sentences of a set of articles, by their wording. Each sentence is looked up under a handful of keys and compared
 * with a handful of others, so that the work grows with the words and not with the pairs of articles.
 */
export class SharedSentences {
  /** By sentence, all articles one after the other, with a gap between them: what it says, and where. */
  readonly #wording: number[] = []
  readonly #article: number[] = []
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #words: number[] = []
  readonly #exact = new Map<number, number>()
  readonly #byKey = new Map<number, number[]>()
  #wordings = 0
  /** Of the wordings that are compared: where their shingles stand in the pool. */
  readonly #poolStart: number[] = []
  readonly #poolEnd: number[] = []
  #pool = new Uint32Array(1024)
  #poolLength = 0

  /** Takes in the sentences of an article; a heading and a cell of a table are each one. */
  add(article: number, document: Document): void {
    const all = document.get(tokens)
    const split = document.get(sentences)
    for (let sentence = 0; sentence < split.length; sentence++) {
      const [first, end] = [split.firstToken[sentence], split.endToken[sentence]]
      const hashes: number[] = []
      for (let token = first; token < end; token++)
        if (all.kind[token] <= TokenKind.number) hashes.push(wordHash(all.word[token]))
      if (hashes.length > 0)
        this.#push(this.#wordingOf(hashes), article, all.start[first], all.end[end - 1], hashes.length)
    }
    // What stands on either side of the gap is never one run.
    if (split.length > 0) this.#push(-1, -1, 0, 0, 0)
  }

  /** The runs of at least so many words, in the order of the articles in which each stands first. */
  runs(leastWords: number): SentenceRun[] {
    const placesOf = this.#placesByWording()
    const found = new Map<number, {first: number; last: number}>()
    for (let at = 0; at < this.#wording.length; at++) {
      if (this.#wording[at] < 0) continue
      const places = placesOf(this.#wording[at])
      if (places.length < 2 || places[0] !== at) continue
      if (this.#article[at] === this.#article[places[places.length - 1]]) continue
      const before = this.#runBefore(at, places, placesOf, found)
      if (before === undefined) found.set(at, {first: at, last: at})
      else {
        found.delete(before.last)
        before.last = at
        found.set(at, before)
      }
    }
    const runs: SentenceRun[] = []
    for (const {first, last} of found.values()) {
      let words = 0
      for (let at = first; at <= last; at++) words += this.#words[at]
      if (words < leastWords) continue
      const places = Array.from(placesOf(this.#wording[first]), (place) => ({
        article: this.#article[place],
        start: this.#start[place],
        end: this.#end[place + last - first],
      }))
      runs.push({places})
    }
    return runs
  }

  /** The run that goes on with this sentence: in every article it is followed by it, after the same few sentences. */
  #runBefore(
    at: number,
    places: Uint32Array,
    placesOf: (wording: number) => Uint32Array,
    found: ReadonlyMap<number, {first: number; last: number}>,
  ): {first: number; last: number} | undefined {
    for (let back = 1; back <= mostBetween + 1; back++) {
      const run = found.get(at - back)
      if (run === undefined) continue
      const others = placesOf(this.#wording[at - back])
      if (others.length !== places.length) continue
      const goesOn = others.every((place, index) => {
        if (places[index] !== place + back) return false
        for (let step = 1; step < back; step++) {
          const between = this.#wording[at - back + step]
          if (between < 0 || this.#wording[place + step] !== between) return false
        }
        return true
      })
      if (goesOn) return run
    }
    return undefined
  }

  #placesByWording(): (wording: number) => Uint32Array {
    const starts = new Uint32Array(this.#wordings + 1)
    for (const wording of this.#wording) if (wording >= 0) starts[wording + 1]++
    for (let wording = 0; wording < this.#wordings; wording++) starts[wording + 1] += starts[wording]
    const next = starts.slice()
    const places = new Uint32Array(this.#wording.length)
    for (const [at, wording] of this.#wording.entries()) if (wording >= 0) places[next[wording]++] = at
    return (wording) => places.subarray(starts[wording], starts[wording + 1])
  }

  #push(wording: number, article: number, start: number, end: number, words: number): void {
    this.#wording.push(wording)
    this.#article.push(article)
    this.#start.push(start)
    this.#end.push(end)
    this.#words.push(words)
  }

  /** The number of a wording: that of the same words, else of words that are much alike, else a new one. */
  #wordingOf(words: readonly number[]): number {
    // Two hashes in one number: of a million sentences some would share a single one.
    const exact = hashWords(words, 0, words.length) * 0x100000 + (hashWords(words, 1, words.length) & 0xfffff)
    const known = this.#exact.get(exact)
    if (known !== undefined) return known
    const shingles = shinglesOf(words)
    const wording = this.#alike(shingles) ?? this.#newWording(shingles)
    this.#exact.set(exact, wording)
    return wording
  }

  #alike(shingles: Uint32Array): number | undefined {
    if (shingles.length < leastShingles) return undefined
    let best: number | undefined
    let most = leastAlike
    for (const key of shingles.subarray(0, keysKept)) {
      for (const wording of this.#byKey.get(key) ?? []) {
        const other = this.#pool.subarray(this.#poolStart[wording], this.#poolEnd[wording])
        const alike = countCommon(shingles, other) / Math.max(shingles.length, other.length)
        if (alike < most || (alike === most && best !== undefined)) continue
        most = alike
        best = wording
      }
    }
    return best
  }

  #newWording(shingles: Uint32Array): number {
    const wording = this.#wordings++
    this.#poolStart.push(this.#poolLength)
    if (shingles.length >= leastShingles) {
      this.#keep(shingles)
      for (const key of shingles.subarray(0, keysKept)) {
        const under = this.#byKey.get(key)
        if (under === undefined) this.#byKey.set(key, [wording])
        else if (under.length < mostUnderKey) under.push(wording)
      }
    }
    this.#poolEnd.push(this.#poolLength)
    return wording
  }

  #keep(shingles: Uint32Array): void {
    if (this.#poolLength + shingles.length > this.#pool.length) {
      const larger = new Uint32Array(Math.max(2 * this.#pool.length, this.#poolLength + shingles.length))
      larger.set(this.#pool.subarray(0, this.#poolLength))
      this.#pool = larger
    }
    this.#pool.set(shingles, this.#poolLength)
    this.#poolLength += shingles.length
  }
}

/** The distinct runs of words of a sentence, hashed, the smallest first. */
function shinglesOf(words: readonly number[]): Uint32Array {
  const hashes = new Set<number>()
  for (let from = 0; from + shingleWords <= words.length; from++)
    hashes.add(hashWords(words, from, from + shingleWords))
  return Uint32Array.from(hashes).sort()
}
