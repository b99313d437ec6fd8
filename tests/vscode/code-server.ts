import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {root} from '../../src/dev/rule-folders.ts'

/** What the tests need that is no dependency: see .ci/vscode. */
export interface Tools {
  /** The script that starts code-server. */
  readonly codeServer: string
  readonly chromium: string
  readonly playwright: typeof import('playwright-core')
}

/** Where .ci/vscode installs; NEWSLINT_VSCODE_TOOLS names another folder of the same kind. */
const folder = process.env.NEWSLINT_VSCODE_TOOLS ?? fileURLToPath(new URL('.', import.meta.url))

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Looks for the tools. Gives the reason, where one is missing. */
export async function findTools(): Promise<Tools | string> {
  const require = createRequire(join(folder, 'package.json'))
  const codeServer = join(folder, 'node_modules/code-server/out/node/entry.js')
  if (!existsSync(codeServer) || !existsSync(join(folder, 'node_modules/code-server/lib/vscode/node_modules.asar')))
    return 'there is no code-server; .ci/vscode installs it'
  if (!existsSync(join(root, 'src/vscode/packaging/node_modules/@vscode/vsce')))
    return 'what packs the extension is not there; .ci/vscode installs it'
  const chromium = browsers.find(existsSync)
  if (chromium === undefined) return 'there is no Chromium; .ci/vscode installs it'
  const playwright = await import(pathToFileURL(require.resolve('playwright-core')).href)
  return {codeServer, chromium, playwright: playwright.default ?? playwright}
}

export interface EditorSetup {
  readonly settings?: Readonly<Record<string, unknown>>
  /** Install this package; without it the extension is given by address. */
  readonly vsix?: string
  /** Ask whether a folder is trusted, as VS Code does; otherwise all are. */
  readonly asksForTrust?: boolean
}

/** How long an editor may take over anything, on a machine that does much else. */
export const patience = 60_000

/** VS Code in a browser, with folders of its own that vanish with it. */
export class Editor {
  readonly home: string
  readonly #process: ChildProcess
  readonly #browser: Browser
  readonly address: string

  private constructor(home: string, child: ChildProcess, address: string, browser: Browser) {
    this.home = home
    this.#process = child
    this.address = address
    this.#browser = browser
  }

  static async start(tools: Tools, {settings = {}, vsix, asksForTrust = false}: EditorSetup): Promise<Editor> {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'newslint-vscode-')))
    const userData = join(home, 'user-data')
    mkdirSync(join(userData, 'User'), {recursive: true})
    writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({...quiet, ...settings}))
    const parameters = [tools.codeServer, '--user-data-dir', userData, '--extensions-dir', join(home, 'extensions')]
    const options = {env: {...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home}}
    if (vsix !== undefined) {
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        [...parameters, '--install-extension', vsix],
        options,
      )
      if (status !== 0) throw new Error(`The extension cannot be installed: ${stdout}${stderr}`)
    }
    parameters.push('--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check')
    parameters.push('--disable-getting-started-override')
    if (!asksForTrust) parameters.push('--disable-workspace-trust')
    const child = spawn(process.execPath, parameters, {...options, stdio: ['ignore', 'pipe', 'pipe']})
    const address = await listening(child)
    const browser = await tools.playwright.chromium.launch({
      executablePath: tools.chromium,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    return new Editor(home, child, address, browser)
  }

  /** Opens a folder in a window of its own; `payload` is what VS Code's own address may carry. */
  async open(path: string, payload: readonly (readonly [string, string])[] = []): Promise<Page> {
    const address = new URL(this.address)
    address.searchParams.set('folder', path)
    if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload))
    const page = await this.#browser.newPage({viewport: {width: 1280, height: 800}, colorScheme: 'light'})
    page.setDefaultTimeout(patience)
    await page.goto(address.href)
    return page
  }

  /** The address of a file as the window knows it. */
  remote(path: string): string {
    return `vscode-remote://${new URL(this.address).host}${path}`
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill('SIGTERM')
    await ended
    rmSync(this.home, {recursive: true, force: true, maxRetries: 10, retryDelay: 200})
  }
}

/** Without what would stand in the way of a test or change with the day. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const address = /HTTP server listening on (http:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => reject(new Error(`code-server ended: ${said}`)))
  })
}
