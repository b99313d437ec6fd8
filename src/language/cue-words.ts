import {
  documentNoun,
  evidenceVerb,
  organisationNoun,
  partyPlural,
  personNoun,
  speechVerb,
  stanceAdjective,
  stanceNoun,
  thoughtVerb,
  vaguePlural,
} from '../lexicon/cues.ts'
import {oncePerWord} from './once-per.ts'
import {idsOf, intern} from './vocabulary.ts'

/** What a word can be to an attribution; bits. */
export const Cue = {
  none: 1,
  /** `according`, and the prepositions before a statement or an interview. */
  preposition: 2,
  stanceNoun: 4,
  stanceAdjective: 8,
  verb: 16,
  /** A colon or a dash. */
  mark: 32,
} as const

const prepositions = idsOf('according in from under per via citing quoting with')
/** Courts and inquests hear what is then reported: “…, Arnfeld Crown Court heard”. */
export const hearing = idsOf('heard hears')
const marks = idsOf(': — – -- - ―')

/** The bits of a word. Nine words in ten are no cue, and one look settles that. */
export const cueOf = oncePerWord(classify)

function classify(word: number): number {
  let bits = 0
  if (prepositions.has(word)) bits |= Cue.preposition
  if (marks.has(word)) bits |= Cue.mark
  if (stanceNoun.has(word)) bits |= Cue.stanceNoun
  if (stanceAdjective.has(word)) bits |= Cue.stanceAdjective
  if (speechVerb.has(word) || thoughtVerb.has(word) || evidenceVerb.has(word) || hearing.has(word)) bits |= Cue.verb
  return bits === 0 ? Cue.none : bits
}

/** Words and marks that grammar turns on, by id. */
export const single = {
  according: intern('according'),
  to: intern('to'),
  by: intern('by'),
  as: intern('as'),
  one: intern('one'),
  that: intern('that'),
  of: intern('of'),
  like: intern('like'),
  talks: intern('talks'),
  possessiveEnding: intern("'s"),
  comma: intern(','),
  colon: intern(':'),
  semicolon: intern(';'),
  opening: intern('('),
  closing: intern(')'),
} as const

/** Closed classes that grammar turns on. */
export const closed = {
  marks: idsOf(`" “ ” '' \`\` « » ‘ ’ '`),
  dashes: idsOf('— – -- - ―'),
  beForms: idsOf("is are was were be been being isn't wasn't weren't aren't gets got"),
  /** Between “be” and a participle. */
  passiveFillers: idsOf('also not widely first later once so long being been already still now then'),
  /** After these stands a noun, and no verb. */
  notVerbsAfter: idsOf("'s of no any such more new recent other own"),
  /** Determiners that can be the whole of a subject. */
  alsoPronouns: idsOf('this that these those some many most several both all each few others another which her'),
  /** What opens the clause that somebody says. */
  complements: idsOf('that whether how why what if he she they it we i there who when where'),
  /** They point something out, go on, shoot back. */
  particles: idsOf('out on back up down in'),
  otherSenses: idsOf('account position positions decision proposals rhetoric record response'),
  joiners: idsOf('and but or'),
  possessives: idsOf('his her my our'),
  /** Opposition from the union, criticism by the mayor. */
  givers: idsOf('from by'),
  /** Was quoted as saying. */
  utterances: idsOf('saying telling calling describing warning adding writing denying'),
  /** Too early to say. */
  easy: idsOf('early easy hard difficult impossible fair safe enough right wrong soon tempting late'),
  courts: idsOf('court courts jury jurors inquest inquiry tribunal hearing committee panel judge magistrates'),
  saidForms: idsOf('said says'),
  addForms: idsOf('add adds added adding'),
  addedTo: idsOf('to up more another'),
  told: idsOf('tell tells told'),
  /** They speak without an article before them. */
  bareSpeakers: idsOf(`
    he she they officials analysts police prosecutors sources researchers experts economists traders dealers
  `),
} as const

/** Nouns that can be the subject of a verb of speech. */
export const speakingNouns = [personNoun, organisationNoun, documentNoun, vaguePlural, partyPlural] as const
