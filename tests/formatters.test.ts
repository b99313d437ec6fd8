import {describe, expect, it} from 'vitest'
import {fileReport} from '../src/core/report.ts'
import {type FormatterName, formatters} from '../src/formatters/index.ts'
import {context, finding, oddReports} from './support/reports.ts'
import {parseXml} from './support/xml.ts'

const extensions: Readonly<Record<FormatterName, string>> = {
  stylish: 'txt',
  json: 'json',
  'json-with-metadata': 'json',
  unix: 'txt',
  compact: 'txt',
  checkstyle: 'xml',
  junit: 'xml',
  github: 'txt',
  html: 'html',
  markdown: 'md',
  sarif: 'json',
  rdjson: 'json',
  gitlab: 'json',
  ndjson: 'ndjson',
}
const names = Object.keys(formatters) as FormatterName[]

async function format(name: FormatterName, reports = oddReports, more: Partial<typeof context> = {}): Promise<string> {
  return (await formatters[name]())(reports, {...context, ...more})
}

describe.each(names)('%s', (name) => {
  it('is what it was', async () => {
    // The page's style sheet, script and their hashes have tests of their own, and change for reasons of their own.
    const text = (await format(name))
      .replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, '$1…$3')
      .replace(/sha256-[\w+/=]+/g, 'sha256-…')
    await expect(text).toMatchFileSnapshot(`formatters/odd.${name}.${extensions[name]}`)
  })

  it('gives the same text twice and changes nothing', async () => {
    const before = JSON.stringify(oddReports)
    expect(await format(name)).toBe(await format(name))
    expect(JSON.stringify(oddReports)).toBe(before)
  })
})

describe('nothing to report', () => {
  const clean = [fileReport('/newsroom/clean.md', [])]
  it.each(['stylish', 'unix', 'compact', 'github', 'ndjson'] as const)('%s is silent', async (name) => {
    expect(await format(name, clean)).toBe('')
    expect(await format(name, [])).toBe('')
  })

  it('the others say so in their own way', async () => {
    expect(JSON.parse(await format('json', []))).toEqual([])
    expect(JSON.parse(await format('json', clean))).toHaveLength(1)
    expect(parseXml(await format('checkstyle', clean)).children[0].attributes).toEqual({name: '/newsroom/clean.md'})
    expect(parseXml(await format('junit', clean)).children[0].attributes.errors).toBe('0')
    expect(JSON.parse(await format('gitlab', clean))).toEqual([])
    expect(JSON.parse(await format('rdjson', clean)).diagnostics).toEqual([])
    expect(JSON.parse(await format('sarif', clean)).runs[0].results).toEqual([])
    expect(await format('markdown', clean)).toBe('## newslint: nothing to report in 1 article')
    expect(await format('html', clean)).toContain('Nothing to report.')
  })
})

describe('stylish', () => {
  it('is read by the matchers of VS Code and setup-node', async () => {
    const file = /^((?:[a-zA-Z]:)*[./\\]+.*?)$/
    const row = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/
    const annotation = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/
    const lines = (await format('stylish')).split('\n')
    const found: {path: string; line: number; column: number; message: string; ruleId: string | null}[] = []
    let path = ''
    for (const line of lines) {
      const match = row.exec(line)
      if (match !== null) {
        const [, at, column, , message, ruleId] = match
        found.push({path, line: Number(at), column: Number(column), message, ruleId: ruleId ?? null})
        if (ruleId !== undefined) expect(annotation.exec(line)?.slice(4)).toEqual([expect.stringMatching(/\S/), ruleId])
      } else if (file.test(line)) path = line
    }
    const expected = oddReports.flatMap(({filePath, messages}) =>
      messages.map(({line, column, ruleId}) => ({path: filePath, line, column, ruleId})),
    )
    expect(found.map(({message: _, ...rest}) => rest)).toEqual(expected)
    expect(found.every(({message}) => !/\s\s/.test(message))).toBe(true)
  })

  it('drops one full stop and ends no line with a blank', async () => {
    const messages = ['Cut it.', 'Cut it..', 'Quoted .', '.'].map((text, index) => finding(text, {line: index + 1}))
    const lines = (await format('stylish', [fileReport('/a.md', messages)])).split('\n')
    expect(lines.slice(2, 6)).toEqual([
      '  1:1  warning  Cut it    vague-source',
      '  2:1  warning  Cut it.   vague-source',
      '  3:1  warning  Quoted .  vague-source',
      '  4:1  warning  .         vague-source',
    ])
    expect((await format('stylish')).split('\n').filter((line) => / $/.test(line))).toEqual([])
  })

  it('begins with a line break and counts', async () => {
    const fix = {range: [0, 1], text: ''} as const
    const one = [fileReport('/a.md', [finding('One', {severity: 2, fix})])]
    expect(await format('stylish', one)).toBe(
      '\n/a.md\n  1:1  error  One  vague-source\n\n✖ 1 problem (1 error, 0 warnings)\n' +
        '  1 error and 0 warnings potentially fixable with the `--fix` option.\n',
    )
    const two = [fileReport('/a.md', [finding('One'), finding('Two', {line: 10, column: 20})])]
    expect(await format('stylish', two)).toBe(
      '\n/a.md\n   1:1   warning  One  vague-source\n  10:20  warning  Two  vague-source\n\n✖ 2 problems (0 errors, 2 warnings)\n',
    )
  })

  it('with colours is the same text', async () => {
    const colored = await format('stylish', oddReports, {color: true})
    expect(colored).toContain('\u001b[31merror\u001b[39m')
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(await format('stylish'))
  })

  it('lets no article command a build server', async () => {
    const reports = [fileReport('/a.md', [finding('Who? ##[error]none ##vso[task.complete] #[x]')])]
    for (const name of ['stylish', 'unix', 'compact'] as const)
      expect(await format(name, reports)).toContain('Who? ##\u200b[error]none ##\u200bvso[task.complete] #[x]')
  })

  it('lets no article command the terminal', async () => {
    expect(await format('stylish')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})

describe('json', () => {
  const keys = ['filePath', 'messages', 'suppressedMessages', 'errorCount', 'fatalErrorCount', 'warningCount']
  const tail = ['fixableErrorCount', 'fixableWarningCount']

  it('has the keys of ESLint in their order', async () => {
    const [clean, found, fatal, fixed] = JSON.parse(await format('json'))
    expect(Object.keys(clean)).toEqual([...keys, ...tail, 'usedDeprecatedRules'])
    expect(Object.keys(found)).toEqual([...keys, ...tail, 'source', 'usedDeprecatedRules'])
    expect(Object.keys(fixed)).toEqual([...keys, ...tail, 'output', 'usedDeprecatedRules'])
    expect(fatal.messages).toEqual([
      {
        ruleId: null,
        fatal: true,
        severity: 2,
        message: 'This is a binary file, not text; leave it out',
        line: 1,
        column: 1,
        messageId: 'unreadable-file',
      },
    ])
    expect(Object.keys(fatal.messages[0]).slice(0, 3)).toEqual(['ruleId', 'fatal', 'severity'])
  })

  it('keeps everything else as it is', async () => {
    expect(JSON.parse(await format('json'))[1]).toEqual(JSON.parse(JSON.stringify(oddReports[1])))
  })

  it('with metadata holds the same results', async () => {
    const {results, metadata} = JSON.parse(
      await format('json-with-metadata', oddReports, {maxWarningsExceeded: {maxWarnings: 1, foundWarnings: 4}}),
    )
    expect(results).toEqual(JSON.parse(await format('json')))
    expect(metadata).toEqual({
      maxWarningsExceeded: {maxWarnings: 1, foundWarnings: 4},
      cwd: '/newsroom',
      rulesMeta: context.rulesMeta,
    })
  })
})

describe('XML', () => {
  const replaced = (text: string): string => text.replace(/[\u0000\u0007\u001b]|\ud83d(?![\udc00-\udfff])/g, '\uFFFD')

  it('checkstyle can be read back', async () => {
    const root = parseXml(await format('checkstyle'))
    expect([root.name, root.attributes]).toEqual(['checkstyle', {version: '4.3'}])
    expect(root.children.map(({attributes}) => attributes.name)).toEqual(oddReports.map(({filePath}) => filePath))
    for (const [index, {messages}] of oddReports.entries())
      expect(root.children[index].children.map(({attributes}) => attributes)).toEqual(
        messages.map(({line, column, severity, message, ruleId}) => ({
          line: String(line),
          column: String(column),
          severity: severity === 2 ? 'error' : 'warning',
          message: replaced(message) + (ruleId === null ? '' : ` (${ruleId})`),
          source: ruleId === null ? '' : `newslint.rules.${ruleId}`,
        })),
      )
  })

  it('junit can be read back', async () => {
    const root = parseXml(await format('junit'))
    expect(root.children.map(({attributes: {name, tests, errors}}) => [name, tests, errors])).toEqual(
      oddReports.map(({filePath, messages}) => [filePath, String(messages.length || 1), String(messages.length)]),
    )
    const [clean, found, fatal] = root.children
    expect(clean.children[0].attributes.classname).toBe('/newsroom/content/clean')
    expect(fatal.children[0].children[0].name).toBe('error')
    expect(found.children.map(({children: [failure]}) => failure.text)).toEqual(
      oddReports[1].messages.map(
        ({line, column, severity, message, ruleId}) =>
          `line ${line}, col ${column}, ${severity === 2 ? 'Error' : 'Warning'} - ${replaced(message)}${ruleId === null ? '' : ` (${ruleId})`}`,
      ),
    )
  })
})

describe('github', () => {
  const command = /^::(error|warning) ([^:]*)::(.*)$/
  const unescaped = (text: string): string =>
    text.replace(/%(3A|2C|0D|0A|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

  it('escapes so that the runner reads it back, errors first', async () => {
    const lines = (await format('github')).split('\n').map((line) => command.exec(line) ?? [line])
    expect(lines.map(([, level]) => level)).toEqual([...Array(3).fill('error'), ...Array(4).fill('warning')])
    const properties = lines.map(([, , list]) =>
      Object.fromEntries(list.split(',').map((pair) => pair.split('=', 2).map(unescaped))),
    )
    expect(properties[0]).toEqual({
      file: 'content/harbour & "quay".md',
      line: '12',
      endLine: '13',
      col: '345',
      endColumn: '2',
      title: 'closing-boilerplate',
    })
    expect(unescaped(lines[0][3])).toBe('Two spaces, a line break, a tab and 100%: all, of it')
    expect(lines[0][3]).toContain('100%25: all, of it')
    expect(properties.map(({file}) => file)).toContain('/elsewhere/fixed.md')
  })

  it('escapes properties, and takes paths from the root of the repository', async () => {
    const reports = [fileReport('/repo/site/a:b,c%d.md', [finding('Cut it')])]
    expect(await format('github', reports, {cwd: '/repo/site', root: '/repo'})).toBe(
      '::warning file=site/a%3Ab%2Cc%25d.md,line=1,endLine=1,col=1,endColumn=4,title=vague-source::Cut it',
    )
    const windows = [fileReport('C:\\repo\\site\\a.md', [finding('Cut it')])]
    expect(await format('github', windows, {cwd: 'c:\\repo'})).toContain('file=site/a.md,')
  })
})
