import type {Document} from '../../src/core/document.ts'
import {NameMark, nameMarks} from '../../src/language/name-marks.ts'
import {oncePer} from '../../src/language/once-per.ts'
import {tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'

const colon = intern(':')

/** “Arnholt Steel AG:” and its figures in a list: a company's own, as wires list them. `block` is that of an item. */
export function isCompanyList(document: Document, block: number): boolean {
  return document.blocks[block].kind === 'list-item' && companyItems(document).has(block)
}

/** The blocks of all items of such lists. */
const companyItems = oncePer((document: Document): ReadonlySet<number> => {
  const all = document.get(tokens)
  const found = new Set<number>()
  for (const {items, introduction} of document.lists) {
    if (introduction === -1) continue
    const end = all.blockStart[introduction + 1]
    if (all.word[end - 1] !== colon || document.get(nameMarks)[end - 2] !== NameMark.organisation) continue
    for (const block of items.flat()) found.add(block)
  }
  return found
})
