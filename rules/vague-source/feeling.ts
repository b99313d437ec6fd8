import type {Tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'
import {stanceNoun} from '../../src/lexicon/cues.ts'
import type {Cue} from './cue.ts'
import type {Group} from './group.ts'
import {heldNoun} from './verbs.ts'

const expressing = idsOf('express expressed expressing voice voiced voicing convey conveyed conveying')
const feelings = idsOf(
  'confidence optimism hope hopes enthusiasm satisfaction appreciation gratitude interest readiness willingness',
)

/** `The officials involved |expressed optimism|`: nobody shares a feeling word for word. */
export function isFeeling(all: Tokens, {kind, quantity}: Group, {kind: cue, token}: Cue): boolean {
  if (
    cue !== 'subject' ||
    kind === 'pronoun' ||
    kind === 'body' ||
    quantity !== 'definite' ||
    !expressing.has(all.word[token])
  )
    return false
  for (let at = token + 1; at < token + 5 && at < all.length; at++)
    if (feelings.has(all.word[at]) || heldNoun.has(all.word[at]) || stanceNoun.has(all.word[at])) return true
  return false
}
