import {isNumeral} from './nlcst-characters.ts'
import {Mark, NONE, type Units} from './nlcst-units.ts'

/**
 * Makes the marks that belong to words part of them, as parse-english does before it looks for sentences. Each of
 * its steps reads the whole text again, and so the order counts: what a step has joined, the next one sees.
 */
export function joinWords(units: Units): void {
  joinElisions(units)
  joinInitialAmpersands(units)
  joinFinalHyphens(units)
  joinInnerMarks(units)
  joinSlashes(units)
  joinInitials(units)
}

/** `w/`, `ol’ `, `’tis`, `’n’`. */
function joinElisions(units: Units): void {
  let passedOver = NONE
  for (const mark of units.tokens.marks) {
    // parse-english does not look at what stands behind a mark that it has joined.
    if (mark === passedOver || units.isGone(mark)) continue
    const following = units.next[mark]
    if (units.isLone(mark, Mark.slash)) {
      if (units.previous[mark] === NONE || units.plainWord(units.previous[mark]).toLowerCase() !== 'w') continue
      units.append(units.previous[mark], mark)
      passedOver = following
    } else if (isApostrophe(units, mark)) {
      if (endsElision(units, mark)) units.append(units.previous[mark], mark)
      else if (units.isWord(following) && !units.isWord(units.previous[mark])) beginElision(units, mark, following)
    }
  }
}

/** Whether an apostrophe ends `o’` or `ol’` between white space, not at the very beginning. */
function endsElision(units: Units, mark: number): boolean {
  const word = units.previous[mark]
  if (word === NONE || !units.isSpace(units.next[mark])) return false
  const space = units.previous[word]
  return units.isSpace(space) && units.previous[space] !== NONE && /^ol?$/i.test(units.plainWord(word))
}

function beginElision(units: Units, mark: number, word: number): void {
  const text = units.plainWord(word).toLowerCase()
  if (elided.test(text)) units.prepend(mark, word)
  else if (text === 'n') {
    const other = units.next[word]
    if (!isApostrophe(units, other)) return
    units.prepend(mark, word)
    units.append(word, other)
  }
}

function isApostrophe(units: Units, unit: number): boolean {
  return units.isLone(unit, Mark.apostrophe) || units.isLone(unit, Mark.quotation)
}

const elided = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/

/** `&c`, not `A&B`. */
function joinInitialAmpersands(units: Units): void {
  for (const mark of units.tokens.marks) {
    if (units.isGone(mark)) continue
    let at = mark
    while (
      at !== NONE &&
      units.isLone(at, Mark.ampersand) &&
      !units.isWord(units.previous[at]) &&
      units.isWord(units.next[at])
    ) {
      const word = units.next[at]
      units.prepend(at, word)
      at = units.previous[word]
    }
  }
}

/** `pre- and`. */
function joinFinalHyphens(units: Units): void {
  for (const mark of units.tokens.marks) {
    if (units.isGone(mark) || !units.isLone(mark, Mark.hyphen)) continue
    const word = units.previous[mark]
    if (units.isWord(word) && !units.isWord(units.next[mark])) units.append(word, mark)
  }
}

/** `twenty-one`, `don’t`, `4.5`, `news@example.org`. */
function joinInnerMarks(units: Units): void {
  for (const mark of units.tokens.marks) {
    if (units.isGone(mark) || !units.isWord(units.previous[mark])) continue
    let last = NONE
    for (let unit = mark; unit !== NONE; unit = units.next[unit]) {
      if (units.isWord(unit)) last = unit
      else if (!isInnerMark(units, unit)) break
    }
    if (last !== NONE) units.append(units.previous[mark], last)
  }
}

function isInnerMark(units: Units, unit: number): boolean {
  const {tokens} = units
  if (!units.isMark(unit)) return false
  if (tokens.lengths[unit] === 1) return innerMarks.has(tokens.units[unit])
  return tokens.units[unit] === 0x5f
}

const innerMarks: ReadonlySet<number> = new Set(
  Array.from("&'-.:=?@_\u00AD\u00B7\u2010\u2011\u2019\u2027", (mark) => mark.charCodeAt(0)),
)

/** `he/she` is not joined, `w/o` and `a/c` are. */
function joinSlashes(units: Units): void {
  for (const mark of units.tokens.marks) {
    if (units.isGone(mark) || !units.isLone(mark, Mark.slash)) continue
    const word = units.previous[mark]
    if (!units.isWord(word) || !isShort(units, word)) continue
    const following = units.next[mark]
    if (!units.isWord(following)) units.append(word, mark)
    else if (isShort(units, following)) units.append(word, following)
  }
}

/** Whether a word has less than three characters. */
function isShort(units: Units, word: number): boolean {
  let length = 0
  for (let token = units.from[word]; token < units.to[word] && length < 3; token++)
    length += units.tokens.lengths[token]
  return length < 3
}

/** `U.S.`, whose inner full stop is joined already. */
function joinInitials(units: Units): void {
  for (const mark of units.tokens.marks) {
    if (units.isGone(mark) || !units.isLone(mark, Mark.fullStop)) continue
    const word = units.previous[mark]
    if (units.isWord(word) && isInitials(units, word)) units.append(word, mark)
  }
}

function isInitials(units: Units, word: number): boolean {
  const {tokens} = units
  const first = units.from[word]
  const count = units.to[word] - first
  if (count === 1 || count % 2 === 0) return false
  let areNumerals = true
  for (let index = count - 1; index >= 0; index--) {
    const token = first + index
    if (index % 2 === 0) {
      if (tokens.lengths[token] > 1) return false
      if (areNumerals && !isNumeral(tokens.units[token])) areNumerals = false
    } else if (!tokens.is(token, Mark.fullStop)) {
      if (index < count - 2) break
      return false
    }
  }
  return !areNumerals
}
