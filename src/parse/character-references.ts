import {markdownEngine} from './engine.ts'
import {NodeKind} from './markdown-tree.ts'

/** A character reference of HTML: `&amp;`, `&#233;`, `&#xE9;`. */
export const characterReference = /&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[a-zA-Z][a-zA-Z0-9]{1,31});/g

/** What the names mean that were asked for before. HTML has some two thousand. */
const known = new Map<string, string>()

/** How many names to ask the engine for at once. */
const atOnce = 2000

/** Tells what the character references of a text mean. The list of names is the Markdown engine's own. */
export class CharacterReferences {
  readonly #text: string
  /** The names in the text that mean nothing, once they are known. */
  #meaningless: Set<string> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The characters that a reference stands for; itself when it stands for none. */
  meaning(reference: string): string {
    if (reference.charCodeAt(1) === 0x23) return numbered(reference)
    const meaning = known.get(reference)
    if (meaning !== undefined) return meaning
    if (this.#meaningless === undefined) this.#learn()
    return known.get(reference) ?? reference
  }

  /** Asks the engine for all the names in the text that are not known: one by one would take a call for each. */
  #learn(): void {
    this.#meaningless = new Set(this.#text.match(characterReference)?.filter((reference) => !known.has(reference)))
    const asked = [...this.#meaningless]
    for (let from = 0; from < asked.length; from += atOnce) {
      const names = asked.slice(from, from + atOnce)
      const tree = markdownEngine().flat(names.join('\n\n'), {mdx: false})
      let next = 0
      for (let node = 1; node < tree.length; node++) {
        if (tree.kind[node] !== NodeKind.text) continue
        const value = tree.value(node)
        if (value !== names[next]) {
          known.set(names[next], value)
          this.#meaningless.delete(names[next])
        }
        next++
      }
    }
  }
}

/** The character of a number. Those that are none stand as the replacement character, as in HTML. */
function numbered(reference: string): string {
  const isHexadecimal = /^&#x/i.test(reference)
  const code = Number.parseInt(reference.slice(isHexadecimal ? 3 : 2, -1), isHexadecimal ? 16 : 10)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}
