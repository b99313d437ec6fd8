import type {Document} from '../../src/core/document.ts'
import {tokens} from '../../src/language/tokens.ts'
import {leagueWords, matchWords} from './words.ts'

/** True for the score sheet of a match or the table of a league, by its headings and the first cell of each row. */
export function isSportTable(document: Document, {header, rows}: Document['tables'][number]): boolean {
  const all = document.get(tokens)
  let match = 0
  let league = 0
  for (const cell of [...header, ...rows.flatMap((row) => row.slice(0, 1))])
    for (let token = all.blockStart[cell]; token < all.blockStart[cell + 1]; token++) {
      if (matchWords.has(all.word[token])) match++
      else if (leagueWords.has(all.word[token])) league++
    }
  return match > 0 && match + league > 1
}
