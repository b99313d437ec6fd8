import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

const allForms = (lemmas: readonly string[]): string[] => lemmas.flatMap(formsOf)

/**
 * Gatherings and exchanges whose content only those present know: talks, a hearing, a workshop. Such a noun
 * cannot speak; whoever reports what it covered was told so by somebody. Sources: the communication and meeting
 * branches of WordNet's nouns, and the vocabulary of agency diaries.
 */
export const talkNoun = defineWordClass(
  'talk',
  allForms(
    wordList(`
  talk meeting discussion dialogue dialog conversation exchange engagement summit consultation negotiation
  deliberation debate briefing session conference gathering encounter interaction visit tour call forum
  workshop seminar symposium roundtable panel hearing retreat convention interview presentation event
  mediation huddle meet-up webinar assembly colloquium parley audience videoconference teleconference round
  sit-down get-together congress plenary masterclass town-hall
`),
  ).filter(
    (word) =>
      !['talked', 'talking', 'called', 'calling', 'visited', 'visiting', 'rounded', 'toured', 'touring'].includes(word),
  ),
)

/**
 * Undertakings that a text or an office sets up. What they hold is written somewhere, so that a sentence on it
 * wants the document. Sources: as above, and the vocabulary of communiqués and press releases.
 */
export const undertakingNoun = defineWordClass(
  'undertaking',
  allForms(
    wordList(`
  initiative partnership framework programme program collaboration cooperation co-operation project effort
  approach strategy scheme campaign agenda roadmap blueprint arrangement mechanism measure development reform
  relationship alliance process policy plan vision accord pact agreement deal understanding memorandum
  proposal package pilot rollout overhaul venture platform model step move
`),
  ).filter(
    (word) => !['stepped', 'stepping', 'moved', 'moving', 'dealt', 'dealing', 'planned', 'planning'].includes(word),
  ),
)

/** Verbs that say what a gathering was about, all forms. */
export const contentVerb = defineWordClass(
  'content-verb',
  allForms(
    wordList(`
  focus centre center cover explore touch include address revolve range span concern tackle delve encompass
  examine review consider assess discuss feature emphasize emphasise stress highlight underline underscore
  outline articulate establish concentrate dwell involve yield produce identify generate foster promote
  facilitate aim seek prioritize prioritise canvass probe weigh
`),
  ),
)

/** Nouns for what was talked about when nobody says what: challenges, cooperation, priorities. Source: communiqués and press releases. */
export const topicNoun = defineWordClass(
  'topic',
  allForms(
    wordList(`
  issue topic matter concern challenge priority strategy opportunity solution way avenue measure step plan
  approach mechanism framework cooperation co-operation collaboration partnership coordination security
  stability growth development innovation sustainability resilience transparency accountability engagement
  relation tie exchange dialogue trust understanding integration connectivity capacity policy reform
  initiative practice standard need role importance potential future investment trade area aspect facet
  dimension perspective idea insight theme objective goal interest effort impact risk threat channel access
  equity inclusion wellbeing well-being health education technology infrastructure performance efficiency
  quality safety awareness resource support service outcome progress implementation
`),
  ),
)
