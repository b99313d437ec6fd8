import type {HouseRule} from './config.ts'
import type {AnyRuleDefinition} from './rule.ts'

/** How house rules' ids begin, so that they can never be taken for newslint's own. */
export const housePrefix = 'house/'

const definitions = new WeakMap<HouseRule, AnyRuleDefinition>()

/** Makes a rule of a desk's own pattern; it runs in the same pass as the others. */
export function houseRuleDefinition(house: HouseRule): AnyRuleDefinition {
  let definition = definitions.get(house)
  if (definition === undefined) {
    definition = define(house)
    definitions.set(house, definition)
  }
  return definition
}

function define(house: HouseRule): AnyRuleDefinition {
  const {prefer} = house
  const message =
    house.message ??
    (prefer === undefined ? 'House style: not “{found}”' : 'House style: write “{prefer}”, not “{found}”')
  return {
    id: `${housePrefix}${house.id}`,
    category: 'language',
    summary: house.message ?? `House rule ${house.id}`,
    why: 'This is a rule of your own newsroom, set in the newslint config.',
    severity: {recommended: house.severity ?? 'warn', strict: house.severity ?? 'warn'},
    fix: prefer === undefined ? 'none' : 'suggest',
    language: 'any',
    quotations: 'skip',
    options: {},
    messages: {found: message},
    patterns: {find: typeof house.find === 'string' ? [house.find] : house.find},
    matchCase: house.matchCase ?? false,
    check({document, matches, report}) {
      for (const {start, end} of matches('find')) {
        const found = document.words(start, end)
        // The preferred spelling is not a finding: “Kyiv” where a pattern of any case also matches it.
        if (found === prefer) continue
        const written = prefer === undefined ? undefined : inTheCaseOf(found, prefer)
        report(
          {start, end},
          'found',
          {found, prefer: written ?? ''},
          written === undefined
            ? {}
            : {
                suggestions: [{desc: `Write “${written}”`, fix: {range: [start, end], text: written}}],
              },
        )
      }
    },
  }
}

/** Gives a replacement a capital where the words that it replaces opened with one. */
function inTheCaseOf(found: string, prefer: string): string {
  const capital = /^\p{Lu}\p{Ll}/u.test(found) && /^\p{Ll}/u.test(prefer)
  return capital ? prefer[0].toUpperCase() + prefer.slice(1) : prefer
}
