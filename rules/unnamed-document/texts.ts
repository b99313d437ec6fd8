import {Shape, TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {defineWordClass, idsOf, wordOf} from '../../src/language/vocabulary.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/*
 * Texts and outlets that copy leans on. Sources: the verification checklists of fact-checkers, which ask for every text
 * “in enough detail to find it again”, and the kinds of publication that library catalogues tell apart.
 */

/** Texts that show or report something. */
export const reportText = defineWordClass('report-text', () =>
  [
    ...wordList(`
  report study survey poll paper review analysis investigation inquiry audit assessment evaluation finding bulletin
  article dispatch document memo memorandum dossier file leak publication journal projection estimate
  statistic dataset census barometer questionnaire record model simulation experiment meta-analysis whitepaper briefing
  release statement
`).flatMap((noun) => formsOf(noun).filter((form) => !/(?:ed|ing)$/.test(form) || noun.endsWith('ing'))),
    ...wordList('research data evidence literature figures numbers media press coverage scholarship'),
  ].filter((word) => !['leak', 'file', 'numbers', 'record', 'model'].includes(word)),
)

/** Undertakings that are written down, so that they have a name and a date. */
export const pactText = defineWordClass('pact-text', () =>
  wordList('accord agreement pact treaty memorandum framework declaration protocol charter deal roadmap').flatMap(
    (noun) => formsOf(noun).filter((form) => !/(?:ed|ing|lt)$/.test(form)),
  ),
)

/** Texts without which economic copy could not be: the office that puts them out is named close by. */
export const seriesText = idsOf(
  'figures figure data statistics statistic numbers polls poll surveys survey estimates estimate forecasts projections',
)

// Outlets by kind, for the rule's patterns: a state broadcaster, a local newspaper.
defineWordClass('outlet-kind', () =>
  wordList(`
  broadcaster broadcasters newspaper newspapers outlet outlets tabloid tabloids magazine magazines broadsheet
  broadsheets newswire newswires wire station stations channel channels portal portals blog blogs daily dailies
  periodical periodicals newsletter newsletters network networks website websites publication publications
`),
)

/** What makes an outlet of “agency”, “network” or “website”. */
export const outletModifier = idsOf(`
  news media press television tv radio state state-run state-owned state-controlled local regional national leading
  major public private independent international foreign online daily weekly business financial sports trade
  government-run pro-government opposition industry
`)

/** Puffs that stand where the name of a pact should: a landmark accord. */
export const puff = idsOf(`
  significant landmark new major historic key formal comprehensive strategic important groundbreaking ground-breaking
  pivotal milestone far-reaching sweeping ambitious recent robust crucial notable unprecedented bilateral multilateral
  long-awaited high-profile fresh vital transformative wide-ranging broad series number
`)

/** What an authority puts out in a series that everybody can look up. */
export const official = idsOf(`
  official government federal census police court company state city national exit provisional preliminary ministry
  financial corporate quarterly annual monthly weekly early first final health tax school hospital
`)

const dateWord = idsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec
`)
const dayWord = idsOf('today yesterday')
const year = /^(?:19|20)\d\d$/

/** Whether a token dates what it stands with: a day, a month or a year. “may” needs its capital. */
export function isDate(all: Tokens, token: number): boolean {
  if (all.kind[token] === TokenKind.number) return year.test(wordOf(all.word[token]))
  return dayWord.has(all.word[token]) || ((all.shape[token] & Shape.capital) !== 0 && dateWord.has(all.word[token]))
}
