import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {flatten, type MarkdownEngine} from './markdown-tree.ts'

/** The engine that runs everywhere: micromark, in JavaScript, without MDX. */
export const portableEngine: MarkdownEngine = {
  name: 'micromark',
  mdx: false,
  flat: (text) => flatten(parse(text), text),
  tree: parse,
}

function parse(text: string): Root {
  if (isTooDeep(text)) throw new RangeError('Nested too deeply')
  return fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
}

/** Block quotes or lists nested deeper than this take micromark seconds and mdast utilities the stack. */
const deepest = 100

/** Whether a line opens so many containers, or is indented so far, that the time would grow with the square. */
function isTooDeep(text: string): boolean {
  return deepLine.test(text)
}

const deepLine = new RegExp(
  `(?:^|[\\r\\n])(?:[ \\t]*(?:>|(?:[+*-]|\\d{1,9}[.)])[ \\t])){${deepest}}|[\\r\\n][ \\t]{${deepest * 3}}[ \\t]*[>+*-]`,
)

let engine: MarkdownEngine = portableEngine

/** Chooses what parses Markdown from now on. A host that has a faster engine sets it once, at its start. */
export function useMarkdownEngine(chosen: MarkdownEngine): void {
  engine = chosen
}

/** The engine in use. */
export function markdownEngine(): MarkdownEngine {
  return engine
}
