import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Bar, commandOf, type Measure, type Row} from '../measure.ts'
import {inTurns, newslint, node, type Program, timeOf} from '../processes.ts'
import {inScratch, writeCorpus} from '../scratch.ts'

/** Other tools, in a package of their own. */
const home = fileURLToPath(new URL('../peers/', import.meta.url))

interface Peer {
  readonly id: string
  readonly name: string
  /** How many of the articles it reads: the slow ones need fewer to be measured well. */
  readonly articles: number
  readonly bar?: Bar
  /** The program that lints these files; null where the machine does not have it. */
  program(folder: string, files: readonly string[]): Program | null
}

const bin = (path: string): string => join(home, 'node_modules', path)
const found = {exitCodes: [0, 1]} as const

const peers: readonly Peer[] = [
  {
    id: 'write-good',
    name: 'write-good',
    articles: 1000,
    bar: {least: 10},
    // Its exit code is the number of findings.
    program: (folder, files) => ({
      ...node(folder, bin('write-good/bin/write-good.js'), ...files),
      exitCodes: Array.from({length: 256}, (_, code) => code),
    }),
  },
  {
    id: 'textlint',
    name: 'textlint with three rules',
    articles: 300,
    bar: {least: 50},
    program(folder, files) {
      const rules = ['terminology', 'no-todo', 'common-misspellings'].flatMap((rule) => ['--rule', rule])
      // It finds its rules from the current folder.
      const paths = files.map((file) => join(folder, file))
      return {...node(home, bin('textlint/bin/textlint.js'), ...rules, ...paths), ...found}
    },
  },
  {
    id: 'remark-lint',
    name: 'remark-lint, recommended',
    articles: 300,
    program: (folder, files) => ({
      ...node(
        folder,
        ...[bin('remark-cli/cli.js'), '--no-config', '--no-stdout'],
        ...['--use', bin('remark-preset-lint-recommended/index.js'), ...files],
      ),
      ...found,
    }),
  },
  {
    id: 'alex',
    name: 'alex',
    articles: 300,
    bar: {least: 50},
    program: (folder, files) => ({...node(folder, bin('alex/cli.js'), ...files), ...found}),
  },
  {
    id: 'cspell',
    name: 'cspell',
    articles: 300,
    bar: {least: 50},
    program: (folder, files) => ({
      ...node(folder, bin('cspell/bin.mjs'), '--no-progress', '--no-cache', '--quiet', ...files),
      ...found,
    }),
  },
  {
    id: 'vale',
    name: 'Vale',
    articles: 1000,
    program: (folder, files) => {
      const command = onPath('vale')
      // Its own rules; styles of others it would have to download.
      writeFileSync(join(folder, '.vale.ini'), 'MinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n')
      return command === null ? null : {command, parameters: [...files], cwd: folder, ...found}
    },
  },
  {
    id: 'proselint',
    name: 'proselint',
    articles: 20,
    program(folder, files) {
      const command = onPath('proselint')
      const parameters = command === null || !takesSubcommand(command) ? files : ['check', ...files]
      return command === null ? null : {command, parameters, cwd: folder, ...found}
    },
  },
]

/** Other linters of prose, whole process, on Markdown articles. */
export const others: Measure = {
  name: 'peers',
  run: ({quick, rounds = 3, say}) =>
    inScratch((folder) => {
      install(say)
      const articles = quick ? 200 : 1000
      writeCorpus(folder, articles, () => 'markdown')
      // So that V8's code is there.
      timeOf(newslint(folder, join('0', '0.md')))
      const files = readdirSync(join(folder, '0')).map((name) => join('0', name))
      const rows: Row[] = []
      for (const peer of peers) {
        const most = Math.min(peer.articles, quick ? 40 : articles)
        const few = most < articles ? most / 4 : 0
        const program = peer.program(folder, files.slice(0, most))
        const onFew = peer.program(folder, files.slice(0, few))
        if (program === null || onFew === null) {
          say(`${peer.name} is left out: it is not on this machine`)
          continue
        }
        const programs = {ours: newslint(folder, '0'), theirs: program}
        const times =
          few === 0 ? {...inTurns(programs, rounds, false), few: 0} : inTurns({...programs, few: onFew}, rounds, false)
        // It starts once, however many it reads: what it takes for more of them is added for those that it does not read.
        const more = few === 0 ? 0 : ((articles - most) * (times.theirs - times.few)) / (most - few)
        const [ours, theirs] = [times.ours, times.theirs + more]
        const fewer = few === 0 ? '' : `, reckoned from what it took for ${few} and ${most} of them`
        rows.push({
          id: `peers/${peer.id}`,
          name: `${articles.toLocaleString('en')} Markdown articles against ${peer.name}${fewer}`,
          ours,
          theirs,
          unit: 'ms',
          ratio: theirs / ours,
          ...(peer.bar === undefined ? {} : {bar: peer.bar}),
          command: commandOf('peers'),
        })
        say(`${peer.name}: ${theirs.toFixed(0)} ms, newslint ${ours.toFixed(0)} ms`)
      }
      return rows
    }),
}

/** Installs the other tools where they are not; their install scripts are not run. */
function install(say: (line: string) => void): void {
  if (existsSync(bin('write-good'))) return
  say('installing the other tools …')
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('the other tools could not be installed')
}

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  for (const folder of folders)
    for (const ending of ['', '.exe', '.cmd'])
      if (existsSync(join(folder, name + ending))) return join(folder, name + ending)
  return null
}

/** Newer versions of proselint want to be told to check. */
function takesSubcommand(command: string): boolean {
  return spawnSync(command, ['check', '--help'], {stdio: 'ignore'}).status === 0
}
