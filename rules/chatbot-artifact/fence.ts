const fences = ['```', '~~~']

/** What may stand behind the marks of a fence around prose. A fence of any other language holds code. */
const proseInfo = new Set(['', 'markdown', 'md', 'text', 'txt', 'plaintext', 'plain', 'html', 'article', 'news'])

/** A fence around the whole of a text, offsets in UTF-16 units, ends exclusive. */
export interface Fence {
  /** The line that opens it. */
  readonly start: number
  readonly end: number
  /** From there to behind the line that closes it. */
  readonly wholeEnd: number
  readonly inner: string
}

/** The fence in which the whole text stands, or null. */
export function fenceAround(text: string): Fence | null {
  const trimmed = text.trim()
  const fence = fences.find((marks) => trimmed.startsWith(marks) && trimmed.endsWith(marks))
  const firstBreak = trimmed.indexOf('\n')
  const lastBreak = trimmed.lastIndexOf('\n')
  if (fence === undefined || firstBreak === -1 || lastBreak === firstBreak) return null
  const opening = trimmed.slice(0, firstBreak).trimEnd()
  const inner = trimmed.slice(firstBreak + 1, lastBreak)
  if (!proseInfo.has(opening.slice(fence.length).trim().toLowerCase())) return null
  if (trimmed.slice(lastBreak + 1).trim() !== fence || inner.includes(`\n${fence}`)) return null
  const start = text.indexOf(fence)
  return {start, end: start + opening.length, wholeEnd: start + trimmed.length, inner: inner.trimEnd()}
}
