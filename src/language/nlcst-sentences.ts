import {isEnglishAbbreviation, isLatinAbbreviation, longestAbbreviation} from './nlcst-abbreviations.ts'
import {isAffix, isLowerInitial} from './nlcst-characters.ts'
import {Mark, NONE, type Units} from './nlcst-units.ts'

/** A stretch of units, the last one included. */
export interface Sentence {
  first: number
  last: number
}

/** Finds the sentences, in the steps of parse-english: what each joins, the next ones see. */
export function findSentences(units: Units): Sentence[] {
  let sentences = splitSentences(units)
  sentences = joinAbbreviated(units, sentences, isEnglishAbbreviation)
  sentences = joinWordless(units, sentences)
  moveAffixes(units, sentences)
  sentences = joinWhere(sentences, (sentence) => beginsInLowerCase(units, sentence))
  sentences = joinWhere(sentences, (sentence) => beginsWithDigit(units, sentence))
  sentences = joinAbbreviated(units, sentences, isLatinAbbreviation)
  sentences = joinWhere(sentences, (sentence) => beginsWithComma(units, sentence))
  for (const sentence of withInnerEnds(units, sentences)) joinInnerFullStops(units, sentence)
  return sentences
}

function splitSentences(units: Units): Sentence[] {
  const {count, marks} = units.tokens
  const sentences: Sentence[] = []
  // The first and last tokens may have become part of words.
  let first = 0
  while (units.isGone(first)) first++
  for (const mark of marks) {
    if (units.isGone(mark) || !units.isTerminal(mark)) continue
    sentences.push({first, last: mark})
    first = units.next[mark]
  }
  if (first === NONE) return sentences
  let last = count - 1
  while (units.isGone(last)) last--
  sentences.push({first, last})
  return sentences
}

/** Joins a sentence that ends in an abbreviation with the next one. */
function joinAbbreviated(units: Units, sentences: Sentence[], isAbbreviation: (word: string) => boolean): Sentence[] {
  const joined: Sentence[] = []
  let open: Sentence | null = null
  for (const sentence of sentences) {
    if (open === null) {
      open = sentence
      joined.push(sentence)
    } else open.last = sentence.last
    const {first, last} = open
    const word = units.previous[last]
    const mayJoin = first !== last && units.isLone(last, Mark.fullStop)
    if (!mayJoin || units.tokens.lengths[word] > longestAbbreviation || !isAbbreviation(units.plainWord(word))) {
      open = null
      continue
    }
    units.append(word, last)
    open.last = word
  }
  return joined
}

/** Joins each sentence of which this is true with the one before it. */
function joinWhere(sentences: Sentence[], isContinued: (sentence: Sentence) => boolean): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    if (joined.length > 0 && isContinued(sentence)) joined[joined.length - 1].last = sentence.last
    else joined.push(sentence)
  }
  return joined
}

/** Joins sentences without a word with the one before, at the beginning with the next, which is then looked at no more. */
function joinWordless(units: Units, sentences: Sentence[]): Sentence[] {
  if (sentences.length > 1 && !hasWord(units, sentences[0])) {
    sentences[1].first = sentences[0].first
    sentences.shift()
  }
  return joinWhere(sentences, (sentence) => !hasWord(units, sentence))
}

function hasWord(units: Units, {first, last}: Sentence): boolean {
  for (let unit = first; ; unit = units.next[unit]) {
    if (units.isWord(unit)) return true
    if (unit === last) return false
  }
}

/** Moves closing marks to the sentence that they stand behind. */
function moveAffixes(units: Units, sentences: Sentence[]): void {
  for (let index = 1; index < sentences.length; index++) {
    const sentence = sentences[index]
    while (units.isMark(sentence.first) && isAffix(units.tokens.units[sentence.first])) {
      sentences[index - 1].last = sentence.first
      sentence.first = units.next[sentence.first]
    }
  }
}

function beginsInLowerCase(units: Units, sentence: Sentence): boolean {
  const unit = firstContent(units, sentence)
  return units.isWord(unit) && isLowerInitial(units.tokens.units[units.from[unit]])
}

function beginsWithDigit(units: Units, {first}: Sentence): boolean {
  if (!units.isWord(first)) return false
  const initial = units.tokens.units[units.from[first]]
  return initial >= 0x30 && initial <= 0x39
}

function beginsWithComma(units: Units, sentence: Sentence): boolean {
  const unit = firstContent(units, sentence)
  return units.isLone(unit, Mark.comma) || units.isLone(unit, Mark.semicolon)
}

/** The first word or mark of a sentence. */
function firstContent(units: Units, {first, last}: Sentence): number {
  for (let unit = first; ; unit = units.next[unit]) {
    if (units.isWord(unit) || units.isMark(unit)) return unit
    if (unit === last) return NONE
  }
}

/** The sentences in which a word or another end stands behind what would end them: few of them. */
function withInnerEnds(units: Units, sentences: readonly Sentence[]): Sentence[] {
  const {marks} = units.tokens
  const found: Sentence[] = []
  let index = 0
  for (const sentence of sentences) {
    let isFound = false
    for (; index < marks.length && marks[index] <= sentence.last; index++) {
      const mark = marks[index]
      if (!isFound && !units.isGone(mark) && units.isTerminal(mark)) isFound = hasEndBehind(units, mark, sentence.last)
    }
    if (isFound) found.push(sentence)
  }
  return found
}

function hasEndBehind(units: Units, mark: number, last: number): boolean {
  for (let unit = mark; unit !== last; ) {
    unit = units.next[unit]
    if (units.isWord(unit) || units.isTerminal(unit)) return true
  }
  return false
}

/** Makes the full stops inside of a sentence part of the words beside them. */
function joinInnerFullStops(units: Units, sentence: Sentence): void {
  let hasEnd = false
  for (let unit = sentence.last, isFirst = false; !isFirst; ) {
    isFirst = unit === sentence.first
    const before = isFirst ? NONE : units.previous[unit]
    const at = unit
    unit = before
    if (units.isWord(at)) hasEnd = true
    if (!units.isTerminal(at)) continue
    if (!hasEnd) {
      hasEnd = true
      continue
    }
    if (!units.tokens.is(at, Mark.fullStop)) continue
    const after = at === sentence.last ? NONE : units.next[at]
    if (units.isWord(before)) {
      if (units.isSpace(after) && after !== sentence.last && units.isLone(units.next[after], Mark.fullStop)) continue
      units.append(before, at)
      if (at === sentence.last) sentence.last = before
      isFirst = before === sentence.first
      unit = isFirst ? before : units.previous[before]
    } else if (units.isWord(after)) {
      units.prepend(at, after)
      if (at === sentence.first) sentence.first = after
    }
  }
}
