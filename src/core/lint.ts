import {language} from '../language/language.ts'
import {lineStarts} from '../language/line-number.ts'
import {oncePer} from '../language/once-per.ts'
import {tokens} from '../language/tokens.ts'
import {type ArticleSettings, readArticleSettings} from './article-settings.ts'
import {type Collected, collectFacts} from './collect.ts'
import type {ActiveRule} from './config.ts'
import {checkDirectives, directivesOf} from './directives.ts'
import {Document} from './document.ts'
import type {Fact} from './facts.ts'
import {groupBy} from './group-by.ts'
import type {Directive, DocumentResult, Message} from './message.ts'
import {runPlugins} from './plugins.ts'
import type {ResolvedConfig} from './resolve-config.ts'
import {runRulesOn} from './run.ts'

/**
 * Lints one article. Pure, and total: strange content gives findings, never an exception.
 *
 * @param text The article, with or without a byte order mark.
 * @param path How its result is called. The file is not read, but its name may tell the extension and the day.
 * @param config Its settings.
 * @returns JSON that holds all that is kept of the article.
 */
export function lintText(text: string, path: string, config: ResolvedConfig): DocumentResult {
  return lintDocument(new Document(text, {path, input: config.input, language: config.language}), path, config)
}

/** Lints a document that is already made; see {@link lintText}. */
export function lintDocument(document: Document, path: string, config: ResolvedConfig): DocumentResult {
  return lintDocuments([{document, path, config}])[0]
}

/** One of several articles; see {@link lintText}. */
export interface Article {
  readonly text: string
  readonly path: string
  readonly config: ResolvedConfig
}

/**
 * Lints several articles, each by itself. It takes less time than one call for each; about thirty at a time are enough.
 *
 * @param onTurn Told which article is next, by index, before any of its content is looked at.
 */
export function lintTexts(articles: readonly Article[], onTurn: (index: number) => void = () => {}): DocumentResult[] {
  return lintDocuments(
    articles.map(({text, path, config}, index) => {
      onTurn(index)
      return {document: new Document(text, {path, input: config.input, language: config.language}), path, config}
    }),
    onTurn,
  )
}

interface MadeArticle {
  readonly document: Document
  readonly path: string
  readonly config: ResolvedConfig
}

function lintDocuments(articles: readonly MadeArticle[], onTurn: (index: number) => void = () => {}): DocumentResult[] {
  const settings = articles.map(({document, config}, index) => {
    onTurn(index)
    return readArticleSettings(document, config)
  })
  const results: DocumentResult[] = []
  for (const [rules, together] of byRules(settings)) {
    const turn = (index: number): void => onTurn(together[index])
    const documents = together.map((index) => articles[index].document)
    const found = runRulesOn(documents, rules, turn)
    const directives = documents.map(directivesOf)
    const collected = collectTogether(documents, rules, directives, turn)
    for (const [place, index] of together.entries()) {
      turn(place)
      const problems = settings[index].problems
      results[index] = resultOf(articles[index], found[place], problems, directives[place], collected[place])
    }
  }
  return results
}

/** Which articles, by index, have the same rules; most have. */
function byRules(settings: readonly ArticleSettings[]): Map<readonly ActiveRule[], number[]> {
  return groupBy(settings.keys(), (index) => settings[index].rules)
}

/** The rules that compare articles, each alone. */
const comparingRules = oncePer((rules: readonly ActiveRule[]): (readonly ActiveRule[])[] =>
  rules.filter(({rule}) => rule.corpus !== undefined).map((active) => [active]),
)

/** Collects the facts of several articles, rule by rule as they are run. */
function collectTogether(
  documents: readonly Document[],
  rules: readonly ActiveRule[],
  directives: readonly (readonly Directive[])[],
  onTurn: (index: number) => void,
): {readonly facts: Fact[]; readonly problems: Message[]}[] {
  const collected = documents.map(() => ({facts: [] as Fact[], problems: [] as Message[]}))
  for (const alone of comparingRules(rules))
    for (let index = 0; index < documents.length; index++) {
      onTurn(index)
      const {facts, problems} = collectFacts(documents[index], alone, directives[index])
      for (const fact of facts) collected[index].facts.push(fact)
      for (const problem of problems) collected[index].problems.push(problem)
    }
  return collected
}

function resultOf(
  {document, path, config}: MadeArticle,
  ofRules: Message[],
  ofSettings: readonly Message[],
  directives: readonly Directive[],
  {facts, problems}: Collected,
): DocumentResult {
  const found = ofRules.concat(
    config.plugins.length > 0 ? runPlugins(document, config.plugins) : [],
    ofSettings,
    problems,
  )
  const messages =
    directives.length === 0
      ? found
      : found.concat(
          checkDirectives(directives, found, {
            reportUnusedDirectives: config.reportUnusedDirectives,
            requireReason: config.requireReason,
            comparingRules: config.known.filter(({corpus}) => corpus !== undefined).map(({id}) => id),
            knownRules: [...config.known.map(({id}) => id), ...config.plugins.map(({id, name}) => id ?? name)],
          }),
        )
  const primary = document.get(language)
  return {
    path,
    messages,
    directives,
    facts,
    lineStarts: document.get(lineStarts),
    words: document.get(tokens).words,
    otherLanguage: primary === 'en' ? null : primary,
  }
}

/** Collects what rules that compare articles keep of one article, without judging the article by itself. */
export function collectFromText(text: string, path: string, config: ResolvedConfig): Collected {
  const document = new Document(text, {path, input: config.input, language: config.language})
  return collectFacts(document, readArticleSettings(document, config).rules, directivesOf(document))
}
