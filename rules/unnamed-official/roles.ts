import {defineWordClass, idsOf} from '../../src/language/vocabulary.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/**
 * Parts in which people speak for others or from inside, so that copy may be tempted to leave their names out.
 * Source: the agencies' guidance on anonymous sources, and the occupations of ISCO-08 that it speaks of.
 */
export const unnamedRole = defineWordClass('unnamed-role', () =>
  wordList(`
  official officer source insider aide adviser advisor diplomat envoy ambassador emissary attaché attache consul
  representative delegate negotiator mediator minister lawmaker legislator parliamentarian politician senator
  congressman congresswoman councillor councilor commissioner regulator administrator bureaucrat functionary
  spokesperson spokesman spokeswoman executive manager director boss banker trader dealer broker financier analyst
  economist strategist expert specialist litigator barrister solicitor practitioner scholar academic researcher scientist consultant lobbyist lawyer attorney
  prosecutor investigator detective inspector commander soldier staffer operative person
  organiser organizer campaigner activist employee engineer doctor physician surgeon clinician
  nurse teacher educator coach scout agent leader figure member cleric bishop priest
  whistleblower whistle-blower informant confidant associate observer commentator correspondent columnist
  epidemiologist virologist psychologist psychiatrist sociologist ecologist climatologist biologist geologist physicist
  historian engineer architect planner educator designer critic jurist scholar statistician demographer pollster
  shareholder backbencher developer entrepreneur businessman businesswoman tycoon
`),
)

/**
 * People whom reporters ask because they were there or live there, and who have a name all the same. Source: the voices
 * from the street of local newspapers, which print name and age.
 */
export const bystander = defineWordClass('bystander', () =>
  wordList(`
  resident local neighbour neighbor villager islander passer-by passerby bystander onlooker witness eyewitness spectator
  shopper customer diner passenger commuter motorist cyclist pedestrian driver parent mother father grandmother grandfather
  student pupil graduate fan supporter voter user reader viewer player worker farmer fisherman shopkeeper trader tenant
  homeowner landlord patient relative friend colleague veteran attendee participant visitor tourist guest protester
  protestor demonstrator volunteer survivor
`).filter((word) => !unnamedRole.hasWord(word)),
)

/** Ranks: they weigh a source and identify nobody. Source: as above. */
export const rankAdjective = defineWordClass('rank-adjective', () =>
  wordList(`
  senior top key high-ranking highest-ranking high-level top-level top-ranking ranking leading prominent influential
  well-placed highly-placed high-placed unnamed anonymous unidentified undisclosed veteran longtime long-time
  powerful principal chief high-profile well-connected well-informed mid-level lower-level junior respected
  renowned distinguished seasoned experienced western
`),
)

/** How people take part in a meeting. Verbs, all forms in which one person can be their subject or object. */
export const meetingVerb = idsOf(`
  meet meets met meeting host hosts hosted receive receives received welcome welcomes welcomed greet greeted brief briefed
  visit visits visited join joins joined accompany accompanied engage engaged engages confer conferred consult consulted
  talk talks talked negotiate negotiated discuss discussed tour toured inspect inspected attend attended address addressed
  chair chaired
`)
