import type {FileReport} from '../core/report.ts'
import type {FormatterContext} from '../formatters/formatter.ts'
import {counted} from '../formatters/text.ts'
import type {Runner} from './commands.ts'
import type {WorkflowEvent} from './event.ts'
import {ApiError, GitHubApi} from './github-api.ts'
import type {Inputs} from './inputs.ts'
import {suggestFixes} from './review-suggestions.ts'
import type {Site} from './site.ts'
import {keepComment, mostComment} from './sticky-comment.ts'
import {summaryOf} from './summary.ts'

/** A run, and what there is to tell of it. */
export interface Job {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly event: WorkflowEvent
  readonly env: NodeJS.ProcessEnv
  readonly site: Site
  readonly reports: readonly FileReport[]
  readonly context: FormatterContext
  readonly scope: string
  readonly brief: string
  readonly notes: readonly string[]
}

/**
 * Writes what was asked for on the pull request: the comment and the suggestions. What GitHub does not grant makes no
 * run fail.
 *
 * @returns What people should know of it, a sentence each.
 */
export async function tellPullRequest(job: Job): Promise<string[]> {
  const {inputs, event, env} = job
  const {pull} = event
  if (inputs.comment === 'off' && inputs.suggestions === 'off') return []
  if (pull === undefined) return ['Comments and suggestions are for pull requests, and this run is about none']
  const {GITHUB_API_URL: address = 'https://api.github.com', GITHUB_REPOSITORY: repository} = env
  if (inputs.token === '' || !repository) return ['Comments and suggestions need the input token']
  const api = new GitHubApi(address, inputs.token)
  const notes: string[] = []
  const attempt = async (what: string, action: () => Promise<string | undefined>): Promise<void> => {
    try {
      const note = await action()
      if (note !== undefined) notes.push(note)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      notes.push(`${what}: ${error.message}`)
    }
  }
  if (inputs.suggestions === 'on')
    await attempt('The suggestions could not be written', async () => {
      if (inputs.changed !== 'lines') return 'Suggestions are for changed lines; set changed: lines'
      const {top, shown} = job.site
      const {left} = await suggestFixes(job.reports, {api, repository, pull, top, shown})
      return left === 0
        ? undefined
        : `${counted(left, 'suggestion')} more than one review takes; the next run writes them`
    })
  if (inputs.comment === 'sticky')
    await attempt('The comment could not be written', async () => {
      const key = [env.GITHUB_WORKFLOW, env.GITHUB_JOB, inputs.workingDirectory].filter(Boolean).join(' / ')
      await keepComment({api, repository, pull: pull.number, key}, commentOf(job), resolvedComment(job))
      return undefined
    })
  return notes
}

/** Undefined where nothing was found. */
function commentOf(job: Job): string | undefined {
  if (job.reports.every(({messages}) => messages.length === 0)) return undefined
  const {runUrl, lineUrl} = job.site
  const elsewhere =
    runUrl === undefined ? 'the summary of the run shows all' : `[the summary of the run](${runUrl}) shows all`
  return summaryOf({...job, lineUrl, elsewhere}, mostComment).text
}

function resolvedComment({brief}: Job): string {
  return ['## newslint: nothing left to report', ...(brief === '' ? [] : [brief])].join('\n\n')
}
