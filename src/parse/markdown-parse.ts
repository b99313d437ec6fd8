import type {Root} from 'mdast'
import {markdownEngine, portableEngine} from './engine.ts'
import type {ScanLines} from './line-scanner.ts'
import type {MarkdownEngine, MarkdownTree} from './markdown-tree.ts'
import {withoutMdx} from './mdx-fallback.ts'

/** Markdown that an engine took. */
export interface ParsedMarkdown {
  readonly flat: MarkdownTree
  /** Makes the standard tree; null in the rare case that the engine fails at that. */
  readonly tree: () => Root | null
}

/** Parses Markdown with the engine in use; what is no valid MDX is read as Markdown. Null when no engine can. */
export function parseMarkdown(body: string, mdx: boolean): ParsedMarkdown | null {
  const engine = markdownEngine()
  if (mdx && engine.mdx) {
    const parsed = attempt(engine, body, true)
    if (parsed !== null) return parsed
  }
  const markdown = mdx ? withoutMdx(body) : body
  return attempt(engine, markdown, false) ?? attempt(portableEngine, markdown, false)
}

function attempt(engine: MarkdownEngine, body: string, mdx: boolean): ParsedMarkdown | null {
  try {
    return {flat: engine.flat(body, {mdx}), tree: () => treeOf(engine, body, mdx)}
  } catch {
    // The next attempt reads less of the syntax or is slower.
    return null
  }
}

function treeOf(engine: MarkdownEngine, body: string, mdx: boolean): Root | null {
  try {
    return engine.tree(body, {mdx})
  } catch {
    return null
  }
}

/** No text that means anything opens more lists and block quotes in one line, and the engines' time grows with the square. */
const deepest = 1000
const deepLine = new RegExp(`^(?:[ \\t]*(?:>|(?:[+*-]|\\d{1,9}[.)])[ \\t])){${deepest}}`)

/** Whether a line opens so many lists or block quotes that it had better be read as plain text. */
export function nestsTooDeep(text: string, {count, start, end}: ScanLines): boolean {
  for (let line = 0; line < count; line++) {
    if (end[line] - start[line] > deepest && deepLine.test(text.slice(start[line], end[line]))) return true
  }
  return false
}
