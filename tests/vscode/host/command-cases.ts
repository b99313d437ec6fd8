import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type * as VSCode from 'vscode'
import type {Cases} from './cases.ts'
import type {Host} from './host.ts'

const ferry = 'content/ferry-talks.md'

export const commandCases: Cases = {
  'shows reports as panels': async (host) => {
    await host.open(ferry)
    for (const [command, title] of [
      ['newslint.showSourceLedger', /Sources of .*ferry-talks\.md/],
      ['newslint.showBoilerplateReport', /Boilerplate in .*ferry-talks\.md/],
      ['newslint.showNameReport', /Names in /],
      ['newslint.showDuplicateReport', /Duplicates in /],
    ] as const) {
      await host.open(ferry)
      await host.vscode.commands.executeCommand(command)
      await host.until(() => {
        const labels = panels(host).map(({label}) => label)
        assert(
          labels.some((label) => title.test(label)),
          `${command}: ${labels}`,
        )
      })
    }
    assert.equal(panels(host).length, 4)
  },

  'lets the report of the sources follow the editor': async (host) => {
    await host.open(ferry)
    await host.vscode.commands.executeCommand('newslint.showSourceLedger')
    await host.until(() => assert.equal(panels(host).length, 1))
    await host.open('content/lighthouse.md')
    await host.until(() => assert.match(panels(host)[0].label, /lighthouse\.md/))
  },

  'opens the page of a rule': async (host) => {
    await host.open(ferry)
    await host.vscode.commands.executeCommand('newslint.openRulePage', 'vague-source')
    await host.until(() => {
      const labels = tabs(host).map(({label}) => label)
      assert(
        labels.some((label) => /Preview README\.md/.test(label)),
        labels.join(),
      )
    })
  },

  'is there again after a restart': async (host) => {
    const {document} = await host.open(ferry)
    const before = host.expected()[ferry]
    await host.until(() => assert.deepEqual(host.places(document.uri), before))
    await host.vscode.commands.executeCommand('newslint.restart')
    await host.until(() => assert.deepEqual(host.places(document.uri), before))
  },

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

function tabs({vscode}: Host): VSCode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs)
}

/** The panels with reports. */
function panels(host: Host): VSCode.Tab[] {
  return tabs(host).filter(
    ({input}) => input instanceof host.vscode.TabInputWebview && input.viewType.endsWith('newslint.report'),
  )
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
