import type {Document} from '../../src/core/document.ts'
import {NameMark, nameMarks} from '../../src/language/name-marks.ts'
import {tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'

const colon = intern(':')

/** “Arnholt Steel AG:” and its figures in a list: a company's own, as wires list them. `block` is that of an item. */
export function isCompanyList(document: Document, block: number): boolean {
  if (document.blocks[block].kind !== 'list-item') return false
  const list = document.lists.find(({items}) => items.some((item) => item.includes(block)))
  if (list === undefined || list.introduction === -1) return false
  const all = document.get(tokens)
  const end = all.blockStart[list.introduction + 1]
  return all.word[end - 1] === colon && document.get(nameMarks)[end - 2] === NameMark.organisation
}
