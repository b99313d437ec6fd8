import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {entityOf, type NameMention, names, namesBetween} from '../../src/language/names.ts'

/** How many sentences later the name may come. */
const reach = 2

/**
 * Whether somebody is brought in by name soon after a sentence: “a top official said on Friday. |Igor Petrov, director
 * of …,| said …”. Anywhere that must be a speaker; after the lead, which often holds back the name, anybody with a title.
 */
export function namedLater(document: Document): (sentence: number) => boolean {
  const who = document.get(attributions)
  const all = document.get(names)
  const isFirst = (mention: NameMention): boolean => all.mentions[entityOf(all, mention).mentions[0]] === mention
  const speaking = new Uint8Array(who.length)
  for (const [sentence, {source, scope, tier}] of who.entries())
    if (source !== null && scope === 'in-sentence' && tier === 'named-person')
      for (const mention of namesBetween(all, source.firstToken, source.endToken))
        if (mention.kind === 'person' && isFirst(mention)) speaking[sentence] = 1
  const afterLead = all.mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.sentence > 0 &&
      mention.sentence <= reach &&
      mention.title !== null &&
      mention.sentenceInitial &&
      isFirst(mention),
  )
  return (sentence) => {
    for (let next = sentence + 1; next <= Math.min(sentence + reach, who.length - 1); next++)
      if (speaking[next] === 1) return true
    return sentence === 0 && afterLead
  }
}
