/** Labels of a source that stands in brackets or on a line of its own instead of in a sentence. */
const label = '(?:attributions?|sources?|credits?|citations?|cite|via|references?|ref)'
const inBrackets = new RegExp(`^[[(]\\s*${label}\\s*[:：]\\s*\\S[^\\n\\r]*$`, 'i')
const wholeLine = new RegExp(`^[*_]{0,3}${label}[*_]{0,3}\\s*:[*_]{0,3}\\s*\\S`, 'i')

/** No label is longer: a bracket that opens farther back holds a remark, not a source. */
const longestTag = 200
/** A whole line is a label and not a sentence up to this length. */
const longestLine = 240

/**
 * The source label at the end of a text: `[Source: Harbour Gazette]`, `(Source: X)`, or the whole of a line
 * `Source: X`. `before` is where the text in front of it ends; it equals `start` when there is none.
 */
export function trailingTag(
  text: string,
  start: number,
  end: number,
): {start: number; end: number; before: number} | null {
  let last = end
  // Emphasis and a full stop around the label are no part of the question: `*[Source: X]*`, `[Source: X].`
  while (last > start && isTrailing(text.charCodeAt(last - 1))) last--
  const close = text.charCodeAt(last - 1)
  if (close === 0x5d || close === 0x29) {
    const open = openingBracket(text, Math.max(start, last - longestTag), last - 1, close)
    if (open !== -1 && inBrackets.test(text.slice(open, last - 1))) {
      let from = open
      while (from > start && isEmphasis(text.charCodeAt(from - 1))) from--
      let before = from
      while (before > start && isSpace(text.charCodeAt(before - 1))) before--
      return {start: from, end, before}
    }
  }
  if (end - start > longestLine || !isLabelStart(text.charCodeAt(start))) return null
  const line = text.slice(start, end)
  return wholeLine.test(line) && !/[.!?]["”’)]?\s+\S/.test(line.replace(/\b[A-Z]\./g, ''))
    ? {start, end, before: start}
    : null
}

function openingBracket(text: string, from: number, closeAt: number, close: number): number {
  const open = close === 0x5d ? 0x5b : 0x28
  let depth = 1
  for (let at = closeAt - 1; at >= from; at--) {
    const code = text.charCodeAt(at)
    if (code === close) depth++
    else if (code === open && --depth === 0) return at
    else if (code === 10 || code === 13) return -1
  }
  return -1
}

function isTrailing(code: number): boolean {
  return isEmphasis(code) || isSpace(code) || code === 0x2e
}

function isEmphasis(code: number): boolean {
  return code === 0x2a || code === 0x5f
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0
}

/** The first letters of the labels, and emphasis; nearly every paragraph begins otherwise. */
function isLabelStart(code: number): boolean {
  return isEmphasis(code) || 'asvrcASVRC'.includes(String.fromCharCode(code))
}

const pictured = '(?:photo(?:graph)?|image|picture|pic|graphic|illustration|video|map|chart)s?'
/** What stands before the colon of a credit: at the start, after a sentence, or behind a bracket or bar. */
const creditLabel = new RegExp(
  `(?:^|[.!?)\\]”"|([]\\s*)(?:file )?${pictured}(?: (?:credit|courtesy|by|source))?\\s*$`,
  'i',
)
const creditLine = new RegExp(`^${pictured} (?:by|courtesy of) \\S`, 'i')
const agencyCredit = /\/\s?(?:AFP|AP|Reuters|Getty Images|EPA|Bloomberg|Shutterstock|Unsplash|Alamy)\)?\.?$/i

/** Longer texts are no captions, whatever they end in. */
const longestCaption = 400
/** Behind its colon a credit holds a name and an agency, not a sentence. */
const longestCredit = 90

/** Whether a text reads as the caption or the credit of a picture: “The quay at dawn. Photo: Ida Moor/Port News”. */
export function isCredit(words: string): boolean {
  if (words.length > longestCaption) return false
  const colon = words.lastIndexOf(':')
  if (
    colon !== -1 &&
    words.length - colon <= longestCredit &&
    creditLabel.test(words.slice(Math.max(0, colon - 40), colon))
  ) {
    return true
  }
  if (words.length <= longestCredit && creditLine.test(words)) return true
  return agencyCredit.test(words.slice(-24))
}
