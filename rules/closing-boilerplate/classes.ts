import {defineWordClass} from '../../src/language/vocabulary.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/*
 * What stands in the slots of stock endings. The lists are our own, grown along the synonym sets of WordNet.
 */

/** A whole that watches as one: the world, the nation, the markets. */
export const publicNoun = defineWordClass(
  'public-noun',
  wordList(`
  world nation country community region industry public market markets sector city town league globe continent
  neighbourhood neighborhood province state electorate establishment media press fraternity sport
`),
)

/** Watching. All forms. */
export const watchVerb = defineWordClass(
  'watch',
  wordList('watch monitor follow observe scrutinise scrutinize track await eye').flatMap(formsOf),
)

/** What goes on, evolves, unfolds. All forms. */
export const unfoldVerb = defineWordClass(
  'unfold',
  wordList(`
  unfold evolve develop progress continue proceed grow advance emerge escalate intensify deepen approach linger mount
  loom persist shift change navigate grapple move push prepare look adapt strive embark begin settle heal recover rebuild
  come face mourn rally search brace march gear stand adjust digest reflect reel
`).flatMap(formsOf),
)

/** What goes on at the end of a story. */
export const storyNoun = defineWordClass(
  'story',
  wordList(`
  situation story saga drama investigation investigations case trial debate discussions discussion talks negotiations
  process dispute conflict crisis war season campaign election race tournament competition project industry market
  sector technology world nation country community communities city town region team club company firm landscape
  events developments details inquiry probe controversy battle fight pandemic outbreak recovery search legislation bill
  proposal plan deadline date vote hearing dialogue relationship partnership strike standoff stand-off transition
  government authorities officials residents families family society economy demand league players fans scientists
  researchers we humanity summer winter spring autumn year decade day dust clock countdown fallout
`),
)

/** Spans of time to come. */
export const timeNoun = defineWordClass(
  'time-to-come',
  wordList('hours days weeks months years season seasons decade decades chapter phase period future matches games'),
)

/** Adjectives for such a time, and for what is at stake in it. */
export const decisive = defineWordClass(
  'decisive',
  wordList(`
  crucial critical decisive telling pivotal key vital defining instrumental challenging interesting important essential
  fascinating exciting testing tense busy paramount formative momentous eventful
`),
)

/** How things turn out. */
export const outcomeNoun = defineWordClass(
  'outcome',
  wordList(`
  outcome outcomes result results impact effect effects consequences implications ramifications repercussions fate future
  success effectiveness extent fallout decision verdict ruling aftermath legacy aftershocks answer answers response
  resolution move policy initiative plan deal agreement measure measures reforms
`),
)

/** Things to come that an ending promises. */
export const hopeNoun = defineWordClass(
  'better-time',
  wordList('future tomorrow era chapter dawn generation generations world'),
)
