import {HIDDEN, OBJECT} from './article.ts'

/**
 * Builds the running text of an article from stretches of its source, handed over in order.
 * What is not handed over is blanked; line breaks stay, so that words on two lines never run together.
 */
export class ProseWriter {
  readonly #text: string
  readonly #pieces: string[] = []
  /** The stretch that is visible and not yet written. */
  #from = 0
  #to = 0
  /** Pairs of offsets outside of which nothing is shown; null when everything is. */
  #clip: readonly number[] | null = null
  #clipAt = 0

  constructor(text: string) {
    this.#text = text
  }

  /** From now on shows only what lies inside of these ranges (pairs of start and end, in order); null lifts it. */
  clip(ranges: readonly number[] | null): void {
    this.#clip = ranges
    this.#clipAt = 0
  }

  /** Shows a stretch of the source as it stands. */
  visible(start: number, end: number): void {
    if (this.#clip === null) {
      this.#show(start, end)
      return
    }
    const clip = this.#clip
    while (this.#clipAt < clip.length && clip[this.#clipAt + 1] <= start) this.#clipAt += 2
    for (let at = this.#clipAt; at < clip.length && clip[at] < end; at += 2) {
      this.#show(Math.max(start, clip[at]), Math.min(end, clip[at + 1]))
    }
  }

  /** Stands an inline object in the place of a stretch of the source. */
  object(start: number, end: number): void {
    this.put(start, end, OBJECT)
  }

  /** Stands other characters, at most as many, in the place of a stretch of the source. */
  put(start: number, end: number, characters: string): void {
    if (end - start < characters.length || this.#isClipped(start)) return
    this.#reach(start)
    this.#flush()
    this.#pieces.push(characters, HIDDEN.repeat(end - start - characters.length))
    this.#from = this.#to = end
  }

  /** The whole running text, as long as the source. */
  finish(): string {
    this.#reach(this.#text.length)
    if (this.#from === 0 && this.#pieces.length === 0) return this.#text
    this.#flush()
    return this.#pieces.join('')
  }

  #show(start: number, end: number): void {
    if (end <= start) return
    this.#reach(start)
    this.#to = end
  }

  #isClipped(start: number): boolean {
    const clip = this.#clip
    if (clip === null) return false
    while (this.#clipAt < clip.length && clip[this.#clipAt + 1] <= start) this.#clipAt += 2
    return this.#clipAt >= clip.length || clip[this.#clipAt] > start
  }

  /** Makes everything up to an offset written or visible: white space stays as it is, the rest is blanked. */
  #reach(start: number): void {
    if (start === this.#to) return
    if (isWhiteSpace(this.#text, this.#to, start)) {
      this.#to = start
      return
    }
    this.#flush()
    this.#pieces.push(blanked(this.#text.slice(this.#to, start)))
    this.#from = this.#to = start
  }

  #flush(): void {
    if (this.#to > this.#from) this.#pieces.push(this.#text.slice(this.#from, this.#to))
  }
}

/** Hides every character but the line breaks. */
function blanked(gap: string): string {
  if (!gap.includes('\n') && !gap.includes('\r')) return HIDDEN.repeat(gap.length)
  return gap.replace(/[^\r\n]+/g, hidden)
}

function hidden(line: string): string {
  return HIDDEN.repeat(line.length)
}

function isWhiteSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13 && code !== 32 && code !== 9) return false
  }
  return true
}
