/** Ready-made phrases that are wrong in the same way, and what to do about them. */
export interface Family {
  /** What an editor is told to do instead: an imperative without an object that names the phrase. */
  readonly advice: string
  /** What parties do say in statements, so that it is theirs where a sentence says who said it. */
  readonly isFormula?: boolean
  /**
   * Token patterns of the first tier. What stands behind ` = ` may be written instead; `~ ` before a pattern says that
   * edited copy has the phrase now and then, so that it counts only in the company of others.
   */
  readonly first: readonly string[]
  /** The same of the second tier: worn, but at home in edited copy. */
  readonly second: readonly string[]
}

/** A phrase as the rule reads it. */
export interface Phrase {
  readonly pattern: string
  readonly tier: 1 | 2
  readonly needsCompany: boolean
  /** What to write instead, in small letters; undefined where only a person can say. */
  readonly instead: string | undefined
  readonly advice: string
  readonly isFormula: boolean
}

/** All phrases of all families. */
export function phrasesOf(families: readonly Family[]): readonly Phrase[] {
  return families.flatMap((family) => [
    ...family.first.map((line) => phraseOf(line, 1, family)),
    ...family.second.map((line) => phraseOf(line, 2, family)),
  ])
}

function phraseOf(line: string, tier: 1 | 2, {advice, isFormula = false}: Family): Phrase {
  const needsCompany = line.startsWith('~ ')
  const [pattern, instead] = line.slice(needsCompany ? 2 : 0).split(' = ')
  return {pattern, tier, needsCompany, instead, advice, isFormula}
}
