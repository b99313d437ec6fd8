import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {type Diagnostic, DiagnosticSeverity, WorkspaceDiagnosticRequest} from 'vscode-languageserver-protocol/node'
import type {FileReport} from '../../src/core/report.ts'
import {folderWith, LspClient, modern, removeFolders, uriOf} from '../../src/dev/lsp-client.ts'
import {root} from '../../src/dev/rule-folders.ts'
import {Workspace} from '../../src/index.ts'
import {openProject} from '../../src/node/index.ts'
import {readArticle} from '../../src/node/read-article.ts'

afterAll(removeFolders)

const seeds = join(root, '../shared/seeds')
const command = join(root, JSON.parse(readFileSync(`${root}package.json`, 'utf8')).bin.newslint)

/** A finding as all three have it: rule, severity, place from 0, words. */
type Found = readonly [rule: string | null, severity: number, place: string, message: string]

function ofReport({messages}: FileReport): Found[] {
  return messages.map(({ruleId, severity, line, column, endLine = line, endColumn = column, message}) => [
    ruleId,
    severity,
    `${line - 1}:${column - 1}-${endLine - 1}:${endColumn - 1}`,
    message,
  ])
}

function ofDiagnostics(diagnostics: readonly Diagnostic[]): Found[] {
  return diagnostics.map(({code, severity, range: {start, end}, message}) => [
    code as string,
    severity === DiagnosticSeverity.Error ? 2 : 1,
    `${start.line}:${start.character}-${end.line}:${end.character}`,
    String(message),
  ])
}

/** Every fixture of every rule, in one folder, under the strict preset. */
function fixtures(): string {
  const folder = folderWith({'newslint.config.json': '{"preset": "strict"}'})
  const source = join(root, 'fixtures')
  for (const name of readdirSync(source, {recursive: true, encoding: 'utf8'})) {
    if (!/\.(?:md|mdx|txt)$/.test(name)) continue
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    cpSync(join(source, name), join(folder, name))
  }
  return folder
}

function seedFolder(): string {
  const folder = folderWith({})
  for (const name of readdirSync(seeds).filter((own) => /\.(?:md|txt)$/.test(own)))
    writeFileSync(join(folder, basename(name)), readFileSync(join(seeds, name)))
  return folder
}

describe('what the command, the server and a workspace find is the same', () => {
  const folders = [['fixtures', fixtures], ...(existsSync(seeds) ? [['seeds', seedFolder] as const] : [])] as const
  it.each(folders)('in %s', async (_, make) => {
    const folder = make()
    const {stdout} = spawnSync(process.execPath, [command, '--format', 'json', '.'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const reports = JSON.parse(stdout) as FileReport[]
    expect(reports.length).toBeGreaterThan(3)
    const expected = new Map(reports.map((report) => [report.filePath, ofReport(report)]))

    const project = await openProject({cwd: folder})
    const workspace = new Workspace((path) => project.settings(path))
    for (const path of expected.keys()) {
      const source = readArticle(path)
      if ('text' in source) workspace.update(path, source.text)
    }
    for (const report of workspace.report())
      expect([report.filePath, ofReport(report)]).toEqual([report.filePath, expected.get(report.filePath)])

    const client = await LspClient.start({
      folders: [folder],
      capabilities: modern,
      settings: () => ({scope: 'workspace'}),
    })
    // A few are open in the editor.
    const open = [...expected.keys()].filter((path, index) => index % 40 === 0 && 'text' in readArticle(path))
    for (const path of open) await client.open(path)
    const {items} = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds: []})
    const found = new Map(items.map((item) => [item.uri, item.kind === 'full' ? ofDiagnostics(item.items) : []]))
    for (const [path, findings] of expected)
      expect([relative(folder, path), found.get(uriOf(path)) ?? []]).toEqual([relative(folder, path), findings])
    await client.stop()
  })
})
