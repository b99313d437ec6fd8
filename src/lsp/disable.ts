import {directivesOf} from '../core/directives.ts'
import {Document} from '../core/document.ts'
import {lineStartsOf, positionAt} from '../core/line-starts.ts'
import type {Fix, Message, Span} from '../core/message.ts'
import type {ArticleView} from './article-view.ts'

/** A comment that silences a finding. */
export interface Disable {
  readonly title: string
  readonly fix: Fix
}

/** What stands for the reason until somebody writes it. */
export const reasonPlaceholder = 'say why'

/**
 * The comments that would silence a finding where it stands, and in all of the article. Each is tried: one that would
 * change what the article is made of, or would not silence the finding, is not offered.
 */
export function disables(view: ArticleView, finding: Message): Disable[] {
  const {ruleId} = finding
  const here = [...nextBlockComments(view, finding), lineComment(view, finding)].find(({fix}) =>
    silences(view, finding, fix),
  )
  const whole = {title: `Disable ${ruleId} in this article`, fix: fileComment(view, ruleId)}
  return [...(here === undefined ? [] : [here]), ...(silences(view, finding, whole.fix) ? [whole] : [])]
}

/** A comment on a line of its own above the paragraph, list or table that holds the finding. */
function nextBlockComments({document, path}: ArticleView, {ruleId, start}: Message): Disable[] {
  const {blocks, lists, tables, text} = document
  const block = blocks.findLast((own) => own.start <= start)
  if (block === undefined) return []
  const [whole, name]: [Span, string] =
    block.table !== -1
      ? [tables[block.table], 'table']
      : block.list !== -1
        ? [lists[block.list], 'list']
        : [block, block.kind === 'headline' || block.kind === 'heading' ? block.kind : 'paragraph']
  const starts = lineStartsOf(text)
  const at = starts[positionAt(starts, whole.start).line - 1]
  const comment = written(path, `newslint-disable-next-line ${ruleId} -- ${reasonPlaceholder}`)
  const title = `Disable ${ruleId} for this ${name}`
  const newline = lineEnd(text)
  // A line right under another may be read as news text, with one paragraph a line.
  return ['', newline].map((more) => ({title, fix: {range: [at, at], text: `${comment}${newline}${more}`}}))
}

/** A comment at the end of the finding's line. */
function lineComment({document: {text}, path}: ArticleView, {ruleId, start}: Message): Disable {
  const end = start + text.slice(start).search(/[\r\n]|$/)
  const comment = written(path, `newslint-disable-line ${ruleId} -- ${reasonPlaceholder}`)
  return {title: `Disable ${ruleId} for this line`, fix: {range: [end, end], text: ` ${comment}`}}
}

/** A comment above all text. */
function fileComment({document: {text, frontMatter, mode}, path}: ArticleView, ruleId: string): Fix {
  const newline = lineEnd(text)
  const after = frontMatter === null ? 0 : frontMatter.end
  const at = after + (/^(?:\r\n|\n|\r)/.exec(after === 0 ? '' : text.slice(after, after + 2))?.[0].length ?? 0)
  const comment = written(path, `newslint-disable ${ruleId} -- ${reasonPlaceholder}`)
  return {range: [at, at], text: `${comment}${newline}${mode === 'lines' ? '' : newline}`}
}

/** Whether a comment silences a finding and leaves everything else as it is. */
function silences({document, path, settings}: ArticleView, {ruleId, start}: Message, {range, text}: Fix): boolean {
  const changed = document.text.slice(0, range[0]) + text + document.text.slice(range[1])
  const after = new Document(changed, {path, input: settings.input, language: settings.language})
  const shapes = [document, after].map(({mode, blocks}) => [mode, ...blocks.map(({kind}) => kind)].join())
  if (shapes[0] !== shapes[1]) return false
  const at = start >= range[0] ? start + text.length : start
  return directivesOf(after).some(({rules, from, to}) => rules.includes(ruleId) && from <= at && at < to)
}

function written(path: string, comment: string): string {
  return path.toLowerCase().endsWith('.mdx') ? `{/* ${comment} */}` : `<!-- ${comment} -->`
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
