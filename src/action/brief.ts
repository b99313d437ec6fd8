import type {FileReport, ReportedMessage} from '../core/report.ts'
import {ArticleText, rangeOf} from '../formatters/article-text.ts'
import {markdownLink, markdownText} from '../formatters/markdown-text.ts'
import {counted} from '../formatters/text.ts'
import type {EditorialChange, SourcedShare} from '../node/index.ts'

/** What the brief speaks of, by the rules that find it. */
const subjects: readonly {readonly one: string; readonly many: string; readonly rules: readonly string[]}[] = [
  {
    one: 'new claim without a source',
    many: 'new claims without a source',
    rules: [
      'agentless-attribution',
      'collective-attribution',
      'unattributed-claim',
      'unattributed-quotation',
      'unattributed-statistic',
      'unnamed-document',
      'unnamed-official',
      'vague-source',
    ],
  },
  {
    one: 'name that now disagrees with another spelling',
    many: 'names that now disagree with another spelling',
    rules: ['inconsistent-name'],
  },
  {
    one: 'passage reused from another article',
    many: 'passages reused from other articles',
    rules: ['near-duplicate', 'repeated-section', 'reused-lead', 'shared-boilerplate'],
  },
  {
    one: 'figure or quotation that another article gives differently',
    many: 'figures or quotations that other articles give differently',
    rules: ['figure-mismatch', 'quote-mismatch'],
  },
]

/** How many places a line of the brief names. */
const mostPlaces = 5
/** How much of an article's words it quotes, in UTF-16 units. */
const mostQuoted = 90

/** What the brief is made of. */
export interface BriefMaterial {
  readonly changes: readonly EditorialChange[]
  readonly reports: readonly FileReport[]
  /** A path as seen from the root of the repository. */
  readonly shown: (path: string) => string
  readonly lineUrl: (path: string, startLine: number, endLine: number) => string | undefined
}

/** Says in words what a change does to the articles, as Markdown; nothing where no article has changed. */
export function editorialBrief({changes, reports, shown, lineUrl}: BriefMaterial): string {
  if (changes.length === 0) return ''
  const texts = new Map(reports.map((report) => [report.filePath, report]))
  const fresh = changes.filter(({before}) => before === undefined).length
  const lines = [`${counted(changes.length, 'article')} changed${fresh === 0 ? '' : `, ${fresh} of them new`}.`]
  for (const {one, many, rules} of subjects) {
    const found = changes.flatMap(({filePath, added}) =>
      added.filter(({ruleId}) => ruleId !== null && rules.includes(ruleId)).map((message) => ({filePath, message})),
    )
    if (found.length === 0) continue
    const articles = new Map<string, ArticleText | undefined>()
    const places = found.slice(0, mostPlaces).map(({filePath, message}) => {
      if (!articles.has(filePath)) {
        const report = texts.get(filePath)
        articles.set(filePath, report === undefined ? undefined : ArticleText.of(report))
      }
      return `  - ${place(message, shown(filePath), lineUrl)}: ${quoted(message, articles.get(filePath))}`
    })
    const more = found.length - places.length
    lines.push(
      `- **${found.length} ${found.length === 1 ? one : many}**`,
      ...places,
      ...(more > 0 ? [`  - and ${more} more`] : []),
    )
  }
  lines.push(...shares(changes, shown))
  return `### What changed\n\n${lines[0]}\n\n${lines.slice(1).join('\n')}`.trimEnd()
}

function place(message: ReportedMessage, path: string, lineUrl: BriefMaterial['lineUrl']): string {
  const {start, end} = rangeOf(message)
  return markdownLink(markdownText(`${path}:${start.line}`), lineUrl(path, start.line, end.line))
}

/** The words that a finding is about; its message where it speaks of other places or of no words. */
function quoted(message: ReportedMessage, article: ArticleText | undefined): string {
  const {start, end} = rangeOf(message)
  const words = article?.text.slice(article.offset(start), article.offset(end)).replace(/\s+/g, ' ').trim() ?? ''
  if (words === '' || message.related !== undefined || message.ruleId === 'inconsistent-name')
    return markdownText(message.message)
  const characters = [...words]
  return `“${markdownText(characters.length > mostQuoted ? `${characters.slice(0, mostQuoted).join('').trimEnd()}…` : words)}”`
}

/** The share of sentences with an identified source before and after, over all and where it moved most. */
function shares(changes: readonly EditorialChange[], shown: (path: string) => string): string[] {
  const after = sum(changes.map((change) => change.after))
  if (after.sentences === 0) return []
  const edited = changes.flatMap((change) => (change.before === undefined ? [] : [{...change, before: change.before}]))
  const fresh = changes.filter(({before}) => before === undefined)
  const lines: string[] = []
  if (edited.length > 0) {
    const was = sum(edited.map(({before}) => before))
    const now = sum(edited.map((change) => change.after))
    lines.push(
      `- **Attributed share**: ${percent(was)} of sentences before, ${percent(now)} now (${ofAll(was)}, ${ofAll(now)})`,
    )
    const moved = edited
      .map(({filePath, before, after: last}) => ({filePath, before, last, by: share(last) - share(before)}))
      .filter(({by}) => Math.abs(by) >= 0.05)
      .sort((a, b) => a.by - b.by)
    if (edited.length > 1)
      for (const {filePath, before, last} of moved.slice(0, mostPlaces))
        lines.push(`  - ${markdownText(shown(filePath))}: ${percent(before)} before, ${percent(last)} now`)
  }
  if (fresh.length > 0) {
    const now = sum(fresh.map((change) => change.after))
    const whose = fresh.length === 1 ? 'the new article' : 'new articles'
    lines.push(`- **Attributed share of ${whose}**: ${percent(now)} of sentences (${ofAll(now)})`)
  }
  return lines
}

function sum(all: readonly SourcedShare[]): SourcedShare {
  return {
    sentences: all.reduce((total, {sentences}) => total + sentences, 0),
    sourced: all.reduce((total, {sourced}) => total + sourced, 0),
  }
}

function share({sentences, sourced}: SourcedShare): number {
  return sentences === 0 ? 0 : sourced / sentences
}

function percent(value: SourcedShare): string {
  return `${Math.round(share(value) * 100)}%`
}

function ofAll({sentences, sourced}: SourcedShare): string {
  return `${sourced} of ${sentences}`
}
