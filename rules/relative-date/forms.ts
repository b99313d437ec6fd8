/*
 * Words that tell a time by counting from the day on which they are read. Source: the deictic adverbs and time phrases of
 * English grammar, and the style books of the news agencies on time elements. Compiled for this project.
 */

const near = '(few|couple of|several|two|three|four)'
const units = '(hours|days|weeks|months|weekends)'
const period = '(week|month|year|weekend|season|spring|summer|autumn|fall|winter|quarter|decade)'

/** The past, left open. */
export const openPast = [
  'recently',
  'lately',
  'of late',
  `in recent (${units.slice(1, -1)}|times)`,
  `in the (past|last) (${near} )?${units}`,
  'the other (day|week|night|month)',
  'not (so )?long ago',
  '(some time|a while|a short while|a short time) ago',
  `(only|just)? (a )?${near} (${units.slice(1, -1)}|years) ago`,
  `(only|just) ${units} ago`,
  'in the recent past',
  'at a recent',
]

/** A stretch of the calendar that counts from today. */
export const countedPeriod = [
  `(earlier|early|late) (this|last|in the) ${period}`,
  `earlier in the ${period}`,
  `(at|since|by|towards?|near) the (start|beginning|end|turn|close|middle) of (this|last|the) ${period}`,
  `in (early|mid|late) (this|last) ${period}`,
  `last (week|month|year|weekend|season|spring|summer|autumn|fall|winter|quarter|night)`,
  '(this|the) past (week|month|weekend)',
  `(this|the) previous (week|month|year)`,
  'over the weekend',
  '(in|during) the (first|second|third|last|opening|closing) (weeks|months|days) of (this|the) year',
]

/** What is to come. */
export const ahead = [
  `later (this|in the|next) ${period}`,
  `(early|late) next ${period}`,
  `next (week|month|year|weekend|season|spring|summer|autumn|fall|winter)`,
  `(in|over|during|within) the (coming|next|following) (${near} )?(${units.slice(1, -1)}|years)`,
  `in the ${units} (ahead|to come)`,
]

/** A meeting, a ruling: what the story is about, with an article before it. */
export const recentEvent = [
  '(the|this|these|those|its|their|his|her|our|my) [recent] ({talk}|{happening}|{undertaking})',
  '(the|this|these|those|its|their|his|her|our|my) [recent] {any} ({talk}|{happening}|{undertaking})',
  '(the|this|these|those|its|their|his|her|our|my) [recent] {any} {any} ({talk}|{happening}|{undertaking})',
  '^ [recent] ({talk}|{happening}|{undertaking})',
  '^ [recent] {any} ({talk}|{happening}|{undertaking})',
  '^ [recent] {any} {any} ({talk}|{happening}|{undertaking})',
  '^ (a|an) [recent] ({talk}|{happening}|{undertaking})',
]

/** The same without an article, which may be a story's background. */
export const anyRecentEvent = [
  '[recent] ({talk}|{happening}|{undertaking})',
  '[recent] {any} ({talk}|{happening}|{undertaking})',
  '[recent] {any} {any} ({talk}|{happening}|{undertaking})',
]

/** Reports of which nobody can tell which. */
export const earlierReport = [
  '[earlier] (report|reports|reporting|coverage|statements|announcements|briefings|accounts|stories|news)',
]

/** Words that hold on the day on which they are written. */
export const now = [
  'currently',
  'at present',
  'presently',
  'at the moment',
  'soon',
  'shortly',
  'nowadays',
  'these days',
]

/** Days counted from today. */
export const nearDays = ['(today|yesterday|tomorrow|tonight)', 'this (morning|afternoon|evening)', 'last night']
