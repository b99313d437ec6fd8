import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import type {Cases} from './cases.ts'

const article = `---
title: The night ferry sails again
date: 2026-05-12
author: Kari Moen
---

# The night ferry sails again

The the mayor of Saltmere, Lena Haugen, opened the quay on Tuesday, she said.
| Route | Boats |
| --- | --- |
| Saltmere to Arnfeld | 4 |

Crews from Arnfeld joined her, the mayor said.
| Crew | People |
| --- | --- |
| Arnfeld | 12 |
`

/** A table that Markdown takes for a part of the paragraph above. */
const gluedTable = /said\.\n\|/

export const repairCases: Cases = {
  'repairs one finding': async (host) => {
    const {document} = await host.openNew('content/repair.md', article)
    const twice = (): import('vscode').Diagnostic | undefined =>
      host.findings(document.uri).find(({message}) => message.startsWith('“The the”'))
    await host.until(() => assert(twice() !== undefined))
    await host.until(async () => {
      const actions = await host.codeActions(document.uri, twice()!.range, 'quickfix')
      const action = actions.find(({title}) => title === 'Keep one “The”')
      assert(action?.edit !== undefined, actions.map(({title}) => title).join())
      assert(await host.vscode.workspace.applyEdit(action.edit))
    })
    assert.match(document.getText(), /^The mayor of Saltmere/m)
    await host.until(() => assert.equal(twice(), undefined))
  },

  'offers to disable a rule where it stands': async (host) => {
    const {document} = await host.openNew('content/disable.md', article)
    await host.until(() => assert(host.rules(document.uri).includes('repeated-words')))
    const {range} = host.findings(document.uri).find(({message}) => message.startsWith('“The the”'))!
    await host.until(async () => {
      const titles = (await host.codeActions(document.uri, range, 'quickfix')).map(({title}) => title)
      assert(
        titles.some((title) => /disable/i.test(title)),
        titles.join(),
      )
    })
  },

  'makes all safe repairs by a command': async (host) => {
    const {document} = await host.openNew('content/all.md', article)
    await host.until(() =>
      assert.equal(host.rules(document.uri).filter((rule) => rule === 'malformed-block').length, 2),
    )
    await host.until(async () => {
      await host.vscode.commands.executeCommand('newslint.fixAll')
      assert.doesNotMatch(document.getText(), gluedTable)
    })
    // What a person has to choose stays.
    assert.match(document.getText(), /^The the mayor/m)
  },

  'makes all safe repairs when an article is saved': async (host) => {
    const configuration = host.vscode.workspace.getConfiguration('editor')
    await configuration.update('codeActionsOnSave', {'source.fixAll.newslint': 'explicit'}, 2)
    try {
      const editor = await host.openNew('content/saved.md', article)
      const {document} = editor
      await host.until(() => assert(host.rules(document.uri).includes('malformed-block')))
      await host.until(async () => {
        await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\n'))
        assert(await document.save())
        assert.doesNotMatch(readFileSync(document.uri.fsPath, 'utf8'), gluedTable)
      })
    } finally {
      await configuration.update('codeActionsOnSave', undefined, 2)
    }
  },
}
