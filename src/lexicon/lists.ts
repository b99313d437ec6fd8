import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/*
 * The vocabulary of sentences that announce a list and do not say of what. Sources: the shell nouns of English grammar
 * (Schmid, English Abstract Nouns as Conceptual Shells, 2000) in the plural, and the introductions that article
 * generators print before their bullets. Compiled for this project.
 */

/** Plural nouns under which anything can be listed: points, areas, takeaways. */
export const listNoun = defineWordClass('list-noun', () =>
  wordList(`
  points topics areas actions measures agendas priorities takeaways initiatives steps aspects themes factors benefits
  challenges goals objectives strategies recommendations considerations highlights features elements components
  concerns issues outcomes proposals ways reasons trends lessons insights improvements opportunities changes reforms
  commitments pillars solutions approaches drivers advantages implications developments findings suggestions practices
  principles values efforts strengths weaknesses risks threats effects impacts consequences interventions targets
  ideas options questions observations responses reactions dimensions facets innovations achievements contributions
  focuses aims ambitions tasks promises pledges demands duties hurdles obstacles barriers difficulties concepts messages
  commandments drawbacks downsides upsides gains priorities needs rules fronts avenues levers strands pathways hallmarks
`),
)

/** What stands before such a noun to make it sound chosen: key, several, concrete. */
export const listModifier = defineWordClass('list-modifier', () =>
  wordList(`
  key main several specific clear core major primary critical crucial important notable following various strategic
  concrete central essential principal fundamental significant potential actionable practical proposed multiple
  numerous many some broad common vital pivotal top focus priority additional other further possible innovative
  targeted effective comprehensive immediate long-term two three four five six seven eight nine ten overarching guiding
  foundational interlocking interrelated intertwined broader ambitious clear-cut simple basic
`),
)
