import {defineWordClass} from '../language/vocabulary.ts'
import {phraseList, wordList} from './word-list.ts'

/*
 * Offices that one person at a time holds in a country, a place or a body. Source: our own, compiled from the offices
 * that the style books of news agencies list, the posts of cabinets, courts, armed forces, churches, universities,
 * companies and clubs in English copy, and ISCO-08 major group 1.
 */

/** What kind of body an office leads or serves: two offices of one kind may be one person’s, as a premier and a chancellor. */
export const OfficeKind = {
  state: 1,
  government: 1 << 1,
  ministry: 1 << 2,
  place: 1 << 3,
  company: 1 << 4,
  force: 1 << 5,
  law: 1 << 6,
  church: 1 << 7,
  school: 1 << 8,
  sport: 1 << 9,
  diplomacy: 1 << 10,
  body: 1 << 11,
} as const

/** How a head noun makes an office. */
export interface OfficeHead {
  /** Bits of {@link OfficeKind}. */
  readonly kind: number
  /** True when no word before it is needed: “the mayor of …”, and not “the general of …”. */
  readonly alone: boolean
  /** Words of which one has to stand right before it, unless it may stand alone; `portfolio` words count for ministers. */
  readonly before: ReadonlySet<string>
  /** True when a subject may follow instead: “minister of health”, “secretary of state”. */
  readonly ofSubject: boolean
  /** True when the name of a body may follow instead: “director of the Harbour Board”. */
  readonly ofBody: boolean
  /** True when it needs whose it is, by name: “the Boeing chief”, “head of the Harbour Board”. */
  readonly needsOwner: boolean
}

const {state, government, ministry, place, company, force, law, church, school, sport, diplomacy, body} = OfficeKind

const heads = new Map<string, OfficeHead>()

function define(kind: number, words: string, more: Partial<OfficeHead> & {readonly words?: string} = {}): void {
  for (const word of wordList(words))
    heads.set(word, {kind, alone: true, before: new Set(), ofSubject: false, ofBody: false, needsOwner: false, ...more})
}

const after = (words: string): Partial<OfficeHead> => ({alone: false, before: new Set(wordList(words))})

define(state | company | body, 'president', {needsOwner: false})
define(state | government, 'taoiseach tánaiste tanaiste vice-president governor-general viceroy')
define(government, 'premier chancellor pm')
define(government | ministry, 'minister secretary', {
  ...after('prime first chief general permanent press executive cabinet colonial state'),
  ofSubject: true,
})
define(ministry | body, 'secretary-general director-general commissioner-general undersecretary')
define(place, 'mayor mayoress governor sheriff lord-lieutenant prefect', {})
define(company, 'ceo cfo coo cto cio', {})
define(company | body, 'chairman chairwoman chairperson', {})
define(company | body, 'chair', {needsOwner: true})
define(company | body | force | sport, 'boss chief head', {
  needsOwner: true,
  before: new Set(wordList('police fire army navy military defence defense intelligence spy security prison customs')),
})
define(company, 'executive', after('chief'))
define(
  company | body | force | law,
  'officer',
  after('executive operating financial medical scientific technology information investment commanding returning'),
)
define(company | body | school | sport, 'director', {
  ...after(
    'managing executive artistic sporting general deputy medical technical musical music campaign finance clinical',
  ),
  ofBody: true,
})
define(
  company | body,
  'economist strategist scientist adviser advisor engineer auditor inspector statistician veterinarian',
  {
    ...after('chief security'),
  },
)
define(
  law | body | force,
  'general',
  after(
    'attorney solicitor surgeon inspector auditor comptroller postmaster procurator prosecutor consul advocate secretary director governor adjutant controller',
  ),
)
define(
  law | body,
  'attorney-general solicitor-general auditor-general inspector-general surgeon-general advocate-general',
)
define(law, 'justice magistrate', after('chief'))
define(law, 'judge', after('presiding trial sentencing chief'))
define(law, 'prosecutor', after('chief public state federal special lead general district county antitrust military'))
define(law, 'attorney', after('district county state city'))
define(law, 'coroner', {needsOwner: true})
define(law | force | body, 'commissioner', {needsOwner: true, before: new Set(wordList('police'))})
define(body | government, 'ombudsman ombudswoman comptroller', {})
define(body | government, 'leader', {
  needsOwner: true,
  ...after('opposition party majority minority council union supreme deputy parliamentary rebel separatist military'),
})
define(body | government, 'speaker', {...after('house parliamentary parliament assembly senate'), needsOwner: true})
define(body, 'whip negotiator', after('chief'))
define(body | company, 'treasurer editor', {needsOwner: true})
define(force, 'commander commandant', {needsOwner: true, before: new Set(wordList('army navy force fleet base'))})
define(force, 'commander-in-chief', {})
define(force, 'constable', after('chief'))
define(church, 'archbishop bishop patriarch metropolitan primate moderator', {needsOwner: true})
define(church, 'rabbi imam', {needsOwner: true, before: new Set(wordList('chief'))})
define(church, 'mufti ayatollah', after('grand'))
define(school, 'vice-chancellor headteacher headmaster headmistress')
define(school, 'provost rector dean principal superintendent', {needsOwner: true})
define(school, 'teacher', after('head'))
define(sport, 'coach', {needsOwner: true, before: new Set(wordList('head national'))})
define(sport, 'manager captain', {needsOwner: true, before: new Set(wordList('team club'))})
define(diplomacy, 'ambassador envoy consul-general nuncio', {needsOwner: true})
define(body, 'editor-in-chief librarian curator conductor', {needsOwner: true})

/** Head nouns of offices; see {@link officeHead}. */
export const officeNoun = defineWordClass('office-noun', () => heads.keys())

/** What a head noun makes of an office; `word` is in lower case. Undefined where it makes none. */
export function officeHead(word: string): OfficeHead | undefined {
  return heads.get(word)
}

/** Fixed phrases behind a head that belong to the office: “head of |state|”, “chief of |staff|”. */
export const officeSubjects: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', phraseList('opposition, senate')],
  ['speaker', phraseList('parliament, house, assembly, senate, knesset, national assembly')],
  ['head', phraseList('state, government, mission, delegation, police, security, intelligence')],
  [
    'chief',
    phraseList('staff, police, defence, defense, army staff, general staff, naval operations, mission, protocol'),
  ],
  ['secretary', phraseList('state, defence, defense, labour, labor, commerce, agriculture, education, energy, war')],
  [
    'director',
    phraseList('public prosecutions, football, rugby, cricket, communications, intelligence, finance, public health'),
  ],
])

/** Nouns that stand before a head and say what it is in charge of, besides the subjects of ministries. */
export const officeQualifier = defineWordClass('office-qualifier', () =>
  wordList(`
  prime chief head attorney solicitor surgeon inspector auditor comptroller postmaster district county public
  managing executive operating financial medical scientific technology information investment commanding
  presiding artistic sporting musical clinical grand national central reserve monetary intelligence spy
  police fire ambulance prison coast-guard coastguard border customs election electoral opposition party
  majority minority council house parliamentary assembly senate supreme appeal appeals high labour labor union
  team club first-team women's under-21 general secretary director governor permanent press special school
  university college hospital trust port airport cathedral museum festival orchestra newspaper
  `),
)
