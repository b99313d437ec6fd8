import {type BoilerplateKind, boilerplateOf} from '../core/boilerplate.ts'
import {lineStartsOf, positionAt} from '../core/line-starts.ts'
import {lintDocument} from '../core/lint.ts'
import {nameLedger} from '../core/name-ledger.ts'
import {clipped} from '../formatters/text.ts'
import {identifiedTiers, type LedgerSentence, sourcesOf} from '../language/source-ledger.ts'
import {displayPath} from '../node/paths.ts'
import type {Addresses} from './addresses.ts'
import type {ArticleView} from './article-view.ts'
import type {Articles} from './articles.ts'
import {sourceSummary} from './attribution-hints.ts'
import type {Page, PageLine} from './pages.ts'

/** Who says what in an article. */
export function sourcePage(view: ArticleView): Page {
  const {document, folder, path} = view
  const {sources, sentences} = sourcesOf(document)
  const line = ({start, end}: LedgerSentence): PageLine => placed(view, start, document.text.slice(start, end))
  return {
    title: `Sources of ${displayPath(folder.root, path)}`,
    lead: sourceSummary(view),
    sections: [
      {
        heading: 'Sources, and how many sentences stand on each',
        lines: sources.map(({name, role, sentences: count}) => ({
          text: `${count}× ${name}${role === null ? '' : `, ${role}`}`,
        })),
      },
      {
        heading: 'On a source that a reader cannot check',
        lines: sentences
          .filter(({tier, confidence}) => tier !== 'none' && !identifiedTiers.has(tier) && confidence !== 'low')
          .map(line),
      },
      {heading: 'On nothing', lines: sentences.filter(({tier}) => tier === 'none').map(line)},
    ],
  }
}

const kinds: readonly (readonly [kind: BoilerplateKind, heading: string])[] = [
  ['generic', 'Fits any similar story'],
  ['templated', 'Fills a form'],
  ['restated', 'Says the lead again'],
]

/** How much of an article would fit any other. */
export function boilerplatePage(view: ArticleView): Page {
  const {document, folder, path, settings} = view
  const {share, verdict, passages, sentences} = boilerplateOf(document, lintDocument(document, path, settings).messages)
  return {
    title: `Boilerplate in ${displayPath(folder.root, path)}`,
    lead: `${Math.round(100 * share)}% of ${sentences} sentences. ${verdict}`,
    sections: kinds.map(([kind, heading]) => ({
      heading,
      lines: passages.filter((passage) => passage.kind === kind).map(({start, text}) => placed(view, start, text)),
    })),
  }
}

/** Names that the articles of a folder spell in several ways. */
export function namePage(root: string, articles: Articles, addresses: Addresses): Page {
  const {clusters} = nameLedger(articles.placedFacts())
  return {
    title: `Names in ${root}`,
    lead:
      clusters.length === 0 ? 'No name is spelled in two ways' : `${clusters.length} names are spelled in several ways`,
    sections: clusters.map(({name, kind, variants}) => ({
      heading: `${name} (${kind})`,
      lines: variants.map(({name: spelling, count, first, evidence}) => ({
        place: {
          uri: `${addresses.uri(first.path)}#L${first.line}`,
          label: `${displayPath(root, first.path)}:${first.line}`,
        },
        text: `${count}× ${spelling}${evidence === '' ? '' : `: ${evidence}`}`,
      })),
    })),
  }
}

/** What articles of a folder share with each other, by the findings of the rules that compare texts. */
export function duplicatePage(root: string, articles: Articles, addresses: Addresses): Page {
  const place = (path: string, line: number): NonNullable<PageLine['place']> => ({
    uri: `${addresses.uri(path)}#L${line}`,
    label: `${displayPath(root, path)}:${line}`,
  })
  const sections = [...articles.paths()].sort().map((path) => ({
    heading: displayPath(root, path),
    lines: (articles.report(path)?.messages ?? [])
      .filter(({ruleId}) => ruleId !== null && sharing.has(ruleId))
      .flatMap(({message, line, related = []}): PageLine[] => [
        {place: place(path, line), text: message},
        ...related.map((other) => ({place: place(other.path, other.line), text: other.message})),
      ]),
  }))
  const count = sections.filter(({lines}) => lines.length > 0).length
  const lead = count === 0 ? 'No two articles share a passage' : `${count} articles share passages with others`
  return {title: `Duplicates in ${root}`, lead, sections}
}

const sharing: ReadonlySet<string> = new Set([
  'near-duplicate',
  'quote-mismatch',
  'repeated-section',
  'reused-lead',
  'shared-boilerplate',
])

function placed({document, textDocument}: ArticleView, start: number, text: string): PageLine {
  const {line} = positionAt(lineStartsOf(document.text), start)
  return {place: {uri: `${textDocument.uri}#L${line}`, label: `line ${line}`}, text: clipped(text, 160)}
}
