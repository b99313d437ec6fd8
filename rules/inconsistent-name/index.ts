import {comparing} from '../../src/core/corpus-rule.ts'
import {defineRule} from '../../src/core/define-rule.ts'
import {tokens} from '../../src/language/tokens.ts'
import {compareNames} from './across.ts'
import {decisionsOf, withDecisions} from './decisions.ts'
import {findVariants} from './evidence.ts'
import {collectNames, comparedName} from './facts.ts'
import type {Spelling, Variant} from './forms.ts'
import {areGlossed} from './glosses.ts'
import {findUnwanted} from './preferred.ts'
import {findRenamed} from './renamed.ts'
import {findWholeVariants, shortNamesFirst} from './whole-names.ts'

export default defineRule({
  id: 'inconsistent-name',
  category: 'names',
  summary: 'Flag one person, place or organisation spelled in two ways within an article, or not as the desk spells it',
  why: 'Two spellings make readers wonder whether there are two people, and whether either spelling is right.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {shortBeforeFull: true, spacing: true}},
  fix: 'safe',
  language: 'en',
  quotations: 'skip',
  options: {
    allow: [] as string[],
    distinct: {} as Readonly<Record<string, readonly string[]>>,
    preferred: {} as Readonly<Record<string, readonly string[]>>,
    shortBeforeFull: false as boolean,
    spacing: false as boolean,
  },
  optionDocs: {
    allow: 'Spellings that may stand beside any other',
    distinct: 'Names that look alike and are two: `{"Ana Silva": ["Anna Silva"]}`',
    preferred: 'The spellings that the desk uses, each with those that it does not: `{"Kyiv": ["Kiev"]}`',
    shortBeforeFull: 'Also flag an organisation whose short name comes before its full name',
    spacing: 'Also flag names of bodies and things that differ in a hyphen or a space alone',
  },
  messages: {
    variant: '“{found}” {places}, “{other}” {otherPlaces}: choose one spelling',
    across: '“{found}” here, “{other}” in {count} ({where}): choose one spelling',
    unwanted: '“{found}” is “{preferred}” at this desk',
    shortBeforeFull: '“{found}” comes before “{full}”: give the full name first',
  },
  takeNames: withDecisions,
  corpus: comparing({collect: collectNames, compare: compareNames, alike: comparedName, compared: []}),
  check({document, options, report}) {
    const all = document.get(tokens)
    const decisions = decisionsOf(options)
    const isAllowed = ({text}: Spelling): boolean => decisions.isAllowed(text)
    const told = new Set<string>()
    const mentionsTold = new Set<number>()
    for (const {start, end, found, preferred, fix} of findUnwanted(document, options.preferred)) {
      told.add(found)
      report({start, end}, 'unwanted', {found, preferred}, fix === null ? {} : {fix})
    }
    const pairs = [...findVariants(document), ...findRenamed(document), ...findWholeVariants(document, options.spacing)]
    for (const pair of pairs) {
      const {minority, majority} = decisions.isPreferred(pair.minority.text) ? turned(pair) : pair
      if (decisions.areDistinct(minority.text, majority.text) || decisions.isPreferred(minority.text)) continue
      const use = minority.uses.find(({quoted}) => !quoted)
      if (
        use === undefined ||
        told.has(majority.text) ||
        told.has(minority.text) ||
        [...told].some((text) => overlaps(text, minority.text))
      )
        continue
      // A full name with both parts misspelled is one slip; so is a surname inside a name that was told already.
      if (mentionsTold.has(use.mention.firstToken)) continue
      if (isAllowed(minority) || isAllowed(majority) || areGlossed(document, minority, majority)) continue
      told.add(minority.text)
      mentionsTold.add(use.mention.firstToken)
      const span = {start: all.start[use.firstToken], end: all.end[use.endToken - 1]}
      const data = {
        found: minority.text,
        places:
          minority.uses.length === 1
            ? 'here'
            : `here and ${minority.uses.length - 1} more times`.replace('1 more times', 'once more'),
        other: majority.text,
        otherPlaces: placesOf(majority, use.firstToken),
      }
      const fix = {range: [span.start, span.end] as const, text: majority.text}
      report(span, 'variant', data, {suggestions: [{desc: `Write “${majority.text}”`, fix}]})
    }
    if (!options.shortBeforeFull) return
    for (const {span, found, full} of shortNamesFirst(document))
      if (!decisions.isAllowed(found)) report(span, 'shortBeforeFull', {found, full})
  },
})

/** The spelling that the desk uses is not the one to be told of. */
function turned({minority, majority}: Variant): Variant {
  return {minority: majority, majority: minority}
}

/** True when the one is the other or ends it: “Kilroy Silk” and “Robert Kilroy Silk” are one finding. */
function overlaps(first: string, second: string): boolean {
  return first === second || first.endsWith(` ${second}`) || second.endsWith(` ${first}`)
}

/** How often the other spelling stands, and on which side of the finding. */
function placesOf({uses}: Spelling, token: number): string {
  const count = uses.length === 1 ? 'once' : uses.length === 2 ? 'twice' : `${uses.length} times`
  const before = uses.filter(({firstToken}) => firstToken < token).length
  return `${count} ${before === uses.length ? 'before' : before === 0 ? 'further down' : 'elsewhere'}`
}
