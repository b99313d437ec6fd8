// `npm run build:vscode`: bundles the extension and its server, and packs both into dist/newslint-<version>.vsix.
// `-- --no-package` leaves out the packing, and so the package that does it.
import {spawnSync} from 'node:child_process'
import {copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {licences} from './licences.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

const source = join(root, 'src/vscode/extension')
const staged = join(root, 'dist/vscode')
/** A package of its own holds what packs, because it is large. */
const packaging = join(root, 'src/vscode/packaging')

const {version} = readJson(join(root, 'package.json'))

async function bundle(options) {
  const {metafile} = await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    // What VS Code 1.91 runs.
    target: 'node20',
    minify: true,
    // Names are worth more than bytes where something fails.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    ...options,
  })
  return metafile.inputs
}

function bundleClient() {
  return bundle({
    entryPoints: [join(root, 'src/vscode/extension.ts')],
    outfile: join(staged, 'extension.js'),
    format: 'cjs',
    external: ['vscode'],
  })
}

/** As modules, so that what only some configs need is loaded for those alone. */
function bundleServer() {
  return bundle({
    entryPoints: {server: join(root, 'src/vscode/server.ts')},
    outdir: join(staged, 'server'),
    outExtension: {'.js': '.mjs'},
    format: 'esm',
    splitting: true,
    // jsonc-parser's other form asks for its parts in a way that cannot be followed.
    mainFields: ['module', 'main'],
    // Word classes come by imports that have nothing but side effects, and package.json names those as they are built.
    ignoreAnnotations: true,
    // What jiti loads when it is asked to would not be in the bundle.
    alias: {jiti: 'jiti/static'},
    plugins: [markdownParserInWebAssembly],
    // Packages in CommonJS among them ask for what modules have not.
    banner: {
      js: [
        "import {createRequire as $createRequire} from 'node:module'",
        "import {dirname as $dirname} from 'node:path'",
        "import {fileURLToPath as $fileURLToPath} from 'node:url'",
        'const require = $createRequire(import.meta.url), __dirname = $dirname($fileURLToPath(import.meta.url));',
      ].join(';'),
    },
  })
}

/** The parser's binaries are one for each platform, at 2 MB; its WebAssembly serves all. */
const markdownParserInWebAssembly = {
  name: 'markdown parser in WebAssembly',
  setup({onResolve, onEnd}) {
    const require = createRequire(join(packaging, 'package.json'))
    const manifest = require.resolve('@bruits/satteri-wasm32-wasi/package.json')
    const wanted = readJson(join(root, 'node_modules/satteri/package.json')).version
    if (readJson(manifest).version !== wanted)
      throw new Error(
        `src/vscode/packaging/package.json has another @bruits/satteri-wasm32-wasi than satteri ${wanted}`,
      )
    const folder = dirname(manifest)
    onResolve({filter: /^#binding$/}, () => ({path: join(folder, 'satteri_napi.wasi.cjs')}))
    onEnd(() => {
      for (const name of ['satteri_napi.wasm32-wasi.wasm', 'wasi-worker.mjs'])
        copyFileSync(join(folder, name), join(staged, 'server', name))
    })
  },
}

function copyPages() {
  for (const name of ['LICENSE', 'CHANGELOG.md']) copyFileSync(join(root, name), join(staged, name))
  copyFileSync(join(root, 'src/schema.json'), join(staged, 'schema.json'))
  copyFileSync(join(source, 'icon.png'), join(staged, 'icon.png'))
  writeFileSync(join(staged, 'README.md'), readmeWithPictures())
  const manifest = {...readJson(join(source, 'package.json')), version}
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const rule of readdirSync(join(root, 'rules'))) {
    const page = join(root, 'rules', rule, 'README.md')
    if (existsSync(page)) cpSync(page, join(staged, 'rules', rule, 'README.md'))
  }
}

/** The editor shows pictures of a page by https or from the page itself, and there is no place on the web to name. */
function readmeWithPictures() {
  return readFileSync(join(source, 'README.md'), 'utf8').replaceAll(/\]\((images\/[\w-]+\.png)\)/g, (_, path) => {
    const picture = readFileSync(join(source, path)).toString('base64')
    return `](data:image/png;base64,${picture})`
  })
}

function pack() {
  const vsix = join(root, `dist/newslint-${version}.vsix`)
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix]
  run(process.execPath, [join(packaging, 'node_modules/@vscode/vsce/vsce'), 'package', ...options], staged)
}

/** Installs what packs, unless it is there. */
function installPackaging() {
  if (existsSync(join(packaging, 'node_modules/@vscode/vsce'))) return
  // Its WebAssembly counts as a package for another processor.
  run('npm', ['ci', '--ignore-scripts', '--cpu=wasm32', '--no-audit', '--no-fund', '--loglevel=error'], packaging)
}

function run(command, parameters, cwd) {
  const shell = process.platform === 'win32' && command === 'npm'
  const {status, error} = spawnSync(command, parameters, {cwd, shell, stdio: ['ignore', 'inherit', 'inherit']})
  if (error !== undefined || status !== 0)
    throw new Error(`\`${command} ${parameters.join(' ')}\` failed${error === undefined ? '' : `: ${error.message}`}`)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

installPackaging()
rmSync(staged, {recursive: true, force: true})
mkdirSync(staged, {recursive: true})
const inputs = {...(await bundleClient()), ...(await bundleServer())}
writeFileSync(join(staged, 'LICENSES.txt'), licences(root, inputs))
copyPages()
if (!process.argv.includes('--no-package')) pack()
