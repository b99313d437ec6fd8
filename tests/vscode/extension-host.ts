import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {root} from '../../src/dev/rule-folders.ts'
import {Editor, patience, type Tools} from './code-server.ts'
import {cases} from './host/cases.ts'
import {newsroom} from './newsroom.ts'

/** Runs the cases inside VS Code, on the built extension, and tells of each as a test of its own. */
export function testExtensionHost(tools: () => Tools): void {
  describe('in the extension host', () => {
    let editor: Editor
    let file: string
    const results = (): Readonly<Record<string, string | null>> =>
      existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}

    beforeAll(async () => {
      editor = await Editor.start(tools(), {})
      file = join(editor.home, 'results.json')
      const folder = await newsroom(editor.home)
      const tests = join(editor.home, 'host.cjs')
      await build({
        absWorkingDir: root,
        entryPoints: ['tests/vscode/host/run.ts'],
        outfile: tests,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        external: ['vscode'],
        logLevel: 'warning',
      })
      await editor.open(folder, [
        ['extensionDevelopmentPath', editor.remote(join(root, 'dist/vscode'))],
        ['extensionTestsPath', editor.remote(tests)],
      ])
    }, 2 * patience)

    afterAll(async () => editor?.stop())

    it.each(Object.keys(cases))('%s', {timeout: 2 * patience}, async (name) => {
      await expect.poll(() => Object.hasOwn(results(), name), {timeout: 2 * patience - 5000, interval: 100}).toBe(true)
      expect(results()[name]).toBeNull()
    })
  })
}
