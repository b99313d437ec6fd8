import {identifiedShare, identifiedTiers, type LedgerSentence, type SourceLedger} from '../language/source-ledger.ts'
import type {BoilerplateReport} from './boilerplate.ts'
import type {DuplicateMap} from './duplicate-map.ts'
import type {NameLedger} from './name-ledger.ts'

/** What can be told of articles besides findings; `texts` are the articles themselves. */
export type LedgerName = 'sources' | 'boilerplate' | 'names' | 'duplicates' | 'texts'

/** A sentence of a source ledger with its place (1-based) and words. */
export interface QuotedSentence extends LedgerSentence {
  readonly line: number
  readonly column: number
  readonly text: string
}

/** The source ledger of one article. */
export interface ArticleSources {
  readonly filePath: string
  readonly ledger: SourceLedger
  /** The share of sentences that stand on an identified source, 0 to 1; 1 where there are none. */
  readonly share: number
  /** Sentences on a source that a reader cannot check. */
  readonly uncheckable: readonly QuotedSentence[]
  /** Sentences on nothing. */
  readonly unsourced: readonly QuotedSentence[]
}

/** The boilerplate of one article. */
export interface ArticleBoilerplate {
  readonly filePath: string
  readonly report: BoilerplateReport
}

/** What a host knows of articles besides findings: what was asked for. */
export interface Ledgers {
  /** By path, without a byte order mark. */
  readonly texts?: ReadonlyMap<string, string>
  readonly sources?: readonly ArticleSources[]
  readonly boilerplate?: readonly ArticleBoilerplate[]
  readonly names?: NameLedger
  readonly duplicates?: DuplicateMap
}

/**
 * A source ledger with what an editor has to act on picked out.
 *
 * @param quote Gives the words between two offsets, and where the first of them stands.
 */
export function articleSources(
  filePath: string,
  ledger: SourceLedger,
  quote: (start: number, end: number) => {readonly line: number; readonly column: number; readonly text: string},
): ArticleSources {
  const quoted = (chosen: readonly LedgerSentence[]): QuotedSentence[] =>
    chosen.map((sentence) => ({...sentence, ...quote(sentence.start, sentence.end)}))
  const {sentences} = ledger
  return {
    filePath,
    ledger,
    share: identifiedShare(ledger),
    uncheckable: quoted(
      sentences.filter(({tier, confidence}) => tier !== 'none' && !identifiedTiers.has(tier) && confidence !== 'low'),
    ),
    unsourced: quoted(sentences.filter(({tier}) => tier === 'none')),
  }
}
