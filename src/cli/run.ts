import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ConfigError} from '../core/config.ts'
import type {Ledgers} from '../core/ledgers.ts'
import type {FileReport} from '../core/report.ts'
import type {FormatterContext} from '../formatters/index.ts'
import type {CacheOptions} from '../node/cache-options.ts'
import {defaultPath} from '../node/default-path.ts'
import {errorMessage, UsageError} from '../node/errors.ts'
import type {LintOutcome, RunOptions, SuppressionRequest} from '../node/lint.ts'
import type {LoadedFormatter} from '../node/load-formatter.ts'
import type {Project, ProjectOptions} from '../node/project.ts'
import {type CommandLine, parseCommandLine} from './options.ts'
import {print, printPieces, refuseOverwriting, tell, wantsColor, writeOutputFile} from './output.ts'
import {Progress} from './progress.ts'
import {parseRuleFlags} from './rule-flag.ts'

/**
 * Runs the command.
 *
 * @param parameters What follows the command's name.
 * @returns The exit code: 0 clean or warnings only; 1 errors, a file that cannot be read, or too many warnings;
 *   2 a command or config that cannot be carried out.
 */
export async function run(parameters: readonly string[]): Promise<number> {
  try {
    const parsed = parseCommandLine(parameters)
    if ('help' in parsed) {
      print(parsed.help)
      return 0
    }
    return await execute(parsed.paths, parsed.options)
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) tell(error.message)
    else if (isFolderGone(error)) tell('the current folder is gone; change to one that is there')
    else {
      tell('stopped by a mistake of its own; report it with these lines:')
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    }
    return 2
  }
}

/** What Node throws where somebody removed the folder that the command runs in. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'
}

/** The commands that do not lint come first; each is loaded when it is asked for. */
async function execute(paths: readonly string[], options: CommandLine): Promise<number> {
  const color = wantsColor(options.color, process.stdout.isTTY === true && options.outputFile === undefined)
  if (options.version) {
    const {packageVersion} = await import('../node/paths.ts')
    print(packageVersion())
  } else if (options.init) {
    const {writeConfig} = await import('./init.ts')
    tell(writeConfig(process.cwd()))
  } else if (options.listRules) {
    const {listRules} = await import('./list-rules.ts')
    print(listRules(color))
  } else if (options.explain !== undefined) {
    const {explain} = await import('./explain.ts')
    print(await explain(options.explain, {color, width: Math.min(process.stdout.columns ?? 80, 100)}))
  } else if (options.lsp) {
    const {serve} = await import('./language-server.ts')
    return serve(options)
  } else if (options.printConfig !== undefined || options.inspect !== undefined) {
    const {inspect, printConfig} = await import('./inspect.ts')
    const project = await open(options)
    if (options.inspect !== undefined) print(inspect(project, options.inspect, color))
    else print(printConfig(project, options.printConfig ?? ''))
  } else if (options.report === 'exceptions') {
    const {exceptionReport} = await import('./exception-report.ts')
    return exceptionReport(await open(options), wantedPaths(paths), options, color)
  } else if (options.report !== undefined) {
    const {report} = await import('./report.ts')
    return report(options.report, await open(options), wantedPaths(paths), options, color)
  } else if (options.factsOnly && options.compare) {
    const {writeFindings} = await import('./facts.ts')
    return writeFindings(paths, options)
  } else if (options.factsOnly) {
    const {writeFacts} = await import('./facts.ts')
    return writeFacts(await open(options), wantedPaths(paths), options)
  } else return lint(paths, options, color)
  return 0
}

async function lint(paths: readonly string[], options: CommandLine, color: boolean): Promise<number> {
  if (paths.length === 0 && !options.stdin && options.passOnNoPatterns) return 0
  // A formatter that is not there is no reason to have linted for a minute.
  const {loadFormatter} = await import('../node/load-formatter.ts')
  const formatter = await loadFormatter(options.format, process.cwd())
  if (options.watch) return watch(paths, options, formatter, color)
  const outcome = await outcomeOf(paths, options)
  if (options.errorOnUnmatchedPattern) for (const line of outcome.unmatched) tell(line)
  if (outcome.unmatched.length > 0 && options.changed !== undefined && options.changed.base === undefined)
    tell('a base for --changed is written with =, such as --changed=main')
  const hasUnmatched = options.errorOnUnmatchedPattern && outcome.unmatched.length > 0
  if (hasUnmatched && outcome.reports.length === 0) return 2

  const {rulesMetaOf, toolInformation} = await import('../node/rule-information.ts')
  const {registry} = await import('../node/registry.ts')
  const reports = options.quiet ? errorsOnly(outcome.reports) : outcome.reports
  const count = (key: 'errorCount' | 'warningCount'): number =>
    outcome.reports.reduce((sum, report) => sum + report[key], 0)
  const [errors, warnings] = [count('errorCount'), count('warningCount')]
  const tooManyWarnings = options.maxWarnings >= 0 && warnings > options.maxWarnings
  const ledgers = await ledgersFor(formatter, outcome)
  let rulesMeta: FormatterContext['rulesMeta'] | undefined
  const context: FormatterContext = {
    ...(tooManyWarnings ? {maxWarningsExceeded: {maxWarnings: options.maxWarnings, foundWarnings: warnings}} : {}),
    cwd: process.cwd(),
    root: repositoryFolder(process.cwd()),
    color,
    // Most formats do not ask, and the findings of all articles would have to be read for it.
    get rulesMeta() {
      rulesMeta ??= rulesMetaOf(reports, registry)
      return rulesMeta
    },
    tool: toolInformation(),
    ...(ledgers === undefined ? {} : {ledgers}),
  }
  const articles = outcome.reports.map(({filePath}) => filePath)
  refuseOverwriting(articles, options.outputFile, 'articles')
  const output = await formatted(formatter, reports, context, options.format)
  if (options.outputFile === undefined) await printPieces(output)
  else writeOutputFile(options.outputFile, output)

  if (outcome.cacheProblem !== undefined) tell(`the cache cannot be written: ${outcome.cacheProblem}`)
  // The JSON has it in each report.
  if (options.stats && !options.format.startsWith('json')) {
    const {statsTable} = await import('./stats-table.ts')
    const table = statsTable(outcome.reports)
    if (table !== undefined) process.stderr.write(`${table}\n`)
  }
  tellOtherLanguages(outcome.otherLanguages)
  if (errors === 0 && tooManyWarnings)
    process.stderr.write(`newslint found too many warnings (maximum: ${options.maxWarnings}).\n`)
  if (hasUnmatched) return 2
  if ((outcome.staleSuppressions ?? []).length > 0 && !options.passOnUnprunedSuppressions) {
    const {staleLine} = await import('../node/stale-suppressions.ts')
    tell(staleLine(outcome.staleSuppressions ?? []))
    return 2
  }
  return errors > 0 || tooManyWarnings ? 1 : 0
}

/** `--watch`. */
async function watch(
  paths: readonly string[],
  options: CommandLine,
  formatter: LoadedFormatter,
  color: boolean,
): Promise<number> {
  const {watchCommand} = await import('./watch.ts')
  const projectOptions = await projectOptionsOf(options)
  const {openProject} = await import('../node/project.ts')
  return watchCommand({
    project: await openProject(projectOptions),
    projectOptions,
    paths: wantedPaths(paths),
    runOptions: runOptions(options),
    formatter,
    context: {cwd: process.cwd(), root: repositoryFolder(process.cwd()), color},
    shown: (reports) => (options.quiet ? errorsOnly(reports) : reports),
  })
}

/** What a run found, and the project where there is one: `--compare` reads facts and no files. */
type RunOutcome = LintOutcome & {readonly project?: Project}

async function outcomeOf(paths: readonly string[], options: CommandLine): Promise<RunOutcome> {
  if (options.compare) {
    const {compareFiles} = await import('./facts.ts')
    return {reports: await compareFiles(paths, options), unmatched: [], otherLanguages: 0}
  }
  const project = await open(options)
  if (options.stdin) return lintStandardInput(project, options)
  return {...(await lintPaths(project, wantedPaths(paths), options)), project}
}

/** What the format shows besides findings; most show nothing else. */
async function ledgersFor({needs = []}: LoadedFormatter, {project, reports}: RunOutcome): Promise<Ledgers | undefined> {
  if (needs.length === 0 || project === undefined) return undefined
  const {ledgersOfReports} = await import('../node/ledgers.ts')
  return ledgersOfReports(project, reports, needs)
}

async function formatted(
  formatter: LoadedFormatter,
  reports: readonly FileReport[],
  context: FormatterContext,
  name: string,
): Promise<Iterable<string>> {
  if (formatter.pieces !== undefined) return formatter.pieces(reports, context)
  try {
    return [String(await formatter(reports, context))]
  } catch (error) {
    throw new UsageError(`the formatter "${name}" failed: ${errorMessage(error)}`)
  }
}

async function open(options: CommandLine): Promise<Project> {
  const {openProject} = await import('../node/project.ts')
  return openProject(await projectOptionsOf(options))
}

async function projectOptionsOf(options: CommandLine): Promise<ProjectOptions> {
  const rules = await parseRuleFlags(options.rule)
  return {
    ...(options.config === undefined ? {} : {configFile: options.config}),
    ...(options.preset === undefined ? {} : {preset: options.preset}),
    ...(options.rule.length === 0 ? {} : {rules}),
    ...(options.ext === undefined ? {} : {extensions: options.ext}),
    ...(options.shard === undefined ? {} : {shard: options.shard}),
    ignore: options.ignore,
    ignorePatterns: options.ignorePattern,
    ...(options.reportUnusedDisableDirectives ? {reportUnusedDirectives: 'error'} : {}),
  }
}

function runOptions(options: CommandLine): RunOptions {
  return {
    ...(options.fix ? {fix: 'write'} : options.fixDryRun ? {fix: 'dry-run'} : {}),
    ...(options.fixType === undefined ? {} : {fixTypes: options.fixType.filter((type) => type !== 'directive')}),
    fixErrorsOnly: options.quiet,
    warnIgnored: options.warnIgnored,
    stats: options.stats,
    ...(options.changed === undefined ? {} : {changed: options.changed}),
    suppressions: suppressionRequest(options),
    concurrency: options.concurrency,
    ...(options.cache ? {cache: cacheOptions(options)} : {}),
  }
}

function suppressionRequest(options: CommandLine): SuppressionRequest {
  const {suppressionsLocation: location, suppressAll, suppressRule, pruneSuppressions: prune} = options
  return {
    ...(location === undefined ? {} : {location}),
    ...(suppressAll ? {suppress: 'all'} : suppressRule.length > 0 ? {suppress: suppressRule} : {}),
    prune,
  }
}

function cacheOptions({cacheLocation: location, cacheStrategy: strategy}: CommandLine): CacheOptions {
  return {...(location === undefined ? {} : {location}), ...(strategy === undefined ? {} : {strategy})}
}

async function lintPaths(project: Project, paths: readonly string[], options: CommandLine): Promise<LintOutcome> {
  const {lintProjectFiles} = await import('../node/lint.ts')
  const progress = new Progress(process.stderr)
  try {
    return await lintProjectFiles(project, paths, {
      ...runOptions(options),
      onProgress: (done, total) => progress.update(done, total),
    })
  } finally {
    progress.end()
  }
}

async function lintStandardInput(project: Project, options: CommandLine): Promise<LintOutcome> {
  const {lintProjectText} = await import('../node/lint.ts')
  const {decodeArticle} = await import('../node/read-article.ts')
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return lintProjectText(project, decodeArticle(Buffer.concat(chunks)), options.stdinFilename, runOptions(options))
}

function wantedPaths(paths: readonly string[]): readonly string[] {
  return paths.length > 0 ? paths : [defaultPath(process.cwd())]
}

/** The reports without warnings, as `--quiet` shows them; those without errors are left out. */
function errorsOnly(reports: readonly FileReport[]): FileReport[] {
  return reports
    .filter(({errorCount}) => errorCount > 0)
    .map((report) => ({
      ...report,
      messages: report.messages.filter(({severity}) => severity === 2),
      suppressedMessages: report.suppressedMessages.filter(({severity}) => severity === 2),
      warningCount: 0,
      fixableWarningCount: 0,
    }))
}

function tellOtherLanguages(count: number): void {
  if (count === 0) return
  const [articles, them] = count === 1 ? ['1 article is', 'it'] : [`${count} articles are`, 'them']
  process.stderr.write(`${articles} not in English: only rules that do not depend on language ran on ${them}.\n`)
}

/** The folder that GitHub's annotations are relative to: the checkout's, else the repository's, else this one. */
function repositoryFolder(cwd: string): string {
  const {GITHUB_WORKSPACE: workspace} = process.env
  if (workspace) return workspace
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return cwd
  }
}
