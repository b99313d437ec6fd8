import assert from 'node:assert/strict'
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
