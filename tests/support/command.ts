import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The command as it is shipped. */
export const bin = join(root, 'dist/src/cli/newslint.cjs')

/** What a run of the command gave. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunSettings {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** Runs as nobody, for whom permissions count; root may read and write everything. */
  readonly asNobody?: boolean
}

/** Whether this process can run another as somebody else. */
export const isRoot = process.getuid?.() === 0

/** Runs `newslint` in a folder. */
export function newslint(cwd: string, parameters: readonly string[], settings: RunSettings = {}): Promise<Outcome> {
  return runNode(cwd, [bin, ...parameters], settings)
}

/** Runs Node in a folder. */
export function runNode(cwd: string, parameters: readonly string[], settings: RunSettings = {}): Promise<Outcome> {
  const {PATH, HOME, SystemRoot, TEMP} = process.env
  const env = Object.fromEntries(
    Object.entries({PATH, HOME, SystemRoot, TEMP, ...settings.env}).filter(([, value]) => value !== undefined),
  )
  const child = spawn(process.execPath, parameters, {
    cwd,
    env,
    ...(settings.asNobody === true && isRoot ? {uid: 65_534, gid: 65_534} : {}),
  })
  child.stdin.end(settings.input)
  // It may be over before it has read anything.
  child.stdin.on('error', () => {})
  const chunks: {readonly out: Buffer[]; readonly err: Buffer[]} = {out: [], err: []}
  child.stdout.on('data', (chunk: Buffer) => chunks.out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.err.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({code, stdout: Buffer.concat(chunks.out).toString(), stderr: Buffer.concat(chunks.err).toString()}),
    )
  })
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** Makes a folder of its own for a test, with these files in it. It is removed at the end. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newslint-')))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
  }
  return folder
}

/** A config whose only rules are house rules: what the command does with findings is tested, not the rules. */
export const deskConfig = JSON.stringify({
  house: [
    {id: 'wharf', find: 'wharf', prefer: 'quay', message: 'Write “{prefer}”, not “{found}”.', severity: 'error'},
    {id: 'pier', find: 'pier', message: 'Which pier?', severity: 'warn'},
  ],
})
