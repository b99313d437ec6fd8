import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command is tested as it is shipped, so it is built before the tests; what is fresh takes a moment. */
export default function build(): void {
  for (const command of [
    ['node_modules/typescript/bin/tsc', '-b', 'src/node'],
    ['src/dev/bundle.mjs', '--if-stale'],
  ])
    spawnSync(process.execPath, command, {cwd: root, stdio: 'inherit'})
}
