// `npm run new-rule -- <id> "<summary>"`: writes the folder and the fixture of a new rule, which then only needs its idea.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {root} from './rule-folders.ts'

const [id, summary] = process.argv.slice(2)

const trouble = troubleWith(id, summary)
if (trouble !== null) {
  console.error(
    `${trouble}\nUsage: npm run new-rule -- vague-quantity "Flag amounts such as “several” where a number is known"`,
  )
  process.exit(2)
}

const files: Readonly<Record<string, string>> = {
  [`rules/${id}/index.ts`]: `import {defineRule} from '../../src/core/define-rule.ts'

export default defineRule({
  id: ${quoted(id)},
  category: 'language',
  summary: ${quoted(summary)},
  why: 'Say here why an editor cares.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'none',
  language: 'en',
  quotations: 'skip',
  options: {},
  patterns: {phrase: ['replace this pattern']},
  messages: {found: 'Say what is missing instead of “{words}”, or cut'},
  check({document, matches, report}) {
    for (const match of matches('phrase')) report(match, 'found', {words: document.words(match.start, match.end)})
  },
})
`,
  [`rules/${id}/README.md`]: `# ${id}

${summary}.

## Why

Say here why an editor cares, and which published standard asks for it.

## Flagged

\`\`\`md flagged
The minister asked the clerk to replace this pattern on Monday.
\`\`\`

## Fine

\`\`\`md fine
The minister asked the clerk to file the letter on Monday.
\`\`\`

## Options

<!-- options:begin -->
<!-- options:end -->
`,
  [`fixtures/rules/${id}/${id}.md`]: `The minister asked the clerk to replace this pattern on Monday.
<!-- expect: ${id} "replace this pattern" -->

The minister asked the clerk to file the letter on Monday.
<!-- ok: ${id} "file the letter" -->
`,
}

for (const [path, text] of Object.entries(files)) {
  mkdirSync(`${root}${path}`.replace(/\/[^/]*$/, ''), {recursive: true})
  writeFileSync(root + path, text)
  console.log(`wrote ${path}`)
}
const {status} = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/dev/generate.ts'], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1

function troubleWith(ruleId: string | undefined, line: string | undefined): string | null {
  if (ruleId === undefined || line === undefined) return 'A rule needs an id and a summary'
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(ruleId))
    return `“${ruleId}” is no rule id: small letters, parted by hyphens`
  if (existsSync(`${root}rules/${ruleId}`)) return `There is a rule “${ruleId}” already`
  return null
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
