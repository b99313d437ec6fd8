import {Document} from '../core/document.ts'
import {identify} from '../core/finding-identity.ts'
import type {FileReport, ReportedMessage} from '../core/report.ts'
import {ArticleText, rangeOf} from './article-text.ts'

/**
 * Gives findings names of their own that outlive edits elsewhere, as a baseline has them: moving or wrapping a paragraph
 * changes none. The second finding of a rule in one sentence ends in `:2`, and so on.
 *
 * @returns Gives the name of a finding; ask once for each finding, in their order.
 */
export function fingerprints(report: FileReport): (message: ReportedMessage) => string {
  const article = ArticleText.of(report)
  const document = new Document(article?.text ?? '', {path: report.filePath})
  const seen = new Map<string, number>()
  return (message) => {
    const {start, end} = rangeOf(message)
    const span = article === undefined ? {start: 0, end: 0} : {start: article.offset(start), end: article.offset(end)}
    // Without the article, its message must tell a finding.
    const messageId = article === undefined ? message.message : (message.messageId ?? null)
    const {fingerprint} = identify(document, {...span, messageId})
    const key = `${message.ruleId ?? ''} ${fingerprint}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? fingerprint : `${fingerprint}:${count}`
  }
}
