import {defineLayer} from '../core/layer.ts'
import {attributions} from './attribution.ts'
import {entityOf, type NameEntity, names, namesBetween, speakerAmong} from './names.ts'
import {insideQuotation} from './quotations.ts'
import {sentences} from './sentences.ts'
import type {Tier} from './source-phrase.ts'

/** Not “a diplomat said” or “analysts say”, which take up nobody. */
const speaking: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described'])

/** A comma, a given name and a surname. */
const besideSource = 3

/**
 * By sentence: the person or body, known by name, whose words it gives; null where nobody with a name speaks. “He
 * said” and “the minister said” stand for whoever was named as speaker last.
 */
export const speakers = defineLayer('speakers', (document): readonly (NameEntity | null)[] => {
  const known = document.get(names)
  const who = document.get(attributions)
  const {firstToken, endToken, length} = document.get(sentences)
  const found: (NameEntity | null)[] = []
  let last: NameEntity | null = null
  for (let sentence = 0; sentence < length; sentence++) {
    const {source, cue, tier, scope} = who[sentence]
    if (source === null || !speaking.has(tier)) {
      found.push(null)
      continue
    }
    if (scope !== 'in-sentence') {
      // “His rival, |Ida Moor|: ‘…’” has a speaker of its own, though no word of saying.
      const own = namesBetween(known, firstToken[sentence], endToken[sentence]).filter(
        ({kind, start, end}) => kind === 'person' && !insideQuotation(document, start, end),
      )
      if (own.length > 0) {
        found.push(own.every(({entity}) => entity === own[0].entity) ? entityOf(known, own[0]) : null)
        continue
      }
    }
    // “Her rival, |Ida Moor|, said”, “said her rival, |Ida Moor|”: the name stands beside the source.
    const from = Math.min(source.firstToken, cue?.endToken ?? source.firstToken)
    const to = Math.max(source.endToken + besideSource, cue?.firstToken ?? 0)
    const named = namesBetween(known, source.firstToken, source.endToken)
    const mentions = named.length > 0 ? named : namesBetween(known, from, to).filter(({kind}) => kind === 'person')
    const mention = speakerAmong(mentions)
    if (mention !== undefined) last = entityOf(known, mention)
    found.push(last)
  }
  return found
})
