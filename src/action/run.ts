import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {FileReport} from '../core/report.ts'
import type {FormatterContext} from '../formatters/formatter.ts'
import {headline} from '../formatters/markdown.ts'
import {counted, isError} from '../formatters/text.ts'
import {unix} from '../formatters/unix.ts'
import {defaultPath} from '../node/default-path.ts'
import {errorMessage, UsageError} from '../node/errors.ts'
import type {LintOutcome, Project, RunOptions} from '../node/index.ts'
import {staleLine} from '../node/stale-suppressions.ts'
import {annotations} from './annotations.ts'
import {type Comparison, comparison} from './base.ts'
import {editorialBrief} from './brief.ts'
import {Runner} from './commands.ts'
import {chooseEngine, type Engine} from './engine.ts'
import {readEvent, type WorkflowEvent} from './event.ts'
import {type Inputs, readInputs} from './inputs.ts'
import {type Job, tellPullRequest} from './pull-request.ts'
import {type Site, siteOf} from './site.ts'
import {summaryOf} from './summary.ts'
import {refuseLinksOut, trustedConfig} from './trust.ts'
import {writeReports} from './write-reports.ts'

/**
 * Runs the Action.
 *
 * @param env The environment that the runner made.
 * @param write Takes what goes to the log.
 * @returns The exit code: 0; 1 where `fail-on` says so; 2 where the articles could not be linted.
 */
export async function runAction(env: NodeJS.ProcessEnv, write: (text: string) => void): Promise<number> {
  const runner = new Runner(env, write)
  try {
    const inputs = readInputs(env)
    runner.conceal(inputs.token)
    return await lint(runner, inputs, readEvent(env), env)
  } catch (error) {
    // Errors of an installed newslint are of other classes with the same names.
    const isExpected = error instanceof Error && /^(?:UsageError|ConfigError)$/.test(error.name)
    runner.annotate('error', isExpected ? error.message : `stopped by a mistake of its own: ${errorMessage(error)}`)
    if (!isExpected && error instanceof Error) runner.quote('Where it stopped', (error.stack ?? '').split('\n'))
    return 2
  }
}

/** Of more articles the brief would be a list, and take minutes. */
const mostBriefed = 500

async function lint(runner: Runner, inputs: Inputs, event: WorkflowEvent, env: NodeJS.ProcessEnv): Promise<number> {
  const workspace = env.GITHUB_WORKSPACE || process.cwd()
  const cwd = resolve(workspace, inputs.workingDirectory)
  if (statSync(cwd, {throwIfNoEntry: false})?.isDirectory() !== true)
    throw new UsageError(`there is no folder "${inputs.workingDirectory}"; check the input working-directory`)
  const {isForeign} = event
  const mayRun = !isForeign || inputs.allowCodeConfig
  const engine = await chooseEngine(inputs.version, cwd, mayRun)
  const {allowCodeConfig} = inputs
  const configFile = await trustedConfig(engine, {cwd, config: inputs.config, isForeign, allowCodeConfig})
  const site = await siteOf(cwd, workspace, env)
  const compared = inputs.changed === 'none' ? undefined : await comparisonOf(site, event, env)
  const project = await engine.openProject({
    cwd,
    ...(configFile === undefined ? {} : {configFile}),
    ...(inputs.preset === undefined ? {} : {preset: inputs.preset}),
  })
  const paths = inputs.paths.length > 0 ? inputs.paths : [defaultPath(cwd)]
  if (isForeign) refuseLinksOut(project.find(paths).files, site.top)
  const {shown, all} = await lintTwice(engine, project, paths, inputs, compared?.base)
  const {reports, unmatched, otherLanguages, staleSuppressions: stale = []} = shown
  for (const line of unmatched) runner.annotate('error', line)
  if (unmatched.length > 0 && reports.length === 0) return 2

  const context: FormatterContext = {
    cwd,
    root: site.top,
    color: false,
    rulesMeta: engine.rulesMetaOf(reports, engine.registry, site.rulePage ?? engine.rulePage),
    tool: engine.toolInformation(),
  }
  await writeReports({engine, project, inputs, reports, all: all.reports, context, mayRun, site, runner})
  const isBriefed = compared !== undefined && reports.length <= mostBriefed
  const changes = isBriefed ? await engine.editorialChanges(project, reports, compared.base) : []
  const brief = editorialBrief({
    changes,
    reports,
    shown: site.shown,
    lineUrl: site.lineUrl,
  })
  const notes = [
    ...(compared?.note === undefined ? [] : [compared.note]),
    ...(compared === undefined || isBriefed ? [] : [`${reports.length} articles changed: too many for a brief`]),
    ...(otherLanguages === 0
      ? []
      : [`${counted(otherLanguages, 'article')} not in English: only rules that do not depend on language ran there`]),
  ]
  const job: Job = {runner, inputs, event, env, site, reports, context, brief, notes, scope: scopeOf(inputs, compared)}
  const told = await tellPullRequest(job)
  tellRunner({...job, notes: [...notes, ...told]})
  if (stale.length > 0) runner.annotate(inputs.failOn === 'never' ? 'warning' : 'error', staleLine(stale))
  if (unmatched.length > 0 || (stale.length > 0 && inputs.failOn !== 'never')) return 2
  return hasFailed(reports, inputs) ? 1 : 0
}

/** Lints what counts, and, where code scanning is to know of them, all articles. */
async function lintTwice(
  engine: Engine,
  project: Project,
  paths: readonly string[],
  {sarifFile, changed}: Inputs,
  base: string | undefined,
): Promise<{shown: LintOutcome; all: LintOutcome}> {
  const lint = (options: RunOptions): Promise<LintOutcome> =>
    engine.lintProjectFiles(project, paths, {concurrency: 'auto', ...options})
  const request = base === undefined ? {} : ({changed: {mode: changed === 'files' ? 'files' : 'lines', base}} as const)
  if (sarifFile === undefined || base === undefined) {
    const shown = await lint(request)
    return {shown, all: shown}
  }
  // The second run finds in the cache what the first has found.
  const folder = mkdtempSync(join(tmpdir(), 'newslint-'))
  try {
    const cache = {location: join(folder, 'cache')}
    return {all: await lint({cache}), shown: await lint({cache, ...request})}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function comparisonOf(site: Site, event: WorkflowEvent, env: NodeJS.ProcessEnv): Promise<Comparison | undefined> {
  if (event.pull === undefined && event.before === undefined && !event.isNewBranch) return undefined
  if (site.isRepository) return comparison(site.top, event, env)
  throw new UsageError(
    'there is no git repository here, so that nobody can tell what has changed; check it out with actions/checkout, or set changed: none',
  )
}

/** Shows what was found in the log, beside the lines, in the summary and in the step's outputs. */
function tellRunner(job: Job): void {
  const {runner, reports, context, site, notes} = job
  const found = annotations(reports, site.top)
  const all = reports.reduce((sum, {messages}) => sum + messages.length, 0)
  if (all === 0) runner.say(`newslint: ${headline(reports)}`)
  else {
    const named = reports.map((report) => ({...report, filePath: site.shown(report.filePath)}))
    runner.quote(`newslint: ${headline(reports)}`, unix(named, context).split('\n').slice(0, all))
  }
  for (const command of found.commands) runner.command(command)
  const room = runner.summaryRoom()
  const summary = summaryOf({...job, lineUrl: site.lineUrl, elsewhere: 'the log shows all'}, room)
  const where = room > 0 && summary.left === 0 ? 'the summary of the run shows all' : 'the log shows all'
  if (found.left > 0)
    runner.annotate('notice', `${counted(found.left, 'finding')} more than GitHub shows beside the lines: ${where}`)
  for (const note of notes) runner.say(note)
  if (room > 0) runner.summarize(summary.text)
  writeOutputs(runner, reports, site)
}

/** The list of files stops there: a runner refuses more than a megabyte of outputs. In UTF-16 units. */
const mostListed = 200_000

function writeOutputs(runner: Runner, reports: readonly FileReport[], site: Site): void {
  const sum = (key: 'errorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'): number =>
    reports.reduce((total, report) => total + report[key], 0)
  const files: string[] = []
  let length = 0
  for (const {filePath, messages} of reports) {
    const path = site.shown(filePath)
    if (messages.length > 0 && (length += path.length + 3) <= mostListed) files.push(path)
  }
  runner.output('errors', String(sum('errorCount')))
  runner.output('warnings', String(sum('warningCount')))
  runner.output('fixable', String(sum('fixableErrorCount') + sum('fixableWarningCount')))
  runner.output('articles', String(reports.length))
  runner.output('files', JSON.stringify(files))
}

/** What of the articles counts, in a sentence. */
function scopeOf({changed}: Inputs, compared: Comparison | undefined): string {
  if (compared === undefined) return ''
  const name = compared.name.replace(/[^\w./-]/g, '_')
  return changed === 'files'
    ? `Of articles that have changed since \`${name}\`, every line counts.`
    : `Only lines that have changed since \`${name}\` count.`
}

function hasFailed(reports: readonly FileReport[], {failOn}: Inputs): boolean {
  if (failOn === 'never') return false
  return reports.some(({messages}) => (failOn === 'warning' ? messages.length > 0 : messages.some(isError)))
}
