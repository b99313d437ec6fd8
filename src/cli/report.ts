import type {Ledgers} from '../core/ledgers.ts'
import {ledgersOfFiles} from '../node/ledgers.ts'
import type {Project} from '../node/project.ts'
import {boilerplateReport, boilerplateReportJson} from './boilerplate-report.ts'
import {duplicateReport, duplicateReportJson} from './duplicate-report.ts'
import {nameReport, nameReportJson} from './name-report.ts'
import type {CommandLine, ReportName} from './options.ts'
import {print, refuseOverwriting, tell, writeOutputFile} from './output.ts'
import {sourceReport, sourceReportJson} from './source-report.ts'

/** How a report looks. */
interface Look {
  readonly cwd: string
  readonly color: boolean
}

/** The reports that read the articles; exceptions are read from comments and the baseline. */
type Ledger = Exclude<ReportName, 'exceptions'>

/** By format and report: the text of the ledger. */
const texts: Readonly<Record<Ledger, (ledgers: Ledgers, look: Look) => string>> = {
  sources: ({sources = []}, look) => sourceReport(sources, look),
  boilerplate: ({boilerplate = []}, look) => boilerplateReport(boilerplate, look),
  names: ({names}, look) => nameReport(names!, look),
  duplicates: ({duplicates}, look) => duplicateReport(duplicates!, look),
}
const jsons: Readonly<Record<Ledger, (ledgers: Ledgers) => string>> = {
  sources: ({sources = []}) => sourceReportJson(sources),
  boilerplate: ({boilerplate = []}) => boilerplateReportJson(boilerplate),
  names: ({names}) => nameReportJson(names!),
  duplicates: ({duplicates}) => duplicateReportJson(duplicates!),
}

/** `--report` of a ledger: exit code 1 when a file cannot be read, 2 when there is none. */
export async function report(
  name: Ledger,
  project: Project,
  paths: readonly string[],
  options: CommandLine,
  color: boolean,
): Promise<number> {
  const look = {cwd: process.cwd(), color}
  const isPage = options.format === 'html'
  const {ledgers, outcomes} = ledgersOfFiles(project, paths, isPage ? [name, 'texts'] : [name])
  const output = isPage
    ? (await import('../formatters/html.ts')).html([], {...look, rulesMeta: {}, ledgers})
    : options.format === 'json'
      ? jsons[name](ledgers)
      : texts[name](ledgers, look)
  for (const line of [...outcomes.unmatched, ...outcomes.unreadable]) tell(line)
  refuseOverwriting(outcomes.files, options.outputFile, 'articles')
  if (options.outputFile === undefined) print(output)
  else writeOutputFile(options.outputFile, [output])
  if (outcomes.unmatched.length > 0 && options.errorOnUnmatchedPattern) return 2
  return outcomes.unreadable.length > 0 ? 1 : 0
}
