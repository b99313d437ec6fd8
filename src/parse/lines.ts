/** The physical lines of a text: where each starts and where it ends, without its line break. */
export interface Lines {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
}

/** Splits a text at LF, CRLF and lone CR. A text of n line breaks has n + 1 lines. */
export function splitLines(text: string): Lines {
  const start: number[] = [0]
  const end: number[] = []
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (feed !== -1 || carriage !== -1) {
    let next: number
    if (carriage === -1 || (feed !== -1 && feed < carriage)) {
      end.push(feed)
      next = feed + 1
    } else {
      end.push(carriage)
      next = carriage + (feed === carriage + 1 ? 2 : 1)
    }
    start.push(next)
    // Each search goes on from the last hit, so that the two of them read the text once.
    if (feed !== -1 && feed < next) feed = text.indexOf('\n', next)
    if (carriage !== -1 && carriage < next) carriage = text.indexOf('\r', next)
  }
  end.push(text.length)
  return {count: end.length, start, end}
}

/** The number of the line, from 0, that an offset stands in. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0
  let high = lines.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines.start[middle] <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The line break that the text uses first; `\n` when it has none. */
export function lineBreakOf(text: string): string {
  const at = text.search(/[\r\n]/)
  if (at === -1 || text[at] === '\n') return '\n'
  return text[at + 1] === '\n' ? '\r\n' : '\r'
}

/** The first offset from `from` that is neither space nor tab, at most `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The last offset down to `from` that has no space or tab before it. */
export function trimBlanks(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** Space, tab, no-break space, form feed and vertical tab: what makes a line look empty. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 11 || code === 12
}
