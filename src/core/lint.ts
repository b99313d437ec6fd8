import {language} from '../language/language.ts'
import {lineStarts} from '../language/line-number.ts'
import {tokens} from '../language/tokens.ts'
import {readArticleSettings} from './article-settings.ts'
import {type Collected, collectFacts} from './collect.ts'
import {checkDirectives, directivesOf} from './directives.ts'
import {Document} from './document.ts'
import type {DocumentResult} from './message.ts'
import {runPlugins} from './plugins.ts'
import type {ResolvedConfig} from './resolve-config.ts'
import {runRules} from './run.ts'

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
  const settings = readArticleSettings(document, config)
  const found = runRules(document, settings.rules)
    .concat(config.plugins.length > 0 ? runPlugins(document, config.plugins) : [])
    .concat(settings.problems)
  const directives = directivesOf(document)
  const {facts, problems} = collectFacts(document, settings.rules, directives)
  for (const problem of problems) found.push(problem)
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
