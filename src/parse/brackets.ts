/** A bracket that closes a text. */
export interface Bracket {
  /** Offset of its opening mark. */
  readonly open: number
  /** The words in it, links as their words. */
  readonly inner: string
  /** `link` for a Markdown link, whose words stand in the bracket. */
  readonly kind: 'square' | 'round' | 'curly' | 'lenticular' | 'link'
}

const openings: Readonly<Record<string, string>> = {']': '[', ')': '(', '}': '{', '】': '【'}
const kinds: Readonly<Record<string, Bracket['kind']>> = {']': 'square', ')': 'round', '}': 'curly', '】': 'lenticular'}

/** No label is longer: a bracket that opens farther back holds a remark, not a source. */
const longestBracket = 200

/** The bracket whose closing mark is the last character before `last`, on one line; null without one. */
export function bracketAt(text: string, start: number, last: number): Bracket | null {
  const close = text[last - 1]
  const kind = last > start ? kinds[close] : undefined
  if (kind === undefined) return null
  const from = Math.max(start, last - longestBracket)
  const open = openingOf(text, from, last - 1, close)
  if (open === -1) return null
  const inner = text.slice(open + 1, last - 1)
  // `[Source](address)` and `[Source][2]` are links; `[1][2]` are two marks.
  if (text[open - 1] === ']' && (close === ')' || (close === ']' && open - 1 > start))) {
    const anchor = openingOf(text, from, open - 1, ']')
    const words = anchor === -1 ? '' : text.slice(anchor + 1, open - 1)
    if (close === ')' || !/^\d*$/.test(words)) {
      // `![Source](chart.png)` is a picture.
      return anchor === -1 || text[anchor - 1] === '!' ? null : {open: anchor, inner: words, kind: 'link'}
    }
  }
  return {open, inner: withoutLinks(inner).trim(), kind}
}

function openingOf(text: string, from: number, closeAt: number, close: string): number {
  const opening = openings[close]
  let depth = 1
  for (let at = closeAt - 1; at >= from; at--) {
    const character = text[at]
    if (character === close) depth++
    else if (character === opening && --depth === 0) return at
    else if (character === '\n' || character === '\r') return -1
  }
  return -1
}

/** Leaves of each Markdown link its words. */
export function withoutLinks(words: string): string {
  return words.includes(']')
    ? words.replace(/\[([^\][]{1,200})\](?:\([^()\s]{0,200}\)|\[[^\][]{0,60}\])/g, '$1')
    : words
}
