import type {NameMarks} from '../../src/language/name-marks.ts'
import {isFiller} from '../../src/language/source-phrase.ts'
import {TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import type {Text} from './phrase.ts'
import {isDate} from './texts.ts'

/** What ties a text to what it is said to show. */
export interface Cue {
  readonly token: number
  /** The statement is “according to” the text. */
  readonly according: boolean
  /** Words between the text and the verb, or behind the text, hold a name or a date. */
  readonly named: boolean
  /** The text is described by a participle: the publication |detailing| the meeting. */
  readonly detailed: boolean
}

const to = intern('to')
const according = intern('according')
const by = intern('by')
const comma = intern(',')
const ends = idsOf('; : ? ! … ... ( ) [ ] “ ” " `` « — –')
const modals = idsOf('could should might must can cannot will shall would')
const showing = idsOf(`
  show shows showed shown find finds found indicate indicates indicated suggest suggests suggested reveal reveals revealed
  highlight highlights highlighted underline underlines underlined underscore underscores underscored point points pointed
  demonstrate demonstrates demonstrated confirm confirms confirmed say says said state states stated claim claims claimed
  warn warns warned argue argues argued conclude concludes concluded estimate estimates estimated note notes noted describe
  describes described report reports reported emphasise emphasised emphasize emphasized emphasizes emphasises stress
  stresses stressed prove proves proved link links linked agree agreed support supports supported project projects projected
  predict predicts predicted forecast forecasts allege alleges alleged detail details detailed identify identifies identified
  attribute attributes attributed put puts rank ranks ranked rate rates rated paint paints painted document documents
  documented call calls called outline outlines outlined cite cites cited quote quotes quoted mention mentions mentioned
  illustrate illustrates illustrated portray portrays portrayed emerge emerged surface surfaced circulate circulated hint hints
  hinted speculate speculated add adds added announce announces announced back backs backed echo echoes echoed
  speak speaks spoke assert asserts asserted reflect reflects reflected
`)
const detailing = idsOf(`
  detailing describing outlining summarising summarizing covering announcing explaining documenting recounting covering
  reporting chronicling accompanying
`)
const behind = idsOf(`
  of in on from by at about into for with that which filed submitted signed dated posted sent published released issued commissioned conducted carried produced
  compiled prepared written seen obtained circulated circulating emerging citing based detailing describing outlining
  summarising summarizing covering announcing explaining documenting recounting reporting chronicling
  accompanying to
`)

/** What ties a text to a statement, or null. */
export function findCue(all: Tokens, names: NameMarks, text: Text, from: number, stop: number): Cue | null {
  const before = text.first - 1
  const isAccording = before > from && all.word[before] === to && all.word[before - 1] === according
  // Behind “…, according to a report that the council’s consultants, Kvam & Lie, …” all is of the report.
  const isLast = isAccording && before - 1 - from > 1
  let named = false
  let at = text.head + 1
  const detailed = at < stop && detailing.has(all.word[at])
  for (; at < stop && at - text.head < 22; at++) {
    const word = all.word[at]
    if (all.kind[at] === TokenKind.number || names[at] !== 0 || isDate(all, at)) {
      named = true
      continue
    }
    if (ends.has(word) || (word === comma && !isLast)) break
    if (!isAccording && isVerb(all, text, at, from)) return {token: at, according: false, named, detailed}
    if (at === text.head + 1 && !behind.has(word) && !isFiller(all, at)) break
  }
  return isAccording ? {token: before - 1, according: true, named, detailed} : null
}

const told = idsOf('told tells telling informed')
const carried = idsOf(
  'reported aired published broadcast cited quoted carried printed run shown seen obtained released',
)
const holders = idsOf('from in with on to')
const held = idsOf(
  'interview interviews report reports statement statements comments remarks story stories account article dispatch column',
)

/** An outlet that holds what somebody said: told |a local newspaper|, a report from |a state broadcaster|. */
export function outletCue(all: Tokens, {first}: Text, from: number): Cue | null {
  const before = first - 1
  if (before <= from) return null
  const word = all.word[before]
  const previous = all.word[before - 1]
  const isHeld = told.has(word) || (word === by && carried.has(previous)) || (holders.has(word) && held.has(previous))
  return isHeld ? {token: before, according: false, named: false, detailed: false} : null
}

function isVerb(all: Tokens, text: Text, at: number, from: number): boolean {
  const word = all.word[at]
  if (!showing.has(word) || modals.has(all.word[at - 1])) return false
  const direct = at === text.head + 1 || isAdjacent(all, text.head, at)
  // Far from its text a verb may belong to anything: “he ordered |a review| of the dam that showed …”.
  if (!direct) return farShowing.has(word) && opensClause(all, text.first, from) && !endsPhrase.has(all.word[at - 1])
  // “Reports |claim|”, but “a report |claim|” is none.
  return text.article === 'none' || /(?:s|ed|wn|nd|id|oke|put)$/.test(wordOf(word))
}

/** Only adverbs and auxiliaries between. */
function isAdjacent(all: Tokens, head: number, verb: number): boolean {
  for (let at = head + 1; at < verb; at++) if (!isFiller(all, at) || all.word[at] === to) return false
  return true
}

function opensClause(all: Tokens, first: number, from: number): boolean {
  const before = first - 1
  return before < from || all.kind[before] !== TokenKind.word || openers.has(all.word[before])
}

const openers = idsOf('and but or that as while although though because since after before when if where yet so')
const farShowing = idsOf(`
  show shows showed found finds suggest suggests suggested indicate indicates indicated said says reveal reveals revealed
  conclude concludes concluded warn warns warned claimed put puts point points pointed highlight highlights highlighted emphasised
  emphasized stressed noted underscored underlined described
`)
const endsPhrase = idsOf('a an the to of in his her its their that this these those no any')
