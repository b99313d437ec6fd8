import type {PlacedFact} from '../../src/core/facts.ts'
import type {CompareContext, Options} from '../../src/core/rule.ts'
import type {NameFact} from '../../src/language/name-facts.ts'
import {type Spelling, spellingsOf, variantsOf} from '../../src/language/name-variants.ts'

type Fact = PlacedFact<NameFact>

/** So many places of the other spelling stand beside a finding. */
const mostRelated = 10

/** Compares the names of one key and reports the rarer of two spellings, in every article that has it. */
export function compareNames({
  key,
  facts,
  optionsOf,
  report,
}: CompareContext<Readonly<Record<string, string>>, Options, NameFact>): void {
  const spellings = spellingsOf(facts)
  if (spellings.length < 2) return
  const preferred = new Set(facts.flatMap((fact) => Object.keys(optionsOf(fact).preferred as object)))
  for (const {minority, majority} of variantsOf(spellings, key, preferred)) {
    const known = new Set(majority.places.map(({path}) => path))
    const related = majority.places
      .slice(0, mostRelated)
      .map((other) => ({fact: other, message: `“${other.data.name}” here`}))
    for (const fact of minority.places) {
      // An article that has both is told so by itself.
      if (known.has(fact.path) || isSettled(optionsOf(fact), minority, majority)) continue
      const fix = {range: [fact.start, fact.end] as const, text: majority.name}
      report(
        fact,
        'across',
        {found: minority.name, other: majority.name, count: articles(known.size), where: namesOf([...known])},
        {related, suggestions: [{desc: `Write “${majority.name}”`, fix}]},
      )
    }
  }
}

/** The config has decided: either spelling may stand, they are two names, or the one is unwanted and told as such. */
function isSettled(options: Options, minority: Spelling<Fact>, majority: Spelling<Fact>): boolean {
  const [found, other] = [minority.name, majority.name]
  const allowed = (options.allow as readonly string[]).map((name) => name.toLowerCase())
  if (allowed.includes(found.toLowerCase()) || allowed.includes(other.toLowerCase())) return true
  const preferred = options.preferred as Readonly<Record<string, readonly string[]>>
  if (Object.hasOwn(preferred, found) || preferred[other]?.includes(found) === true) return true
  const distinct = options.distinct as Readonly<Record<string, readonly string[]>>
  return distinct[found]?.includes(other) === true || distinct[other]?.includes(found) === true
}

function articles(count: number): string {
  return count === 1 ? 'one other article' : `${count} other articles`
}

/** The names of the first three files. */
function namesOf(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => path.split(/[/\\]/).at(-1))
  return shown.join(', ') + (paths.length > 3 ? ' …' : '')
}
