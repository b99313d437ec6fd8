import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/*
 * How copy gives a view to nobody. Sources: the pages on weasel words in encyclopedias' and agencies' style guides, the
 * weasel cues of the CoNLL-2010 shared task on hedges, and the believe-class verbs of FrameNet (Opinion, Awareness,
 * Judgment, Expectation) in the passive.
 */

/** How widely a view is said to be held. */
export const breadthAdverb = defineWordClass('breadth', () =>
  wordList(`
  widely generally broadly commonly largely universally popularly increasingly overwhelmingly roundly almost
  unanimously
  `),
)

/** What a view is said to be, as a participle: seen, regarded, hailed. */
export const viewedParticiple = defineWordClass('viewed', () =>
  wordList(`
  believed considered regarded seen viewed interpreted understood perceived thought hailed praised acclaimed
  criticised criticized condemned recognised recognized acknowledged assumed presumed credited touted described
  deemed held judged feared rumoured rumored speculated suspected lauded celebrated applauded welcomed admired
  respected derided dismissed denounced blamed accepted agreed expected anticipated tipped predicted forecast projected
  `),
)

/** Of these, what is looked forward to: “widely expected” is the plain style of market and diary copy. */
export const expectedParticiple = defineWordClass('expected', () =>
  wordList('expected anticipated tipped predicted forecast projected'),
)

/** What is put about before “that”: it is believed, it was claimed. */
export const putAboutParticiple = defineWordClass('put-about', () =>
  wordList(`
  believed thought understood reported claimed alleged said assumed presumed feared rumoured rumored speculated
  suspected suggested expected anticipated
  `),
)

/** What somebody must have done before “that”: it was agreed, it was noted. */
export const resolvedParticiple = defineWordClass('resolved', () =>
  wordList(`
  agreed noted stressed emphasised emphasized highlighted underlined underscored acknowledged recognised
  recognized argued proposed recommended concluded observed pointed mentioned affirmed reaffirmed reiterated
  `),
)

/** What is put forward when nobody is said to put it forward: a framework, several proposals. */
export const schemeNoun = defineWordClass('scheme', () =>
  wordList(`
  framework frameworks proposal proposals plan plans mechanism mechanisms roadmap roadmaps strategy strategies idea
  ideas recommendation recommendations measure measures solution solutions initiative initiatives reform reforms
  option options step steps guideline guidelines approach approaches model models scheme schemes programme programmes
  program programs protocol protocols agenda agendas concept concepts policy policies suggestion suggestions timeline
  timelines alternative alternatives avenue avenues opportunity opportunities partnership partnerships project
  projects
  `),
)

/** What is placed on a matter by nobody: emphasis, priority. */
export const stressNoun = defineWordClass('stress-noun', () =>
  wordList('emphasis importance priority attention weight stress value focus consideration'),
)

/** What is raised or voiced by nobody: concerns, doubts. */
export const misgivingNoun = defineWordClass('misgiving', () =>
  wordList(`
  concern concerns question questions doubt doubts fear fears objection objections criticism criticisms hopes optimism
  calls misgivings reservations
  `),
)

/** What is said to be there when nobody is said to hold it: a consensus, a feeling. */
export const climateNoun = defineWordClass('climate', () =>
  wordList(`
  consensus belief recognition expectation expectations speculation sense perception view agreement concern concerns
  fear fears realisation realization acknowledgement acknowledgment understanding feeling optimism frustration
  `),
)

/** Gatherings that are no bodies, so that they cannot recommend; summits, conferences and congresses can. */
export const exchangeNoun = defineWordClass('exchange-noun', () =>
  wordList(`
  talk talks discussion discussions dialogue dialogues dialog conversation conversations exchange exchanges engagement
  engagements consultation consultations negotiations deliberations interaction interactions encounter encounters
  visit tour meeting meetings workshop workshops seminar seminars session sessions symposium webinar roundtable
  gathering event forum
  `),
)
