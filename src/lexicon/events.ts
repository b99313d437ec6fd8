import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

const allForms = (lemmas: readonly string[]): string[] => lemmas.flatMap(formsOf)

/**
 * Gatherings and exchanges whose content only those present know: talks, a hearing, a workshop. Such a noun
 * cannot speak; whoever reports what it covered was told so by somebody. Sources: the communication and meeting
 * branches of WordNet's nouns, and the vocabulary of agency diaries.
 */
export const talkNoun = defineWordClass('talk', () =>
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
export const undertakingNoun = defineWordClass('undertaking', () =>
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
