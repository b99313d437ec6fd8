import assert from 'node:assert/strict'
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
      await host.until(async () => {
        await host.vscode.commands.executeCommand(command)
        assert(
          panels(host).some(({label}) => title.test(label)),
          `${command}: ${panels(host).map(({label}) => label)}`,
        )
      })
    }
    assert.equal(panels(host).length, 4)
  },

  'lets the report of the sources follow the editor': async (host) => {
    await host.open(ferry)
    await host.until(async () => {
      await host.vscode.commands.executeCommand('newslint.showSourceLedger')
      assert.equal(panels(host).length, 1)
    })
    await host.open('content/lighthouse.md')
    await host.until(() => assert.match(panels(host)[0].label, /^Sources of .*lighthouse\.md/))
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
    await host.until(() => assert(host.findings(document.uri).length > 0))
    const before = host.places(document.uri)
    await host.vscode.commands.executeCommand('newslint.restart')
    await host.until(() => assert.deepEqual(host.places(document.uri), before))
  },

  'matches the problems that a task prints': async (host) => {
    const {tasks, Task, TaskScope, ProcessExecution} = host.vscode
    const closed = host.uri('content/market-hall.txt')
    await host.until(() => assert.equal(host.findings(closed).length, 0))
    const {bin, node} = JSON.parse(readFileSync(join(host.folder, '../command.json'), 'utf8')) as {
      bin: string
      node: string
    }
    const definition = {type: 'process'}
    const execution = new ProcessExecution(node, [bin, join(host.folder, 'content')], {cwd: host.folder})
    const task = new Task(definition, TaskScope.Workspace, 'newslint', 'newslint', execution, ['$newslint'])
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
