import {defineRule} from '../../src/core/define-rule.ts'
import {names} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {knownOrganisation} from '../../src/lexicon/organisations.ts'
import {genericAcronym} from '../../src/lexicon/quantity-words.ts'
import {type Acronym, findAcronyms, isBracketed, isExplained} from './candidates.ts'
import {type Expansion, Expansions} from './expansion.ts'
import {knownAcronyms} from './known.ts'

export default defineRule({
  id: 'undefined-acronym',
  category: 'names',
  summary: 'Flag initials that the article does not spell out before it uses them',
  why: 'Readers who do not know the initials stop; agencies spell out at first mention all but the best known.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  options: {known: [] as string[], requireParentheses: false as boolean},
  optionDocs: {
    known: 'Initials that your readers know, besides the built-in ones',
    requireParentheses: 'The full name has to stand beside the initials, one of the two in parentheses',
  },
  messages: {
    undefined: '“{words}” is never spelled out: give the full name, or say what it is',
    late: '“{words}” comes before “{full}”: spell it out here',
    apart: '“{words}” stands apart from its full name “{full}”: set the initials in parentheses behind it',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const own = new Set(options.known.map((word) => word.toLowerCase()))
    const seen = new Set<string>()
    let inNames: ReadonlyMap<string, number> | undefined
    let expansions: Expansions | undefined
    for (const acronym of findAcronyms(document)) {
      if (seen.has(acronym.text)) continue
      seen.add(acronym.text)
      if (isKnown(acronym)) continue
      if (isBracketed(all, acronym.token) || isExplained(all, acronym.token)) continue
      inNames ??= namesWithInitials()
      const inName = inNames.get(acronym.text)
      if (inName !== undefined && inName < acronym.token) continue
      expansions ??= new Expansions(document)
      const found = expansions.find(acronym.letters, split.endToken[acronym.sentence])
      const isBefore = found !== null && found.firstToken < split.endToken[acronym.sentence]
      if (isBefore && !options.requireParentheses) continue
      tell(acronym, found, isBefore)
    }

    function isKnown({text}: Acronym): boolean {
      const word = text.toLowerCase()
      return own.has(word) || knownAcronyms.has(word) || knownOrganisation.hasWord(word) || genericAcronym.hasWord(word)
    }

    /** Initials inside longer names, by where they stand first: CSX is known after “CSX Corp”. */
    function namesWithInitials(): ReadonlyMap<string, number> {
      const first = new Map<string, number>()
      for (const {text, firstToken} of document.get(names).mentions)
        if (text.includes(' '))
          for (const word of text.split(/[\s-]+/)) if (!first.has(word)) first.set(word, firstToken)
      return first
    }

    function tell({token, text}: Acronym, found: Expansion | null, isBefore: boolean): void {
      const span = {start: all.start[token], end: all.end[token]}
      const words = document.words(span.start, span.end)
      if (found === null) {
        report(span, 'undefined', {words})
        return
      }
      const full = document.words(all.start[found.firstToken], all.end[found.endToken - 1])
      const fix = {range: [span.start, span.end] as const, text: `${full} (${text})`}
      const suggestions = isBefore ? [] : [{desc: `Write “${full} (${text})”`, fix}]
      report(span, isBefore ? 'apart' : 'late', {words, full}, {suggestions})
    }
  },
})
