import type {Root} from 'mdast'
import type {Block, FrontMatter, InputMode, LayoutFlaw, List, ParsedArticle, Table} from '../parse/article.ts'
import {parseArticle} from '../parse/index.ts'
import type {MarkdownTree} from '../parse/markdown-tree.ts'
import type {Layer} from './layer.ts'

/** What the host knows of a text and the text itself does not say. */
export interface DocumentOptions {
  /** The file's name, for its extension (`.mdx`), a day in it (`2026-05-04-harbour.md`) and messages. The file is not read. */
  readonly path?: string
  /** How to read the lines; `auto` decides by the content. */
  readonly input?: InputMode | 'auto'
  /** The article's language as a BCP 47 tag, where it is known; `auto` leaves it to front matter and content. */
  readonly language?: string
}

/**
 * One article: its text as read, its structure, and the layers computed from them.
 * Offsets are UTF-16 units into `text`, which has no byte order mark.
 */
export class Document implements ParsedArticle {
  readonly text: string
  readonly path: string | undefined
  /** The language that the host knows of, or undefined. See the layer `language`. */
  readonly language: string | undefined
  /** True when the file began with a byte order mark, which is not part of `text`. */
  readonly hasByteOrderMark: boolean
  readonly mode: InputMode
  readonly frontMatter: FrontMatter | null
  readonly prose: string
  readonly blocks: readonly Block[]
  readonly lists: readonly List[]
  readonly tables: readonly Table[]
  readonly comments: ParsedArticle['comments']
  readonly links: ParsedArticle['links']
  readonly footnotes: ParsedArticle['footnotes']
  readonly #article: ParsedArticle
  readonly #layers = new Map<Layer<unknown>, unknown>()

  constructor(source: string, options: DocumentOptions = {}) {
    this.hasByteOrderMark = source.charCodeAt(0) === 0xfeff
    this.text = this.hasByteOrderMark ? source.slice(1) : source
    this.path = options.path
    this.language = options.language === 'auto' ? undefined : options.language
    const article = parseArticle(this.text, {
      input: options.input ?? 'auto',
      mdx: options.path?.toLowerCase().endsWith('.mdx') ?? false,
    })
    this.#article = article
    this.mode = article.mode
    this.frontMatter = article.frontMatter
    this.prose = article.prose
    this.blocks = article.blocks
    this.lists = article.lists
    this.tables = article.tables
    this.comments = article.comments
    this.links = article.links
    this.footnotes = article.footnotes
  }

  /** The flaws of the layout, looked for when first asked for. */
  get flaws(): readonly LayoutFlaw[] {
    return this.#article.flaws
  }

  /** The standard mdast tree of the article. */
  get tree(): Root {
    return this.#article.tree
  }

  /** The tree laid flat, which is at hand after parsing; null in the modes that are read line by line. */
  get flat(): MarkdownTree | null {
    return this.#article.flat
  }

  /** The value of a layer, computed when first asked for. */
  get<Value>(layer: Layer<Value>): Value {
    let value = this.#layers.get(layer) as Value | undefined
    if (value === undefined) {
      value = layer.compute(this)
      this.#layers.set(layer, value)
    }
    return value
  }

  /** The running text between two offsets as a reader sees it: no markup, white space collapsed. */
  words(start: number, end: number): string {
    const words = this.prose.slice(start, end)
    return isPlain(words) ? words : words.replace(/\0+/g, '').replace(/\s+/g, ' ').trim()
  }
}

/** True for text that a reader sees as it stands: no markup, no line break, no blank at its ends, no two together. */
function isPlain(text: string): boolean {
  let mayBeBlank = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x20) {
      if (!mayBeBlank) return false
      mayBeBlank = false
    } else if (code > 0x20 && (code < 0x80 || !isOddBlank(code))) mayBeBlank = true
    else return false
  }
  return mayBeBlank || text === ''
}

/** White space beyond ASCII: what `\s` matches. */
function isOddBlank(code: number): boolean {
  if (code < 0x1680) return code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || oddBlanks.includes(code)
}

const oddBlanks = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
