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
  if (isTooDeep(text) || hasTooManyMarks(text)) throw new RangeError('Takes micromark too long')
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

/** micromark pairs the marks of emphasis in a paragraph in a time that grows with their square. */
const mostMarks = 4000

function hasTooManyMarks(text: string): boolean {
  let marks = 0
  let isBlankLine = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      if (isBlankLine) marks = 0
      isBlankLine = true
    } else if (code !== 32 && code !== 9) isBlankLine = false
    if ((code === 0x2a || code === 0x5f || code === 0x7e) && ++marks > mostMarks) return true
  }
  return false
}

let engine: MarkdownEngine = portableEngine

/** Chooses what parses Markdown from now on. A host that has a faster engine sets it once, at its start. */
export function useMarkdownEngine(chosen: MarkdownEngine): void {
  engine = chosen
}

/** The engine in use. */
export function markdownEngine(): MarkdownEngine {
  return engine
}
