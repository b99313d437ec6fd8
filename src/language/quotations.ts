import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** A direct quotation: quoted words with their marks, or a block quotation. Offsets are UTF-16, end exclusive. */
export interface Quotation {
  /** From the opening mark to behind the closing one. */
  readonly start: number
  readonly end: number
  /** Tokens with the marks, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  readonly block: number
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean
  /** True where it goes on from the paragraph before. */
  readonly continued: boolean
  /** True for a paragraph of a block quotation, which has no marks. */
  readonly isBlock: boolean
}

const Role = {opens: 1, closes: 2, doubleEither: 3, singleOpens: 4, singleCloses: 5, singleEither: 6} as const

const roles = new Map<number, number>([
  ...['“', '«', '„', '``', '‟'].map((mark): [number, number] => [intern(mark), Role.opens]),
  ...['”', '»'].map((mark): [number, number] => [intern(mark), Role.closes]),
  ...['"', "''", '＂'].map((mark): [number, number] => [intern(mark), Role.doubleEither]),
  [intern('‘'), Role.singleOpens],
  [intern('’'), Role.singleCloses],
  [intern("'"), Role.singleEither],
])
const lowOpening = intern('„')
const highOpening = intern('“')

/** Words that begin with an apostrophe: 'em, 'tis, rock 'n' roll. A number does too: '90s. */
const clipped = idsOf('em tis twas til till n cause bout round cos un er im')

/**
 * The outermost quotations, in order: straight or curly marks, doubled single ones, guillemets, block
 * quotations, and quotations that run over several paragraphs, each opened again. Apostrophes are no quotations.
 */
export const quotations = defineLayer('quotations', (document): readonly Quotation[] => {
  const all = document.get(tokens)
  const found: Quotation[] = []
  let continues = false
  for (const [block, {kind}] of document.blocks.entries()) {
    const from = all.blockStart[block]
    const stop = all.blockStart[block + 1]
    if (from === stop) continue
    if (kind === 'quotation') {
      const {start, end} = document.blocks[block]
      const rest = {block, closed: true, continued: false, isBlock: true}
      found.push({start, end, firstToken: from, endToken: stop, ...rest})
      continues = false
    } else continues = quotationsOfBlock(all, block, from, stop, continues, found)
  }
  return found
})

/** Adds the quotations of one block; true when the last is open at its end. */
function quotationsOfBlock(
  all: Tokens,
  block: number,
  from: number,
  stop: number,
  continued: boolean,
  found: Quotation[],
): boolean {
  let open = -1
  /** Where an open single quotation will close; -1 for a double one. */
  let closeAt = -1
  const close = (endToken: number, closed: boolean): void => {
    found.push({
      start: all.start[open],
      end: all.end[endToken - 1],
      firstToken: open,
      endToken,
      block,
      closed,
      continued: continued && open === from,
      isBlock: false,
    })
    open = -1
  }
  let closers: SingleClosers | undefined
  for (let at = from; at < stop; at++) {
    if (all.kind[at] !== TokenKind.punctuation) continue
    const role = roles.get(all.word[at])
    if (role === undefined) continue
    const spaceBefore = (all.shape[at] & Shape.spaceBefore) !== 0
    const spaceAfter = at + 1 >= stop || (all.shape[at + 1] & Shape.spaceBefore) !== 0
    if (open === -1) {
      if (!couldOpen(all, at, from, role, spaceBefore, spaceAfter)) continue
      closeAt = -1
      if (role >= Role.singleOpens) {
        closers ??= new SingleClosers(all, from, stop)
        closeAt = closers.after(at)
        if (closeAt === -1) continue
      }
      open = at
    } else if (closeAt !== -1) {
      if (closeAt === at) close(at + 1, true)
    } else if (role === Role.closes) close(at + 1, true)
    else if (role === Role.opens) {
      if (all.word[open] === lowOpening && all.word[at] === highOpening) close(at + 1, true)
    } else if (role === Role.doubleEither) {
      // An opening mark while one is open: the first was never closed, as in `5" pipes and "he said`.
      if (spaceBefore && !spaceAfter) open = at
      else close(at + 1, true)
    }
  }
  if (open === -1 || closeAt !== -1) return false
  close(stop, false)
  return true
}

function couldOpen(
  all: Tokens,
  at: number,
  from: number,
  role: number,
  spaceBefore: boolean,
  spaceAfter: boolean,
): boolean {
  if (role === Role.closes || role === Role.singleCloses) return false
  if (role === Role.opens) return true
  const free = spaceBefore || at === from || all.kind[at - 1] === TokenKind.punctuation
  // A mark between a word's comma and a space closes what was opened out of sight: `… a draw," said Pinto`.
  if (role === Role.doubleEither) return free && (spaceBefore || !spaceAfter || at === from)
  // A single mark opens before a word only, and not where it stands for letters left out.
  if (spaceAfter || !free) return false
  return all.kind[at + 1] === TokenKind.word
    ? !clipped.has(all.word[at + 1])
    : all.kind[at + 1] === TokenKind.punctuation
}

/** The single marks of a block that could close a quotation, found once, so that many opening ones stay cheap. */
class SingleClosers {
  readonly #places: number[] = []
  /** For each place the one to take: itself, or the next that is not the apostrophe of a plural (the workers' pay). */
  readonly #taken: number[] = []

  constructor(all: Tokens, from: number, stop: number) {
    const plural: boolean[] = []
    for (let at = from + 1; at < stop; at++) {
      if (all.kind[at] !== TokenKind.punctuation) continue
      const role = roles.get(all.word[at])
      if (role !== Role.singleCloses && role !== Role.singleEither) continue
      if ((all.shape[at] & Shape.spaceBefore) !== 0) continue
      const last = at + 1 >= stop
      if (!last && (all.shape[at + 1] & Shape.spaceBefore) === 0 && all.kind[at + 1] <= TokenKind.number) continue
      this.#places.push(at)
      const nextIsSmallWord = !last && all.kind[at + 1] === TokenKind.word && (all.shape[at + 1] & Shape.capital) === 0
      plural.push(nextIsSmallWord && wordOf(all.word[at - 1]).endsWith('s'))
    }
    for (let index = this.#places.length - 1; index >= 0; index--)
      this.#taken[index] = plural[index] ? (this.#taken[index + 1] ?? this.#places[index]) : this.#places[index]
  }

  /** The token at which a quotation opened at this token would close, or -1. */
  after(token: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[middle] <= token) low = middle + 1
      else high = middle
    }
    return this.#taken[low] ?? -1
  }
}

/** The index of the quotation that holds the offset, or -1. Quotations are in order and do not overlap. */
export function quotationAt(all: readonly Quotation[], offset: number): number {
  let low = 0
  let high = all.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (all[middle].end <= offset) low = middle + 1
    else if (all[middle].start > offset) high = middle - 1
    else return middle
  }
  return -1
}

/** True when a stretch of text lies wholly inside one direct quotation. An empty stretch counts by its offset. */
export function insideQuotation(document: Document, start: number, end: number = start): boolean {
  const all = document.get(quotations)
  const index = quotationAt(all, start)
  return index !== -1 && end <= all[index].end
}

/** True when any quoted words stand between two offsets. */
export function holdsQuotation(document: Document, start: number, end: number): boolean {
  const all = document.get(quotations)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle].end <= start) low = middle + 1
    else high = middle
  }
  return low < all.length && all[low].start < end
}
