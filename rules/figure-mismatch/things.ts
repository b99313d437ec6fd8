import {countedToken} from '../../src/language/counted-thing.ts'
import {lemmaOf} from '../../src/language/lemmas.ts'
import type {Quantity} from '../../src/language/numbers.ts'
import {once} from '../../src/language/once-per.ts'
import {Shape, TokenKind, type Tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'

/** What a figure counts. */
export interface Thing {
  /** What two figures must have in common to count the same: “people hurt”, “homes”, “$ contract”. */
  readonly key: string
  /** Tokens of what is shown, end exclusive, the figure among them. */
  readonly firstToken: number
  readonly endToken: number
  /** True for the dead, the injured, the missing: counts that rise while the news is young. */
  readonly isToll: boolean
  /** The lemma of what was done with those counted (“|recalled| 300 cars”, “300 cars were |recalled|”), or 0. */
  readonly act: number
}

/** What may happen to people in numbers, each state with the words that say it. Our own list. */
const states: readonly (readonly [state: string, words: ReadonlySet<number>])[] = [
  ['dead', idsOf('killed dead died deaths killing kills kill die dies perished drowned drowning')],
  ['hurt', idsOf('injured wounded hurt injuring wounding injures injuries')],
  ['held', idsOf('arrested detained arrests arresting detains detaining')],
  ['gone', idsOf('missing')],
  ['moved', idsOf('evacuated displaced evacuating evacuates')],
  ['saved', idsOf('rescued rescuing rescues')],
  ['charged', idsOf('charged indicted')],
  ['ill', idsOf('ill sick hospitalised hospitalized poisoned infected')],
  ['jailed', idsOf('jailed convicted sentenced')],
  ['sacked', idsOf('sacked dismissed')],
]
const stateWords = once(
  () => new Map(states.flatMap(([state, words]) => [...words].map((word): [number, string] => [word, state]))),
)
const stateLemmas = once(() => new Set([...stateWords().keys()].map(lemmaOf)))

/** True for the lemma of a word that says what befell people. */
export function isState(lemma: number): boolean {
  return stateLemmas().has(lemma)
}

/** Who is counted when nothing is said of who they are; what befell them tells the counts apart. */
const anybody = idsOf('people persons men women others victims')
/** What prices and markets are told in, which move by the hour. */
const moving = idsOf(
  'cents pence pennies pesos dollars pounds euros francs marks crowns kronor roubles rubles rupees shekels contracts basis bps',
)
/** How far from the figure that may stand. */
const stateReach = 5
const actReach = 3
const and = intern('and')
const of = intern('of')

/** What is dealt in for money. Our own list. */
const dealings = idsOf(
  'deal contract loan fine grant bid settlement takeover package bond order investment bailout lawsuit plant project stadium bridge fund purchase sale',
)
const moneyJoins = idsOf('worth of for')

/**
 * What a figure of the running text counts, or null where that is not plain enough to be compared.
 *
 * @param from First token of the sentence. @param to One past its last.
 */
export function thingOf(all: Tokens, quantity: Quantity, from: number, to: number): Thing | null {
  if (quantity.isPercent) return null
  return quantity.currency === '' ? counted(all, quantity, from, to) : paid(all, quantity, from, to)
}

function counted(all: Tokens, quantity: Quantity, from: number, to: number): Thing | null {
  const {firstToken, endToken} = quantity
  const noun = countedToken(all, quantity, to)
  if (noun === -1 || moving.has(all.word[noun])) return null
  const own = stateWords().get(all.word[noun])
  const told = own === undefined ? stateNear(all, firstToken, noun, from, to) : noun
  if (told === -1 && anybody.has(all.word[noun])) return null
  const words: string[] = []
  for (let token = endToken; token < noun; token++) words.push(wordOf(all.word[token]))
  // “12 injured” are people too.
  words.push(own === undefined ? wordOf(all.word[noun]) : 'people')
  if (told !== -1) words.push(stateWords().get(all.word[told])!)
  const isToll = told !== -1
  // What befell them is shown where it stands beside: “12 people were killed”.
  return {
    key: words.join(' '),
    firstToken: isToll ? Math.min(told, firstToken) : firstToken,
    endToken: Math.max(told, noun) + 1,
    isToll,
    act: isToll ? 0 : actNear(all, firstToken, noun, from, to),
  }
}

/**
 * The token that says what befell those counted, before the figure or behind it in the same clause (“killing 12 people”,
 * “12 people were killed”), or -1.
 */
function stateNear(all: Tokens, figure: number, noun: number, from: number, to: number): number {
  for (let token = noun + 1; token < Math.min(to, noun + 1 + stateReach) && all.kind[token] === TokenKind.word; token++)
    if (stateWords().has(all.word[token])) return token
  const before = contentBefore(all, figure, from)
  return before !== -1 && stateWords().has(all.word[before]) ? before : -1
}

function actNear(all: Tokens, figure: number, noun: number, from: number, to: number): number {
  const before = contentBefore(all, figure, from)
  if (before !== -1) return isPlain(all, before) ? lemmaOf(all.word[before]) : 0
  for (let token = noun + 1; token < Math.min(to, noun + 1 + actReach) && all.kind[token] === TokenKind.word; token++)
    if (!isFunctionWord(all.word[token])) return isPlain(all, token) ? lemmaOf(all.word[token]) : 0
  return 0
}

/** Not a name, a day, or “a crowd of”. */
function isPlain(all: Tokens, token: number): boolean {
  return (all.shape[token] & Shape.capital) === 0 && all.word[token + 1] !== of
}

/** The nearest word before the figure that is not of grammar alone, if it is near and in the same clause; else -1. */
function contentBefore(all: Tokens, figure: number, from: number): number {
  const first = Math.max(from, figure - actReach)
  for (let token = figure - 1; token >= first && all.kind[token] === TokenKind.word; token--) {
    if (all.word[token] === and) return -1
    if (!isFunctionWord(all.word[token])) return token
  }
  return -1
}

/** “A |$30 million contract|”, “a |contract worth $30 million|”. */
function paid(all: Tokens, {firstToken, endToken, currency}: Quantity, from: number, to: number): Thing | null {
  for (let token = endToken; token < Math.min(to, endToken + 3); token++) {
    if (all.kind[token] !== TokenKind.word || isFunctionWord(all.word[token])) break
    if (dealings.has(all.word[token]))
      return {key: `${currency} ${wordOf(all.word[token])}`, firstToken, endToken: token + 1, isToll: false, act: 0}
  }
  const before = firstToken - 2
  if (before < from || !moneyJoins.has(all.word[firstToken - 1]) || !dealings.has(all.word[before])) return null
  return {key: `${currency} ${wordOf(all.word[before])}`, firstToken: before, endToken, isToll: false, act: 0}
}
