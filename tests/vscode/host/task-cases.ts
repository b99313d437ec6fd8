import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type * as VSCode from 'vscode'
import type {Report} from '../newsroom.ts'
import type {Cases} from './cases.ts'
import {byPlace, type Host, type Place} from './host.ts'

/** These come first: of its own findings an extension is told by itself alone, once it has any. */
export const taskCases: Cases = {
  'matches the problems that a task prints': async (host) => {
    const {tasks, Task, TaskScope, CustomExecution} = host.vscode
    // Articles that no other case opens: what a task prints of one late shows beside what the server finds there.
    const printed = ['ferry-talks.md', 'market-hall.txt'].map((name) => {
      const text = readFileSync(join(host.folder, 'content', name), 'utf8')
      return host.write(`printed-${name}`, text)
    })
    const names = printed.map(({fsPath}) => basename(fsPath))
    const expected = await found(host, names)
    const execution = new CustomExecution(async () => terminalOf(host, names))
    const task = new Task({type: 'desk'}, TaskScope.Workspace, 'newslint', 'newslint', execution, ['$newslint'])
    await tasks.executeTask(task)
    await host.until(() =>
      assert.deepEqual(
        printed.map((uri) => host.places(uri)),
        expected,
      ),
    )
  },
}

/** What the command line finds in each of some articles. */
async function found({folder}: Host, names: readonly string[]): Promise<Place[][]> {
  const {bin, node} = commandOf(folder)
  const stdout = await new Promise<string>((resolve) => {
    execFile(node, [bin, ...names, '--format', 'json'], {cwd: folder}, (_, stdout) => resolve(stdout))
  })
  const places = (JSON.parse(stdout) as readonly Report[]).map(({messages}) =>
    messages.map(({ruleId, line, column}): Place => [String(ruleId), line, column]).sort(byPlace),
  )
  assert(places.length === names.length && places.every(({length}) => length > 0))
  return places
}

/** A terminal that runs the command: one of the system's takes a binary that npm does not bring. */
function terminalOf({vscode, folder}: Host, names: readonly string[]): VSCode.Pseudoterminal {
  const {bin, node} = commandOf(folder)
  const written = new vscode.EventEmitter<string>()
  const closed = new vscode.EventEmitter<number>()
  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open() {
      execFile(node, [bin, ...names, '--color'], {cwd: folder}, (_, stdout, stderr) => {
        written.fire(`${stdout}${stderr}`.replaceAll('\n', '\r\n'))
        // The editor still reads what was written.
        setTimeout(() => closed.fire(0), 1000)
      })
    },
    close() {},
  }
}

function commandOf(folder: string): {readonly bin: string; readonly node: string} {
  return JSON.parse(readFileSync(join(folder, '../command.json'), 'utf8'))
}
