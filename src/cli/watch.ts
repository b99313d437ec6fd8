import {ConfigError} from '../core/config.ts'
import type {FormatterContext} from '../formatters/index.ts'
import {counted} from '../formatters/text.ts'
import type {ArticleReport, RunOptions} from '../node/lint.ts'
import type {LoadedFormatter} from '../node/load-formatter.ts'
import type {Project, ProjectOptions} from '../node/project.ts'
import {registry} from '../node/registry.ts'
import {rulesMetaOf, toolInformation} from '../node/rule-information.ts'
import {watchProject} from '../node/watch.ts'
import {type Refreshed, WatchSession} from '../node/watch-session.ts'
import {print, tell} from './output.ts'

/** What `--watch` needs to know. */
export interface WatchCommand {
  readonly project: Project
  readonly projectOptions: ProjectOptions
  readonly paths: readonly string[]
  readonly runOptions: RunOptions
  readonly formatter: LoadedFormatter
  readonly context: Omit<FormatterContext, 'rulesMeta'>
  /** Which of the reports to show, and what of them. */
  readonly shown: (reports: readonly ArticleReport[]) => readonly ArticleReport[]
}

/** `--watch`: prints the reports of what has changed, and how all articles stand, until Ctrl-C. Returns the exit code. */
export async function watchCommand(command: WatchCommand): Promise<number> {
  const {project, projectOptions, paths, runOptions, formatter, context, shown} = command
  const session = new WatchSession(project, projectOptions, paths, runOptions)
  const ending = new AbortController()
  const end = (): void => ending.abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  // Nobody reads any more.
  process.stdout.once('error', end)
  const onReports = async ({changed, reports, unmatched}: Refreshed): Promise<void> => {
    for (const line of unmatched) tell(line)
    const visible = shown(changed).filter(({messages}) => messages.length > 0)
    if (visible.length > 0) {
      const rulesMeta = rulesMetaOf(visible, registry)
      print(await formatter(visible, {...context, rulesMeta, tool: toolInformation()}))
    }
    tell(statusOf(reports))
  }
  try {
    await watchProject(
      session,
      paths,
      {onReports, onProblem: (line) => tell(`${line} (watching until it is mended)`)},
      ending.signal,
    )
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    tell(error.message)
    return 2
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, end)
  }
  const cacheProblem = session.save()
  if (cacheProblem !== undefined) tell(`the cache cannot be written: ${cacheProblem}`)
  return 0
}

/** How all articles stand, in a line. */
function statusOf(reports: readonly ArticleReport[]): string {
  const count = (key: 'errorCount' | 'warningCount'): number => reports.reduce((sum, report) => sum + report[key], 0)
  const [errors, warnings] = [count('errorCount'), count('warningCount')]
  const found = errors + warnings === 0 ? 'no problems' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return `${found} in ${counted(reports.length, 'article')}; watching, Ctrl-C ends`
}
