import {inPieces} from './formatter.ts'
import {jsonArray} from './json.ts'

/** The JSON of `json` as `results`, with what there is to know of the rules as `metadata`. */
export const jsonWithMetadata = inPieces(function* (reports, {cwd, rulesMeta, maxWarningsExceeded}) {
  yield '{"results":'
  yield* jsonArray(reports)
  const metadata = {...(maxWarningsExceeded ? {maxWarningsExceeded} : {}), cwd, rulesMeta}
  yield `,"metadata":${JSON.stringify(metadata)}}`
})
