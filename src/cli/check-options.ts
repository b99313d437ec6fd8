import {UsageError} from '../node/errors.ts'
import type {CommandLine} from './options.ts'

/**
 * Refuses flags that do not go together.
 *
 * @throws {UsageError} One line: which, and what to leave out or add.
 */
export function checkOptions(options: CommandLine, paths: readonly string[]): void {
  const refuse = (message: string): never => {
    throw new UsageError(message)
  }
  if (paths.includes('')) refuse('a path is empty; name a file or folder, or leave it out')
  if (options.fix && options.fixDryRun) refuse('--fix and --fix-dry-run cannot be used together; leave one out')
  if (options.stdin && options.fix) refuse('--fix cannot save what comes on standard input; use --fix-dry-run')
  if (options.lsp && paths.length > 0) refuse('--lsp is told by the editor what to lint; leave the paths out')
  if (!options.lsp && (options.socket !== undefined || options.pipe !== undefined || options.nodeIpc === true))
    refuse('--socket, --pipe and --node-ipc go with --lsp; add --lsp')
  if (options.stdin && paths.length > 0) refuse('--stdin reads the article from standard input; leave the paths out')
  if (options.stdinFilename !== undefined && !options.stdin) refuse('--stdin-filename goes with --stdin; add --stdin')
  if (options.fixType !== undefined && !options.fix && !options.fixDryRun)
    refuse('--fix-type goes with --fix or --fix-dry-run; add one of them')
  if (options.report !== undefined && (options.fix || options.fixDryRun || options.stdin))
    refuse('--report reads files and changes none; leave out --fix, --fix-dry-run and --stdin')
  if (options.report === 'exceptions' && !['stylish', 'json'].includes(options.format))
    refuse('--report exceptions comes as text or as JSON; use --format json or leave --format out')
  if (options.report !== undefined && !['stylish', 'json', 'html'].includes(options.format))
    refuse('--report comes as text, JSON or a page; use --format json or html, or leave --format out')
  checkChanged(options, refuse)
  checkSuppressions(options, refuse)
  checkFacts(options, paths, refuse)
  const once = options.fix || options.fixDryRun || options.stdin || options.compare || options.factsOnly
  if (options.watch && (once || options.report !== undefined || options.outputFile !== undefined))
    refuse('--watch prints findings; leave out --fix, --stdin, --report, --facts-only, --compare and --output-file')
  for (const flag of ['printConfig', 'inspect'] as const)
    if (options[flag] !== undefined && (paths.length > 0 || options.stdin))
      refuse(`--${flag === 'inspect' ? 'inspect' : 'print-config'} takes one file; leave the other paths out`)
}

/** What goes with `--changed`. */
function checkChanged(options: CommandLine, refuse: (message: string) => never): void {
  if (options.changed === undefined) return
  if (options.stdin) refuse('--changed asks git about files, and --stdin is none; leave one out')
  if (options.watch) refuse('--changed looks once, at what git knows; leave out --watch')
  if (options.report !== undefined || options.factsOnly || options.compare)
    refuse('--changed is for findings; leave out --report, --facts-only and --compare')
}

/** What goes with the flags of the baseline: what ESLint allows, and what reads all that there is. */
function checkSuppressions(options: CommandLine, refuse: (message: string) => never): void {
  const {suppressAll, suppressRule, pruneSuppressions} = options
  const used = [
    ...(suppressAll ? ['--suppress-all'] : []),
    ...(suppressRule.length > 0 ? ['--suppress-rule'] : []),
    ...(pruneSuppressions ? ['--prune-suppressions'] : []),
  ]
  if (used.length > 1) refuse(`${used[0]} and ${used[1]} cannot be used together; leave one out`)
  if (used.length === 0) return
  if (options.stdin) refuse(`${used[0]} is for files; leave out --stdin`)
  if (options.changed !== undefined) refuse(`${used[0]} is for all findings; leave out --changed`)
  if (options.shard !== undefined || options.compare || options.factsOnly || options.report !== undefined)
    refuse(`${used[0]} needs all articles; leave out --shard, --facts-only, --compare and --report`)
  if (options.watch || options.fixDryRun)
    refuse(`${used[0]} looks once, at files as they are; leave out --watch and --fix-dry-run`)
}

/** What goes with `--facts-only` and `--compare`. */
function checkFacts(options: CommandLine, paths: readonly string[], refuse: (message: string) => never): void {
  const {factsOnly, compare} = options
  if (!factsOnly && !compare) return
  const flag = compare ? '--compare' : '--facts-only'
  const files = compare ? 'files of facts' : 'files'
  if (options.fix || options.fixDryRun || options.stdin || options.report !== undefined)
    refuse(`${flag} reads ${files} and changes none; leave out --fix, --fix-dry-run, --stdin and --report`)
  if (factsOnly && options.format !== 'stylish') refuse('--facts-only has a format of its own; leave out --format')
  if (!compare) return
  if (options.shard !== undefined) refuse('--compare takes all facts; give --shard to --facts-only')
  if (options.config !== undefined || options.preset !== undefined || options.rule.length > 0)
    refuse('--compare has severities and options from the facts; give --config, --preset and --rule to --facts-only')
  if (paths.length === 0) refuse('--compare needs files of facts; write them with --facts-only')
}
