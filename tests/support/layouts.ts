import type {Document} from '../../src/core/document.ts'
import type {InputMode} from '../../src/parse/article.ts'

/** The layouts in which one and the same article may come. */
export const layouts = ['markdown', 'lines', 'wrapped'] as const satisfies readonly InputMode[]

/** A block of an article before it is laid out. The first row of a table is its header, cells parted by `|`. */
export type Piece =
  | {readonly kind: 'paragraph' | 'heading' | 'tag'; readonly text: string}
  | {readonly kind: 'list' | 'table'; readonly introduction: string; readonly rows: readonly string[]}

/** Anything that means something else, or nothing, in one of the layouts. */
const markup = /[*_`#<>|[\]\\~&{}]|^\s|\s$|^[-+•–]\s|^\d+[.)]\s|:\s*$|^(?:-{3}|\+{3})|:\/\/|^=+$/

/**
 * The paragraphs of a text, if it has nothing but paragraphs of running text that end like sentences, so that it reads
 * the same in every layout; else null.
 */
export function paragraphsOf(text: string): string[] | null {
  if (text.includes('\r')) return null
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
  return paragraphs.every((paragraph) => !markup.test(paragraph) && /[.!?]["”’]?$/.test(paragraph)) ? paragraphs : null
}

/** Takes an article apart; what stands between its blocks is lost. */
export function piecesOf(document: Document): Piece[] {
  const {blocks, lists, tables} = document
  const words = (block: number): string => document.words(blocks[block].start, blocks[block].end)
  const introductions = new Set([...lists, ...tables].map(({introduction}) => introduction))
  const announced = (introduction: number): string => (introduction === -1 ? '' : words(introduction))
  const done = new Set<object>()
  const pieces: Piece[] = []
  for (const [index, {kind, list, table}] of blocks.entries()) {
    if (introductions.has(index)) continue
    const whole = table !== -1 ? tables[table] : list !== -1 ? lists[list] : null
    if (whole === null)
      pieces.push({kind: kind === 'headline' || kind === 'heading' ? 'heading' : 'paragraph', text: words(index)})
    else if (!done.has(whole)) {
      done.add(whole)
      const introduction = announced(whole.introduction)
      if ('items' in whole) pieces.push({kind: 'list', introduction, rows: whole.items.map(([block]) => words(block))})
      else {
        const rows = [whole.header, ...whole.rows].map((cells) => cells.map(words).join(' | '))
        pieces.push({kind: 'table', introduction, rows})
      }
    }
  }
  return pieces
}

/** Writes an article out in a layout, with LF at the line ends; wrapped text breaks before column 66. */
export function inLayout(pieces: readonly (Piece | string)[], layout: InputMode): string {
  const blocks = pieces.map((piece) => (typeof piece === 'string' ? {kind: 'paragraph' as const, text: piece} : piece))
  return `${blocks.map((piece) => laidOut(piece, layout)).join(layout === 'lines' ? '\n' : '\n\n')}\n`
}

function laidOut(piece: Piece, layout: InputMode): string {
  if (piece.kind === 'heading') return layout === 'markdown' ? `## ${piece.text}` : piece.text
  if (!('rows' in piece)) return layout === 'wrapped' ? wrap(piece.text, 66) : piece.text
  const lines = piece.rows.map((row) => (piece.kind === 'list' ? `- ${row}` : `| ${row} |`))
  if (piece.kind === 'table' && layout === 'markdown') lines.splice(1, 0, lines[0].replace(/[^|]+/g, ' --- '))
  const introduction = layout === 'wrapped' ? wrap(piece.introduction, 66) : piece.introduction
  return introduction === ''
    ? lines.join('\n')
    : `${introduction}${layout === 'markdown' ? '\n\n' : '\n'}${lines.join('\n')}`
}

/** Breaks a paragraph into lines. No line begins with what would be a list item, a quotation or a heading there. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const breakable = /^[\p{L}“"‘]/u.test(word)
    if (line !== '' && line.length + 1 + word.length > width && breakable) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
