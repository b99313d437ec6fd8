import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {renderMarkdown} from '../src/cli/terminal-markdown.ts'
import {Document} from '../src/core/document.ts'
import type {AnyRuleDefinition} from '../src/core/rule.ts'
import {makeFolder, newslint} from './support/command.ts'

const folder = makeFolder()
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

describe('pages', () => {
  it.each(['--version', '-v'])('%s', async (flag) => {
    expect(await newslint(folder, [flag])).toEqual({code: 0, stdout: `${manifest.version}\n`, stderr: ''})
    expect((await newslint(folder, [flag, '--quiet'])).stdout).toBe(`${manifest.version}\n`)
  })

  it('--help', async () => {
    const {code, stdout, stderr} = await newslint(folder, ['--help'])
    expect([code, stderr]).toEqual([0, ''])
    await expect(stdout).toMatchFileSnapshot('cli/help.txt')
    expect(await newslint(folder, ['-h', '--fix', '--fix-dry-run'])).toEqual({code, stdout, stderr})
  })

  it('--list-rules has every rule with what each preset makes of it', async () => {
    const {code, stdout} = await newslint(folder, ['--list-rules'])
    expect(code).toBe(0)
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/))
    for (const {meta} of Object.values(rules)) {
      const repairs = {none: [], suggest: ['suggests'], safe: ['--fix']}[meta.fix as 'none' | 'suggest' | 'safe']
      const {recommended, strict, 'ai-copy': aiCopy = recommended} = meta.severity as AnyRuleDefinition['severity']
      expect(rows).toContainEqual([meta.id, recommended, strict, aiCopy, ...repairs, meta.summary])
    }
    expect(stdout).toContain(`\n${Object.keys(rules).length} rules.`)
    expect(stdout.split('\n').filter((line) => / $/.test(line))).toEqual([])
  })

  it('--explain shows the page of every rule, bold only where there are colours', async () => {
    for (const id of Object.keys(rules).slice(0, 2)) {
      const {code, stdout} = await newslint(folder, ['--explain', id])
      expect([code, stdout.split('\n')[0]]).toEqual([0, id])
      expect(stdout).not.toMatch(/\u001b|^#|^```|<!--/m)
      const colored = await newslint(folder, ['--explain', id, '--color'])
      expect(colored.stdout.startsWith('\u001b[1m')).toBe(true)
      expect(colored.stdout.replace(/\u001b\[\d+m/g, '')).toBe(stdout)
    }
  })
})

describe('renderMarkdown', () => {
  const page = `# A *page* of \`code\`

<!-- not for readers -->

A paragraph that is long enough to be wrapped, with **bold words**, a [link](https://example.org/a), a [relative
link](../README.md) and “\`quoted\`” code\\
after a break.

- one
- two, which is
  - nested and long enough to run on into a second line

3. three

   and more
4. four

> Quoted.

\`\`\`md flagged
The the mayor

  went.
\`\`\`

| option | default | meaning |
| --- | --- | --- |
| \`allow\` | \`[]\` | Words |
| carry | 2 | |

---
`
  const render = (color: boolean, width: number, text = page): string =>
    renderMarkdown(new Document(text, {input: 'markdown'}).tree, {color, width})

  it('in plain text', () => {
    expect(render(false, 50)).toBe(`A page of code

A paragraph that is long enough to be wrapped,
with bold words, a link (https://example.org/a), a
relative link and “quoted” code
after a break.

- one
- two, which is
  - nested and long enough to run on into a second
    line

3. three

   and more

4. four

| Quoted.

    The the mayor

      went.

option  default  meaning
allow   []       Words
carry   2

----------------------------------------`)
  })

  it('in colours is the same text', () => {
    const colored = render(true, 50)
    expect(colored).toContain('\u001b[1mbold\u001b[22m \u001b[1mwords\u001b[22m')
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render(false, 50))
  })

  it('stacks the cells of a table that is too wide', () => {
    const table = '| option | meaning |\n| --- | --- |\n| `allow` | Words that may stand twice |\n| carry | How far |\n'
    expect(render(false, 24, table)).toBe(`option: allow
  meaning: Words that
  may stand twice

option: carry
  meaning: How far`)
  })
})
