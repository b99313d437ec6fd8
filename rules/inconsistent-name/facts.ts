import type {CollectContext, Options} from '../../src/core/rule.ts'
import {keyedNames, type NameFact} from '../../src/language/name-facts.ts'

/** Collects the names of an article under keys that other spellings of them share. */
export function collectNames({document, fact}: CollectContext<Options, NameFact>): void {
  for (const {start, end, keys, fact: data} of keyedNames(document))
    for (const key of keys) fact(key, {start, end}, data)
}
