import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/** Words of other calendars: near them a weekday or a day may be right and look wrong. Source: English names of calendars. */
export const otherCalendar = defineWordClass(
  'other-calendar',
  wordList(`
  julian gregorian calendar calendars lunar lunisolar hijri hijra bikram o.s. n.s. old-style new-style leap nowruz
`),
)
