import type {Root} from 'mdast'
import type {MarkdownTree} from './markdown-tree.ts'

/**
 * How the physical lines of an article are to be read.
 *
 * - `markdown`: CommonMark with GFM; blank lines part the blocks.
 * - `lines`: news text with one block a line and no blank lines, as many generators and wires write it.
 * - `wrapped`: plain text whose paragraphs are broken into lines of about equal width.
 */
export type InputMode = 'markdown' | 'lines' | 'wrapped'

/**
 * What an editor would call a stretch of text.
 *
 * - `headline`: the first heading, when no text stands above it; also one without markup, whatever its case.
 * - `quotation`: a paragraph inside of a block quote. A list in a block quote is a list.
 * - `caption`: the legend or the credit of a picture, by its place or its words (“Photo: Ida Moor”).
 * - `tag`: a source label instead of a sentence, on a line of its own or at the end of a paragraph, from which it is parted.
 */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'quotation'
  | 'caption'
  | 'tag'

/** The smallest stretch of running text: one paragraph, heading, table cell … Offsets are UTF-16, end exclusive. */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** 1–6 for headings (without markup 2, a headline without markup 1), else 0. */
  readonly depth: number
  /** True for a heading that only its look gives away: no `#`, no underline. */
  readonly pseudo: boolean
  /** Index into `lists`, or -1. */
  readonly list: number
  /** Index into `tables`, or -1. */
  readonly table: number
}

/** A list: its items in order, each the indices of its blocks. */
export interface List {
  readonly start: number
  readonly end: number
  readonly ordered: boolean
  readonly items: readonly (readonly number[])[]
  /** Index of the block directly above, when that ends in a colon and introduces the list; else -1. */
  readonly introduction: number
}

/** A table: rows of block indices. An empty cell is a block of no length. */
export interface Table {
  readonly start: number
  readonly end: number
  /** The first row's cells. */
  readonly header: readonly number[]
  /** The body rows' cells. */
  readonly rows: readonly (readonly number[])[]
  /** Offsets of the first row, for messages about the whole table. */
  readonly headerStart: number
  readonly headerEnd: number
  /** Index of the block directly above, when it introduces the table (ends in a colon); else -1. */
  readonly introduction: number
}

/**
 * A flaw in the physical layout that a reader would see, found while parsing:
 * the parser alone knows where it had to guess.
 */
export interface LayoutFlaw {
  readonly kind:
    | 'glued-table' // no blank line between a table and the text above it
    | 'glued-text' // text directly under a table row or list item, which Markdown takes into it
    | 'pseudo-heading' // a line that is a heading in all but markup
    | 'ragged-row' // a row with more or fewer cells than its header
    | 'missing-delimiter' // table rows without a `---|---` row
    | 'empty-section' // a heading followed by nothing or by a heading of the same or a higher level
  readonly start: number
  readonly end: number
  /** What an automatic repair would do, when one is safe: replace `range` by `text`. */
  readonly fix?: {readonly range: readonly [number, number]; readonly text: string}
  /** Numbers and names for the message, such as the cell counts of a ragged row. */
  readonly data?: Readonly<Record<string, string>>
}

/** The metadata block at the top of a file. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml' | 'json'
  /** Offsets of the whole block with its fences. */
  readonly start: number
  readonly end: number
  /** The raw text between the fences and its offset. */
  readonly value: string
  readonly valueStart: number
}

/** What parsing gives: everything that a Document is made of. */
export interface ParsedArticle {
  readonly mode: InputMode
  /** Standard mdast with true positions. Computed on first use in the modes that do not need it. */
  readonly tree: Root
  /** The same laid flat, without positions' lines and columns; null in the modes that are read line by line. */
  readonly flat: MarkdownTree | null
  readonly frontMatter: FrontMatter | null
  /**
   * The article's running text, of the same length as the source, so that an offset in the one is an
   * offset in the other. Markup, front matter, code, URLs and HTML are blanked out by {@link HIDDEN};
   * a whole inline code, image, embed or bare address begins with {@link OBJECT}; an entity or escape stands as
   * the character that it means, followed by {@link HIDDEN}. Line breaks stay everywhere, `<br>` is a space, and a
   * NUL of the source stands as U+FFFD.
   */
  readonly prose: string
  readonly blocks: readonly Block[]
  readonly lists: readonly List[]
  readonly tables: readonly Table[]
  readonly flaws: readonly LayoutFlaw[]
  /** HTML and MDX comments, for directives: offsets of the comment and its text without the marks. */
  readonly comments: readonly {readonly start: number; readonly end: number; readonly value: string}[]
  /** Links in the running text, offsets of the anchor text, in order; a link by reference has no `url`. */
  readonly links: readonly {readonly start: number; readonly end: number; readonly url: string}[]
  /** Footnote references in the running text, in order. */
  readonly footnotes: readonly {readonly start: number; readonly end: number; readonly label: string}[]
}

/** Fills the place of markup in `prose`: no reader sees it, and a word may run across it (`un**believ**able`). */
export const HIDDEN = '\u0000'

/** Stands in `prose` for an inline object with words of its own that are not the article's: code, an image, an embed. */
export const OBJECT = '\uFFFC'
