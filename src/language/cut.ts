/**
 * The range to cut so that a stretch of text goes without leaving a hole: where it fills its lines, the line breaks
 * behind it go too.
 *
 * @param start Offset of the stretch; markup before it on its line (`## `, `- `) goes with it when `wholeLine` is set.
 * @param end One past its last character.
 */
export function cutRange(text: string, start: number, end: number, wholeLine = false): [start: number, end: number] {
  let from = start
  while (from > 0 && (wholeLine || isBlank(text[from - 1])) && !isBreak(text[from - 1])) from--
  if (from > 0 && !isBreak(text[from - 1])) return [from, end]
  let to = end
  while (to < text.length && isBlank(text[to])) to++
  if (to < text.length && !isBreak(text[to])) return [start, end]
  let next = to
  while (next < text.length && (isBreak(text[next]) || isBlank(text[next]))) {
    next++
    if (isBreak(text[next - 1])) to = next
  }
  return [from, to]
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r'
}
