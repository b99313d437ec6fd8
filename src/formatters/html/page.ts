import {counted, isError} from '../text.ts'
import {severityCount} from './article.ts'
import {escapeAttribute, escapeText} from './escape.ts'
import {scriptHash, styleHash} from './hashes.ts'
import type {Part} from './ledgers.ts'
import type {PageArticle, Places} from './places.ts'
import {script} from './script.ts'
import {style} from './style.ts'

/** What a page is made of. */
export interface PageContent {
  readonly title: string
  /** Under the title. */
  readonly standing: string
  /** Articles that are shown, with their markup. */
  readonly articles: readonly {readonly article: PageArticle; readonly markup: string}[]
  readonly parts: readonly Part[]
  readonly places: Places
}

/** Nothing is loaded, sent or run but this style sheet and this script, whatever an article holds. */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The page: one file that loads nothing, with no date, so that the same findings give the same page. */
export function pageMarkup(content: PageContent): string {
  const {title, standing, articles, parts} = content
  const findings = articles.some(({article}) => article.messages.length > 0)
  const all = [...(articles.length > 0 ? [articlesPart(content)] : []), ...parts]
  // On a page of findings the articles come first; on a report they are what its links lead to.
  if (!findings) all.sort((a, b) => Number(a.id === 'articles') - Number(b.id === 'articles'))
  const links = all.map(({id, title: name, count}) => `<a href="#${id}">${name} <small>${count}</small></a>`)
  const sections = all.map(
    ({id, title: name, lead, markup}) =>
      `<section id="${id}">\n<h2>${name}</h2>\n${lead === '' ? '' : `<p class="lead">${lead}</p>\n`}${markup === '' ? '<p class="empty">Nothing to report.</p>' : markup}\n</section>`,
  )
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy).replaceAll('&#39;', "'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>newslint: ${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">To the articles</a>
<header class="masthead">
<p class="brand">newslint</p>
<h1>${escapeText(title)}</h1>
<p class="standing">${standing}</p>
</header>
<nav class="bar" aria-label="Parts of the page">
${links.join('\n')}
<span class="tools"><output id="shown" class="quiet"></output>
${findings ? '<button type="button" id="previous" title="Previous finding (p)">↑ Previous</button><button type="button" id="next" title="Next finding (n)">↓ Next</button>\n' : ''}<button type="button" id="theme" title="Light or dark (t)">◐ Theme</button><button type="button" id="help" title="Keys (?)">? Keys</button></span>
</nav>
<div class="columns${findings ? '' : ' single'}">
${findings ? sideMarkup(content) : ''}<main id="main">
${sections.length === 0 ? '<p class="empty">Nothing to report.</p>' : sections.join('\n')}
</main>
</div>
<dialog id="keys" aria-label="Keys"><h2>Keys</h2>${keysMarkup}<form method="dialog"><button>Close</button></form></dialog>
<footer>Keys: ${keys.map(([names, does]) => `${names.map((name) => `<kbd>${name}</kbd>`).join(' or ')} ${does}`).join(' · ')}</footer>
<script>${script}</script>
</body>
</html>
`
}

const keys: readonly (readonly [names: readonly string[], does: string])[] = [
  [['n', 'j'], 'next finding'],
  [['p', 'k'], 'previous finding'],
  [['o'], 'only lines with findings, or all'],
  [['1–4'], 'part of the page'],
  [['t'], 'light or dark'],
  [['?'], 'these keys'],
]

const keysMarkup = `<dl>${keys.map(([names, does]) => `<dt>${names.map((name) => `<kbd>${name}</kbd>`).join(' ')}</dt><dd>${does}</dd>`).join('')}</dl>`

function articlesPart({articles}: PageContent): Part {
  return {
    id: 'articles',
    title: 'Articles',
    count: articles.length,
    lead: '',
    markup: articles.map(({markup}) => markup).join('\n'),
  }
}

/** Filters, and the list of articles with findings. */
function sideMarkup({articles, places}: PageContent): string {
  const messages = articles.flatMap(({article}) => article.messages)
  const rules = new Map<string, number>()
  const severities = new Map<string, number>()
  for (const message of messages) {
    const rule = message.ruleId ?? ''
    const severity = isError(message) ? 'error' : 'warning'
    rules.set(rule, (rules.get(rule) ?? 0) + 1)
    severities.set(severity, (severities.get(severity) ?? 0) + 1)
  }
  const box = (of: string, value: string, label: string, count: number): string =>
    `<label><input type="checkbox" checked data-of="${of}" value="${escapeAttribute(value)}"><span>${label}</span><small>${count}</small></label>`
  const byCount = [...rules].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  const entries = articles
    .filter(({article}) => article.messages.length > 0)
    .map(({article}) => {
      const number = places.numberOf(article.path)
      return `<li id="na${number}"><a href="#a${number}" title="${escapeAttribute(article.path)}">${escapeText(article.shortPath)}</a><small class="${severityCount(article.messages, 'error') === '' ? 'warning' : 'error'}">${article.messages.length}</small></li>`
    })
  return `<aside class="side" aria-label="Filters">
<details class="filters" open><summary>Filters</summary><div>
<fieldset><legend>Severity</legend>${['error', 'warning'].map((severity) => (severities.has(severity) ? box('severity', severity, severity === 'error' ? 'Errors' : 'Warnings', severities.get(severity)!) : '')).join('')}</fieldset>
<fieldset><legend>Rules</legend>${byCount.map(([rule, count]) => box('rule', rule, rule === '' ? 'no rule' : escapeText(rule), count)).join('\n')}
<p><button type="button" data-all="on">All</button> <button type="button" data-all="off">None</button></p></fieldset>
<fieldset><legend>Text</legend><label><input type="checkbox" id="only"><span>Only lines with findings</span></label></fieldset>
</div></details>
<nav aria-label="Articles with findings"><h2>${counted(entries.length, 'article')}</h2><ol>${entries.join('\n')}</ol></nav>
</aside>
`
}
