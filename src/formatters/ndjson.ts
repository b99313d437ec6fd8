import {inPieces} from './formatter.ts'
import {jsonResult} from './json.ts'

/** For pipes: one finding a line, ESLint's message with `filePath` before it. Clean files have no line. */
export const ndjson = inPieces(function* (reports) {
  let separator = ''
  for (const report of reports) {
    const {filePath, messages} = jsonResult(report)
    for (const message of messages) {
      yield separator + JSON.stringify({filePath, ...message})
      separator = '\n'
    }
  }
})
