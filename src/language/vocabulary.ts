/**
 * The words of all documents, each known by a small whole number, and the classes that they belong to.
 *
 * A word is looked at once in the life of the process: comparing, matching and classifying tokens is
 * then work on numbers. Ids mean nothing outside of the process and are never stored.
 */

import {prepared, type WordIds} from './prepared.ts'

const words: string[] = prepared?.words.slice() ?? ['']
const ids = new Map<string, number>()
// Without a function of our own between the two of JavaScript: a run on one article pays for each of the words.
words.forEach(Map.prototype.set, ids)
const classes = new Map<string, WordClass>()

/** The id of a word. Words are interned in lower case, with straight apostrophes. */
export function intern(word: string): number {
  let id = ids.get(word)
  if (id === undefined) {
    id = words.length
    words.push(word)
    ids.set(word, id)
  }
  return id
}

/**
 * A closed set of word ids that is asked token by token. One bit a word answers in half the time that the hash
 * table of a plain Set takes, and stays in the processor's cache: most ids of a list are small, because lists are
 * interned before most words of articles. The members are looked up when first asked for: a run on one article asks
 * few of the sets that there are.
 */
class WordSet implements ReadonlySet<number> {
  #members: () => Iterable<number>
  #bits = unread
  #ids: readonly number[] = []

  constructor(members: () => Iterable<number>) {
    this.#members = members
  }

  has(id: number): boolean {
    if (this.#bits === unread) this.#read()
    const at = id >> 5
    return at < this.#bits.length && (this.#bits[at] & (1 << (id & 31))) !== 0
  }

  get ids(): readonly number[] {
    if (this.#bits === unread) this.#read()
    return this.#ids
  }

  get size(): number {
    return this.ids.length
  }

  // Apart from `has`, which is short enough to be compiled into its callers.
  #read(): void {
    this.#ids = [...new Set(this.#members())]
    this.#bits = bitsOf(this.#ids)
    this.#members = () => []
  }

  forEach(take: (id: number, same: number, set: ReadonlySet<number>) => void): void {
    for (const id of this.ids) take(id, id, this)
  }

  *entries(): SetIterator<[number, number]> {
    for (const id of this.ids) yield [id, id]
  }

  keys(): SetIterator<number> {
    return this.ids.values()
  }

  values(): SetIterator<number> {
    return this.ids.values()
  }

  [Symbol.iterator](): SetIterator<number> {
    return this.ids.values()
  }
}

const unread: Uint32Array = new Uint32Array(0)

/**
 * A set of word ids for the hot loops; its members are fixed.
 *
 * @param ids The members, or what gives them when the set is first asked.
 */
export function wordSet(
  ids: Iterable<number> | (() => Iterable<number>),
): ReadonlySet<number> & {readonly ids: Iterable<number>} {
  return new WordSet(typeof ids === 'function' ? ids : () => ids)
}

const sets = new Map<string, ReadonlySet<number>>()

/**
 * The ids of the words of a text, which white space parts: a closed class that a layer asks for token by token.
 * The same text gives the same set, because rules ask for the words of their options article by article.
 */
export function idsOf(text: string): ReadonlySet<number> {
  let set = sets.get(text)
  if (set === undefined) {
    set = wordSet(() => {
      const listed = text.split(/\s+/).filter((word) => word !== '')
      return listed.map(intern)
    })
    sets.set(text, set)
  }
  return set
}

/** The word of an id. */
export function wordOf(id: number): string {
  return words[id]
}

/** A set of words that patterns and layers ask for by name, such as `event` or `say`. */
export class WordClass {
  readonly name: string
  readonly #members: () => Iterable<string>
  readonly #suffixes: readonly string[]
  readonly #except: ReadonlySet<string>
  #list: WordIds | undefined
  /** One bit a word: those that belong to it, and those that it was asked for and that do not. */
  #inside = unread
  #outside = unread

  constructor(name: string, members: () => Iterable<string>, suffixes: readonly string[], except: readonly string[]) {
    this.name = name
    this.#members = members
    this.#suffixes = suffixes
    this.#except = new Set(except)
  }

  /** The ids of the words that it lists; undefined where an ending brings in words that no list holds. */
  get ids(): WordIds | undefined {
    return this.#suffixes.length === 0 ? this.#read() : undefined
  }

  /** The ids of the words that it lists, also where an ending brings in more. */
  get listed(): WordIds {
    return this.#read()
  }

  /** True when the word of this id belongs to the class. */
  has(id: number): boolean {
    const at = id >> 5
    if (at < this.#inside.length && (this.#inside[at] & (1 << (id & 31))) !== 0) return true
    return (at >= this.#outside.length || (this.#outside[at] & (1 << (id & 31))) === 0) && this.#learn(id)
  }

  /** Reads the list when the class is first asked: a run on one article asks few of them. */
  #read(): WordIds {
    if (this.#list === undefined) {
      const list = prepared?.classMembers(this.name) ?? Array.from(this.#members(), intern)
      this.#list = list
      this.#inside = bitsOf(list)
    }
    return this.#list
  }

  // Apart from `has`, because the arrow function in it would make every call of `has` allocate what it captures.
  #learn(id: number): boolean {
    if (this.#list === undefined) {
      this.#read()
      return this.has(id)
    }
    const word = words[id]
    const inside =
      !this.#except.has(word) &&
      this.#suffixes.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix))
    if (inside) this.#inside = withBit(this.#inside, id)
    else this.#outside = withBit(this.#outside, id)
    return inside
  }

  /** True when the word, in lower case, belongs to the class. */
  hasWord(word: string): boolean {
    return this.has(intern(word))
  }
}

/** Sets of word ids, one bit a word: one fills a few lines of the processor's cache. */
function bitsOf(members: WordIds): Uint32Array {
  let most = 0
  for (let at = 0; at < members.length; at++) if (members[at] > most) most = members[at]
  const bits = new Uint32Array((most >> 5) + 1)
  for (let at = 0; at < members.length; at++) bits[members[at] >> 5] |= 1 << (members[at] & 31)
  return bits
}

function withBit(bits: Uint32Array, id: number): Uint32Array {
  const at = id >> 5
  let grown = bits
  if (at >= bits.length) {
    grown = new Uint32Array(Math.max(at + 1, 2 * bits.length, leastBits))
    grown.set(bits)
  }
  grown[at] |= 1 << (id & 31)
  return grown
}

/** For a thousand words. */
const leastBits = 32

/**
 * Defines a word class.
 *
 * @param name How patterns call it: `{name}`. Kebab case, unique.
 * @param members Gives its words in lower case, one token each, when the class is first asked.
 * @param rest `suffixes`: any word of at least three letters more that ends so belongs to it as well, but for `except`.
 */
export function defineWordClass(
  name: string,
  members: () => Iterable<string>,
  rest: {readonly suffixes?: readonly string[]; readonly except?: readonly string[]} = {},
): WordClass {
  if (classes.has(name)) throw new Error(`the word class “${name}” is defined twice`)
  const wordClass = new WordClass(name, members, rest.suffixes ?? [], rest.except ?? [])
  classes.set(name, wordClass)
  return wordClass
}

/** The word class of that name, or undefined. A class exists once the module that defines it is loaded. */
export function wordClass(name: string): WordClass | undefined {
  return classes.get(name)
}

/** The names of all word classes, sorted. */
export function wordClassNames(): string[] {
  return [...classes.keys()].sort()
}

/** All words that are known, by id: for what is prepared in the build. */
export function knownWords(): readonly string[] {
  return words
}
