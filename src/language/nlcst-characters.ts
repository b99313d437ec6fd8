import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'

/** What a character makes of a token, and a token of a node of the tree. Code that stands for itself is `source`. */
export const LeafKind = {word: 1, space: 2, punctuation: 3, symbol: 4, source: 5} as const
export type LeafKind = (typeof LeafKind)[keyof typeof LeafKind]

/**
 * What parse-english takes each UTF-16 unit for. It keeps its tables of characters to itself, so that it is asked
 * for each character once, when that is first met: an article has about eighty of them.
 */
const parser = new ParseEnglish()
const kinds = new Uint8Array(0x10000)
const kindOfType: Readonly<Record<string, LeafKind>> = {
  WordNode: LeafKind.word,
  WhiteSpaceNode: LeafKind.space,
  PunctuationNode: LeafKind.punctuation,
  SymbolNode: LeafKind.symbol,
}

/** The kind of the token that a UTF-16 unit is part of. */
export function kindOf(unit: number): LeafKind {
  return (kinds[unit] || learnKind(unit)) as LeafKind
}

function learnKind(unit: number): LeafKind {
  const kind = kindOfType[parser.tokenize(String.fromCharCode(unit))[0].type]
  kinds[unit] = kind
  return kind
}

/** Whether a UTF-16 unit is half of a character, such as an emoji: those run on into one symbol. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

/** Whether a mark behind the end of a sentence is still part of it: a closing quotation mark or bracket. */
export const isAffix = learnt((mark) => {
  const [first] = sentencesOf(`Yes.${mark} No`)
  return first.length === 3
})

/** Whether a word that begins with this character cannot begin a sentence. */
export const isLowerInitial = learnt(
  (letter) => kindOf(letter.charCodeAt(0)) === LeafKind.word && sentencesOf(`Yes. ${letter}o No`).length === 1,
)

/** Whether a word of this one character is a number, so that a full stop behind it is no initial's. */
export const isNumeral = learnt((numeral) => {
  if (kindOf(numeral.charCodeAt(0)) !== LeafKind.word) return false
  const [sentence] = sentencesOf(`${numeral}.${numeral}.`)
  return sentence.at(-1) === 'PunctuationNode'
})

/** Asks for each UTF-16 unit once. */
function learnt(ask: (character: string) => boolean): (unit: number) => boolean {
  const answers = new Uint8Array(0x10000)
  return (unit) => {
    if (answers[unit] === 0) answers[unit] = ask(String.fromCharCode(unit)) ? 2 : 1
    return answers[unit] === 2
  }
}

/** The types of the nodes of each sentence of a text. */
function sentencesOf(text: string): string[][] {
  const tree: Root = parser.parse(text)
  return tree.children
    .flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []))
    .flatMap((sentence) => (sentence.type === 'SentenceNode' ? [sentence.children.map(({type}) => type)] : []))
}
