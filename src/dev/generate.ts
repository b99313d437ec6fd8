// `npm run generate`: renews every file that is made from the rules themselves. With `--check` it writes nothing,
// says what is stale and ends with exit code 1.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {demoOutput} from './generate-demo.ts'
import {figuresChart, figuresTable} from './generate-figures.ts'
import {hashes} from './generate-hashes.ts'
import {catalogue, optionsSection, replaceSection, ruleTable} from './generate-pages.ts'
import {registry} from './generate-registry.ts'
import {configSchema} from './generate-schema.ts'
import {type BrokenRuleFolder, loadRuleFolders, type RuleFolder, root} from './rule-folders.ts'

/** A page with generated parts that cannot be renewed, and why. */
interface Unfit {
  readonly path: string
  readonly reason: string
}

/** The generated files as they should be, by path from the root. */
async function generate(rules: readonly RuleFolder[]): Promise<{files: Map<string, string>; unfit: Unfit[]}> {
  const metas = rules.map(({meta}) => meta)
  const unfit: Unfit[] = []
  const files = new Map([
    ['rules/index.ts', registry(rules.map(({id}) => id))],
    ['rules/README.md', catalogue(metas)],
    ['docs/performance.svg', figuresChart()],
    ['src/formatters/html/hashes.ts', hashes()],
    ['src/schema.json', `${JSON.stringify(configSchema(metas), null, 2)}\n`],
  ])
  const section = (path: string, name: string, content: string): void => {
    const page = files.get(path) ?? read(path)
    const renewed = page === null ? null : replaceSection(page, name, content)
    if (page === null) unfit.push({path, reason: 'there is no such page'})
    else if (renewed === null) unfit.push({path, reason: `it lacks <!-- ${name}:begin --> and <!-- ${name}:end -->`})
    else files.set(path, renewed)
  }
  section('README.md', 'rules', ruleTable(metas, 'rules/'))
  section('README.md', 'demo', await demoOutput())
  section('README.md', 'figures', figuresTable())
  for (const {id, meta} of rules) section(`rules/${id}/README.md`, 'options', optionsSection(meta))
  return {files, unfit}
}

function read(path: string): string | null {
  return existsSync(root + path) ? readFileSync(root + path, 'utf8') : null
}

function reportTroubles(broken: readonly BrokenRuleFolder[], unfit: readonly Unfit[]): void {
  for (const {id, reason} of broken) console.error(`rules/${id} is left out: ${reason}`)
  for (const {path, reason} of unfit) console.error(`${path} is left as it is: ${reason}`)
}

const {rules, broken} = await loadRuleFolders()
const {files, unfit} = await generate(rules)
// A rule that is not ready is left out; one that was there and does not load now is a mishap and must not vanish.
const lost = broken.filter(({id}) => read('rules/index.ts')?.includes(`'./${id}/index.ts'`))
const stale = [...files].filter(([path, text]) => read(path) !== text)
reportTroubles(broken, unfit)

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale; \`npm run generate\` renews it`)
  if (stale.length + broken.length + unfit.length === 0) console.log(`${files.size} generated files are fresh`)
  else process.exitCode = 1
} else if (lost.length > 0) {
  console.error(`nothing is written while rules of the registry do not load; mend them or take their folders away`)
  process.exitCode = 1
} else {
  for (const [path, text] of stale) {
    writeFileSync(root + path, text)
    console.log(`renewed ${path}`)
  }
  if (stale.length === 0) console.log(`all ${files.size} generated files were fresh`)
}
