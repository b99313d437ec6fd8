import type {Formatter} from './formatter.ts'
import {jsonResults} from './json.ts'

/** The JSON of `json` as `results`, with what there is to know of the rules as `metadata`. */
export const jsonWithMetadata: Formatter = (reports, {cwd, rulesMeta, maxWarningsExceeded}) =>
  JSON.stringify({
    results: jsonResults(reports),
    metadata: {...(maxWarningsExceeded ? {maxWarningsExceeded} : {}), cwd, rulesMeta},
  })
