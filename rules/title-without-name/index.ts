import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {isSameOffice, type OfficeMention} from '../../src/language/office-holders.ts'
import {type OfficePhrase, officeIn} from '../../src/language/office-phrase.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {actsHere} from './acts.ts'
import {knownByName} from './known-by-name.ts'
import {officesOf} from './own-offices.ts'

export default defineRule({
  id: 'title-without-name',
  category: 'names',
  summary: 'Flag the holder of an office who acts or speaks and is never named',
  why: 'Agencies want name and position on first reference: a title alone leaves readers to find out who it was.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  offFor: ['opinion', 'interview'],
  options: {
    allow: [] as string[],
    offices: [] as string[],
    scope: 'article' as string,
    sources: {} as Readonly<Record<string, string>>,
  },
  optionDocs: {
    allow: 'Offices whose holders need no name, such as `French president`',
    offices: 'Offices besides the built-in ones, such as `harbour master`',
    scope: 'Where the name has to stand: anywhere in the `article`, or in the same `paragraph`',
    sources: 'Who holds which office, for the suggestion: `{"Danish prime minister": "Mette Holm"}`',
  },
  choices: {scope: ['article', 'paragraph']},
  messages: {
    unnamed: '“{words}” is never named: add the name{name} at first mention, or cut',
    unnamedHere: '“{words}” has no name in this paragraph: add the name{name}',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const inParagraph = options.scope === 'paragraph'
    const offices = officesOf(document, options.offices)
    const isKnown = knownByName(document, offices, inParagraph)
    const allowed = options.allow.map(officeIn).filter((office) => office !== null)
    const holders = Object.entries(options.sources).map(([words, name]) => ({office: officeIn(words), name}))
    const told = new Set<string>()
    const toldOffices = new Set<string>()
    for (const office of offices) {
      const {kind} = document.blocks[office.block]
      if (office.holder !== -1 || (kind !== 'paragraph' && kind !== 'list-item')) continue
      const key = [office.office, ...[...office.ownerKeys].sort()].join(' ')
      // “The mayor of Arn said … The mayor added”: the second may be the first.
      const isAgain = office.owner === 'none' || (office.owner === 'noun' && !office.isLoose)
      const isTold = isAgain ? toldOffices.has(office.office) : told.has(key) || told.has(office.office)
      if (isTold || !actsHere(all, office, split.firstToken[office.sentence], split.endToken[office.sentence])) continue
      // One message an article: the name belongs to the first mention.
      told.add(key)
      toldOffices.add(office.office)
      if (isKnown(office) || allowed.some((other) => isHeldBy(other, office))) continue
      const span = {start: all.start[office.firstToken], end: all.end[office.endToken - 1]}
      const name = holders.find((holder) => holder.office !== null && isHeldBy(holder.office, office))?.name
      const data = {words: document.words(span.start, span.end), name: name === undefined ? '' : ` (${name})`}
      const suggestions = name === undefined ? [] : [withName(document, office, span.end, name)]
      report(span, inParagraph ? 'unnamedHere' : 'unnamed', data, {suggestions})
    }
  },
})

/** Whether an office in the config is one of the article: of the same owner, where the config names one. */
function isHeldBy(configured: OfficePhrase, office: OfficeMention): boolean {
  return isSameOffice(configured, office) && (configured.owner !== 'name' || office.owner === 'name')
}

/** “Denmark’s prime minister|, Mette Holm,| resigned” */
function withName({text}: Document, {endToken}: OfficePhrase, end: number, name: string): Suggestion {
  const closes = endToken > 0 && /^[,.;:!?)]/.test(text.slice(end, end + 1))
  return {desc: `Add “${name}”`, fix: {range: [end, end], text: closes ? `, ${name}` : `, ${name},`}}
}
