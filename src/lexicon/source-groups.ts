import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

/*
 * Groups of people that copy leans on, by why they are asked. Sources: the weasel-word guides of encyclopedias
 * (“observers”, “critics”), what the agencies' style books say of unnamed sources, and the plurals of the
 * occupations of ISCO-08 and O*NET that are asked for a view.
 */

/** Groups asked for a judgement or for news: analysts, experts, critics, sources. One of them always has a name. */
export const judgeGroup = defineWordClass(
  'judge-group',
  () =>
    wordList(`
  observers analysts experts sources commentators critics pundits economists scholars academics academicians strategists
  specialists historians insiders watchers skeptics sceptics cynics naysayers doubters detractors opponents proponents
  supporters backers defenders champions advocates activists campaigners environmentalists conservationists
  naturalists researchers scientists theorists thinkers intellectuals professors lecturers criminologists psychologists
  psychiatrists sociologists anthropologists ecologists biologists climatologists meteorologists seismologists
  virologists epidemiologists immunologists oncologists cardiologists nutritionists dietitians therapists geologists
  engineers demographers geographers pollsters statisticians forecasters modellers modelers futurists technologists
  consultants reviewers columnists bloggers influencers connoisseurs aficionados enthusiasts purists traditionalists
  reformers optimists pessimists feminists veterans professionals practitioners planners urbanists
  ethicists constitutionalists jurists legalists editorialists biographers archaeologists curators
  physicists chemists astronomers hydrologists agronomists agriculturalists technocrats moralists contrarians
  circles gurus mavens libertarians progressives moderates hardliners hawks doves
`),
  {suffixes: ['ologists', 'watchers']},
)

/** Groups asked for what they know: officials and aides, traders and teachers. Each of them has a name and a post. */
export const informantGroup = defineWordClass(
  'informant-group',
  () =>
    wordList(`
  officials diplomats aides advisers advisors executives leaders representatives authorities ministers
  lawmakers legislators politicians parliamentarians regulators delegates participants attendees organisers organizers
  managers administrators staffers members bankers financiers doctors physicians clinicians surgeons nurses medics
  midwives paramedics pharmacists teachers educators headteachers principals lawyers attorneys solicitors barristers
  litigators investigators inspectors detectives negotiators mediators envoys spokesmen spokespeople spokespersons
  spokeswomen stakeholders policymakers policy-makers decision-makers lobbyists operatives recruiters
  scouts coaches agents trainers developers builders architects designers manufacturers retailers vendors suppliers
  producers exporters importers growers operators firefighters rescuers responders coastguards rangers
  technicians contractors unionists bosses chiefs donors fundraisers promoters publicists informants whistleblowers
  whistle-blowers confidants friends acquaintances associates colleagues counterparts peers alumni graduates
  councillors councilors mayors governors senators commissioners trustees elders clerics imams priests pastors
  traders dealers brokers investors shareholders underwriters insurers lenders veterinarians vets psychotherapists
  caseworkers counsellors counselors carers caregivers landlords superintendents wardens programmers coders founders
  entrepreneurs industrialists restaurateurs hoteliers bookmakers handicappers ex-players
`),
  {suffixes: ['icians']},
)

/** Crowds: residents, fans, voters. A voice from among them has a name. */
export const crowdGroup = defineWordClass(
  'crowd-group',
  () =>
    wordList(`
  people residents locals villagers townspeople townsfolk islanders neighbours neighbors homeowners householders
  tenants renters citizens taxpayers voters constituents fans followers spectators viewers listeners
  readers audiences concertgoers moviegoers cinemagoers theatregoers theatergoers festivalgoers churchgoers
  worshippers worshipers parishioners consumers customers shoppers diners patrons guests visitors tourists
  holidaymakers travellers travelers commuters motorists cyclists passengers drivers pedestrians users subscribers
  gamers players teammates athletes owners landowners ranchers herders patients parents mothers fathers families
  relatives students pupils teenagers youngsters millennials pensioners retirees workers employees employers staff farmers fishermen fishers miners
  dockers truckers shopkeepers businesspeople netizens bystanders onlookers eyewitnesses witnesses passers-by
  passersby survivors victims migrants refugees newcomers old-timers regulars
`),
  {suffixes: ['goers']},
)

/** Bodies in the plural that stand for nobody in particular behind an adjective: environmental groups, some quarters. */
export const bodyGroup = defineWordClass('body-group', () =>
  wordList(`
  groups organisations organizations charities unions watchdogs ngos nonprofits think-tanks thinktanks businesses
  firms companies corporations brokerages quarters circles camps voices communities parties constituencies
  campaigns associations federations coalitions foundations institutions universities agencies departments
  corners factions
`),
)

/** What a group is said to hold, say or judge: argue, believe, warn. All forms. Source: the classes of cues.ts. */
export const viewVerb = defineWordClass('view-verb', () =>
  wordList(`
  say tell note argue believe think feel suggest contend claim insist maintain warn caution fear worry hope expect
  predict forecast anticipate foresee envision envisage estimate project speculate suspect assume presume assert allege
  stress emphasise emphasize highlight underline underscore describe call characterise characterize see view regard
  consider deem interpret perceive question doubt dispute dismiss criticise criticize praise hail welcome condemn
  denounce slam blast lambast lambaste decry laud tout credit blame attribute cite acknowledge admit concede
  recognise recognize agree disagree concur advise recommend urge advocate support oppose favour favor endorse
  reject express voice report indicate confirm reveal disclose explain observe remark comment state announce add
  reply respond lament bemoan complain grumble debate discuss propose demand declare posit postulate theorize
  theorise hypothesise hypothesize reckon surmise conclude deduce infer judge rate rank assess evaluate weigh
  pronounce label brand dub term name portray paint depict hint signal imply intimate reiterate reaffirm affirm
  attest testify applaud commend celebrate deplore object protest resent regret mourn champion defend
  justify vow pledge promise threaten deny refute rebut rule concern recall recount relate confess whisper
  muse ponder wonder marvel enthuse rave gush appreciate understand know realize realise find offer echo share
  counter retort interject assure reassure point flag identify value trust distrust mistrust prefer tip
`).flatMap(formsOf),
)

/** What a group is said to be: divided, sceptical, optimistic. Source: FrameNet Certainty, Emotion_directed and Be_in_agreement. */
export const viewAdjective = defineWordClass('view-adjective', () =>
  wordList(`
  divided split unanimous sceptical skeptical cautious optimistic pessimistic hopeful doubtful unsure uncertain
  certain sure convinced unconvinced confident concerned worried alarmed wary bullish bearish upbeat positive
  negative critical dismissive adamant quick keen eager impressed unimpressed surprised stunned puzzled baffled
  intrigued excited enthusiastic supportive opposed torn mixed clear right relieved disappointed frustrated
  angry furious outraged dismayed pleased delighted thrilled encouraged heartened troubled unsettled apprehensive
  nervous anxious ambivalent agreed
`),
)

/** How many of a group there are said to be, when it is not a count: a number of, a handful of, dozens of. */
export const looseCount = defineWordClass('loose-count', () =>
  wordList(`
  number numbers handful majority minority group groups chorus host range array variety plenty lots lot
  dozens scores hundreds thousands millions couple coalition panel body section segment proportion share cross-section
  swathe swath legion crowd cadre consensus bulk raft spate string
`),
)

/** True for a word that names a group of people or of bodies and, capital or not, nobody: Nutritionists say. */
export function isGroupWord(word: number): boolean {
  return judgeGroup.has(word) || informantGroup.has(word) || crowdGroup.has(word) || bodyGroup.has(word)
}
