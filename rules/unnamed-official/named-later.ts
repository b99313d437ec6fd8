import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {entityOf, type NameMention, names, namesBetween} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'

/** How many sentences later the name may come. */
const reach = 2

/**
 * Whether somebody is brought in by name soon after a sentence: “a top official said on Friday. |Igor Petrov, director
 * of …,| said …”. Anywhere that must be a speaker. After the lead, which often holds back the name, it may be anybody
 * who opens a sentence.
 */
export function namedLater(document: Document): (sentence: number) => boolean {
  const who = document.get(attributions)
  const all = document.get(names)
  const split = document.get(sentences)
  const lead = split.block.findIndex((block) => document.blocks[block].kind === 'paragraph')
  const isNew = (mention: NameMention): boolean =>
    mention.kind === 'person' && all.mentions[entityOf(all, mention).mentions[0]] === mention
  const speaking = new Uint8Array(who.length)
  for (const [sentence, {source, scope, tier}] of who.entries())
    if (source !== null && scope === 'in-sentence' && tier === 'named-person')
      if (namesBetween(all, source.firstToken, source.endToken).some(isNew)) speaking[sentence] = 1
  const isAfterLead = all.mentions.some(
    (mention) =>
      mention.sentence > lead && mention.sentence <= lead + reach && mention.sentenceInitial && isNew(mention),
  )
  return (sentence) => {
    for (let next = sentence + 1; next <= Math.min(sentence + reach, who.length - 1); next++)
      if (speaking[next] === 1) return true
    return sentence === lead && isAfterLead
  }
}
