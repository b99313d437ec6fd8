/*
 * The labels under which a source stands beside a text instead of in it. Source: citation templates and article markup in
 * common use, and what article generators print.
 */

import {wordList} from '../lexicon/word-list.ts'

/** Words that a colon makes a label of, wherever they stand. */
export const sourceWord =
  '(?:(?:news |data |original )?sources?|attributions?|citations?|cited?|references?|ref|via|according to|as reported by)'
/** These a colon makes a label of in brackets; elsewhere they are the credit of a picture or open a sentence. */
export const creditWord = '(?:credits?|courtesy(?: of)?|reported by|as per|per|h/t|hat tip)'
/** The last words of all of them, in lower case. */
const endOfLabel = new Set(
  wordList(`
  source sources attribution attributions citation citations cite cited reference references ref via to by credit
  credits courtesy of per h/t tip
`),
)

/**
 * Whether a line may hold a label and a colon, told without the expressions that find it: “[Map](https://example.org)”
 * has a colon too, and to compile those expressions takes longer than to read an article.
 */
export function mayHoldLabel(line: string): boolean {
  return holdsLabelBefore(line, ':') || holdsLabelBefore(line, '：')
}

function holdsLabelBefore(line: string, colon: string): boolean {
  for (let at = line.indexOf(colon); at !== -1; at = line.indexOf(colon, at + 1)) {
    const [, word] = /([a-z/]{1,12})[ \t*_]*$/i.exec(line.slice(Math.max(0, at - longestLabelEnd), at)) ?? []
    if (word !== undefined && endOfLabel.has(word.toLowerCase())) return true
  }
  return false
}

/** No last word of a label is longer, with its emphasis and the blanks before the colon. */
const longestLabelEnd = 20
/** These are labels in brackets when no sentence holds them; “(information: 555 0100)” is a service. */
const matterWord = '(?:data|information|info|figures|statistics|stats|reports?|news)'
/** Words that make a label without a colon. */
const phraseWord =
  '(?:via|as per|per|h/t|hat tip(?: to)?|according to|courtesy of|citing|sourced from|taken from|adapted from|based on|' +
  '(?:as )?(?:first )?(?:reported|published|cited|quoted|noted|stated|seen|told) (?:by|in|on|from|to))'
const colon = '\\s*(?:[:：]|\\s[–—-]\\s)\\s*'

/** `source: Port News`: the label, or the matter it is of, and the source. */
export const withColon = new RegExp(`^(?:(${sourceWord}|${creditWord})|(${matterWord}))${colon}(\\S.*)$`, 'iu')
/** `as reported by Port News`: the label and the source. */
export const withPhrase = new RegExp(`^(${phraseWord})\\s+(\\S.*)$`, 'iu')
/** A label that is all there is. */
export const labelAlone = new RegExp(`^(${sourceWord})$`, 'i')
/** `[1]`, `[2, 3]`, and what chat programs leave behind. */
export const reference = /^(?:\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*|(?:\d+:)?\d+†\S*|(?:citation|source) needed)$/i
/** What a source label says. */
export interface TagWords {
  /** `source`, `as reported by`; empty for a name or a number that stands in brackets by itself. */
  readonly label: string
  /** The source; empty where the label is all there is. */
  readonly source: string
}

/** Reads the words of a tag; null for words that are none. */
export function readTag(words: string): TagWords | null {
  const line = words.replace(/^\s*[–—-]{0,2}\s*|\s*\.?\s*$/g, '')
  const bracketed = /^[[({【](.*)[\])}】]$/su.exec(line)
  const inner = (bracketed === null ? line : bracketed[1]).trim()
  const match = labelAlone.exec(inner) ?? withColon.exec(inner) ?? withPhrase.exec(inner)
  if (match !== null) {
    const label = match[1] ?? match[2]
    return {label: label.toLowerCase(), source: match.length > 2 ? (match.at(-1) ?? '').replace(/[\s.]+$/, '') : ''}
  }
  return bracketed === null ? null : {label: '', source: inner}
}

/** Whether a source label is a mark that points to a list of references: `[1]`. */
export function isReferenceMark({label, source}: TagWords): boolean {
  return label === '' && reference.test(source)
}
