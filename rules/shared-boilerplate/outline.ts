import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {sections} from '../../src/language/sections.ts'
import {headingPhrase, isSlotPhrase} from '../../src/lexicon/headings.ts'

/** What an article is built of. */
export interface Outline extends Span {
  /** One letter or more a section: what stands above the first heading is left out. */
  readonly signature: string
  /** The same for a reader: “3 sections with a list and a table each, a slot heading”. */
  readonly described: string
  /** Its headings or lists are slots that any story could fill. */
  readonly isTemplate: boolean
}

const leastSections = 3
const leastTelling = 2

/**
 * The outline of an article as the kinds of blocks in each of its sections, in order; paragraphs do not count, because
 * everything has some. Null where fewer than two of at least three sections have a list, a table or a heading that
 * names a slot: two stories that both have three headings have nothing in common.
 */
export function outlineOf(document: Document): Outline | null {
  const {blocks, lists, tables} = document
  const parts: string[] = []
  let first = -1
  let slots = 0
  let telling = 0
  for (const {heading, firstBlock, endBlock} of document.get(sections).all) {
    if (heading === -1) continue
    if (first === -1) first = heading
    let part = isSlotPhrase(headingPhrase(document.words(blocks[heading].start, blocks[heading].end))) ? 'S' : ''
    if (part !== '') slots++
    const listsHere = within(document, firstBlock, endBlock, 'list')
    const tablesHere = within(document, firstBlock, endBlock, 'table')
    if (listsHere.length > 0) part += 'L'
    if (tablesHere.length > 0) part += 'T'
    if (listsHere.some((list) => lists[list].introduction !== -1)) slots++
    if (tablesHere.some((table) => tables[table].introduction !== -1)) slots++
    if (part !== '') telling++
    parts.push(part)
  }
  if (parts.length < leastSections || telling < leastTelling) return null
  return {
    start: blocks[first].start,
    end: blocks[first].end,
    signature: parts.join('|'),
    described: describe(parts),
    isTemplate: slots >= leastTelling && telling * 2 >= parts.length,
  }
}

const names: Readonly<Record<string, string>> = {S: 'a slot for a heading', L: 'a list', T: 'a table'}

/** “a list and a table, three times, then a slot for a heading”. */
function describe(parts: readonly string[]): string {
  const runs: {part: string; times: number}[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.part === part) last.times++
    else runs.push({part, times: 1})
  }
  return runs
    .map(({part, times}) => {
      const what = part === '' ? 'text' : [...part].map((letter) => names[letter]).join(' and ')
      return times === 1 ? what : `${times} times ${what}`
    })
    .join(', then ')
}

/** The lists or tables of some blocks, by index; `end` exclusive. */
function within({blocks}: Document, first: number, end: number, of: 'list' | 'table'): number[] {
  const found = new Set<number>()
  for (let block = first; block < end; block++) if (blocks[block][of] !== -1) found.add(blocks[block][of])
  return [...found]
}
