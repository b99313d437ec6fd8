import type {CollectContext, Options} from '../../src/core/rule.ts'
import {isTitleKey, keyedNames, type NameFact} from '../../src/language/name-facts.ts'
import {decisionsOf, type NameOptions} from './decisions.ts'

/** Collects the names of an article under keys that other spellings of them share, with what the desk says of each. */
export function collectNames({document, options, fact}: CollectContext<Options, NameFact>): void {
  const decisions = decisionsOf(options as unknown as NameOptions)
  for (const {start, end, keys, fact: known} of keyedNames(document)) {
    const data = {...known, ...decisions.of(known.name)}
    for (const key of keys) fact(key, {start, end}, data)
  }
}

/** Under a title the surnames are compared, under other keys the names. */
export function comparedName({name}: NameFact, key: string): string {
  return (isTitleKey(key) ? name.slice(name.lastIndexOf(' ') + 1) : name).toLowerCase()
}
