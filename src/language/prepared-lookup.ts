import {once} from './once-per.ts'
import {prepared} from './prepared.ts'

const lookups = new Map<string, () => ReadonlyMap<string, string>>()

/**
 * A table from words to texts that is worked out from word lists: in the build for the bundled command, elsewhere when
 * it is first asked.
 *
 * @param name Unique.
 * @returns What the table holds of a word, or undefined.
 */
export function preparedLookup(
  name: string,
  compute: () => ReadonlyMap<string, string>,
): (word: string) => string | undefined {
  if (lookups.has(name)) throw new Error(`the table “${name}” is defined twice`)
  lookups.set(name, compute)
  const table = once(() => prepared?.table(name) ?? compute())
  return (word) => table().get(word)
}

/** The same of a set of texts: gives what tells whether it holds one. */
export function preparedSet(name: string, compute: () => Iterable<string>): {has(text: string): boolean} {
  const lookup = preparedLookup(name, () => new Map([...compute()].map((text) => [text, ''])))
  return {has: (text) => lookup(text) !== undefined}
}

/** All such tables, for the build. */
export function allLookups(): ReadonlyMap<string, () => ReadonlyMap<string, string>> {
  return lookups
}
