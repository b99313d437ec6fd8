/** A source of lines with the one that it is at. */
interface Reader {
  line: string
  readonly lines: Iterator<string>
}

/**
 * Merges sources of sorted lines, holding one line of each.
 *
 * @param sources Each in the order of UTF-16 units, which for ASCII is that of bytes.
 * @param isOnce A line that several sources have comes as often as it does in the one that has it most often.
 */
export function* mergeLines(sources: readonly Iterator<string>[], isOnce: boolean): Generator<string> {
  const heap: Reader[] = []
  for (const lines of sources) {
    const {value, done} = lines.next()
    if (done !== true) rise(heap, {line: value, lines})
  }
  while (heap.length > 0) {
    const {line} = heap[0]
    yield line
    // Of the sources that are at this line, each goes one further; or the first of them alone.
    const same: Reader[] = []
    do same.push(takeFirst(heap))
    while (isOnce && heap.length > 0 && heap[0].line === line)
    for (const reader of same) {
      const {value, done} = reader.lines.next()
      if (done === true) continue
      reader.line = value
      rise(heap, reader)
    }
  }
}

function rise(heap: Reader[], reader: Reader): void {
  let at = heap.length
  while (at > 0) {
    const above = (at - 1) >> 1
    if (heap[above].line <= reader.line) break
    heap[at] = heap[above]
    at = above
  }
  heap[at] = reader
}

function takeFirst(heap: Reader[]): Reader {
  const [first] = heap
  const last = heap.pop() as Reader
  if (heap.length === 0) return first
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && heap[below + 1].line < heap[below].line) below++
    if (heap[below].line >= last.line) break
    heap[at] = heap[below]
    at = below
  }
  heap[at] = last
  return first
}
