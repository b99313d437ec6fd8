import {closeSync, mkdirSync, openSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {FileReport} from '../core/report.ts'
import {compareFactLines, findingLines, reportFindings} from '../node/compare-facts.ts'
import {explainFileError, UsageError} from '../node/errors.ts'
import {openFactFiles} from '../node/fact-files.ts'
import {collectFactLines} from '../node/facts.ts'
import type {Project} from '../node/project.ts'
import {blocksOf} from '../node/sort-lines.ts'
import {today} from '../node/today.ts'
import type {CommandLine} from './options.ts'
import {refuseOverwriting, tell, written} from './output.ts'
import {Progress} from './progress.ts'

/** `--facts-only`. Exit code 1 when a file cannot be read or a rule fails, 2 when there is no file. */
export async function writeFacts(project: Project, paths: readonly string[], options: CommandLine): Promise<number> {
  const progress = new Progress(process.stderr)
  const {files, lines, unmatched, problems} = collectFactLines(project, paths, (done, total) =>
    progress.update(done, total),
  )
  progress.end()
  try {
    for (const line of options.errorOnUnmatchedPattern ? [...unmatched, ...problems] : problems) tell(line)
    refuseOverwriting(files, options.outputFile, 'articles')
    await writeLines(lines.lines(), options.outputFile)
  } finally {
    lines.clear()
  }
  if (unmatched.length > 0 && options.errorOnUnmatchedPattern) return 2
  return problems.length > 0 ? 1 : 0
}

/** `--compare --facts-only`: what is found, as lines that a last `--compare` puts together. */
export async function writeFindings(names: readonly string[], options: CommandLine): Promise<number> {
  const cwd = process.cwd()
  const {lines, files, clear} = openFactFiles(names, cwd)
  try {
    refuseOverwriting(files, options.outputFile, 'files of facts')
    await writeLines(findingLines(compareFactLines(lines, cwd), cwd), options.outputFile)
  } finally {
    clear()
  }
  return 0
}

/** `--compare`: the reports of all articles in which comparing finds something. */
export function compareFiles(names: readonly string[], options: CommandLine): readonly FileReport[] {
  const cwd = process.cwd()
  const {lines, files, clear} = openFactFiles(names, cwd)
  try {
    refuseOverwriting(files, options.outputFile, 'files of facts')
    const found = reportFindings(compareFactLines(lines, cwd), today())
    // They are read as long as the command runs.
    process.once('exit', found.clear)
    return found.reports
  } finally {
    clear()
  }
}

/** Writes lines block by block, so that they need not be in memory together. */
async function writeLines(lines: Iterable<string>, outputFile: string | undefined): Promise<void> {
  if (outputFile === undefined) {
    for (const block of blocksOf(lines)) if (!(await written(block, 'latin1'))) return
    return
  }
  const path = resolve(outputFile)
  try {
    if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
      throw new UsageError(`--output-file "${outputFile}" is a folder; name a file in it`)
    mkdirSync(dirname(path), {recursive: true})
    const file = openSync(path, 'w')
    let isWhole = false
    try {
      for (const block of blocksOf(lines)) writeFileSync(file, block, 'latin1')
      isWhole = true
    } finally {
      closeSync(file)
      // Half a file of facts would be taken for a whole one.
      if (!isWhole) rmSync(path, {force: true})
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--output-file "${outputFile}" cannot be written: ${explainFileError(error)}`)
  }
}
