import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {lineStartsOf, positionAt} from '../core/line-starts.ts'

/** Where the lines of the article begin. */
export const lineStarts = defineLayer('line-starts', ({text}): readonly number[] => lineStartsOf(text))

/** The line, from 1, on which an offset stands: for messages that speak of another place. */
export function lineNumberAt(document: Document, offset: number): number {
  return positionAt(document.get(lineStarts), offset).line
}
