import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {bin, deskConfig, makeFolder} from './support/command.ts'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** A run of `newslint --watch`, and what it has printed since it was last asked. */
class Watching {
  readonly #child: ChildProcess
  readonly closed: Promise<number | null>
  #out = ''
  #told = ''
  #wake: () => void = () => {}

  constructor(cwd: string, ...parameters: string[]) {
    this.#child = spawn(process.execPath, [bin, '--watch', '-f=unix', ...parameters], {cwd})
    children.push(this.#child)
    this.#child.stdout?.on('data', (chunk) => {
      this.#out += chunk
      this.#wake()
    })
    this.#child.stderr?.on('data', (chunk) => {
      this.#told += chunk
      this.#wake()
    })
    this.closed = new Promise((done) => this.#child.once('close', done))
  }

  /** Waits for a text on stderr, and gives what stood on stdout and on stderr since the last time. */
  async until(text: string): Promise<{out: string; told: string}> {
    const deadline = performance.now() + 20_000
    while (!this.#told.includes(text)) {
      if (performance.now() > deadline) throw new Error(`no “${text}” in\n${this.#told}\n${this.#out}`)
      await new Promise<void>((done) => {
        this.#wake = done
        setTimeout(done, 100)
      })
    }
    const seen = {out: this.#out, told: this.#told}
    this.#out = ''
    this.#told = ''
    return seen
  }

  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.#child.kill(signal)
    return this.closed
  }
}

const config = 'newslint.config.json'
const wharf = 'The wharf was closed.\n'
const clean = 'The ferry left Saltby at noon.\n'

describe('--watch', () => {
  it('lints again what changes, and goes on through a broken config', async () => {
    const folder = makeFolder({[config]: deskConfig, 'a.md': wharf, 'b.md': wharf})
    const path = (name: string) => join(folder, name)
    const watching = new Watching(folder, '.')
    const first = await watching.until('2 errors, 0 warnings in 2 articles; watching, Ctrl-C ends\n')
    expect(first.out.match(/a\.md|b\.md/g)).toEqual(['a.md', 'b.md'])
    expect([first.out + first.told].join()).not.toContain('\u001b')

    writeFileSync(path('b.md'), `${clean}${wharf}`)
    const changed = await watching.until('2 errors')
    expect([changed.out.includes('b.md:2:5'), changed.out.includes('a.md')]).toEqual([true, false])

    // As many editors save: a new file takes the old one's name.
    writeFileSync(path('.b.md.swp'), clean)
    renameSync(path('.b.md.swp'), path('b.md'))
    expect(await watching.until('1 error, 0 warnings in 2')).toMatchObject({out: ''})

    mkdirSync(path('new'))
    writeFileSync(path('new/c.md'), wharf)
    expect((await watching.until('2 errors, 0 warnings in 3')).out).toContain('c.md:1:5')
    rmSync(path('new'), {recursive: true})
    await watching.until('1 error, 0 warnings in 2')

    writeFileSync(path(config), '{"house": ')
    const broken = await watching.until('mended')
    expect(broken.told.trimEnd().split('\n')).toHaveLength(1)
    expect(broken.told).toMatch(/^newslint: newslint\.config\.json:1:\d+: /)
    writeFileSync(path('b.md'), wharf)
    writeFileSync(path(config), deskConfig.replace('"error"', '"warn"'))
    expect((await watching.until('0 errors, 2 warnings in 2')).out).toContain('Warning/house/wharf')

    expect(await watching.end()).toBe(0)
  })

  it('reports again what an edit elsewhere touches, reads code again, and keeps a cache', async () => {
    const rules = (severity: string) => `export default {rules: {'inconsistent-name': '${severity}'}, preset: 'strict'}`
    const one = 'Mahmud Sabri, the harbour master of Elm Quay, met the crews on Monday. Mr Sabri left at six.\n'
    const folder = makeFolder({'newslint.config.mjs': rules('error'), 'a.md': one, 'b.md': one})
    const watching = new Watching(folder, '--cache', '--quiet', '.')
    await watching.until('no problems')
    writeFileSync(join(folder, 'b.md'), one.replace('Mahmud', 'Mahmoud'))
    const {out} = await watching.until('1 error')
    expect(out).toContain('inconsistent-name')
    writeFileSync(join(folder, 'newslint.config.mjs'), rules('off'))
    await watching.until('no problems')
    expect(await watching.end('SIGTERM')).toBe(0)
    const again = new Watching(folder, '--cache', '--quiet', '.')
    await again.until('no problems')
    expect(await again.end()).toBe(0)
  })
})
