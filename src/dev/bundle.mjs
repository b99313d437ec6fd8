// Bundles the command: what `tsc -b` wrote in dist/ becomes one file beside the launcher, and the packages that few runs
// need another, with what can be prepared of the rules, and the licences of the packages that are in them. Run by
// `npm run build` and the `prepare` script.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {licences} from './licences.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')
const folder = join(dist, 'src/cli')

/** What stands in the place of some modules, because a bundle is a script and no module. */
const standIns = {
  name: 'stand-ins',
  setup({onLoad}) {
    onLoad({filter: /dist[\\/]src[\\/]language[\\/]prepared\.js$/}, () => ({
      contents: `export {prepared} from '../node/read-prepared.js'`,
      resolveDir: join(dist, 'src/language'),
    }))
    onLoad({filter: /dist[\\/]src[\\/]node[\\/]import-module\.js$/}, () => ({
      contents: 'export const importModule = launcherImport',
    }))
    // Its binary is a package of its own, which may lie where only satteri itself finds it. It is never beside the code of
    // an installed satteri, which looks there first, and to fail takes longer than to load it.
    onLoad({filter: /satteri[\\/]index\.js$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8')
        .replace('createRequire(import.meta.url)', 'requireBeside("satteri")')
        .replaceAll('import.meta.url', 'ownAddress')
        .replace(/try \{\s*return require\('\.\/satteri_napi\.[\w-]+\.node'\)\s*\} catch \(e\) \{[^}]*\}/g, '')
        .replace(
          /(?<== )require\('@bruits\/[\w-]+\/package\.json'\)(?=\.version$)/gm,
          (required) => `(process.env.NAPI_RS_ENFORCE_VERSION_CHECK ? ${required} : {})`,
        ),
    }))
  },
}

/** Modules of Node that few runs need. */
const rareModules = ['node:child_process', 'node:zlib']

/** Packages that few runs need, by what is imported of them: their names, and none of them as a whole or its default. */
const rarePackages = [
  'chokidar',
  'jsonc-parser',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
  'smol-toml',
  'vscode-languageserver-textdocument',
  'vscode-languageserver/node',
  'yaml',
]

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'ascii',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  // What `require` would find of it asks for its parts in a way that no bundler reads.
  alias: {'jsonc-parser': 'jsonc-parser/lib/esm/main.js'},
}

/** At one stroke: somebody may be running what is replaced. */
function writeAtOnce(name, content) {
  const temporary = join(folder, `${name}.${process.pid}`)
  writeFileSync(temporary, content)
  renameSync(temporary, join(folder, name))
}

/** Writes what `Prepared` holds (src/language/prepared.ts), of all rules. */
async function prepare() {
  const load = (path) => import(pathToFileURL(join(dist, path)).href)
  const {packPrepared} = await load('src/node/prepared-file.js')
  const {rules} = await load('rules/index.js')
  const patterns = Object.values(rules).flatMap(({meta}) =>
    Object.values(meta.patterns ?? {}).flatMap((list) =>
      list.map((source) => ({source, matchCase: meta.matchCase ?? false})),
    ),
  )
  writeAtOnce('prepared.bin', packPrepared(patterns))
}

/** Writes the packages that few runs need, each of which is evaluated when it is asked for. */
async function bundlePackages() {
  const contents = rarePackages.map((name) => `exports[${JSON.stringify(name)}]=()=>require(${JSON.stringify(name)})`)
  const {outputFiles, metafile} = await build({...common, stdin: {contents: contents.join('\n'), resolveDir: root}})
  writeAtOnce('packages.cjs', outputFiles[0].text)
  return metafile.inputs
}

async function bundle() {
  const rare = {
    name: 'rare-packages',
    setup({onResolve}) {
      onResolve({filter: /^[\w-]/}, ({path}) => (rarePackages.includes(path) ? {path, external: true} : undefined))
    },
  }
  const {outputFiles, metafile} = await build({
    ...common,
    entryPoints: [join(folder, 'command.js')],
    external: ['jiti'],
    supported: {'dynamic-import': false},
    define: {'import.meta.url': 'ownAddress'},
    plugins: [rare, standIns],
  })
  // What few runs need is loaded when something of it is asked for: esbuild takes what stands in its place for the module
  // of one that inherits all it has.
  const start =
    '(function(exports,requireNow,module,__filename,__dirname,launcherImport){' +
    `const rareNames=new Set(${JSON.stringify([...rareModules, ...rarePackages])}),` +
    'loadRare=name=>name.startsWith("node:")?requireNow(name):requireNow("./packages.cjs")[name](),' +
    'require=name=>rareNames.has(name)?Object.create(new Proxy({},{get:(_,key)=>loadRare(name)[key]})):requireNow(name);' +
    'const{pathToFileURL}=require("node:url"),ownAddress=pathToFileURL(__filename).href,' +
    'requireBeside=name=>path=>{try{return requireNow(path)}' +
    'catch{return requireNow("node:module").createRequire(requireNow.resolve(name))(path)}};\n'
  // esbuild writes strings in ASCII and leaves regular expressions as they are.
  const script = outputFiles[0].text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const code = `${start}${script}\n})`
  const id = createHash('sha256').update(code).digest('hex').slice(0, 20)
  // The launcher knows by these 24 characters whether V8's code is of this bundle.
  writeAtOnce('bundle.cjs', `/*${id}*/${code}`)
  return metafile.inputs
}

/** Whether something was compiled since the last time. */
function isStale() {
  const bundled = statSync(join(folder, 'bundle.cjs'), {throwIfNoEntry: false})?.mtimeMs ?? 0
  const compiled = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((name) => /\.c?js$/.test(name))
  return [...compiled.map((name) => join(dist, name)), fileURLToPath(import.meta.url)].some(
    (path) => statSync(path).mtimeMs > bundled,
  )
}

if (!process.argv.includes('--if-stale') || isStale()) {
  await prepare()
  const inputs = {...(await bundlePackages()), ...(await bundle())}
  writeFileSync(join(folder, 'LICENSES.txt'), licences(root, inputs))
}
