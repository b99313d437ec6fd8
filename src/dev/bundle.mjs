// Bundles the command: what `tsc -b` wrote in dist/ becomes one file beside the launcher, with what can be prepared of the
// rules, and the licences of the packages that are in it. Run by `npm run build` and the `prepare` script.
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

/** Of Node, as they are asked for. */
const rareModules = ['node:child_process', 'node:zlib']

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

async function bundle() {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, 'command.js')],
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
    external: ['jiti'],
    // What `require` would find of it asks for its parts in a way that no bundler reads.
    alias: {'jsonc-parser': 'jsonc-parser/lib/esm/main.js'},
    supported: {'dynamic-import': false},
    define: {'import.meta.url': 'ownAddress'},
    plugins: [standIns],
  })
  // Modules of Node that few runs need are loaded when something of them is asked for.
  const start =
    '(function(exports,requireNow,module,__filename,__dirname,launcherImport){' +
    `const rare=new Set(${JSON.stringify(rareModules)}),` +
    'require=name=>rare.has(name)?new Proxy({},{get:(_,key)=>requireNow(name)[key]}):requireNow(name);' +
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
  writeFileSync(join(folder, 'LICENSES.txt'), licences(root, metafile.inputs))
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
  await bundle()
}
