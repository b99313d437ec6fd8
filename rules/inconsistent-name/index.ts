import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {names} from '../../src/language/names.ts'
import {tokens} from '../../src/language/tokens.ts'
import {findVariants} from './evidence.ts'
import {collectForms, type Form} from './forms.ts'
import {areGlossed} from './glosses.ts'
import {findRenamed} from './renamed.ts'
import {findWholeVariants} from './whole-names.ts'

export default defineRule({
  id: 'inconsistent-name',
  category: 'names',
  summary: 'Flag one person, place or organisation spelled in two ways within an article',
  why: 'A name in two spellings makes readers wonder whether there are two people, and whether either spelling is right.',
  severity: {recommended: 'warn', strict: 'warn'},
  presetOptions: {strict: {shortBeforeFull: true}},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  options: {allow: [] as string[], shortBeforeFull: false},
  optionDocs: {
    allow: 'Spellings that may stand beside any other',
    shortBeforeFull: 'Also flag an organisation whose short name comes before its full name',
  },
  messages: {
    variant: '“{found}” {places}, “{other}” {otherPlaces}: choose one spelling',
    shortBeforeFull: '“{found}” comes before “{full}”: give the full name first',
  },
  check({document, options, report}) {
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()))
    const forms = collectForms(document)
    const pairs = [...findVariants(forms), ...findRenamed(document), ...findWholeVariants(document)]
    const told = new Set<string>()
    for (const {minority, majority} of pairs) {
      const place = minority.uses.find((use) => !use.quoted)
      if (place === undefined || told.has(minority.text) || told.has(majority.text)) continue
      if (allowed.has(minority.text.toLowerCase()) || allowed.has(majority.text.toLowerCase())) continue
      if (areGlossed(document, minority, majority)) continue
      told.add(minority.text)
      const span = spanOf(document, minority, place)
      const desc = `Write “${majority.text}”`
      report(
        span,
        'variant',
        {found: minority.text, places: here(minority), other: majority.text, otherPlaces: there(majority, place.token)},
        {suggestions: [{desc, fix: {range: [span.start, span.end], text: majority.text}}]},
      )
    }
    if (options.shortBeforeFull)
      for (const {span, found, full} of shortNamesFirst(document)) report(span, 'shortBeforeFull', {found, full})
  },
})
