import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Editor, patience, type Tools} from './code-server.ts'
import {Window} from './window.ts'

/** What VS Code calls a window whose folder is not trusted, and what the extension then does. */
export function testWorkspaceTrust(tools: () => Tools, vsix: string): void {
  describe('in a folder that is not trusted', () => {
    let editor: Editor
    let window: Window
    let trace: string

    beforeAll(async () => {
      editor = await Editor.start(tools(), {vsix, asksForTrust: true})
      const folder = join(editor.home, 'strange')
      trace = join(editor.home, 'it-ran')
      mkdirSync(folder)
      writeFileSync(join(folder, 'quay.md'), '# The quay\n\nThe the crew met on Tuesday.\n')
      const lines = [
        `import {writeFileSync} from 'node:fs'`,
        `writeFileSync(${JSON.stringify(trace)}, '')`,
        `export default {rules: {'repeated-words': 'off', 'missing-metadata': 'off', 'missing-date': 'off'}}`,
      ]
      writeFileSync(join(folder, 'newslint.config.mjs'), lines.join('\n'))
      window = new Window(await editor.open(folder))
      await window.page.getByRole('button', {name: /No, I don't trust/}).click()
      await window.ready()
    }, 2 * patience)

    afterAll(async () => editor?.stop())

    it('lints without running the config', {timeout: 2 * patience}, async () => {
      await window.open('quay.md')
      await expect.poll(() => window.squiggles('warning'), {timeout: patience}).toBeGreaterThan(0)
      expect(existsSync(trace)).toBe(false)
    })

    it('runs the config once the folder is trusted', {timeout: 2 * patience}, async () => {
      await window.command('Workspaces: Manage Workspace Trust')
      await window.page.locator('.workspace-trust-editor .monaco-button', {hasText: /^Trust$/}).click()
      await expect.poll(() => existsSync(trace), {timeout: patience}).toBe(true)
      await window.open('quay.md')
      await expect.poll(() => window.squiggles('warning'), {timeout: patience}).toBe(0)
    })
  })
}
