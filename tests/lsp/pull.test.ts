import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, describe, expect, it} from 'vitest'
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  WorkDoneProgress,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node'
import {FileChangeType, folderWith, LspClient, modern, removeFolders, uriOf, wordsAt} from '../../src/dev/lsp-client.ts'

let client: LspClient
afterEach(() => client.stop())
afterAll(removeFolders)

const doubled = '# Harbour opens\n\nThe the harbour opened on 4 May 2026, Port Authority director Ida Moor said.\n'
const whole = () => ({scope: 'workspace'})

describe('an editor that asks for diagnostics', () => {
  it('gets those of an article, and is told when they are the same', async () => {
    const folder = folderWith({'a.md': doubled})
    client = await LspClient.start({folders: [folder], capabilities: modern})
    expect(client.result.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
      workspaceDiagnostics: true,
    })
    const uri = await client.open(join(folder, 'a.md'))
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: {uri},
        ...(previousResultId === undefined ? {} : {previousResultId}),
      })
    const first = await ask()
    if (first.kind !== 'full') throw new Error('the first answer is full')
    expect(first.items.map(({range, code}) => [code, wordsAt(doubled, range)])).toContainEqual([
      'repeated-words',
      'The the',
    ])
    expect(await ask(first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
    await client.replace(uri, 'The the', 'The')
    const second = await ask(first.resultId)
    expect(second.kind).toBe('full')
    expect(client.published.size).toBe(0)
  })

  it('can cancel, while nobody has stopped typing', async () => {
    const folder = folderWith({'a.md': doubled})
    client = await LspClient.start({folders: [folder], capabilities: modern, settings: () => ({debounce: 3000})})
    const uri = await client.open(join(folder, 'a.md'))
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, {textDocument: {uri}})
    await client.replace(uri, 'The the', 'The')
    const source = new CancellationTokenSource()
    const started = performance.now()
    const asked = client.connection.sendRequest(DocumentDiagnosticRequest.type, {textDocument: {uri}}, source.token)
    setTimeout(() => source.cancel(), 50)
    await expect(asked).rejects.toMatchObject({code: -32800})
    expect(performance.now() - started).toBeLessThan(1500)
  })

  it('gets those of all articles with progress and in parts, and then only what is new', async () => {
    const names = Array.from({length: 450}, (_, index) => `content/${index}.md`)
    const folder = folderWith(
      Object.fromEntries(names.map((name) => [name, `${doubled}\nNumber ${name} was opened.\n`])),
    )
    client = await LspClient.start({folders: [folder], capabilities: modern, settings: whole})
    const parts: WorkspaceDocumentDiagnosticReport[][] = []
    const progress: unknown[] = []
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', ({items}) => {
      parts.push(items)
    })
    client.connection.onProgress(WorkDoneProgress.type, 'work', (value) => {
      progress.push(value)
    })
    const answer = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: 'parts',
      workDoneToken: 'work',
    })
    expect(answer.items).toEqual([])
    expect(parts.length).toBe(3)
    const all = parts.flat()
    expect(all.length).toBe(450)
    expect(all.every((report) => report.kind === 'full' && report.items.length > 0)).toBe(true)
    expect(JSON.stringify(progress)).toContain('of 450 articles')

    const previousResultIds = all.map(({uri, resultId}) => ({uri, value: resultId!}))
    const next = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds})
    const changed = join(folder, 'content/7.md')
    // It waits until there is something to tell.
    const early = await Promise.race([next, new Promise((resolve) => setTimeout(() => resolve('waits'), 500))])
    expect(early).toBe('waits')
    writeFileSync(changed, '# Nothing\n')
    await client.changedOnDisk([changed, FileChangeType.Changed])
    const {items} = await next
    expect(items.filter(({kind}) => kind === 'full').map(({uri}) => uri)).toEqual([uriOf(changed)])
    expect(items.filter(({kind}) => kind === 'unchanged').length).toBe(449)
  })

  it('is told to ask again when an edit changes what other open articles share, and when the config changes', async () => {
    const spelled = (name: string) => `# Ferry ${name}\n\nMayor Erik ${name} of Elm Quay signed it on 4 May 2026.\n`
    const folder = folderWith({'a.md': spelled('Haugan'), 'b.md': spelled('Haugen'), 'c.md': spelled('Haugen')})
    client = await LspClient.start({folders: [folder], capabilities: modern})
    const [a, b] = [await client.open(join(folder, 'a.md')), await client.open(join(folder, 'b.md'))]
    await client.open(join(folder, 'c.md'))
    const codes = async (uri: string) => {
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {textDocument: {uri}})
      return report.kind === 'full' ? report.items.map(({code}) => code) : []
    }
    expect(await codes(a)).toContain('inconsistent-name')
    await codes(b)
    client.refreshed.length = 0
    await client.replace(b, 'Erik Haugen', 'Erik Moor')
    await client.replace(uriOf(join(folder, 'c.md')), 'Erik Haugen', 'Erik Moor')
    await client.until(() => client.refreshed.includes('workspace/diagnostic/refresh'), 'a refresh')
    expect(await codes(a)).not.toContain('inconsistent-name')

    client.refreshed.length = 0
    const config = join(folder, 'newslint.config.json')
    writeFileSync(config, '{"house": [{"id": "ferry", "find": "ferry", "message": "Name the ship"}]}')
    await client.changedOnDisk([config, FileChangeType.Created])
    await client.until(() => client.refreshed.includes('workspace/diagnostic/refresh'), 'a refresh')
    expect(await codes(a)).toContain('house/ferry')
  })
})
