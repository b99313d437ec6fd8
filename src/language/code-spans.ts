import {visit} from 'unist-util-visit'
import {defineLayer} from '../core/layer.ts'

/** A stretch of the text, UTF-16 offsets, end exclusive. */
export interface CodeSpan {
  readonly start: number
  readonly end: number
}

/** Fenced, indented and inline code, in the order of the text. Asks for the tree, so ask only where it matters. */
export const codeSpans = defineLayer('code-spans', (document): readonly CodeSpan[] => {
  const spans: CodeSpan[] = []
  visit(document.tree, ['code', 'inlineCode'], ({position}) => {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start !== undefined && end !== undefined) spans.push({start, end})
  })
  return spans
})
