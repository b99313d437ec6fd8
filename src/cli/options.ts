import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {type PresetName, presetNames} from '../core/config.ts'
import {type CacheStrategy, cacheStrategies} from '../node/cache-options.ts'
import type {ChangeRequest} from '../node/changes.ts'
import {UsageError} from '../node/errors.ts'
import {type RuleType, ruleTypes} from '../node/rule-types.ts'
import type {Shard} from '../node/shard.ts'
import {changeRequest, withChangeValues} from './change-flag.ts'
import {checkOptions} from './check-options.ts'

/** The kinds of fixes that `--fix-type` takes: ESLint's. */
export const fixTypes = ['directive', ...ruleTypes] as const

/** What `--report` prints instead of findings. */
export const reportNames = ['sources', 'boilerplate', 'names', 'duplicates', 'exceptions'] as const
export type ReportName = (typeof reportNames)[number]

/** What the command line says. */
export interface CommandLine {
  readonly config?: string
  readonly preset?: PresetName
  readonly rule: readonly string[]
  readonly ext?: readonly string[]
  readonly changed?: ChangeRequest
  readonly fix: boolean
  readonly fixDryRun: boolean
  readonly fixType?: readonly ('directive' | RuleType)[]
  readonly ignore: boolean
  readonly ignorePattern: readonly string[]
  readonly warnIgnored: boolean
  readonly suppressAll: boolean
  readonly suppressRule: readonly string[]
  readonly suppressionsLocation?: string
  readonly pruneSuppressions: boolean
  readonly passOnUnprunedSuppressions: boolean
  readonly stdin: boolean
  readonly stdinFilename?: string
  readonly quiet: boolean
  /** -1: any number. */
  readonly maxWarnings: number
  readonly format: string
  readonly outputFile?: string
  readonly report?: ReportName
  readonly factsOnly: boolean
  readonly compare: boolean
  readonly shard?: Shard
  /** Undefined: as the terminal and the environment have it. */
  readonly color?: boolean
  readonly reportUnusedDisableDirectives: boolean
  readonly stats: boolean
  readonly watch: boolean
  /** In how many threads to lint. */
  readonly concurrency: 'auto' | 'off' | number
  readonly cache: boolean
  readonly cacheLocation?: string
  readonly cacheStrategy?: CacheStrategy
  readonly errorOnUnmatchedPattern: boolean
  readonly passOnNoPatterns: boolean
  readonly init: boolean
  readonly lsp: boolean
  /** Where the language server's client listens; standard input and output unless given. */
  readonly socket?: number
  readonly pipe?: string
  readonly nodeIpc?: boolean
  readonly explain?: string
  readonly listRules: boolean
  readonly printConfig?: string
  readonly inspect?: string
  readonly version: boolean
}

/** The command line, read; or the help text that it asks for. */
export type Parsed = {readonly paths: readonly string[]; readonly options: CommandLine} | {readonly help: string}

/**
 * Reads the command line.
 *
 * @param parameters What follows the command's name.
 * @throws {UsageError} for a flag that there is not or that is used wrongly.
 */
export function parseCommandLine(parameters: readonly string[]): Parsed {
  let help = ''
  const command = defineCommand().configureOutput({
    writeOut: (text) => {
      help += text
    },
    writeErr: () => {},
  })
  try {
    // `-f=json` is written by those who know `--format=json`; commander would take `=json` for the format.
    const written = withChangeValues(parameters).map((parameter) => parameter.replace(/^(-[cfo])=/, '$1'))
    command.parse(written, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed') return {help: help.trimEnd()}
    throw new UsageError(describe(error))
  }
  const options: CommandLine = {...defaults, ...command.opts<CommandLine>()}
  checkOptions(options, command.args)
  return {paths: command.args, options}
}

// Commander would print its own defaults into the help, `(default: false)` behind every switch.
const defaults = {
  rule: [],
  ignorePattern: [],
  format: 'stylish',
  maxWarnings: -1,
  fix: false,
  fixDryRun: false,
  suppressAll: false,
  suppressRule: [],
  pruneSuppressions: false,
  passOnUnprunedSuppressions: false,
  stdin: false,
  quiet: false,
  stats: false,
  watch: false,
  cache: false,
  concurrency: 'auto',
  reportUnusedDisableDirectives: false,
  passOnNoPatterns: false,
  factsOnly: false,
  compare: false,
  init: false,
  lsp: false,
  listRules: false,
  version: false,
} as const

function defineCommand(): Command {
  const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]
  return new Command('newslint')
    .description('Lints news articles: says what an editor would act on.')
    .usage('[options] [path...]')
    .argument('[path...]', 'files, folders and glob patterns; content/ if there is one, else the current folder')
    .exitOverride()
    .optionsGroup('Configuration:')
    .option('-c, --config <path>', 'use this config instead of newslint.config.{js,mjs,ts,json} found upwards')
    .addOption(new Option('--preset <name>', 'begin with this set of rules').choices(presetNames))
    .option('--rule <rule>', 'set a rule: `id: severity` or `id: [severity, {options}]`; again for more', collect)
    .option('--ext <extensions>', 'search folders for these extensions (.md,.mdx,.markdown,.txt)', commaList)
    .optionsGroup('Part of the articles:')
    .option(
      '--changed [=base]',
      'report what is new or changed since this branch left its upstream or the default branch, or the base in --changed=main; --changed=files and --changed=files:main take changed files whole. The others are read, to compare with',
      changeRequest,
    )
    .optionsGroup('Fix problems:')
    .option('--fix', 'repair what can be repaired safely, in the files')
    .option('--fix-dry-run', 'repair without saving; the result is in the output of --format json')
    .option('--fix-type <types>', `which repairs: ${fixTypes.join(', ')}`, fixTypeList)
    .optionsGroup('Ignore files:')
    .option('--no-ignore', 'lint files that .gitignore, the config or --ignore-pattern rule out')
    .option('--ignore-pattern <pattern>', 'a file to ignore, as in .gitignore; again for more', collect)
    .option('--no-warn-ignored', 'say nothing of ignored files that are named on the command line')
    .optionsGroup('Use stdin:')
    .option('--stdin', 'lint the article on standard input')
    .option('--stdin-filename <path>', 'what to call it')
    .optionsGroup('Known findings:')
    .option(
      '--suppress-all',
      'from now on, report no finding that there is today: they go to newslint-suppressions.json',
    )
    .option('--suppress-rule <rule>', 'the same for the findings of a rule; again for more', collect)
    .option('--suppressions-location <path>', 'the file that lists them (default: newslint-suppressions.json)')
    .option('--prune-suppressions', 'take out of it what is mended')
    .option('--pass-on-unpruned-suppressions', 'pass although it lists what is mended')
    .optionsGroup('Handle warnings:')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings', wholeNumber)
    .optionsGroup('Output:')
    .option(
      '-f, --format <name>',
      'stylish, json, json-with-metadata, ndjson, unix, compact, checkstyle, junit, github, gitlab, sarif, rdjson, markdown, html, or the path or package of a formatter (default: stylish)',
    )
    .option('-o, --output-file <path>', 'write the report to a file')
    .addOption(
      new Option(
        '--report <name>',
        'instead of findings: `sources`, who says what; `boilerplate`, how much would fit any story; `names`, which are spelled in several ways; `duplicates`, what articles share; `exceptions`, what is silenced, why and since when (text, --format json or, but for exceptions, html)',
      ).choices(reportNames),
    )
    .option('--color', 'force colours on')
    .option('--no-color', 'force colours off')
    .option(
      '--stats',
      'say where the time went, by rule and layer: on standard error, or for each file in --format json',
    )
    .optionsGroup('Speed:')
    .option('--cache', 'lint only what has changed since the last run with --cache')
    .option('--cache-location <path>', 'the file or folder of the cache (default: .newslintcache)')
    .addOption(
      new Option(
        '--cache-strategy <name>',
        'how an article is known again: by its content, or by time and size (default: content)',
      ).choices(cacheStrategies),
    )
    .option('--concurrency <number>', 'lint in so many threads, or off (default: auto, where it pays)', threadCount)
    .option('--watch', 'lint again what changes, until Ctrl-C')
    .optionsGroup('Many machines:')
    .option(
      '--shard <i/n>',
      'take one of n equal shares of the files, such as 1/4, and leave comparing to --compare',
      shardOf,
    )
    .option('--facts-only', 'instead of findings, print what comparing articles needs, one line of JSON a fact')
    .option(
      '--compare',
      'the paths are files of such lines (- for stdin): print what comparing finds; with --facts-only as lines for another --compare',
    )
    .optionsGroup('Inline comments:')
    .option('--report-unused-disable-directives', 'report newslint-disable comments that silence nothing, as errors')
    .optionsGroup('Rules and configs:')
    .option('--init', 'write a commented newslint.config.mjs')
    .option('--list-rules', 'list the rules and what each preset makes of them')
    .option('--explain <rule>', "show a rule's page")
    .option('--print-config <path>', 'print the settled config of a file as JSON')
    .option('--inspect <path>', 'say which config and rules apply to a file')
    .optionsGroup('Editors:')
    .option('--lsp', 'be a language server, on standard input and output')
    .option('--socket <port>', 'with --lsp: on a port of this machine on which the client listens', portNumber)
    .option('--pipe <name>', 'with --lsp: on a pipe on which the client listens')
    .option('--node-ipc', 'with --lsp: on the channel of the Node process that started it')
    .addOption(new Option('--stdio').hideHelp())
    .addOption(new Option('--clientProcessId <number>').hideHelp())
    .optionsGroup('Miscellaneous:')
    .option('--no-error-on-unmatched-pattern', 'pass when a path gives no file')
    .option('--pass-on-no-patterns', 'pass without linting when no path is given')
    .option('-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
}

function describe(error: CommanderError): string {
  const [message, proposal] = error.message.replace(/^error: /, '').split('\n')
  const meant = /^\(Did you mean (.*?)\?\)$/.exec(proposal ?? '')?.[1]
  const sentence = message.replace(/\.$/, '').replaceAll("'", '"')
  if (meant !== undefined) return `${sentence}; did you mean ${meant.replace(/^one of /, '')}?`
  return error.code === 'commander.unknownOption' ? `${sentence}; newslint --help lists those that there are` : sentence
}

function commaList(value: string, before: readonly string[] = []): string[] {
  const parts = value.split(',').map((part) => part.trim())
  if (parts.some((part) => part === '' || part === '.'))
    throw new InvalidArgumentError('It must be a list such as .md,.txt')
  return [...before, ...parts]
}

function fixTypeList(value: string, before: readonly string[] = []): string[] {
  const parts = value.split(',').map((part) => part.trim())
  if (!parts.every((part) => (fixTypes as readonly string[]).includes(part)))
    throw new InvalidArgumentError(`It must be a list of ${fixTypes.join(', ')}`)
  return [...before, ...parts]
}

function shardOf(value: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  const shard = {index: Number(index), count: Number(count)}
  if (!(shard.index >= 1 && shard.index <= shard.count))
    throw new InvalidArgumentError('It must be a share such as 1/4, counted from 1')
  return shard
}

function threadCount(value: string): 'auto' | 'off' | number {
  if (value === 'auto' || value === 'off') return value
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a number of threads, auto or off')
  return Number(value)
}

function portNumber(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('It must be the number of a port, 1 to 65535')
  return port
}

function wholeNumber(value: string): number {
  if (!/^-?\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number')
  return Number(value)
}
