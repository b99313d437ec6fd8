import type {CompareContext, Options} from '../../src/core/rule.ts'
import type {NameFact} from '../../src/language/name-facts.ts'
import {isDecided, spellingsOf, variantsOf} from '../../src/language/name-variants.ts'

/** So many places of the other spelling stand beside a finding. */
const mostRelated = 10

/** Compares the names of one key and reports the rarer of two spellings, in every article that has it. */
export function compareNames({
  key,
  facts,
  report,
}: CompareContext<Readonly<Record<string, string>>, Options, NameFact>): void {
  const spellings = spellingsOf(facts)
  if (spellings.length < 2) return
  for (const {minority, majority} of variantsOf(spellings, key)) {
    const known = new Set(majority.places.map(({path}) => path))
    const related = majority.places
      .slice(0, mostRelated)
      .map((other) => ({fact: other, message: `“${other.data.name}” here`}))
    const text = insteadOf(minority.name, majority.name)
    for (const fact of minority.places) {
      // An article that has both is told so by itself.
      if (known.has(fact.path) || isDecided(fact.data, majority)) continue
      const fix = {range: [fact.start, fact.end] as const, text}
      report(
        fact,
        'across',
        {found: minority.name, other: majority.name, count: articles(known.size), where: namesOf([...known])},
        {related, suggestions: [{desc: `Write “${text}”`, fix}]},
      )
    }
  }
}

/** A surname is put right as a surname, and in a full name the given name stays. */
function insteadOf(found: string, other: string): string {
  const surname = other.slice(other.lastIndexOf(' ') + 1)
  if (found.includes(' ') === other.includes(' ')) return other
  return found.slice(0, found.lastIndexOf(' ') + 1) + surname
}

function articles(count: number): string {
  return count === 1 ? 'one other article' : `${count} other articles`
}

/** The names of the first three files. */
function namesOf(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => path.split(/[/\\]/).at(-1))
  return shown.join(', ') + (paths.length > 3 ? ' …' : '')
}
