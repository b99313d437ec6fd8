import type {Formatter} from './formatter.ts'
import {jsonResults} from './json.ts'

/** For pipes: one finding a line, ESLint's message with `filePath` before it. Clean files have no line. */
export const ndjson: Formatter = (reports) =>
  jsonResults(reports)
    .flatMap(({filePath, messages}) => messages.map((message) => JSON.stringify({filePath, ...message})))
    .join('\n')
