/**
 * Remembers what a function makes of a word, by its id. A word is looked at once in the life of the process, and asked of
 * again for every token.
 *
 * @param compute Gives a whole number other than 0, which stands for “not yet asked”.
 */
export function oncePerWord(compute: (id: number) => number): (id: number) => number {
  let table = new Uint32Array(4096)
  return (id) => {
    const known = id < table.length ? table[id] : 0
    if (known !== 0) return known
    const value = compute(id)
    // The function may itself have grown the table, through a word that it asked for.
    if (id >= table.length) {
      const grown = new Uint32Array(Math.max(id + 1, table.length * 2))
      grown.set(table)
      table = grown
    }
    return (table[id] = value)
  }
}

/** Puts off what takes time, such as making a table of a list, until somebody asks for it; then remembers it. */
export function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= compute())
}

/**
 * Remembers what a function makes of an object for as long as the object lives. A rule's options are the same object
 * for every article of a run: what is read from them need not be read for each.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = compute(key)
      known.set(key, value)
    }
    return value
  }
}

/** More texts than this are not remembered at a time. */
const mostTexts = 20_000

/**
 * Remembers what a function makes of a short text, such as a name: the same ones come again, in the article and in others.
 * What it gives is shared and must not be changed.
 */
export function oncePerText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      // A copy, because a name that is a part of its article's text would keep all of that in memory.
      const own = JSON.parse(JSON.stringify(text)) as string
      value = compute(own)
      if (known.size >= mostTexts) known.clear()
      known.set(own, value)
    }
    return value
  }
}
