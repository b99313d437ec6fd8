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
