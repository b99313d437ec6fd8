import type {Json} from './facts.ts'

/** More than this many texts are not kept for sharing; those that facts hold stay as they are. */
const mostTexts = 200_000

/** Longer texts hardly ever come twice. */
const longestShared = 200

/** From this length on, a part of a text keeps the whole text alive. */
const shortestPart = 13

/**
 * Gives equal texts back as one. Ten thousand articles name the same people over and over; and a name that is a part
 * of its article's text would keep all of that in memory.
 */
export class SharedText {
  readonly #texts = new Map<string, string>()

  /** The same JSON, its texts shared with all that came before. */
  of(data: Json): Json {
    if (typeof data === 'string') return this.#text(data)
    if (data === null || typeof data !== 'object') return data
    if (isList(data)) return data.map((each) => this.of(each))
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [this.#text(name), this.of(value)]))
  }

  #text(text: string): string {
    if (text.length > longestShared) return copied(text)
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    if (this.#texts.size >= mostTexts) this.#texts.clear()
    const own = text.length < shortestPart ? text : copied(text)
    this.#texts.set(own, own)
    return own
  }
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data)
}

function copied(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}
