import {isCommonWord} from '../../src/language/common-word.ts'

/** From this length on two letters may be wrong. */
const long = 8

/** True for two words of which one is likely to be the other with a slip of the keys: “earnings” and “ernings”. */
export function isMisspelling(first: string, second: string): boolean {
  if (first === second) return true
  if (/\d/.test(first + second) || Math.min(first.length, second.length) < 3) return false
  if (first.replaceAll('e', '') === second.replaceAll('e', '')) return true
  if (isCommonWord(first) && isCommonWord(second)) return false
  return distance(first, second) <= (Math.max(first.length, second.length) < long ? 1 : 2)
}

/** How many letters were put in, left out, changed or swapped with their neighbour. */
function distance(first: string, second: string): number {
  let before: number[] = []
  let above = Array.from({length: second.length + 1}, (_, b) => b)
  for (let a = 1; a <= first.length; a++) {
    const row = [a]
    for (let b = 1; b <= second.length; b++) {
      const change = above[b - 1] + Number(first[a - 1] !== second[b - 1])
      row[b] = Math.min(change, above[b] + 1, row[b - 1] + 1)
      if (a > 1 && b > 1 && first[a - 1] === second[b - 2] && first[a - 2] === second[b - 1])
        row[b] = Math.min(row[b], before[b - 2] + 1)
    }
    before = above
    above = row
  }
  return above[second.length]
}
