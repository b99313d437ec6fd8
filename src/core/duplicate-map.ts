import {sections} from '../language/sections.ts'
import {TokenKind, tokens} from '../language/tokens.ts'
import {compareText} from './compare-text.ts'
import type {Document} from './document.ts'
import {type DuplicatePassage, groupsOf, type MappedArticle, type SharedPassage} from './duplicate-groups.ts'
import type {PlacedFact} from './facts.ts'
import {lineStartsOf} from './line-starts.ts'
import type {Span} from './message.ts'
import type {AnyRuleDefinition} from './rule.ts'
import {sharedFacts} from './shared-facts.ts'
import {type ArticleSpan, SharedSentences} from './shared-sentences.ts'

/** An article of a group, and how much of it stands elsewhere in the group too. */
export interface DuplicateArticle {
  readonly path: string
  readonly words: number
  readonly sharedWords: number
  /** The one as a share of the other, 0 to 1. */
  readonly share: number
}

/** Articles that belong together by what they share. */
export interface DuplicateGroup {
  /** The one that shares the largest part of itself first. */
  readonly articles: readonly DuplicateArticle[]
  /** The longest first. */
  readonly passages: readonly DuplicatePassage[]
}

/** What a set of articles shares. */
export interface DuplicateMap {
  /** How many articles were looked at. */
  readonly articles: number
  /** The group that shares the most words first. */
  readonly groups: readonly DuplicateGroup[]
}

/** Fewer words in one piece are a phrase that any two articles may have in common. */
const leastWords = 12

/**
 * Collects what a map of duplicates is made of, article by article; nothing of a document is held but its words' places
 * and its prose, from which the map quotes.
 */
export class DuplicateCollector {
  readonly #articles: MappedArticle[] = []
  readonly #numbers = new Map<string, number>()
  readonly #sentences = new SharedSentences()
  readonly #facts: PlacedFact[] = []
  readonly #known = new Map<string, AnyRuleDefinition>()

  /**
   * Takes in an article.
   *
   * @param facts What the rules that compare articles keep of it; see `sharingRules` for those that count.
   * @param rules The definitions of these rules.
   */
  add(path: string, document: Document, facts: readonly PlacedFact[], rules: readonly AnyRuleDefinition[]): void {
    const number = this.#articles.length
    this.#numbers.set(path, number)
    this.#articles.push({
      path,
      prose: document.prose,
      lineStarts: lineStartsOf(document.text),
      wordStarts: wordStartsOf(document),
      sectionEnds: sectionEndsOf(document),
    })
    this.#sentences.add(number, document)
    for (const fact of facts) this.#facts.push(fact)
    for (const rule of rules) this.#known.set(rule.id, rule)
  }

  /** The map of all articles that were taken in; their order makes no difference to what is in a group. */
  map(): DuplicateMap {
    const passages: SharedPassage[] = this.#sentences.runs(leastWords).map(({places}) => ({kind: 'text', places}))
    for (const {kind, text, facts} of sharedFacts(this.#facts, this.#known)) {
      const places = facts.map((fact) => this.#spanOf(kind, fact))
      passages.push({kind: kind as SharedPassage['kind'], places, ...(text === undefined ? {} : {text})})
    }
    return {articles: this.#articles.length, groups: groupsOf(this.#articles, passages)}
  }

  /** Where a passage stands. A finding on a section stands at its heading, and the passage is all of it. */
  #spanOf(kind: string, {path, start, end}: PlacedFact): ArticleSpan {
    const article = this.#numbers.get(path)!
    const isSection = kind === 'section' || kind === 'article'
    return {article, start, end: isSection ? (this.#articles[article].sectionEnds.get(start) ?? end) : end}
  }
}

/** Articles in the order of their paths, whatever order they came in. */
export function duplicateMap(
  articles: readonly {
    readonly path: string
    readonly document: Document
    readonly facts: readonly PlacedFact[]
    readonly rules: readonly AnyRuleDefinition[]
  }[],
): DuplicateMap {
  const collector = new DuplicateCollector()
  for (const {path, document, facts, rules} of articles.toSorted((a, b) => compareText(a.path, b.path)))
    collector.add(path, document, facts, rules)
  return collector.map()
}

function wordStartsOf(document: Document): Uint32Array {
  const {start, kind, length} = document.get(tokens)
  return start.subarray(0, length).filter((_, token) => kind[token] <= TokenKind.number)
}

/** By where a section begins (its heading, or its first block where it has none): where it ends. */
function sectionEndsOf(document: Document): ReadonlyMap<number, Span['end']> {
  const ends = new Map<number, number>()
  const {blocks} = document
  for (const {heading, firstBlock, endBlock} of document.get(sections).all) {
    if (endBlock === firstBlock) continue
    const {end} = blocks[endBlock - 1]
    if (heading !== -1) ends.set(blocks[heading].start, end)
    else for (let block = firstBlock; block < endBlock; block++) ends.set(blocks[block].start, end)
  }
  return ends
}
