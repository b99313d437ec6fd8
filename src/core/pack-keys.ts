import type {Json} from './facts.ts'

/*
 * The keys of an object are packed as one text of JSON. Rules have few kinds of facts, so that few such texts are ever made
 * or read.
 */

const keyLists = new Map<string, readonly string[]>()

/** More kinds of objects than rules and plugins have are not remembered. */
const mostKeyLists = 1000

/** The keys that a text of JSON lists. */
export function keysOf(text: string): readonly string[] {
  let keys = keyLists.get(text)
  if (keys === undefined) {
    if (keyLists.size >= mostKeyLists) keyLists.clear()
    keyLists.set(text, (keys = JSON.parse(text) as string[]))
  }
  return keys
}

/** What is known of the keys that lead here from the root, one after the other. */
interface KeyPath {
  text: string | undefined
  readonly next: Map<string, KeyPath>
}

const root: KeyPath = {text: undefined, next: new Map()}
let paths = 0

/**
 * The text of JSON that lists an object's keys.
 *
 * @param keys All of them; those without a value are left out.
 */
export function keysText(object: {readonly [key: string]: Json | undefined}, keys: readonly string[]): string {
  let path = root
  for (const key of keys) {
    if (object[key] === undefined) continue
    let next = path.next.get(key)
    if (next === undefined) {
      if (paths >= mostKeyLists) {
        root.next.clear()
        paths = 0
      }
      paths++
      path.next.set(key, (next = {text: undefined, next: new Map()}))
    }
    path = next
  }
  return (path.text ??= JSON.stringify(keys.filter((key) => object[key] !== undefined)))
}
