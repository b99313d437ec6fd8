// The `prepare` script. npm runs it on `npx .`, `npm ci`, `npm install` and `npm pack`.
// On a bare clone `npx . <path>` runs it with no devDependencies installed, so it installs them first;
// everything it says goes to stderr, because stdout belongs to the linter (`--format json`).
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const windows = process.platform === 'win32'

/** Runs one command with its output on stderr; ends this process with its exit code when it fails. */
function run(command, args, env = process.env) {
  const {status, error} = spawnSync(command, args, {cwd: root, env, stdio: ['ignore', 2, 2], shell: windows})
  if (error || status !== 0) {
    process.stderr.write(
      `newslint: could not be built: \`${command} ${args.join(' ')}\` failed. ${error?.message ?? ''}\n`,
    )
    process.exit(status || 1)
  }
}

if (!existsSync(new URL('../../node_modules/typescript/package.json', import.meta.url))) {
  process.stderr.write('newslint: first run, installing what the build needs …\n')
  // The variables of the outer npm would send this install into npx's own folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)),
  )
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], env)
}
run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'src/node'])
run(process.execPath, ['src/dev/bundle.mjs'])
