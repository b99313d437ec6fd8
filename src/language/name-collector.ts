import type {Document} from '../core/document.ts'
import {groupNames, type RawName} from './name-entities.ts'
import {isInitial, type NameEvidence, readEvidence} from './name-evidence.ts'
import {headingNames} from './name-headings.ts'
import {kindOf} from './name-kinds.ts'
import type {NameEntity, Names, NameTitle} from './name-mention.ts'
import {opensName, runEnd} from './name-runs.ts'
import {splitTitle, type TitleRange, titleAfter, titleBefore, titleBeforeComma, withoutDemonym} from './name-titles.ts'
import {NameWord, nameWord} from './name-words.ts'
import {type Sentences, sentences} from './sentences.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {intern, wordOf} from './vocabulary.ts'

const {function: functionWord, common, given, role, courtesy, modifier, portfolio, place, demonym, calendar} = NameWord
const {knownOrganisation, organisationHead, placeHead, doubtful, attached} = NameWord

function isAttached(all: Tokens, token: number, stop: number): boolean {
  if (token >= stop || all.kind[token] !== TokenKind.word || (all.shape[token] & Shape.capital) === 0) return false
  return (nameWord(all.word[token]) & attached) !== 0
}

const of = intern('of')

/** A longer run of capitalised words is a shout, a list without commas or hostile, and no name. */
const longestRun = 24

/** The endings of words made from others, which no list of common words has all of: `Delegations`, `Campaigners`. */
const derived =
  /(?:[ts]ions?|ments?|ness|nesses|[aeiou][^aeiou]ers|ists?|ings?|ees|[ae]nts|ors|ity|ities|ics|[ae]nces?|makers|ly|ed)$/

/** Finds the names of a document; see the layer `names`. */
export function collectNames(document: Document): Names {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const evidence = readEvidence(document)
  const collector = new Collector(document, all, split, evidence)
  for (let sentence = 0; sentence < split.length; sentence++)
    if (evidence.capitalised[split.block[sentence]] === 0) collector.readSentence(sentence)
  const {groups, kept} = groupNames(collector.found, all)
  for (const name of kept) name.kind = groups[name.entity].kind
  const inHeadings = headingNames(document, all, split, evidence.capitalised, kept)
  const raw = inHeadings.length === 0 ? kept : [...kept, ...inHeadings].sort((a, b) => a.firstToken - b.firstToken)
  const indices: number[][] = groups.map(() => [])
  for (const [index, name] of raw.entries()) {
    indices[name.entity].push(index)
  }
  const entities: NameEntity[] = []
  for (const [index, {name, kind, strength, title}] of groups.entries())
    entities.push({name, kind, strength, title, mentions: indices[index]})
  return {mentions: raw, capitalisedBlocks: evidence.capitalised, entities}
}

class Collector {
  readonly found: RawName[] = []
  readonly #document: Document
  readonly #tokens: Tokens
  readonly #sentences: Sentences
  readonly #evidence: NameEvidence
  #sentence = 0
  #start = 0
  #stop = 0

  constructor(document: Document, all: Tokens, split: Sentences, evidence: NameEvidence) {
    this.#document = document
    this.#tokens = all
    this.#sentences = split
    this.#evidence = evidence
  }

  readSentence(sentence: number): void {
    const all = this.#tokens
    this.#sentence = sentence
    this.#start = this.#sentences.firstToken[sentence]
    this.#stop = this.#sentences.endToken[sentence]
    for (let token = this.#start; token < this.#stop; token++) {
      if ((all.shape[token] & (Shape.capital | Shape.innerCapital)) === 0) continue
      if (!opensName(all, token, this.#stop)) continue
      const end = runEnd(all, token, this.#stop)
      // “Hong |Kong-based|” is an adjective as a whole.
      if (!isAttached(all, end, this.#stop)) this.#readRun(token, end)
      token = end - 1
    }
  }

  #readRun(runFirst: number, runStop: number): void {
    if (runStop - runFirst > longestRun) return
    const initial = isInitial(this.#tokens, runFirst, this.#start)
    let first = runFirst
    let certain = true
    if (initial) {
      if (this.#nextWord(first, runStop) >= runStop) certain = this.#standsAlone(first)
      else if (!this.#opensWithName(first, runStop)) {
        // “Yesterday |Calder| said”: the opening word is capitalised for its place alone.
        first = this.#nextWord(first, runStop)
        if (!opensName(this.#tokens, first, this.#stop)) return
      }
    }
    const parts = splitTitle(this.#tokens, first, runStop)
    const isInitialName = initial && first === runFirst
    if (parts.ownerEnd > parts.ownerFirst) this.#add(parts.ownerFirst, parts.ownerEnd, null, isInitialName, true)
    if (parts.nameFirst >= parts.nameEnd) {
      // A title alone may be a surname: “King said”, after Mervyn King.
      const bits = this.#bits(first)
      if (runStop - first === 1 && (bits & doubtful) !== 0) this.#add(first, runStop, null, isInitialName, false)
      return
    }
    const hasTitle = parts.titleEnd > parts.titleFirst
    const bare = hasTitle ? parts.nameFirst : withoutDemonym(this.#tokens, parts.nameFirst, parts.nameEnd)
    if (bare > parts.nameFirst) this.#add(parts.nameFirst, bare, null, isInitialName, true)
    const title = this.#titleOf(hasTitle ? parts.titleFirst : bare, bare, parts.nameEnd, hasTitle)
    this.#add(bare, parts.nameEnd, title, isInitialName && bare === first, certain || title !== null)
  }

  #bits(token: number): number {
    return this.#tokens.kind[token] === TokenKind.word ? nameWord(this.#tokens.word[token]) : 0
  }

  #nextWord(token: number, stop: number): number {
    let next = token + 1
    while (next < stop && this.#tokens.kind[next] !== TokenKind.word) next++
    return next
  }

  /** Whether one capitalised word at the opening of a sentence is a name by itself. */
  #standsAlone(token: number): boolean {
    const all = this.#tokens
    const bits = this.#bits(token)
    const word = all.word[token]
    if ((bits & (place | demonym | knownOrganisation)) !== 0 && (bits & common) === 0) return true
    if ((all.shape[token] & (Shape.allCapitals | Shape.innerCapital)) !== 0) return true
    const elsewhere = this.#evidence.isCapital(word)
    if (this.#evidence.isLower(word)) return false
    // “Clerks of the court”: a name takes no “of”.
    if (!elsewhere && all.word[token + 1] === of) return false
    if ((bits & (common | role | modifier | portfolio)) !== 0) return elsewhere && (bits & (role | modifier)) === 0
    return elsewhere || !derived.test(wordOf(word))
  }

  /** Whether a capitalised word at the opening of a sentence belongs to the name that goes on behind it. */
  #opensWithName(token: number, runStop: number): boolean {
    const all = this.#tokens
    const bits = this.#bits(token)
    const word = all.word[token]
    if (
      (bits &
        (place | demonym | given | knownOrganisation | role | courtesy | modifier | portfolio | organisationHead)) !==
      0
    )
      return true
    if ((all.shape[token] & (Shape.allCapitals | Shape.innerCapital)) !== 0) return true
    if ((bits & (functionWord | calendar)) !== 0) return true // opensName has looked at what follows
    const next = this.#bits(this.#nextWord(token, runStop))
    const last = this.#bits(runStop - 1)
    if ((last & (organisationHead | placeHead)) !== 0) return true
    const isCommon = (bits & common) !== 0
    if (this.#evidence.isCapital(word) && !this.#evidence.isLower(word)) return true
    // “Standard Chartered”, “Red Cross”: two common words with capitals are no accident.
    if (isCommon) return (next & common) !== 0 && (next & (given | place | role | courtesy)) === 0
    return !this.#evidence.isLower(word) && !derived.test(wordOf(word))
  }

  #titleOf(titleFirst: number, nameFirst: number, nameEnd: number, hasTitle: boolean): NameTitle | null {
    const all = this.#tokens
    const first = titleBefore(all, titleFirst, this.#start, hasTitle)
    if (first < nameFirst) return this.#title({first, end: nameFirst}, false)
    if (!this.#mayBePerson(nameFirst, nameEnd)) return null
    const before = titleBeforeComma(all, nameFirst, this.#start)
    if (before !== null) return this.#title(before, false)
    const after = titleAfter(all, nameEnd, this.#stop)
    return after === null ? null : this.#title(after, true)
  }

  /** Appositions are looked for beside names that no list knows as a place or a people. */
  #mayBePerson(first: number, end: number): boolean {
    return end - first > 1 || (this.#bits(first) & (place | demonym | knownOrganisation)) === 0
  }

  #title({first, end}: TitleRange, isAfter: boolean): NameTitle {
    const {start: starts, end: ends} = this.#tokens
    let last = end - 1
    while (last > first && this.#tokens.kind[last] !== TokenKind.word && isAfter) last--
    const start = starts[first]
    const stop = ends[last]
    return {firstToken: first, endToken: last + 1, start, end: stop, text: this.#document.words(start, stop), isAfter}
  }

  #add(first: number, end: number, title: NameTitle | null, sentenceInitial: boolean, certain: boolean): void {
    const all = this.#tokens
    let last = end - 1
    while (last > first && all.kind[last] !== TokenKind.word) last--
    if (this.found.length > 0 && this.found[this.found.length - 1].endToken > first) return
    const start = all.start[first]
    const stop = all.end[last]
    // A letter alone is a grade, a column or the rest of an abbreviation.
    if (stop - start < 2) return
    const text = this.#document.words(start, stop)
    const context = {start: this.#start, stop: this.#stop}
    const evidence = kindOf(all, first, last + 1, title !== null, text, context)
    this.found.push({
      firstToken: first,
      endToken: last + 1,
      start,
      end: stop,
      text,
      kind: evidence.kind,
      evidence,
      title: evidence.kind === 'person' || evidence.kind === 'organisation' || evidence.kind === 'other' ? title : null,
      sentenceInitial,
      inHeading: false,
      certain,
      entity: -1,
      block: this.#sentences.block[this.#sentence],
      sentence: this.#sentence,
    })
  }
}
