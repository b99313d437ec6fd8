import type {Tier} from './source-phrase.ts'

/**
 * How a sentence comes by its source.
 *
 * - `in-sentence`: it names the source itself.
 * - `quotation`: its quoted words belong to who speaks beside it, perhaps in the next paragraph.
 * - `link`: a link or a footnote stands in it.
 * - `introduction`: it is an item or a cell, and the paragraph that leads up to the list or table names the source.
 * - `carried-forward`: it goes on with what the sentence before attributes.
 * - `carried-back`: it is the lead, and one of the next sentences says where the news comes from.
 * - `tag`: a label after the paragraph names the source.
 * - `none`: nothing is in scope.
 */
export type Scope =
  | 'in-sentence'
  | 'quotation'
  | 'link'
  | 'introduction'
  | 'carried-forward'
  | 'carried-back'
  | 'tag'
  | 'none'

/**
 * How sure the words make it that the sentence is attributed, as measured on hand-marked articles
 * (`npm run evaluate -- attribution`): `high` where somebody says it in a plain verb of saying or “according to”,
 * `medium` for what people think, show and hold and for quotations beside a speaker, `low` for hints (“questions
 * about …”) and for what is carried over from another sentence.
 */
export type Confidence = 'high' | 'medium' | 'low'

/** Who says so: one for each sentence of the document, in the same order. */
export interface Attribution {
  readonly tier: Tier
  readonly scope: Scope
  readonly confidence: Confidence
  /** Tokens of the source, end exclusive; null where no words of the article name it. */
  readonly source: {readonly firstToken: number; readonly endToken: number} | null
  /** Tokens of the cue, end exclusive. */
  readonly cue: {readonly firstToken: number; readonly endToken: number} | null
}

/** What stands on nothing, and surely so. */
export const unattributed: Attribution = {tier: 'none', scope: 'none', confidence: 'high', source: null, cue: null}

/** An attribution to the same source in another scope. All have the same keys in the same order: every rule reads them. */
export function attributionTo(
  {tier, source, cue}: Pick<Attribution, 'tier' | 'source' | 'cue'>,
  scope: Scope,
  confidence: Confidence,
): Attribution {
  return {tier, scope, confidence, source, cue}
}
