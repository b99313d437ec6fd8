import {resolve} from 'node:path'
import type {FileReport} from '../core/report.ts'
import type {FormatterContext} from '../formatters/formatter.ts'
import {isFormatterName} from '../formatters/index.ts'
import {UsageError} from '../node/errors.ts'
import type {Project} from '../node/index.ts'
import {refuseOverwriting, writeReportFile} from '../node/write-report.ts'
import type {Runner} from './commands.ts'
import type {Engine} from './engine.ts'
import type {Inputs} from './inputs.ts'
import type {Site} from './site.ts'

/** What reports are written of. */
export interface WriteSettings {
  readonly engine: Engine
  readonly project: Project
  readonly inputs: Inputs
  /** What the run shows. */
  readonly reports: readonly FileReport[]
  /** The same without regard to what has changed: code scanning would take what is not in its file for mended. */
  readonly all: readonly FileReport[]
  readonly context: FormatterContext
  /** Whether code of the checkout may run. */
  readonly mayRun: boolean
  readonly site: Site
  readonly runner: Runner
}

/**
 * Writes the files that the inputs `sarif-file` and `format-outputs` ask for.
 *
 * @throws {UsageError} where one cannot be written.
 */
export async function writeReports(settings: WriteSettings): Promise<void> {
  const {engine, project, inputs, reports, all, context, mayRun, site, runner} = settings
  const {cwd} = context
  const articles = all.map(({filePath}) => filePath)
  for (const {format, file} of inputs.formatOutputs) {
    if (!isFormatterName(format) && !mayRun)
      throw new UsageError(
        `the format "${format}" is code, and this pull request comes from a fork, whose code is not run; use one of newslint's formats, or set allow-code-config: true`,
      )
    const target = {path: file, cwd, option: 'the file of format-outputs'}
    refuseOverwriting(articles, target, 'articles')
    const formatter = await engine.loadFormatter(format, cwd)
    const {needs = []} = formatter
    const ledgers = needs.length === 0 ? {} : {ledgers: engine.ledgersOfReports(project, reports, needs)}
    writeReportFile(target, String(await formatter(reports, {...context, ...ledgers})))
  }
  if (inputs.sarifFile === undefined) return
  const target = {path: inputs.sarifFile, cwd, option: 'the sarif-file'}
  refuseOverwriting(articles, target, 'articles')
  const sarif = await engine.loadFormatter('sarif', cwd)
  const rulesMeta = engine.rulesMetaOf(all, engine.registry, site.rulePage ?? engine.rulePage)
  writeReportFile(target, String(await sarif(all, {...context, rulesMeta})))
  runner.output('sarif-file', resolve(cwd, inputs.sarifFile))
}
