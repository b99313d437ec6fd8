import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

/**
 * Parties that cannot say one thing with one mouth: sides, delegations, clubs, participants. Plural only. Sources: the
 * party vocabulary of communiqués and contracts, and the social-group branch of WordNet's nouns.
 */
export const collectiveNoun = defineWordClass('collective', () =>
  wordList(`
  sides parties nations countries governments capitals leaders ministers delegations officials states presidents
  premiers chancellors envoys diplomats negotiators ambassadors mayors governors generals commanders counterparts
  neighbours neighbors partners allies powers rivals companies firms corporations manufacturers brands airlines banks
  teams clubs squads coaches managers captains federations leagues unions associations organisations organizations
  institutions agencies ministries departments councils municipalities cities towns provinces regions communities
  universities colleges schools hospitals foundations charities museums theatres theaters galleries studios groups
  camps factions coalitions forces armies navies heads representatives participants attendees delegates stakeholders
  panelists panellists speakers organisers organizers lawmakers legislators lawyers executives
  `),
)

/** Those of them that “the” makes the people at hand: the ministers, the delegations. */
export const presentParty = defineWordClass('present-party', () =>
  wordList(`
  sides parties nations countries governments leaders ministers delegations presidents premiers envoys diplomats
  negotiators ambassadors mayors counterparts participants attendees delegates stakeholders panelists panellists
  representatives officials partners
  `),
)

/** Those who need no article to be nobody in particular: participants, attendees. */
export const namelessParty = defineWordClass('nameless-party', () =>
  wordList('sides participants attendees delegates stakeholders panelists panellists delegations'),
)

/**
 * Verbs of the formulas that communiqués are made of: stress, reaffirm, express. All forms. Source: FrameNet's
 * Emphasizing, Affirm_or_deny and Expressing_publicly.
 */
export const formulaVerb = defineWordClass('formula', () =>
  wordList(`
  underscore underline emphasise emphasize stress highlight reaffirm affirm reiterate signal express voice pledge
  acknowledge recognise recognize welcome praise commend hail laud applaud urge advocate share confirm convey renew
  declare demonstrate articulate echo champion exchange celebrate appreciate prioritise prioritize note
  `).flatMap(formsOf),
)
