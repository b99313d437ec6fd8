import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {compareText} from '../core/compare-text.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {UsageError} from './errors.ts'
import {lineHead} from './fact-lines.ts'
import {findFiles} from './find-files.ts'
import {linesOf} from './lines.ts'
import {mergeLines} from './merge-lines.ts'
import {packageVersion} from './paths.ts'
import {registry} from './registry.ts'
import {LineSorter} from './sort-lines.ts'

/** Lines of facts and findings, from any number of files. */
export interface FactLines {
  /** In the order of their bytes; a line that several files have counts once. */
  readonly lines: Generator<string>
  /** The files, absolute. */
  readonly files: readonly string[]
  /** Removes what was put aside. */
  clear(): void
}

/**
 * Opens files of facts. A sorted one is read line by line; another is sorted first. What is no regular file, such as
 * standard input, can be read once only and must be sorted.
 *
 * @param names Files, patterns for files, `-` for standard input.
 * @throws {UsageError} where one cannot be read or, at the latest when its lines are asked for, holds anything but facts
 *   of this newslint.
 */
export function openFactFiles(names: readonly string[], cwd: string): FactLines {
  const files = new Map<string, string>()
  for (const name of names)
    for (const file of filesOf(name, cwd)) files.set(file === '-' ? file : resolve(cwd, file), file)
  const sorters: LineSorter[] = []
  const clear = (): void => {
    for (const sorter of sorters) sorter.clear()
  }
  try {
    const sources = [...files].map(([path, name]) => {
      const isFile = name !== '-' && statSync(path, {throwIfNoEntry: false})?.isFile() !== false
      if (!isFile || isSorted(path, name)) return checkedLines(path, name, true)
      const sorter = new LineSorter()
      sorters.push(sorter)
      for (const line of checkedLines(path, name, false)) sorter.add(line)
      return sorter.lines()
    })
    return {lines: mergeLines(sources, true), files: [...files.keys()].filter((file) => file !== '-'), clear}
  } catch (error) {
    clear()
    throw error
  }
}

/** The rule that compares articles under an id, or undefined. */
export function comparingRule(id: string): AnyRuleDefinition | undefined {
  const known: Readonly<Record<string, {readonly meta: AnyRuleDefinition} | undefined>> = registry
  const rule = Object.hasOwn(known, id) ? known[id]?.meta : undefined
  return rule?.corpus === undefined ? undefined : rule
}

/** The file of a name, or those of a pattern that no shell has replaced by them. */
function filesOf(name: string, cwd: string): readonly string[] {
  if (name === '-') return [name]
  const stats = statSync(resolve(cwd, name), {throwIfNoEntry: false})
  if (stats?.isDirectory()) throw new UsageError(`"${name}" is a folder; name the files of facts in it`)
  if (stats !== undefined) return [name]
  const {files} = findFiles([name], {cwd, extensions: [''], ignores: undefined})
  if (files.length === 0) throw new UsageError(`there is no file "${name}"; write it with --facts-only -o "${name}"`)
  return files
}

function isSorted(path: string, name: string): boolean {
  let before = ''
  for (const line of checkedLines(path, name, false)) {
    if (compareText(before, line) > 0) return false
    before = line
  }
  return true
}

/** The lines of one file, each of them a fact or a finding of this newslint. */
function* checkedLines(path: string, name: string, mustBeSorted: boolean): Generator<string> {
  const shown = name === '-' ? 'standard input' : name
  let number = 0
  let head = ''
  let before = ''
  const refuse = (reason: string): never => {
    throw new UsageError(`${shown}, line ${number}: ${reason}`)
  }
  for (const line of linesOf(path)) {
    number++
    if (line === '') continue
    if (mustBeSorted && compareText(before, line) > 0) refuse('not sorted; sort the lines first, with LC_ALL=C sort')
    if (head === '' || !line.startsWith(head) || !line.endsWith('}')) {
      const found = lineHead(line) ?? refuse('this is no fact as --facts-only writes it')
      const {group, version, text} = found
      if (version !== ownVersion)
        refuse(`newslint ${version} wrote this, and this is ${ownVersion}; collect the facts again`)
      if (group !== null && comparingRule(group.rule) === undefined)
        refuse(`there is no rule “${group.rule}” that compares articles; collect the facts again`)
      head = group === null ? '' : `${text}"${version}",`
    }
    before = line
    yield line
  }
}

const ownVersion = packageVersion()
