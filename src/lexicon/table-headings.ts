import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/*
 * The vocabulary of table headers that promise analysis instead of data: Focus Area, Expected Outcome, Priority Level.
 * Sources: the column titles of logical frameworks and action plans as development agencies publish their templates, of
 * risk registers and SWOT tables in management handbooks, and of the tables that article generators print. Compiled for
 * this project.
 */

/** Nouns that make a header a slot by themselves. */
export const slotHeader = defineWordClass('slot-header', () =>
  wordList(`
  area areas focus point points action actions outcome outcomes impact impacts benefit benefits measure measures
  initiative initiatives recommendation recommendations priority priorities challenge challenges solution solutions
  opportunity opportunities risk risks implication implications objective objectives goal goals strategy strategies
  approach approaches aspect aspects factor factors dimension dimensions theme themes sector sectors stakeholder
  stakeholders role roles responsibility pillar pillars takeaway takeaways consideration considerations significance
  effect effects consequence consequences response responses feature features trend trends driver drivers mitigation
  domain insight insights contribution contributions perspective perspectives advantage advantages disadvantage
  disadvantages strength strengths weakness weaknesses threat threats element elements component components
  intervention interventions implementation relevance importance concern concerns effort efforts result results step
  steps commitment commitments improvement improvements resource resources
`),
)

/** What stands beside such a noun, and headers that are a slot in its company only. */
export const slotHeaderCompanion = defineWordClass('slot-header-companion', () =>
  wordList(`
  key main core major primary strategic expected anticipated potential possible projected intended proposed planned
  suggested recommended desired priority level status timeline timeframe time frame horizon description details detail
  explanation overview category type topic issue issues cooperation collaboration concern interest current future next
  long-term short-term overall policy economic social community public market player team group of for on and the to
  or by in positive negative critical notable influence analysis summary purpose method scope progress likelihood
`),
)

/** Ratings that fill a cell without a fact: high, ongoing, positive. */
export const ratingWord = defineWordClass('rating-word', () =>
  wordList(`
  high medium low moderate strong weak positive negative neutral mixed ongoing pending planned proposed active
  completed immediate short-term medium-term mid-term long-term critical essential minor major significant limited
  substantial considerable minimal severe improving improved stable rising increasing decreasing growing emerging
  evolving continuous urgent important vital crucial excellent good
`),
)
