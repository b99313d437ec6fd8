import {compareText} from './compare-text.ts'
import type {DuplicateArticle, DuplicateGroup} from './duplicate-map.ts'
import {Groups} from './groups.ts'
import {positionAt} from './line-starts.ts'
import type {Place, Span} from './message.ts'
import type {ArticleSpan} from './shared-sentences.ts'

/**
 * How a passage is shared: `text` word for word, but for a word or two in a sentence; a `section`, `table` or `article`
 * but for names and figures; an `opening` of a sentence, a `sentence` or a `heading` but for names and numbers; an
 * `outline` of sections, lists and tables; a `lead` that opened an article before.
 */
export type PassageKind =
  | 'text'
  | 'section'
  | 'table'
  | 'article'
  | 'opening'
  | 'sentence'
  | 'heading'
  | 'outline'
  | 'lead'

/** A place of a passage. */
export interface DuplicatePlace extends Place {
  readonly path: string
}

/** A passage that several articles share. */
export interface DuplicatePassage {
  readonly kind: PassageKind
  /** Of the passage as its first place has it. */
  readonly words: number
  /** The same, on one line; of an outline what it consists of. */
  readonly text: string
  /** In how many articles it stands. */
  readonly articles: number
  /** By path, then by place. */
  readonly places: readonly DuplicatePlace[]
}

/** What is known of an article. */
export interface MappedArticle {
  readonly path: string
  readonly prose: string
  readonly lineStarts: readonly number[]
  /** Offsets at which words begin. */
  readonly wordStarts: Uint32Array
  readonly sectionEnds: ReadonlyMap<number, number>
}

/** A passage before it is shown. */
export interface SharedPassage {
  readonly kind: PassageKind
  readonly text?: string
  readonly places: readonly ArticleSpan[]
}

/** Passages of the same articles. */
interface Bundle {
  /** Numbers of articles, ascending. */
  readonly articles: readonly number[]
  readonly passages: readonly SharedPassage[]
}

/** Articles belong together where so much of one of them stands in the others; a shared sign-off does not make twins. */
const leastShare = 0.2

/**
 * Sorts passages into groups of articles. Articles of which a good part is shared form a group, by way of others too;
 * any other passages form a group where they are in the same articles, unless all of these are in one group already.
 */
export function groupsOf(articles: readonly MappedArticle[], passages: readonly SharedPassage[]): DuplicateGroup[] {
  const bundles = bundlesOf(passages)
  const groups = new Groups<number>()
  for (const bundle of bundles) {
    const shares = [...spansByArticle(bundle.passages)].map(([article, spans]) => shareOf(articles[article], spans))
    if (Math.max(0, ...shares) >= leastShare)
      for (const article of bundle.articles) groups.join(bundle.articles[0], article)
  }
  const byGroup = new Map<number, Bundle[]>()
  const others: Bundle[][] = []
  for (const bundle of bundles) {
    const [first] = bundle.articles
    const root = groups.has(first) ? groups.rootOf(first) : undefined
    const isWithin =
      root !== undefined && bundle.articles.every((article) => groups.has(article) && groups.rootOf(article) === root)
    if (!isWithin) others.push([bundle])
    else if (byGroup.has(root)) byGroup.get(root)!.push(bundle)
    else byGroup.set(root, [bundle])
  }
  return [...byGroup.values(), ...others]
    .map((own) => groupOf(articles, own))
    .sort((a, b) => total(b) - total(a) || compareText(a.articles[0].path, b.articles[0].path))
}

/** Passages by the set of articles in which they stand. */
function bundlesOf(passages: readonly SharedPassage[]): Bundle[] {
  const bundles = new Map<string, {articles: number[]; passages: SharedPassage[]}>()
  for (const passage of passages) {
    const articles = [...new Set(passage.places.map(({article}) => article))].sort((a, b) => a - b)
    if (articles.length < 2) continue
    const key = articles.join(' ')
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, {articles, passages: [passage]})
    else known.passages.push(passage)
  }
  return [...bundles.values()].map(({articles, passages: own}) => ({articles, passages: withoutRepeats(own)}))
}

/** Leaves out what the rules find in text that is shared word for word anyway. */
function withoutRepeats(passages: readonly SharedPassage[]): SharedPassage[] {
  const covered = spansByArticle(passages.filter(({kind}) => kind === 'text'))
  const isCovered = ({article, start, end}: ArticleSpan): boolean => {
    const spans = covered.get(article) ?? []
    const span = spans[lastAtOrBefore(spans, start)]
    return span !== undefined && span.end >= end
  }
  return passages.filter(({kind, places}) => kind === 'text' || !places.every(isCovered))
}

function lastAtOrBefore(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].start <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}

function groupOf(articles: readonly MappedArticle[], bundles: readonly Bundle[]): DuplicateGroup {
  const passages = bundles.flatMap((bundle) => bundle.passages)
  const members = [...spansByArticle(passages)].map(([number, spans]): DuplicateArticle => {
    const {path, wordStarts} = articles[number]
    const sharedWords = countWords(articles[number], spans)
    return {path, words: wordStarts.length, sharedWords, share: sharedWords / Math.max(1, wordStarts.length)}
  })
  return {
    articles: members.sort((a, b) => b.share - a.share || compareText(a.path, b.path)),
    passages: passages
      .map((passage) => shown(articles, passage))
      .sort((a, b) => b.words - a.words || b.articles - a.articles || byPlace(a.places[0], b.places[0])),
  }
}

function shown(articles: readonly MappedArticle[], {kind, text, places}: SharedPassage): DuplicatePassage {
  const sorted = places
    .map(({article, start, end}): DuplicatePlace => {
      const {path, lineStarts} = articles[article]
      const [from, to] = [positionAt(lineStarts, start), positionAt(lineStarts, end)]
      return {path, start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
    })
    .sort(byPlace)
  const [{path}] = sorted
  const first = places.find(({article, start}) => articles[article].path === path && start === sorted[0].start)!
  return {
    kind,
    words: kind === 'outline' ? 0 : countWords(articles[first.article], [first]),
    text: text ?? articles[first.article].prose.slice(first.start, first.end).replace(/\s+/g, ' ').trim(),
    articles: new Set(sorted.map((place) => place.path)).size,
    places: sorted,
  }
}

function byPlace(a: DuplicatePlace, b: DuplicatePlace): number {
  return compareText(a.path, b.path) || a.start - b.start || a.end - b.end
}

function total({articles}: DuplicateGroup): number {
  return articles.reduce((sum, {sharedWords}) => sum + sharedWords, 0)
}

/** What of each article stands in some passages. An outline is no text. */
function spansByArticle(passages: readonly SharedPassage[]): Map<number, readonly Span[]> {
  const spans = new Map<number, Span[]>()
  for (const {kind, places} of passages)
    for (const {article, start, end} of places) {
      const span = {start, end: kind === 'outline' ? start : end}
      const own = spans.get(article)
      if (own === undefined) spans.set(article, [span])
      else own.push(span)
    }
  for (const [article, own] of spans) spans.set(article, merged(own))
  return spans
}

function shareOf(article: MappedArticle, spans: readonly Span[]): number {
  return countWords(article, spans) / Math.max(1, article.wordStarts.length)
}

/** Spans in order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const found: {start: number; end: number}[] = []
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found[found.length - 1]
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({start, end})
  }
  return found
}

/** How many words begin in some spans. */
function countWords({wordStarts}: MappedArticle, spans: readonly Span[]): number {
  let count = 0
  for (const {start, end} of spans) count += firstFrom(wordStarts, end) - firstFrom(wordStarts, start)
  return count
}

function firstFrom(wordStarts: Uint32Array, offset: number): number {
  let [low, high] = [0, wordStarts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (wordStarts[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}
