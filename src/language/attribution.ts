import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {plainSpeechVerb} from '../lexicon/cues.ts'
import {type Attribution, attributionTo, type Confidence, unattributed} from './attribution-model.ts'
import {carryBack, carryForward, introduce, link, quote, tag} from './attribution-scopes.ts'
import {HintReader} from './hints.ts'
import {nameMarks} from './name-marks.ts'
import {SentenceReader, type SentenceSource} from './sentence-source.ts'
import {type Sentences, sentences} from './sentences.ts'
import {type Tokens, tokens} from './tokens.ts'
import {idsOf} from './vocabulary.ts'

const plainCues = idsOf('according :')

/** Who stands behind every sentence of the article, as far as its words show: sources, cues and their scope. */
export const attributions = defineLayer('attributions', (document): readonly Attribution[] => {
  const reader = new SentenceReader(document)
  const all = document.get(tokens)
  const split = document.get(sentences)
  const found: Attribution[] = []
  for (let sentence = 0; sentence < split.length; sentence++) {
    const own = reader.read(sentence)
    found.push(own === null ? unattributed : attributionTo(own, 'in-sentence', confidenceOf(all, own)))
  }
  resolvePronouns(document, split, found)
  quote(document, split, found)
  link(document, split, found)
  introduce(document, split, found)
  carryForward(document, split, found)
  carryBack(document, split, found)
  tag(document, split, found)
  hint(document, split, found)
  return found
})

function confidenceOf({word}: Tokens, {tier, cue}: SentenceSource): Confidence {
  const isPlain = plainSpeechVerb.has(word[cue.firstToken]) || plainCues.has(word[cue.firstToken])
  return isPlain && tier !== 'agentless' ? 'high' : 'medium'
}

const neuterPronouns = idsOf('it this that which')
/** What bodies do and events do not: “it said” has a body before it, wherever that was named. */
const bodyVerbs = idsOf(
  'say says said add adds added announce announces announced tell told write wrote report reported',
)

/**
 * “It said so” stands on whatever named body the paragraph spoke of last; where there is none, “it” is the event
 * itself, and an event cannot speak.
 */
function resolvePronouns(document: Document, split: Sentences, found: Attribution[]): void {
  const all = document.get(tokens)
  for (let sentence = 0; sentence < split.length; sentence++) {
    const {tier, scope, confidence, source, cue} = found[sentence]
    if (tier !== 'described' || source === null || source.endToken - source.firstToken > 1) continue
    if (!neuterPronouns.has(all.word[source.firstToken])) continue
    const before = sentence - 1
    const antecedent = before >= 0 && split.block[before] === split.block[sentence] ? found[before] : unattributed
    if (
      antecedent.tier === 'named-organisation' ||
      antecedent.tier === 'named-person' ||
      antecedent.tier === 'described'
    )
      found[sentence] = {tier: antecedent.tier, scope, confidence, source, cue}
    else if (cue === null || !bodyVerbs.has(all.word[cue.firstToken]))
      found[sentence] = {tier: 'agentless', scope, confidence: 'medium', source, cue}
  }
}

/** The wide net: where nothing else is found, a hint that somebody says or holds it clears the sentence. */
function hint(document: Document, split: Sentences, found: Attribution[]): void {
  const hints = new HintReader(document.get(tokens), document.get(nameMarks))
  for (let sentence = 0; sentence < split.length; sentence++) {
    if (found[sentence].tier !== 'none') continue
    const own = hints.read(split.firstToken[sentence], split.endToken[sentence])
    if (own !== null) found[sentence] = attributionTo(own, 'in-sentence', 'low')
  }
}
