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
    const members = Array.from(this.#members())
    let most = 0
    for (const id of members) if (id > most) most = id
    const bits = new Uint32Array((most >> 5) + 1)
    const ids: number[] = []
    for (const id of members) {
      if ((bits[id >> 5] & (1 << (id & 31))) !== 0) continue
      bits[id >> 5] |= 1 << (id & 31)
      ids.push(id)
    }
    this.#members = () => []
    this.#ids = ids
    this.#bits = bits
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

const unread = new Uint32Array(0)

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
  /** By word id: 0 not yet asked, 1 in, 2 out. */
  #known = new Uint8Array(0)

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
    const known = id < this.#known.length ? this.#known[id] : 0
    return known === 0 ? this.#learn(id) : known === 1
  }

  /** Reads the list when the class is first asked: a run on one article asks few of them. */
  #read(): WordIds {
    if (this.#list === undefined) {
      const list = prepared?.classMembers(this.name) ?? Array.from(this.#members(), intern)
      this.#list = list
      let most = 1023
      for (let at = 0; at < list.length; at++) if (list[at] > most) most = list[at]
      this.#known = new Uint8Array(most + 1)
      for (let at = 0; at < list.length; at++) this.#known[list[at]] = 1
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
    this.#set(id, inside ? 1 : 2)
    return inside
  }

  /** True when the word, in lower case, belongs to the class. */
  hasWord(word: string): boolean {
    return this.has(intern(word))
  }

  #set(id: number, value: 1 | 2): void {
    if (id >= this.#known.length) {
      const grown = new Uint8Array(Math.max(id + 1, this.#known.length * 2))
      grown.set(this.#known)
      this.#known = grown
    }
    this.#known[id] = value
  }
}

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
