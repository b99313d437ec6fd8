import {applyFixes} from '../core/fix.ts'
import type {FileReport, Fix, ReportedMessage} from '../core/report.ts'
import {ArticleText} from '../formatters/article-text.ts'
import {fingerprints} from '../formatters/fingerprint.ts'
import {markdownText} from '../formatters/markdown-text.ts'
import {runGit} from '../node/git.ts'
import type {PullRequest} from './event.ts'
import {ApiError, type GitHubApi} from './github-api.ts'

/** More would be a review that nobody reads. */
const mostSuggestions = 20

/** A change of whole lines, as a review proposes it. */
interface Proposal {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly text: string
  readonly messages: readonly ReportedMessage[]
  readonly mark: string
}

/** Where the suggestions go. */
export interface ReviewSettings {
  readonly api: GitHubApi
  /** `owner/name`. */
  readonly repository: string
  readonly pull: PullRequest
  /** The repository's folder. */
  readonly top: string
  /** A path as seen from there. */
  readonly shown: (path: string) => string
}

/** What became of the suggestions. */
export interface ReviewOutcome {
  readonly written: number
  /** For which there was no room. */
  readonly left: number
}

/**
 * Proposes the safe fixes of changed lines as a review, each once: those that an earlier run proposed are left out.
 *
 * @param reports Findings on changed lines alone: GitHub takes suggestions for no others.
 * @throws {ApiError}
 */
export async function suggestFixes(reports: readonly FileReport[], settings: ReviewSettings): Promise<ReviewOutcome> {
  const {api, repository, pull, shown} = settings
  const proposals: Proposal[] = []
  for (const report of reports) {
    if (!report.messages.some(({fix}) => fix !== undefined)) continue
    const path = shown(report.filePath)
    if (await isAsInHead(path, settings)) proposals.push(...proposalsFor(report, path))
  }
  if (proposals.length === 0) return {written: 0, left: 0}
  const comments = await api.list(`/repos/${repository}/pulls/${pull.number}/comments`)
  const known = comments.map((comment) =>
    typeof comment === 'object' && comment !== null && 'body' in comment ? String(comment.body) : '',
  )
  const fresh = proposals.filter(({mark}) => !known.some((body) => body.includes(mark)))
  const chosen = fresh.slice(0, mostSuggestions)
  const left = fresh.length - chosen.length
  if (chosen.length === 0) return {written: 0, left}
  return {written: await writeReview(chosen.map(reviewComment), settings), left}
}

/** @returns How many of the comments GitHub took. */
async function writeReview(comments: readonly object[], {api, repository, pull}: ReviewSettings): Promise<number> {
  const path = `/repos/${repository}/pulls/${pull.number}`
  try {
    await api.request('POST', `${path}/reviews`, {commit_id: pull.headSha, event: 'COMMENT', comments})
    return comments.length
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422) throw error
  }
  // One line outside of what the pull request shows makes GitHub refuse the whole review.
  let written = 0
  for (const comment of comments)
    try {
      await api.request('POST', `${path}/comments`, {commit_id: pull.headSha, ...comment})
      written++
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 422) throw error
    }
  return written
}

/** Whether the file that was linted is the file of the pull request's head: what is checked out may be a merge. */
async function isAsInHead(path: string, {top, pull}: ReviewSettings): Promise<boolean> {
  const [linted, head] = await Promise.all([
    runGit(top, ['hash-object', '--', path]),
    runGit(top, ['rev-parse', '--verify', '--quiet', `${pull.headSha}:${path}`]),
  ])
  return linted.code === 0 && head.code === 0 && linted.stdout.equals(head.stdout)
}

function proposalsFor(report: FileReport, path: string): Proposal[] {
  const article = ArticleText.of(report)
  if (article === undefined) return []
  const fingerprintOf = fingerprints(report)
  const found = report.messages.map((message) => ({message, fingerprint: fingerprintOf(message)}))
  const proposals: Proposal[] = []
  for (const group of byLines(found, article)) {
    const [{startLine}] = group
    const endLine = Math.max(...group.map((each) => each.endLine))
    const from = article.offset({line: startLine, column: 1})
    const to = article.offset({line: endLine + 1, column: 1})
    const lines = article.text.slice(from, to)
    const fixes = group.map(({fix: {range, text}}): Fix => ({range: [range[0] - from, range[1] - from], text}))
    const text = applyFixes(lines, fixes)
    if (text === lines) continue
    proposals.push({
      path,
      startLine,
      endLine,
      text,
      messages: group.map(({message}) => message),
      mark: `<!-- newslint-fix: ${group.map(({message, fingerprint}) => `${message.ruleId}/${fingerprint}`).join(' ')} -->`,
    })
  }
  return proposals
}

interface PlacedFix {
  readonly message: ReportedMessage
  readonly fingerprint: string
  readonly fix: Fix
  readonly startLine: number
  readonly endLine: number
}

/** Fixes by the lines that they change: two on one line go into one proposal. */
function byLines(
  found: readonly {readonly message: ReportedMessage; readonly fingerprint: string}[],
  article: ArticleText,
): PlacedFix[][] {
  const placed = found
    .flatMap(({message, fingerprint}) => {
      const {fix} = message
      if (fix === undefined) return []
      const [start, end] = fix.range
      const startLine = article.position(start).line
      const last = article.position(end)
      // What ends where a line begins leaves that line alone.
      const endLine = last.column === 1 && last.line > startLine ? last.line - 1 : last.line
      return [{message, fingerprint, fix, startLine, endLine}]
    })
    .sort((a, b) => a.startLine - b.startLine)
  const groups: PlacedFix[][] = []
  let last = 0
  for (const each of placed) {
    const group = groups.at(-1)
    if (group !== undefined && each.startLine <= last) group.push(each)
    else groups.push([each])
    last = Math.max(each.startLine <= last ? last : 0, each.endLine)
  }
  return groups
}

function reviewComment({path, startLine, endLine, text, messages, mark}: Proposal): object {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const said = messages.map(({message, ruleId}) => `${markdownText(message)} (\`${ruleId}\`)`).join('\n\n')
  return {
    path,
    side: 'RIGHT',
    line: endLine,
    ...(endLine > startLine ? {start_line: startLine, start_side: 'RIGHT'} : {}),
    body: `${mark}\n${said}\n\n${fence}suggestion\n${text === '' || /[\r\n]$/.test(text) ? text : `${text}\n`}${fence}`,
  }
}
