import {phrasesOf} from './family.ts'
import {amounts} from './phrases/amounts.ts'
import {colour} from './phrases/colour.ts'
import {communique} from './phrases/communique.ts'
import {goodWorks} from './phrases/good-works.ts'
import {parts} from './phrases/parts.ts'
import {praise} from './phrases/praise.ts'
import {scenery} from './phrases/scenery.ts'
import {signposts} from './phrases/signposts.ts'
import {steps} from './phrases/steps.ts'
import {stir} from './phrases/stir.ts'
// The classes that the patterns name.
import './classes.ts'
import '../../src/lexicon/function-words.ts'

/** Every phrase that the rule knows. Where several match the same words, the longest counts, then the first. */
export const phrases = phrasesOf([
  scenery,
  parts,
  steps,
  goodWorks,
  stir,
  colour,
  signposts,
  amounts,
  praise,
  communique,
])
