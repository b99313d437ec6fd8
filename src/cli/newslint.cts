#!/usr/bin/env node
// The command as it is installed, and the threads that it starts. As little as can be: the rest is one bundled file beside
// this one (see dev/bundle.mjs), which is run from the code that V8 made of it in an earlier run where there is some.
import fs = require('node:fs')
import path = require('node:path')

/** What the bundle exports; see command.ts. */
interface Command {
  main(parameters: readonly string[]): Promise<number>
  work(): Promise<void>
  readonly ran: {readonly typically: boolean}
}

const bundle = path.join(__dirname, 'bundle.cjs')
const root = path.join(__dirname, '../../..')

/** In microseconds of processor time. */
const longRun = 3_000_000

/** The beginning of the bundle is its version: `/*` and so many characters. */
const idLength = 24

/** Whether no config, plugin or formatter of one's own has been loaded, which may be at something that nobody waits for. */
let isAlone = true

function version(): string {
  return JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version
}

/**
 * The file for V8's code, one for each version of Node. It lies in the folder that tools keep such things in, and is
 * deleted with what is installed there.
 */
function codeFile(): string {
  const parent = path.dirname(root)
  const modules = path.basename(parent) === 'node_modules' ? parent : path.join(root, 'node_modules')
  return path.join(modules, '.cache/newslint', `${process.version}-${process.platform}-${process.arch}.bin`)
}

function load(): Command {
  const vm: typeof import('node:vm') = require('node:vm')
  const isMain = (require('node:worker_threads') as typeof import('node:worker_threads')).isMainThread
  // Those of the process, before the code is read, which V8 takes only under the flags that it was made under.
  if (isMain) setFlags()
  // The bundle is plain ASCII, which V8 then holds in a byte a character.
  const source = fs.readFileSync(bundle, 'latin1')
  const id = source.slice(0, idLength)
  const isCaching = !process.env['NODE_DISABLE_COMPILE_CACHE']
  const cachedData = isCaching ? readCode(id) : undefined
  const script = new vm.Script(source, {filename: bundle, ...(cachedData === undefined ? {} : {cachedData})})
  const module = {exports: {} as Command}
  const importModule = (specifier: string): Promise<unknown> => {
    isAlone = false
    return import(specifier)
  }
  script.runInThisContext()(module.exports, require, module, bundle, __dirname, importModule)
  if (isCaching && isMain && (cachedData === undefined || script.cachedDataRejected))
    process.once('exit', () => {
      // In a long run V8 throws away the code of what ran at the beginning.
      const isShort = process.cpuUsage().user < longRun
      if (!isShort || !module.exports.ran.typically) return
      writeCode(id, script.createCachedData())
    })
  return module.exports
}

/**
 * Lets a function run for longer before V8 optimises it: left alone, V8 optimises what it has seen too little of, and
 * again and again. Of the processor one article takes a sixth less then, thirty take half, a thousand five sixths. And
 * the part of the heap that new objects are in grows at once to what they need, which saves one article a tenth.
 *
 * The heap may grow by two fifths before it is cleaned. What is known of articles is outside of it, so that there is
 * little to clean; left alone it grows to four times what it holds, in each thread.
 */
function setFlags(): void {
  const v8: typeof import('node:v8') = require('node:v8')
  v8.setFlagsFromString('--interrupt-budget=500000')
  v8.setFlagsFromString('--semi-space-growth-factor=4')
  v8.setFlagsFromString('--heap-growing-percent=40')
}

function readCode(id: string): Buffer | undefined {
  try {
    const file = fs.readFileSync(codeFile())
    return file.toString('latin1', 0, idLength) === id ? file.subarray(idLength) : undefined
  } catch {
    return undefined
  }
}

/** At one stroke, so that nobody reads half of it; where nothing can be written, each run compiles for itself. */
function writeCode(id: string, code: Buffer): void {
  const file = codeFile()
  const temporary = `${file}.${process.pid}`
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(temporary, Buffer.concat([Buffer.from(id, 'latin1'), code]))
    fs.renameSync(temporary, file)
  } catch {
    fs.rmSync(temporary, {force: true})
  }
}

/**
 * Whether nothing is left to wait for: what is printed is gone without a failure, and nothing is still at work. To end
 * then and there saves V8 a last cleaning of the heap, and taking it down.
 */
function isDone(): boolean {
  if (!isAlone) return false
  const isIdle = process.getActiveResourcesInfo().every((resource) => idle.includes(resource))
  return isIdle && [process.stdout, process.stderr].every((stream) => stream.writableLength === 0 && !stream.errored)
}

/** What Node keeps without waiting for anything: its streams, and handles of the Markdown parser to clean up after. */
const idle = ['TTYWrap', 'PipeWrap', 'Immediate']

const parameters = process.argv.slice(2)
if (parameters.length === 1 && ['--version', '-v'].includes(parameters[0]))
  process.stdout.write(`${version()}\n`)
else {
  const {main, work} = load()
  const {isMainThread} = require('node:worker_threads') as typeof import('node:worker_threads')
  if (isMainThread)
    void main(parameters).then((exitCode) => {
      process.exitCode = exitCode
      if (isDone()) process.exit()
    })
  else void work()
}
