// `npm run build:action`: bundles the Action, so that a checkout of a release runs without node_modules. action.yml names
// what it writes.
import {rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = process.argv[2] ?? `${root}dist/action`

rmSync(folder, {recursive: true, force: true})
const {warnings} = await build({
  absWorkingDir: root,
  // Threads are started from a file of this name, beside the one that starts them.
  entryPoints: {index: 'src/action/index.ts', worker: 'src/node/worker.ts'},
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'external',
  // Packages in CommonJS among them ask for Node's modules.
  banner: {
    js: "import {createRequire as $createRequire} from 'node:module';const require = $createRequire(import.meta.url);",
  },
  // A binary; without it the parser in JavaScript serves.
  external: ['satteri'],
  // What jiti loads when it is asked for would not be in the bundle.
  alias: {jiti: 'jiti/static'},
  // package.json says which built files do something when they are loaded; this reads the sources.
  ignoreAnnotations: true,
  logLevel: 'warning',
})
if (warnings.length > 0) process.exitCode = 1
