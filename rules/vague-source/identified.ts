import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {entityOf, names, namesBetween} from '../../src/language/names.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'

const affiliating = idsOf('of at from with for in on')

/** By sentence: people that are introduced and speak. */
export function speakers(document: Document): Uint8Array {
  const who = document.get(attributions)
  const all = document.get(names)
  const t = document.get(tokens)
  const found = new Uint8Array(who.length)
  for (const [sentence, {source, scope}] of who.entries()) {
    if (source === null || scope !== 'in-sentence') continue
    for (const mention of namesBetween(all, source.firstToken, source.endToken)) {
      if (mention.kind !== 'person' && !(mention.kind==='other')) continue
      const entity = entityOf(all, mention)
      const first = all.mentions[entity.mentions[0]]
      if (first === mention || mention.title !== null || affiliating.has(t.word[mention.endToken])) found[sentence] = 1
    }
  }
  return found
}
