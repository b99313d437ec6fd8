import type {FileReport} from '../core/report.ts'
import type {FormatterContext, RuleInformation} from './formatter.ts'
import {markdownText} from './markdown-text.ts'
import {oneLine} from './text.ts'

/** A rule as SARIF describes it. */
export interface RuleDescriptor {
  readonly id: string
  readonly [key: string]: unknown
}

/** What SARIF says of every rule that found something, by id; GitHub shows the help beside an alert. */
export function ruleDescriptors(reports: readonly FileReport[], context: FormatterContext): RuleDescriptor[] {
  /** The first finding's page and severity stand for the rule's. */
  const found = new Map<
    string,
    {readonly url: string | undefined; readonly severity: 1 | 2; readonly note: string | undefined}
  >()
  for (const {messages, suppressedMessages} of reports)
    for (const {ruleId, url, severity, note} of [...messages, ...suppressedMessages])
      if (ruleId !== null && !found.has(ruleId)) found.set(ruleId, {url, severity, note})
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, {url, severity, note}]) => {
      const known = Object.hasOwn(context.rulesMeta, id) ? context.rulesMeta[id] : undefined
      const page = [url, known?.docs.url, context.tool?.url].find(isAddress)
      return descriptor(id, {known, page, severity, note})
    })
}

interface Known {
  readonly known: RuleInformation | undefined
  readonly page: string | undefined
  readonly severity: 1 | 2
  readonly note: string | undefined
}

function descriptor(id: string, {known, page, severity, note}: Known): RuleDescriptor {
  const summary = oneLine(known?.docs.description ?? ownKinds[id] ?? `What the project’s rule ${id} says`)
  const why = oneLine(known?.docs.why ?? note ?? summary)
  const level = severity === 2 ? 'error' : 'warning'
  const more = page === undefined ? '' : `\n\n[About ${markdownText(id)}](${page})`
  return {
    id,
    name: id,
    shortDescription: {text: summary},
    fullDescription: {text: why === summary ? summary : `${summary}. ${why}`},
    help: {text: `${why}. ${repair(known)}`, markdown: `${markdownText(why)}.\n\n${repair(known)}${more}`},
    ...(page === undefined ? {} : {helpUri: page}),
    defaultConfiguration: {level},
    properties: {
      tags: ['editorial', ...(known?.docs.category === undefined ? [] : [known.docs.category])],
      'problem.severity': level,
      precision: 'high',
    },
  }
}

/** What findings that belong to no rule are about. */
const ownKinds: Readonly<Record<string, string>> = {
  'unreadable-file': 'Flag files that cannot be read as text',
  'unwritable-file': 'Flag files to which repairs could not be written',
  'internal-error': 'Flag rules that failed on an article',
}

function repair(known: RuleInformation | undefined): string {
  if (known?.fixable !== undefined) return '`newslint --fix` repairs what can be repaired safely.'
  if (known?.hasSuggestions !== undefined) return 'Editors that know newslint offer changes to choose from.'
  return 'What to do about it is for a person to decide.'
}

/** Only addresses that open a page: a plugin brings its own. */
function isAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/[^\s()<>"\\^`{|}]+$/i.test(address)
}
