import {readdirSync, readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {posix} from 'node:path'
import {describe, expect, it} from 'vitest'
import {root} from '../src/dev/rule-folders.ts'

interface Import {
  /** Path from the root for a file of ours, else the package or module as written. */
  readonly target: string
  readonly ours: boolean
  /** Erased by the compiler: it brings no code with it. */
  readonly typeOnly: boolean
}

const files = ['rules', 'src', 'tests'].flatMap(filesIn)
const sources = new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')]))
const imports = new Map([...sources].map(([file, text]) => [file, importsOf(file, text)]))

/** Folders whose code also runs in a browser. */
const pure = [
  'src/core/',
  'src/parse/',
  'src/language/',
  'src/lexicon/',
  'src/formatters/',
  'src/index.ts',
  'src/unified.ts',
  'rules/',
]

/** The part of the language that knows characters and single words, but no document and so no layer. */
const wordFiles = ['characters', 'vocabulary', 'once-per', 'common-word', 'source-labels', 'outlets'].map(
  (name) => `src/language/${name}.ts`,
)

/** How word lists are put off until they are asked for, and prepared in the build. */
const prepared = ['once-per', 'prepared-lookup', 'vocabulary'].map((name) => `src/language/${name}.ts`)

/** The one layer that is a report of its own, and so is read by hosts. */
const ledger = 'src/language/source-ledger.ts'

/** What layers are built on. */
const bases = ['layer', 'document', 'line-starts', 'group-by'].map((name) => `src/core/${name}.ts`)

/** What the files of a folder may import of ours. The first entry that fits a file counts. */
const allowed: readonly (readonly [folder: string, targets: readonly string[]])[] = [
  ['src/lexicon/', ['src/lexicon/', ...prepared]],
  ['src/parse/', ['src/parse/', 'src/lexicon/', ...wordFiles]],
  ['src/language/', ['src/language/', 'src/lexicon/', 'src/parse/', ...bases]],
  ['src/core/', ['src/core/', 'src/parse/', 'src/language/', 'src/lexicon/']],
  [
    'src/formatters/',
    ['src/formatters/', ...['report', 'document', 'finding-identity', 'group-by'].map((name) => `src/core/${name}.ts`)],
  ],
  ['src/index.ts', ['src/core/', 'src/formatters/', 'src/unified.ts', ledger, 'rules/index.ts']],
  ['src/unified.ts', ['src/core/', 'rules/index.ts']],
  ['src/node/prepared-file.ts', ['src/core/', ...prepared]],
  ['src/node/', ['src/node/', ledger, 'src/core/', 'src/formatters/', 'src/parse/', 'rules/index.ts', 'src/index.ts']],
  // The command `--lsp` loads the server by its entry, and knows nothing else of it.
  ['src/cli/language-server.ts', ['src/cli/', 'src/node/', 'src/core/', 'src/lsp/connect.ts']],
  ['src/cli/', ['src/cli/', ledger, 'src/node/', 'src/formatters/', 'src/core/', 'rules/index.ts']],
  ['src/lsp/', ['src/lsp/', ledger, 'src/language/sections.ts', 'src/node/', 'src/formatters/', 'src/core/']],
  ['src/action/', ['src/action/', 'src/node/', 'src/formatters/', 'src/core/']],
  ['src/web/', ['src/web/', 'src/index.ts']],
  // The server's process is the server; the client knows how to talk with it, and nothing more.
  ['src/vscode/server.ts', ['src/lsp/connect.ts']],
  ['src/vscode/', ['src/vscode/', 'src/lsp/protocol.ts']],
  ['src/dev/', ['src/', 'rules/']],
  ['rules/index.ts', ['rules/', 'src/core/']],
  ['tests/', ['tests/', 'src/', 'rules/', 'package.json']],
]

/** What a rule may use of the engine. Types of core are free, because they bring no code. */
const allowedInRules = ['src/core/corpus-rule.ts', 'src/core/define-rule.ts', 'src/language/', 'src/lexicon/']

/** Packages that need Node or a terminal; what is pure may not have them even by way of a dependency of ours. */
const hostPackages = [
  'chokidar',
  'commander',
  'ignore',
  'jiti',
  'picomatch',
  'tinyglobby',
  'vitest',
  'tsx',
  'esbuild',
  'jsonc-parser',
  'vscode-languageserver',
  'vscode-languageserver-textdocument',
]

describe('who may import whom', () => {
  it('reads the imports of every file', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imports.get('src/core/document.ts')).toContainEqual({
      target: 'src/core/layer.ts',
      ours: true,
      typeOnly: true,
    })
    expect(imports.get('src/core/document.ts')).toContainEqual({
      target: 'src/parse/index.ts',
      ours: true,
      typeOnly: false,
    })
  })

  it('follows the table of the architecture', () => {
    const refused = files.flatMap((file) => {
      const entry = allowed.find(([folder]) => file.startsWith(folder))
      if (entry === undefined) return file.startsWith('rules/') ? [] : [`${file}: no line of the table speaks of it`]
      return ourImports(file)
        .filter(({target}) => !entry[1].some((folder) => target.startsWith(folder)))
        .filter(({typeOnly, target}) => !(typeOnly && target.startsWith('src/')))
        .map(({target}) => `${file} imports ${target}`)
    })
    expect(refused).toEqual([])
  })

  it('keeps rules apart from each other and from the hosts', () => {
    const refused = files
      .filter((file) => /^rules\/[^/]+\//.test(file))
      .flatMap((file) => {
        const own = file.slice(0, file.indexOf('/', 'rules/'.length) + 1)
        return ourImports(file)
          .filter(({target}) => !target.startsWith(own) && !allowedInRules.some((folder) => target.startsWith(folder)))
          .filter(({typeOnly, target}) => !(typeOnly && /^src\/(core|parse)\//.test(target)))
          .map(({target}) => `${file} imports ${target}`)
      })
    expect(refused).toEqual([])
  })

  it('keeps Node and its packages out of what runs in a browser', () => {
    const refused = files
      .filter(isPure)
      .flatMap((file) =>
        (imports.get(file) ?? [])
          .filter(({ours, target}) => !ours && (isNodeModule(target) || hostPackages.includes(target)))
          .map(({target}) => `${file} imports ${target}`),
      )
    expect(refused).toEqual([])
  })

  it('keeps the types of the language server protocol in the language server', () => {
    const refused = files
      .filter((file) => file.startsWith('src/') && !/^src\/(?:lsp|vscode|dev)\//.test(file))
      .flatMap((file) =>
        (imports.get(file) ?? [])
          .filter(({target}) => target.startsWith('vscode-'))
          .map(({target}) => `${file} imports ${target}`),
      )
    expect(refused).toEqual([])
  })

  it('names only files that exist', () => {
    const known = new Set(files)
    const missing = files.flatMap((file) =>
      ourImports(file)
        .filter(({target}) => target.endsWith('.ts') && !known.has(target))
        .map(({target}) => `${file} imports ${target}`),
    )
    expect(missing).toEqual([])
  })

  it('has no cycles of code', () => {
    expect(cycles()).toEqual([])
  })
})

describe('what the compiler refuses', () => {
  it('knows neither Node nor a browser where the code is pure', () => {
    const {compilerOptions, include} = JSON.parse(readFileSync(`${root}src/tsconfig.json`, 'utf8'))
    expect(compilerOptions.types).toEqual([])
    expect(compilerOptions.lib.filter((lib: string) => !/^ES\d+$/i.test(lib))).toEqual([])
    expect(include).toEqual(
      expect.arrayContaining(['core', 'parse', 'language', 'lexicon', 'formatters', '../rules/**/*.ts']),
    )
  })
})

describe('budgets', () => {
  it.each([
    ['a rule', /^rules\/[^/]+\/index\.ts$/, 150],
    ['any file', /\.ts$/, 400],
  ])('%s stays short', (_, pattern, most) => {
    const long = [...sources]
      .filter(
        ([file, text]) => pattern.test(file) && !/^(?:\/\/|\/\*\*?)[^\n]*\bGenerated by\b/m.test(text.slice(0, 500)),
      )
      .map(([file, text]) => [file, text.trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > most)
    expect(long).toEqual([])
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(root + folder, {recursive: true, encoding: 'utf8'})
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('/node_modules/'))
    .sort()
}

function importsOf(file: string, text: string): Import[] {
  const found: Import[] = []
  const statement =
    /^[ \t]*(import|export)\b([^'"`;]*?)\bfrom\s*'([^']+)'|^[ \t]*import\s*'([^']+)'|\bimport\('([^']+)'\)/gm
  for (const [, , clause = '', from, bare, dynamic] of text.matchAll(statement)) {
    const written = from ?? bare ?? dynamic
    const ours = written.startsWith('.')
    const names = /^\s*\{([^}]*)\}\s*$/
      .exec(clause)?.[1]
      .split(',')
      .filter((name) => name.trim() !== '')
    const typeOnly = /^\s*type\b/.test(clause) || (names?.every((name) => /^\s*type\b/.test(name)) ?? false)
    found.push({target: ours ? posix.join(posix.dirname(file), written) : packageOf(written), ours, typeOnly})
  }
  return found
}

function ourImports(file: string): Import[] {
  return (imports.get(file) ?? []).filter(({ours}) => ours)
}

function packageOf(written: string): string {
  if (isNodeModule(written)) return written
  return written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/')
}

function isNodeModule(written: string): boolean {
  return written.startsWith('node:') || builtinModules.includes(written)
}

function isPure(file: string): boolean {
  return pure.some((folder) => file.startsWith(folder))
}

/** Every cycle of imports that bring code, each as the files along it. */
function cycles(): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const path: string[] = []
  const found: string[] = []
  const visit = (file: string): void => {
    if (state.get(file) === 'open') found.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (state.has(file)) return
    state.set(file, 'open')
    path.push(file)
    for (const {target, typeOnly} of ourImports(file)) if (!typeOnly && sources.has(target)) visit(target)
    path.pop()
    state.set(file, 'done')
  }
  for (const file of files) visit(file)
  return found
}
