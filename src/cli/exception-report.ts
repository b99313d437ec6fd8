import pc from 'picocolors'
import {clipped, counted} from '../formatters/text.ts'
import {type ListedException, listExceptions} from '../node/exceptions.ts'
import {displayPath} from '../node/paths.ts'
import type {Project} from '../node/project.ts'
import type {CommandLine} from './options.ts'
import {print, tell, writeOutputFile} from './output.ts'

/** `--report exceptions`: exit code 1 when a file cannot be read, 2 when there is none. */
export async function exceptionReport(
  project: Project,
  paths: readonly string[],
  options: CommandLine,
  color: boolean,
): Promise<number> {
  const {suppressionsLocation: location, concurrency} = options
  const {exceptions, unmatched, unreadable} = await listExceptions(project, paths, {
    concurrency,
    ...(location === undefined ? {} : {location}),
  })
  for (const line of [...unmatched, ...unreadable]) tell(line)
  const output =
    options.format === 'json' ? JSON.stringify(exceptions) : exceptionText(exceptions, {cwd: process.cwd(), color})
  if (options.outputFile === undefined) print(output)
  else writeOutputFile(options.outputFile, output)
  if (unmatched.length > 0 && options.errorOnUnmatchedPattern) return 2
  return unreadable.length > 0 ? 1 : 0
}

/** The exceptions as text: per article where, which rules, why, until when, and since when. */
export function exceptionText(
  exceptions: readonly ListedException[],
  {cwd, color}: {cwd: string; color: boolean},
): string {
  if (exceptions.length === 0) return ''
  const colors = pc.createColors(color)
  const lines: string[] = []
  const widest = (part: (exception: ListedException) => string): number =>
    Math.max(...exceptions.map((exception) => part(exception).length))
  const [ruleWidth, kindWidth] = [widest(rulesOf), widest(kindOf)]
  let file = ''
  for (const exception of exceptions) {
    if (exception.filePath !== file) {
      file = exception.filePath
      lines.push('', colors.underline(displayPath(cwd, file)))
    }
    const place = String(exception.line ?? '-').padStart(6)
    const reason = exception.reason === null ? colors.yellow('no reason') : exception.reason
    const details = [timeOf(exception), ageOf(exception)].filter((part) => part !== '').join(', ')
    const words = exception.text === undefined ? '' : colors.dim(`  “${clipped(exception.text)}”`)
    lines.push(
      `${place}  ${kindOf(exception).padEnd(kindWidth)}  ${rulesOf(exception).padEnd(ruleWidth)}  ${clipped(reason)}${details === '' ? '' : colors.dim(` (${details})`)}${words}`,
    )
  }
  const count = (test: (exception: ListedException) => boolean): number => exceptions.filter(test).length
  lines.push(
    '',
    `${counted(exceptions.length, 'exception')}: ${[
      `${count(({kind}) => kind === 'directive')} in articles`,
      `${count(({kind}) => kind === 'suppression')} in the baseline`,
      `${count(({state}) => state === 'lapsed')} lapsed`,
      `${count(({state}) => state === 'stale')} silencing nothing`,
      `${count(({reason}) => reason === null)} without a reason`,
    ].join(', ')}`,
  )
  return lines.join('\n')
}

function kindOf({kind}: ListedException): string {
  return kind === 'directive' ? 'comment' : 'baseline'
}

function rulesOf({rules}: ListedException): string {
  return rules.length === 0 ? 'every rule' : rules.join(', ')
}

function timeOf({state, until}: ListedException): string {
  if (state === 'stale') return 'silences nothing'
  if (until === null) return ''
  return state === 'lapsed' ? `lapsed, was until ${until}` : `until ${until}`
}

function ageOf({since, days}: ListedException): string {
  return since === null ? '' : `since ${since}, ${days === 1 ? '1 day' : `${days} days`}`
}
