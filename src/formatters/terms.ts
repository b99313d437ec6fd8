import type {BoilerplateKind} from '../core/boilerplate.ts'
import type {PassageKind} from '../core/duplicate-groups.ts'
import type {Tier} from '../language/source-phrase.ts'

/** What an editor calls a tier of sources. */
export const tierNames: Readonly<Record<Tier, string>> = {
  'named-person': 'person',
  'named-organisation': 'organisation or document',
  described: 'described, not named',
  titled: 'rank, no name',
  vague: 'nobody in particular',
  collective: 'several with one voice',
  agentless: 'nobody',
  tag: 'a tag after the paragraph',
  none: 'nothing',
}

/** What an editor calls a passage that articles share. */
export const passageNames: Readonly<Record<PassageKind, string>> = {
  text: 'the same text',
  section: 'a section, the same but for names and figures',
  table: 'a table, the same but for names and figures',
  article: 'all of it, the same but for names and figures',
  opening: 'how a sentence opens',
  sentence: 'a sentence, the same but for its names',
  heading: 'a heading',
  outline: 'the outline',
  lead: 'the lead',
}

/** What an editor calls the kinds of boilerplate, as a heading and in a count. */
export const boilerplateNames: readonly (readonly [kind: BoilerplateKind, heading: string, counted: string])[] = [
  ['generic', 'Fits any similar story', 'generic'],
  ['templated', 'Fills a form', 'templated'],
  ['restated', 'Says the lead again', 'said again'],
]
