import type {Json} from './facts.ts'

/** More than this many texts are not kept for sharing; those that facts hold stay as they are. */
const mostTexts = 200_000

/** Lists come again within an article, hardly ever in another. */
const mostLists = 1000

/** Longer texts hardly ever come twice. */
const longestShared = 200

/**
 * Copies JSON and gives equal texts and lists of texts back as one. Ten thousand articles name the same people over and
 * over; and a name that is a part of its article's text would keep all of that in memory.
 */
export class SharedText {
  readonly #texts = new Map<string, string>()
  readonly #lists = new Map<string, Json>()
  readonly #wholes = new Map<string, object>()

  /** A copy, which shares with earlier ones what is equal and must not be changed. */
  of(data: Json): Json {
    // Objects that are parsed take no more room than they need, and their texts are parts of no other.
    return this.#shared(JSON.parse(JSON.stringify(data)) as Json)
  }

  /** The same text, as a copy that is shared. */
  text(text: string): string {
    return this.#texts.get(text) ?? (this.of(text) as string)
  }

  /** An object that has come before with the same content, for what is the same in most articles, such as options. */
  same<Whole extends object>(whole: Whole): Whole {
    const key = JSON.stringify(whole)
    const known = this.#wholes.get(key)
    if (known !== undefined) return known as Whole
    if (this.#wholes.size >= mostLists) this.#wholes.clear()
    this.#wholes.set(key, whole)
    return whole
  }

  #shared(data: Json): Json {
    if (typeof data === 'string') return this.#sharedText(data)
    if (data === null || typeof data !== 'object') return data
    const parts = data as Record<string, Json>
    for (const name of Object.keys(parts)) parts[name] = this.#shared(parts[name])
    return Array.isArray(data) && data.every((each) => typeof each === 'string') ? this.#sharedList(data) : data
  }

  #sharedText(text: string): string {
    if (text.length > longestShared) return text
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    if (this.#texts.size >= mostTexts) this.#texts.clear()
    this.#texts.set(text, text)
    return text
  }

  #sharedList(list: readonly string[]): Json {
    const key = JSON.stringify(list)
    const known = this.#lists.get(key)
    if (known !== undefined) return known
    if (this.#lists.size >= mostLists) this.#lists.clear()
    this.#lists.set(key, list)
    return list
  }
}
