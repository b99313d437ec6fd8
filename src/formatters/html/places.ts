import type {ReportedMessage} from '../../core/report.ts'
import {escapeAttribute, escapeText} from './escape.ts'

/** An article as the page shows it. */
export interface PageArticle {
  readonly path: string
  /** Seen from the folder of the run. */
  readonly shortPath: string
  /** Without a byte order mark; undefined where it is not known. */
  readonly text: string | undefined
  readonly messages: readonly ReportedMessage[]
  readonly silenced: number
}

/**
 * The articles of a page, and the links to places in them. A link makes its target: only lines that something points
 * to get an anchor.
 */
export class Places {
  readonly #numbers = new Map<string, number>()
  readonly #cwd: string
  readonly #anchors: Set<number>[] = []
  readonly #hasText: boolean[] = []

  /** @param cwd The folder that paths are shown relative to. */
  constructor(cwd: string) {
    this.#cwd = `${cwd}${cwd.includes('\\') ? '\\' : '/'}`
  }

  /** Makes an article one that can be linked to. */
  add(path: string, hasText: boolean): void {
    this.#numbers.set(path, this.#anchors.length)
    this.#anchors.push(new Set())
    this.#hasText.push(hasText)
  }

  /** The number of an article in the ids of the page; -1 where it is not on it. */
  numberOf(path: string): number {
    return this.#numbers.get(path) ?? -1
  }

  shortPath(path: string): string {
    return path.startsWith(this.#cwd) ? path.slice(this.#cwd.length) : path
  }

  /** Lines of an article that are linked to, 1-based. */
  anchorsOf(path: string): ReadonlySet<number> {
    return this.#anchors[this.numberOf(path)] ?? new Set()
  }

  /** Whether a link to an article was made. */
  isLinked(path: string): boolean {
    return this.anchorsOf(path).size > 0
  }

  /** `content/harbour.md:12:5` as a link, or as text where the article is not on the page. */
  link(path: string, line: number, column: number, label?: string): string {
    const words = escapeText(label ?? `${this.shortPath(path)}:${line}:${column}`)
    const number = this.numberOf(path)
    if (number === -1 || !this.#hasText[number]) return `<span class="place">${words}</span>`
    this.#anchors[number].add(line)
    return `<a class="place" href="#a${number}l${line}">${words}</a>`
  }

  /** An article's name as a link to its beginning. */
  articleLink(path: string): string {
    const words = escapeText(this.shortPath(path))
    const number = this.numberOf(path)
    if (number === -1) return `<span class="path" title="${escapeAttribute(path)}">${words}</span>`
    this.#anchors[number].add(1)
    return `<a class="path" href="#a${number}" title="${escapeAttribute(path)}">${words}</a>`
  }
}
