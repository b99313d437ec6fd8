import type {DuplicateGroup, DuplicateMap} from '../../core/duplicate-map.ts'
import type {ArticleBoilerplate, ArticleSources, QuotedSentence} from '../../core/ledgers.ts'
import type {LedgerName, NameLedger} from '../../core/name-ledger.ts'
import {boilerplateNames, passageNames, tierNames} from '../terms.ts'
import {counted} from '../text.ts'
import {escapeText, quotation} from './escape.ts'
import type {Places} from './places.ts'

/** So many articles, passages, places and sentences of one entry are shown; `--report` in JSON has them all. */
const mostListed = 40

/** A part of the page besides the articles. */
export interface Part {
  readonly id: string
  readonly title: string
  /** What is counted beside the title. */
  readonly count: number
  /** What the part tells, in a sentence. */
  readonly lead: string
  readonly markup: string
}

/** Who says what: each article's sources, what cannot be checked, and what stands on nothing. */
export function sourcesPart(articles: readonly ArticleSources[], places: Places): Part {
  const telling = articles.filter(({ledger}) => ledger.sentences.length > 0)
  const entries = telling
    .toSorted((a, b) => a.share - b.share)
    .map(({filePath, ledger, share, uncheckable, unsourced}) => {
      const rows = ledger.sources.map(
        ({name, role, tier, sentences}) =>
          `<tr><td>${escapeText(name)}${role === null ? '' : `, <span class="quiet">${escapeText(role)}</span>`}</td><td class="quiet">${escapeText(tierNames[tier])}</td><td class="figure">${sentences}</td></tr>`,
      )
      const table =
        rows.length === 0
          ? '<p class="quiet">No source is identified.</p>'
          : `<table><thead><tr><th>Source</th><th>Kind</th><th class="figure">Sentences</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
      const lists =
        sentenceList('On a source that a reader cannot check', uncheckable, filePath, places) +
        sentenceList('On nothing', unsourced, filePath, places)
      return `<details class="entry"><summary>${shareBar(share)} <span class="path">${escapeText(places.shortPath(filePath))}</span> <span class="quiet">of ${counted(ledger.sentences.length, 'sentence')}</span></summary><p>${places.articleLink(filePath)}</p>${table}${lists}</details>`
    })
  return {
    id: 'sources',
    title: 'Sources',
    count: telling.length,
    lead: 'The share of sentences that stand on an identified source, the lowest first.',
    markup: entries.join('\n'),
  }
}

function sentenceList(title: string, sentences: readonly QuotedSentence[], path: string, places: Places): string {
  if (sentences.length === 0) return ''
  const items = sentences.slice(0, mostListed).map(({line, column, text, source}) => {
    const who = source === null ? '' : ` <span class="quiet">“${escapeText(source.text)}”</span>`
    return `<li>${places.link(path, line, column, `${line}:${column}`)}${who} ${quotation(text)}</li>`
  })
  return `<h4>${title} <span class="quiet">${sentences.length}</span></h4><ul class="quotes">${items.join('')}${more(sentences.length)}</ul>`
}

/** The names that are spelled in several ways, and what to paste into the config. */
export function namesPart({clusters, names}: NameLedger, places: Places): Part {
  const entries = clusters.map((cluster) => nameEntry(cluster, places))
  const config = `"names": ${JSON.stringify(names, null, 2).replace(/\[\n\s+([^\]]*?)\n\s+\]/g, (_, list: string) => `[${list.replace(/\n\s+/g, ' ')}]`)}`
  const block =
    clusters.length === 0
      ? ''
      : `<h4>For the config, when you have decided which are right</h4><div class="config"><pre>${escapeText(config)}</pre><button type="button" class="copier">Copy</button></div>`
  return {
    id: 'names',
    title: 'Names',
    count: clusters.length,
    lead: 'Names that are spelled in several ways; the spelling that is used most stands first.',
    markup: entries.join('\n') + block,
  }
}

function nameEntry({name, kind, variants}: LedgerName, places: Places): string {
  const rows = variants.map(
    ({name: spelling, count, articles, first, evidence}) =>
      `<tr><td>${escapeText(spelling)}</td><td class="figure">${count}× in ${counted(articles, 'article')}</td><td>${places.link(first.path, first.line, first.column)}</td><td class="quiet">${escapeText(evidence)}</td></tr>`,
  )
  return `<section class="entry"><h3>${escapeText(name)} <small>${escapeText(kind)}</small></h3><table><tbody>${rows.join('')}</tbody></table></section>`
}

/** Which articles belong together, and the passages that they share. */
export function duplicatesPart({groups}: DuplicateMap, places: Places): Part {
  return {
    id: 'duplicates',
    title: 'Duplicates',
    count: groups.length,
    lead: 'Articles that belong together, the share of each that stands in the others too, and the passages, the longest first.',
    markup: groups.map((group) => duplicateEntry(group, places)).join('\n'),
  }
}

function duplicateEntry({articles, passages}: DuplicateGroup, places: Places): string {
  const members = articles
    .slice(0, mostListed)
    .map(
      ({path, words, sharedWords, share}) =>
        `<tr><td>${shareBar(share)}</td><td>${places.articleLink(path)}</td><td class="figure quiet">${sharedWords} of ${counted(words, 'word')}</td></tr>`,
    )
  const shared = passages.slice(0, mostListed).map(({kind, words, text, places: all}) => {
    const links = all.slice(0, mostListed).map(({path, line, column}) => `<li>${places.link(path, line, column)}</li>`)
    const size = words === 0 ? '' : `${counted(words, 'word')}, `
    return `<li><p>${kind === 'outline' ? escapeText(text) : quotation(text)}</p><p class="by">${size}${escapeText(passageNames[kind])}</p><ul class="places">${links.join('')}${more(all.length)}</ul></li>`
  })
  return `<details class="entry" open><summary>${articles.length} articles share ${counted(passages.length, 'passage')}</summary>
<table><tbody>${members.join('')}</tbody></table>${articles.length > mostListed ? `<p class="quiet">and ${articles.length - mostListed} more articles</p>` : ''}
<ol class="passages">${shared.join('')}${more(passages.length)}</ol></details>`
}

/** How much of each article would fit any story. */
export function boilerplatePart(articles: readonly ArticleBoilerplate[], places: Places): Part {
  const entries = articles
    .toSorted((a, b) => b.report.share - a.report.share)
    .map(({filePath, report: {share, verdict, sentences, passages}}) => {
      const lists = boilerplateNames.map(([kind, heading]) => {
        const chosen = passages.filter((passage) => passage.kind === kind)
        const items = chosen
          .slice(0, mostListed)
          .map(({line, text}) => `<li>${places.link(filePath, line, 1, `line ${line}`)} ${quotation(text)}</li>`)
        return chosen.length === 0
          ? ''
          : `<h4>${heading}</h4><ul class="quotes">${items.join('')}${more(chosen.length)}</ul>`
      })
      return `<details class="entry"${share >= 0.15 ? ' open' : ''}><summary>${shareBar(share)} <span class="path">${escapeText(places.shortPath(filePath))}</span> <span class="quiet">of ${counted(sentences, 'sentence')}</span></summary><p>${escapeText(verdict)}. ${places.articleLink(filePath)}</p>${lists.join('')}</details>`
    })
  return {
    id: 'boilerplate',
    title: 'Boilerplate',
    count: articles.length,
    lead: 'The share of sentences that would fit any similar story, the highest first.',
    markup: entries.join('\n'),
  }
}

/** A share as a bar and in figures. */
function shareBar(share: number): string {
  const percent = Math.round(100 * share)
  return `<span class="share"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="filled" width="${percent}" height="8"/></svg>${percent}%</span>`
}

function more(count: number): string {
  return count > mostListed ? `<li class="quiet">and ${count - mostListed} more</li>` : ''
}
