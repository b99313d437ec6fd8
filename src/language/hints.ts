import {determiner, pronoun} from '../lexicon/function-words.ts'
import {
  hearsayAdverb,
  leaningNoun,
  matterNoun,
  matterPreposition,
  mindForm,
  mindInfinitive,
  pursuingLink,
  pursuingParticiple,
  questionPreposition,
  questionWord,
  refusingVerb,
  seemingVerb,
  speakAboutVerb,
  stanceLink,
  stancePredicate,
  takenForLink,
  takenForParticiple,
  toldParticiple,
  utteredNoun,
  utteringVerb,
} from '../lexicon/hints.ts'
import {closed} from './cue-words.ts'
import {NameMark, type NameMarks} from './name-marks.ts'
import {oncePerWord} from './once-per.ts'
import type {SentenceSource} from './sentence-source.ts'
import {PhraseReader} from './source-phrase.ts'
import {Shape, TokenKind, type Tokens} from './tokens.ts'
import {idsOf, intern, type WordClass} from './vocabulary.ts'

const that = intern('that')
const by = intern('by')
const according = intern('according')
const about = intern('about')
const clear = intern('clear')
const making = idsOf('make makes made making')
const sayForms = idsOf('say says said saying')
const persons = idsOf('he she they his her their who we i')

/** A set of words by id. */
interface Group {
  has(word: number): boolean
}

/** How far before a hint the one whose stance it is may stand, in tokens. */
const reach = 25

/** Words that are a hint by themselves. */
const alone = [sayForms, hearsayAdverb, mindForm, seemingVerb]

/** Words that are a hint before certain others. */
const pairs: readonly (readonly [Group, Group])[] = [
  [idsOf('according'), idsOf('to')],
  [matterNoun, matterPreposition],
  [leaningNoun, idsOf('of for to')],
  [questionPreposition, questionWord],
  [refusingVerb, idsOf('to')],
  [stancePredicate, stanceLink],
  [takenForParticiple, takenForLink],
  [pursuingParticiple, pursuingLink],
  [idsOf('to'), mindInfinitive],
  [speakAboutVerb, idsOf('about of')],
]

const others = [idsOf('about clear'), utteringVerb, closed.beForms]

const openers = [...alone, ...pairs.map(([first]) => first), ...others]
const no = 1
/** Whether a hint may begin with the word; none does with nine in ten. */
const opens = oncePerWord((word) => (openers.some((group) => group.has(word)) ? 2 : no))

/** How many tokens the hint has that begins at a token; 0 where none does. */
function hintLength(all: Tokens, token: number, end: number): number {
  const word = all.word[token]
  if (opens(word) === no) return 0
  if (alone.some((group) => group.has(word))) return 1
  const next = token + 1 < end ? all.word[token + 1] : 0
  if (pairs.some(([first, second]) => first.has(word) && second.has(next))) return 2
  if (word === about) return isTopic(all, token, end) ? 1 : 0
  if (utteringVerb.has(word)) return lengthTo(all, token, end, utteredNoun, 3)
  if (closed.beForms.has(word)) return lengthTo(all, token, end, toldParticiple, 1)
  return word === clear && (next === that || making.has(all.word[token - 1])) ? 1 : 0
}

/** “jokes about the bridge”, not “about 40 cars”, “about to open”, “it is about money”. */
function isTopic(all: Tokens, token: number, end: number): boolean {
  if (
    token === 0 ||
    token + 1 >= end ||
    all.kind[token + 1] !== TokenKind.word ||
    all.kind[token - 1] !== TokenKind.word
  )
    return false
  return (
    determiner.has(all.word[token + 1]) ||
    pronoun.has(all.word[token + 1]) ||
    (all.shape[token + 1] & Shape.capital) !== 0
  )
}

/** The length from a token to one of a class, over at most some tokens between; 0 where there is none. */
function lengthTo(all: Tokens, token: number, end: number, group: WordClass, between: number): number {
  for (let at = token + 1; at < Math.min(end, token + between + 2); at++) {
    if (all.kind[at] === TokenKind.punctuation) return 0
    if (group.has(all.word[at])) return at - token + 1
  }
  return 0
}

/**
 * Hears that a sentence tells of what somebody says, holds or wants where no subject and verb of a plain attribution
 * do: “questions about the bridge”, “opposed to the toll”, “wanted to question the board”. This is the wide net that
 * clears a sentence; what it finds has a low confidence.
 */
export class HintReader {
  readonly #tokens: Tokens
  readonly #names: NameMarks
  readonly #phrases: PhraseReader

  constructor(all: Tokens, names: NameMarks) {
    this.#tokens = all
    this.#names = names
    this.#phrases = new PhraseReader(all, names)
  }

  /** The first hint between two tokens, with the nearest that could be its source; null where there is none. */
  read(first: number, end: number): SentenceSource | null {
    const all = this.#tokens
    for (let token = first; token < end; token++) {
      if (all.kind[token] !== TokenKind.word) continue
      const length = hintLength(all, token, end)
      if (length === 0) continue
      const cue = {firstToken: token, endToken: token + length}
      return {...(this.#agent(cue, end) ?? this.#owner(token, first) ?? {tier: 'agentless', source: null}), cue}
    }
    return null
  }

  /** “seen by the board as …”, “according to two of the board”. */
  #agent({firstToken, endToken}: SentenceSource['cue'], end: number): Omit<SentenceSource, 'cue'> | null {
    const {word} = this.#tokens
    if (word[endToken - 1] !== by && word[firstToken] !== according) return null
    const phrase = this.#phrases.after(endToken, end)
    return phrase === null ? null : {tier: phrase.tier, source: phrase}
  }

  /** The nearest person or body before the hint, by name or pronoun, else the phrase at the head of the sentence. */
  #owner(token: number, first: number): Omit<SentenceSource, 'cue'> | null {
    const all = this.#tokens
    for (let at = token - 1; at >= Math.max(first, token - reach); at--) {
      const mark = this.#names[at]
      if (persons.has(all.word[at])) return {tier: 'named-person', source: {firstToken: at, endToken: at + 1}}
      if (mark === 0 || mark >= NameMark.place) continue
      let start = at
      while (start > first && this.#names[start - 1] === mark) start--
      const tier = mark === NameMark.organisation ? 'named-organisation' : 'named-person'
      return {tier, source: {firstToken: start, endToken: at + 1}}
    }
    const phrase = this.#phrases.after(first, token)
    return phrase === null ? null : {tier: phrase.tier, source: phrase}
  }
}
