import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {newsroomArticle} from '../src/dev/bench/newsroom.ts'
import {bin, makeFolder, newslint} from './support/command.ts'

/** A program's first line of output, or null where it cannot be run. */
function answerOf(program: string, ...parameters: string[]): string | null {
  const {status, stdout} = spawnSync(program, parameters, {encoding: 'utf8'})
  return status === 0 ? stdout.trim() : null
}

const missing = [
  ...(answerOf('java', '-version') === null ? ['Java'] : []),
  ...(answerOf('python3', '-c', 'import pyspark') === null ? ['PySpark'] : []),
  ...(answerOf('xargs', '--version') === null ? ['GNU xargs'] : []),
]

const script = fileURLToPath(new URL('../docs/many-machines/compare_articles.py', import.meta.url))

describe('newslint on Apache Spark', () => {
  it('finds what one process finds', {timeout: 300_000}, async ({skip}) => {
    if (missing.length > 0) {
      console.log(`skipped: the example on Apache Spark needs ${missing.join(' and ')}, which this machine has not`)
      skip(`no ${missing.join(' and ')}`)
    }
    const story = (name: string): string =>
      `Foreign Minister ${name} met Ines Calder on Tuesday. ${name} said the harbour would close on 4 May.\n`
    const folder = makeFolder({
      ...Object.fromEntries(Array.from({length: 30}, (_, seed) => [`content/${seed}.txt`, newsroomArticle(seed + 41)])),
      'content/it’s late.txt': story('Mahmoud Sabri'),
      'content/a.txt': story('Mahmud Sabri'),
      'content/b.txt': story('Mahmud Sabri'),
    })
    const {PATH, HOME, JAVA_HOME} = process.env
    const run = spawnSync('python3', [script, folder, 'content', '3', 'findings'], {
      encoding: 'utf8',
      env: {
        PATH,
        HOME,
        ...(JAVA_HOME === undefined ? {} : {JAVA_HOME}),
        NEWSLINT: `${process.execPath} ${bin}`,
        SPARK_LOCAL_IP: '127.0.0.1',
      },
    })
    expect(run.status, run.stderr).toBe(0)
    const json = ['--format', 'json']
    const together = await newslint(folder, ['--compare', 'findings/part-*', ...json])
    await newslint(folder, ['content', '--facts-only', '-o', 'facts.ndjson'])
    const one = await newslint(folder, ['--compare', 'facts.ndjson', ...json])
    expect(together).toEqual(one)
    expect(JSON.parse(one.stdout).length).toBeGreaterThan(0)
  })
})
