import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type * as VSCode from 'vscode'
import type {Cases} from './cases.ts'
import type {Host} from './host.ts'

/**
 * These come first. What a task finds counts as newslint's, so that opening the article puts the server's findings in its
 * place; and of its own findings an extension is told by itself alone, once it has any.
 */
export const taskCases: Cases = {
  'matches the problems that a task prints': async (host) => {
    const {tasks, Task, TaskScope, CustomExecution} = host.vscode
    // One that was never opened: of what is open, the findings of the server count.
    const text = readFileSync(join(host.folder, 'content/market-hall.txt'), 'utf8')
    const closed = host.write('a-printed.txt', text)
    const execution = new CustomExecution(async () => terminalOf(host))
    const task = new Task({type: 'desk'}, TaskScope.Workspace, 'newslint', 'newslint', execution, ['$newslint'])
    await tasks.executeTask(task)
    const expected = host.expected()['content/market-hall.txt']
    await host.until(() => assert.deepEqual(host.places(closed), expected))
  },
}

/** A terminal that runs the command: one of the system's takes a binary that npm does not bring. */
function terminalOf({vscode, folder}: Host): VSCode.Pseudoterminal {
  const {bin, node} = JSON.parse(readFileSync(join(folder, '../command.json'), 'utf8')) as {bin: string; node: string}
  const written = new vscode.EventEmitter<string>()
  const closed = new vscode.EventEmitter<number>()
  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open() {
      execFile(node, [bin, 'a-printed.txt', 'content', '--color'], {cwd: folder}, (_, stdout, stderr) => {
        written.fire(`${stdout}${stderr}`.replaceAll('\n', '\r\n'))
        // The editor still reads what was written.
        setTimeout(() => closed.fire(0), 1000)
      })
    },
    close() {},
  }
}
