import {type Diagnostic, Hover, MarkdownString, Uri} from 'vscode'
import type {Middleware} from 'vscode-languageclient/node'

/**
 * Lets links to the pages of rules open them as pages: a link to a file would open the Markdown itself.
 *
 * @param pages The folder that holds the pages.
 */
export function linksToRulePages(pages: Uri): Middleware {
  const relink = (found: readonly Diagnostic[]): void => {
    for (const {code} of found) {
      if (typeof code !== 'object') continue
      const ruleId = ruleOfPage(pages, code.target)
      if (ruleId !== undefined) code.target = commandTo(ruleId)
    }
  }
  return {
    handleDiagnostics(uri, diagnostics, next) {
      relink(diagnostics)
      next(uri, diagnostics)
    },
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token)
      if (report?.kind === 'full') relink(report.items)
      return report
    },
    provideWorkspaceDiagnostics(resultIds, token, report, next) {
      return next(resultIds, token, (chunk) => {
        for (const item of chunk?.items ?? []) if (item.kind === 'full') relink(item.items)
        report(chunk)
      })
    },
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token)
      return hover == null
        ? hover
        : new Hover(
            hover.contents.map((content) => relinked(pages, content)),
            hover.range,
          )
    },
  }
}

function relinked(pages: Uri, content: Hover['contents'][number]): Hover['contents'][number] {
  if (!(content instanceof MarkdownString)) return content
  const text = content.value.replaceAll(/\]\((file:[^)\s]+)\)/g, (link, target: string) => {
    const ruleId = ruleOfPage(pages, Uri.parse(target))
    return ruleId === undefined ? link : `](${commandTo(ruleId)})`
  })
  const own = new MarkdownString(text)
  // The text quotes the article, and of its commands no other may run.
  own.isTrusted = {enabledCommands: ['newslint.openRulePage']}
  return own
}

/** The rule whose page an address is, if it is one. */
function ruleOfPage(pages: Uri, target: Uri): string | undefined {
  const folder = `${pages.path}/`
  if (target.scheme !== pages.scheme || !target.path.startsWith(folder)) return undefined
  return /^([\w-]+)\/README\.md$/.exec(target.path.slice(folder.length))?.[1]
}

function commandTo(ruleId: string): Uri {
  return Uri.parse(`command:newslint.openRulePage?${encodeURIComponent(JSON.stringify([ruleId]))}`)
}
