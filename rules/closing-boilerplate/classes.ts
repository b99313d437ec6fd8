import {defineWordClass} from '../../src/language/vocabulary.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/*
 * What stands in the slots of stock endings. The lists are our own, grown along the synonym sets of WordNet.
 */

/** A whole that watches as one: the world, the nation, the markets. */
defineWordClass('public-noun', () =>
  wordList(`
  world nation country community region industry public market markets sector city town league globe continent
  neighbourhood neighborhood province state electorate establishment media press fraternity sport
`),
)

/** Spans of time to come. */
defineWordClass('time-to-come', () =>
  wordList('hours days weeks months years season seasons decade decades chapter phase period future matches games'),
)

/** Adjectives for such a time, and for what is at stake in it. */
defineWordClass('decisive', () =>
  wordList(`
  crucial critical decisive telling pivotal key vital defining instrumental challenging interesting important essential
  fascinating exciting testing tense busy paramount formative momentous eventful
`),
)

/** How things turn out. */
defineWordClass('outcome', () =>
  wordList(`
  outcome outcomes result results impact effect effects consequences implications ramifications repercussions fate future
  success effectiveness extent fallout decision verdict ruling aftermath legacy aftershocks answer answers response
  resolution move policy initiative plan deal agreement measure measures reforms
`),
)
