import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {presetNames} from '../src/core/config.ts'
import {categories} from '../src/core/rule.ts'
import {root} from '../src/dev/rule-folders.ts'
import {commands} from '../src/lsp/protocol.ts'
import {defaultSettings, shownAs} from '../src/lsp/settings.ts'
import {makeFolder, newslint} from './support/command.ts'

interface Setting {
  readonly default: unknown
  readonly enum?: readonly unknown[]
  readonly enumDescriptions?: readonly string[]
  readonly properties?: Readonly<Record<string, {readonly enum: readonly string[]}>>
  readonly additionalProperties?: {readonly enum: readonly string[]}
}

const manifest = JSON.parse(readFileSync(`${root}src/vscode/extension/package.json`, 'utf8'))
const page = readFileSync(`${root}src/vscode/extension/README.md`, 'utf8')
const settings: Readonly<Record<string, Setting>> = manifest.contributes.configuration.properties

describe('the manifest of the VS Code extension', () => {
  it('has the settings of the server, with its defaults', () => {
    const {'newslint.trace.server': _, ...own} = settings
    const defaults = Object.entries(own).map(([name, setting]) => [name.replace('newslint.', ''), setting.default])
    expect(Object.fromEntries(defaults)).toEqual(defaultSettings)
  })

  it('offers what the server takes', () => {
    expect(settings['newslint.preset'].enum).toEqual([null, ...presetNames])
    expect(Object.keys(settings['newslint.severity'].properties ?? {})).toEqual([...categories])
    for (const choice of Object.values(settings['newslint.severity'].properties ?? {}))
      expect(choice.enum).toEqual([...shownAs])
    expect(settings['newslint.severity'].additionalProperties?.enum).toEqual([...shownAs])
    for (const {enum: choices, enumDescriptions} of Object.values(settings))
      if (enumDescriptions !== undefined) expect(enumDescriptions).toHaveLength(choices?.length ?? 0)
  })

  it('has every command that the server knows', () => {
    const own = manifest.contributes.commands.map(({command}: {readonly command: string}) => command)
    expect(own).toEqual(expect.arrayContaining(Object.values(commands)))
  })

  it('runs no code of a workspace that is not trusted', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited')
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toContain('newslint.config')
  })

  it('is for the VS Code whose types the client is checked with', () => {
    const types = JSON.parse(readFileSync(`${root}node_modules/@types/vscode/package.json`, 'utf8'))
    expect(manifest.engines.vscode).toBe(`^${types.version}`)
  })

  it('has a page that names each setting and shows each picture', () => {
    for (const [name, setting] of Object.entries(settings))
      expect(page).toContain(`| \`${name}\` | \`${written(setting.default)}\` |`)
    const shown = [...page.matchAll(/\]\(images\/([\w-]+\.png)\)/g)].map(([, picture]) => picture)
    expect(shown.sort()).toEqual(readdirSync(`${root}src/vscode/extension/images`).sort())
  })

  it('matches what the command line prints', async () => {
    const folder = makeFolder({
      'a b.md': '# The quay\n\nThe the crew met  met on Tuesday. Observers say it will win.\n',
      'c.txt': 'The quay\n\nIt shut down down (photo: Lantern Radio).\n',
    })
    const {stdout} = await newslint(folder, ['.', '--color'])
    const {stdout: json} = await newslint(folder, ['.', '--format', 'json'])
    const [matcher] = manifest.contributes.problemMatchers
    const [file, row] = matcher.pattern.map(({regexp}: {readonly regexp: string}) => new RegExp(regexp))
    const matched: unknown[] = []
    let filePath: string | undefined
    for (const line of stdout.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n')) {
      const found = row.exec(line)
      if (found === null) filePath = file.exec(line)?.[matcher.pattern[0].file] ?? filePath
      else matched.push([filePath, Number(found[1]), Number(found[2]), found[3], found[4], found[5]])
    }
    const expected = (JSON.parse(json) as readonly Report[]).flatMap((report) =>
      report.messages.map(({line, column, severity, message, ruleId}) => {
        const type = severity === 2 ? 'error' : 'warning'
        return [report.filePath, line, column, type, message, ruleId]
      }),
    )
    expect(expected.length).toBeGreaterThan(3)
    expect(matched).toEqual(expected)
  })
})

interface Report {
  readonly filePath: string
  readonly messages: readonly {
    readonly line: number
    readonly column: number
    readonly severity: 1 | 2
    readonly message: string
    readonly ruleId: string
  }[]
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
