import type {ActiveRule} from './config.ts'
import type {Document} from './document.ts'
import type {Message} from './message.ts'

/**
 * Runs rules over one document in one fused pass.
 *
 * @returns Their findings in the order of the text, one a problem. A rule that throws becomes one
 *   `internal-error` finding, and the others go on.
 */
export declare function runRules(document: Document, rules: readonly ActiveRule[]): Message[]
