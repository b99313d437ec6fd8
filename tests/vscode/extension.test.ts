import {spawnSync} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {root} from '../../src/dev/rule-folders.ts'
import {findTools, type Tools} from './code-server.ts'
import {testExtensionHost} from './extension-host.ts'
import {testUserInterface} from './user-interface.ts'
import {testWorkspaceTrust} from './workspace-trust.ts'

const found = await findTools()
const isMissing = typeof found === 'string'
if (isMissing) console.warn(`The VS Code extension is not tested: ${found}`)
const tools = (): Tools => found as Tools

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}
const vsix = join(root, `dist/newslint-${version}.vsix`)

describe.skipIf(isMissing)('the VS Code extension', () => {
  beforeAll(() => {
    const command = ['src/dev/build-vscode.mjs']
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: root, encoding: 'utf8'})
    if (status !== 0) throw new Error(`The extension cannot be built: ${stdout}${stderr}`)
  }, 300_000)

  it('is a package of less than 3 MB', () => {
    expect(statSync(vsix).size).toBeLessThan(3_000_000)
  })

  it('is tested by what fits the types of the editor and the browser', () => {
    const {stdout} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'tests/vscode'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })

  testExtensionHost(tools)
  testUserInterface(tools, vsix)
  testWorkspaceTrust(tools, vsix)
})
