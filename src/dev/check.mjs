// `npm run check`: everything that must hold before a change goes in. Every step runs, also after a failure, so that
// one run shows all there is to repair. The last line, alone, is vitest's own count: `N passed, N failed`.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'newslint-check-'))
const vitestResult = join(scratch, 'vitest.json')

const sources = ['rules', 'src', 'tests']

/** What runs, in order: the build comes first because tests of the command line run what it wrote. */
const steps = [
  {name: 'types', command: ['typescript/bin/tsc', '-b']},
  // The folders are named, because a search from the top would find the config in .github and take it for a second one.
  {
    name: 'format and lint',
    command: ['@biomejs/biome/bin/biome', 'ci', '--config-path=.github/biome.json', ...sources],
  },
  {name: 'unused code', command: ['knip/bin/knip.js', '--no-progress']},
  {name: 'generated files', command: ['tsx/dist/cli.mjs', 'src/dev/generate.ts', '--check']},
  {
    name: 'tests',
    command: [
      'vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      '--root=.',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestResult}`,
    ],
  },
]

/** Runs a tool of node_modules by its script, which needs no shell and so is the same on Windows. */
function run({name, command: [script, ...parameters]}) {
  process.stdout.write(`\n── ${name} ──\n`)
  const started = performance.now()
  const {status, error} = spawnSync(process.execPath, [join('node_modules', script), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (error) process.stdout.write(`${error.message}\n`)
  return {name, passed: status === 0, seconds: (performance.now() - started) / 1000}
}

/** Reads the counts of vitest's JSON report. A test file that could not be loaded holds no tests, and counts as one failure. */
function countTests() {
  let report
  try {
    report = JSON.parse(readFileSync(vitestResult, 'utf8'))
  } catch {
    return {passed: 0, failed: 1, skipped: 0}
  }
  const unloaded = report.testResults.filter(
    ({status, assertionResults}) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const results = steps.map(run)
const {passed, failed, skipped} = countTests()
rmSync(scratch, {recursive: true, force: true})

process.stdout.write('\n')
for (const result of results)
  process.stdout.write(`${result.passed ? '✔' : '✖'} ${result.name} (${result.seconds.toFixed(1)} s)\n`)
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed === 0 && results.every((result) => result.passed) ? 0 : 1
