import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, describe, expect, it} from 'vitest'
import {DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver-protocol/node'
import {FileChangeType, folderWith, LspClient, modern, removeFolders, uriOf, wordsAt} from '../../src/dev/lsp-client.ts'

const clients: LspClient[] = []
const start: typeof LspClient.start = async (setup) => {
  const client = await LspClient.start(setup)
  clients.push(client)
  return client
}

afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop()
})
afterAll(removeFolders)

const doubled = '# Harbour opens\n\nThe the harbour opened on 4 May 2026, Port Authority director Ida Moor said.\n'

/** Two articles that name one man in two ways. */
const haugan = '# Ferry stays\n\nMayor Erik Haugan of Elm Quay signed the ferry contract on 4 May 2026, Haugan said.\n'
const haugen = '# Ferry goes\n\nMayor Erik Haugen of Elm Quay signed the ferry contract on 4 May 2026, Haugen said.\n'

describe('an editor that is told diagnostics', () => {
  it('gets those of an opened article, and of each version', async () => {
    const folder = folderWith({'content/harbour.md': doubled})
    const client = await start({folders: [folder]})
    const uri = await client.open(join(folder, 'content/harbour.md'))
    const [finding] = (await client.diagnostics(uri)).filter(({code}) => code === 'repeated-words')
    expect(finding).toMatchObject({source: 'newslint', severity: DiagnosticSeverity.Warning})
    expect(finding.codeDescription?.href).toMatch(/^file:.*\/rules\/repeated-words\/README\.md$/)
    expect(wordsAt(doubled, finding.range)).toBe('The the')
    await client.replace(uri, 'The the', 'The')
    expect((await client.diagnostics(uri)).map(({code}) => code)).not.toContain('repeated-words')
    await client.replace(uri, 'The harbour', 'The the harbour')
    expect((await client.diagnostics(uri)).map(({code}) => code)).toContain('repeated-words')
    await client.close(uri)
    await client.until(() => client.published.get(uri)?.diagnostics.length === 0, 'an empty list')
  })

  it('counts columns in UTF-16 units, with emoji, CRLF, a lone CR and a byte order mark', async () => {
    const folder = folderWith({})
    const client = await start({folders: [folder]})
    for (const [name, text] of [
      ['emoji', '# Ferry 🚢🚢\n\n🚢 On Monday 🚢 the the ferry stopped.\n'],
      ['crlf', '# Ferry\r\n\r\nOn Monday the the ferry stopped.\r\n\r\nIt it sank.\r\n'],
      ['cr', '# Ferry\r\rOn Monday the the ferry stopped.\r'],
      ['mark', '\uFEFFThe the ferry stopped on Monday.\n'],
    ]) {
      const uri = await client.open(join(folder, `${name}.md`), text)
      const found = (await client.diagnostics(uri)).filter(({code}) => code === 'repeated-words')
      expect(
        found.map(({range}) => wordsAt(text, range).toLowerCase()),
        name,
      ).toEqual(name === 'crlf' ? ['the the', 'it it'] : ['the the'])
    }
    // Edits are counted so, too.
    const uri = uriOf(join(folder, 'emoji.md'))
    await client.replace(uri, '🚢 the the', '🚢🚢 a the the')
    const [finding] = (await client.diagnostics(uri)).filter(({code}) => code === 'repeated-words')
    expect(wordsAt(client.texts.get(uri)!.text, finding.range)).toBe('the the')
  })

  it('is told what has changed in other open articles, and where', async () => {
    const folder = folderWith({'content/a.md': haugan, 'content/b.md': haugen, 'content/c.md': haugen})
    const client = await start({folders: [folder]})
    const [a, b] = [await client.open(join(folder, 'content/a.md')), await client.open(join(folder, 'content/b.md'))]
    const names = (uri: string) =>
      client.published.get(uri)?.diagnostics.filter(({code}) => code === 'inconsistent-name')
    await client.until(() => names(a)?.length === 1, 'a finding about the name')
    const [related] = names(a)![0].relatedInformation!
    expect(related.location.uri).toBe(b)
    expect(wordsAt(haugen, related.location.range)).toContain('Haugen')
    // Two spell it so and none otherwise: nothing to report, in the article that was not touched.
    await client.replace(a, 'Erik Haugan', 'Erik Haugen')
    await client.replace(a, 'Haugan said', 'Haugen said')
    await client.until(() => names(a)?.length === 0, 'no finding any more')
    await client.replace(b, 'Erik Haugen', 'Erik Haugan')
    await client.replace(b, 'Haugen said', 'Haugan said')
    await client.until(() => (names(b)?.length ?? 0) > 0 && names(a)?.length === 0, 'the finding in the other')
  })

  it('lints what is in the editor, and what is on disk when the article is closed', async () => {
    const folder = folderWith({'content/a.md': haugan, 'content/b.md': haugen, 'content/c.md': haugen})
    const client = await start({folders: [folder]})
    const a = await client.open(join(folder, 'content/a.md'))
    const names = () => client.published.get(a)?.diagnostics.filter(({code}) => code === 'inconsistent-name').length
    await client.until(() => names() === 1, 'the finding')
    for (const name of ['b', 'c']) await client.open(join(folder, `content/${name}.md`), '# Nothing\n')
    await client.until(() => names() === 0, 'no finding, by unsaved texts')
    writeFileSync(join(folder, 'content/b.md'), haugen)
    await client.close(uriOf(join(folder, 'content/b.md')))
    await client.close(uriOf(join(folder, 'content/c.md')))
    await client.until(() => names() === 1, 'the finding, by what is on disk')
  })

  it.each([
    ['the server', undefined],
    ['the client', modern.workspace],
  ])('follows the disk, watched by %s', async (_, workspace) => {
    const folder = folderWith({'content/a.md': haugan, 'content/c.md': haugen})
    const client = await start({folders: [folder], ...(workspace === undefined ? {} : {capabilities: {workspace}})})
    const tell = async (...changes: [string, FileChangeType][]): Promise<void> => {
      if (workspace !== undefined) await client.changedOnDisk(...changes)
    }
    const a = await client.open(join(folder, 'content/a.md'))
    await client.diagnostics(a)
    if (workspace === undefined) await new Promise((resolve) => setTimeout(resolve, 500))
    else await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'), 'a registration')
    const names = () => client.published.get(a)?.diagnostics.filter(({code}) => code === 'inconsistent-name').length
    mkdirSync(join(folder, 'content/more'))
    writeFileSync(join(folder, 'content/more/b.md'), haugen)
    await tell([join(folder, 'content/more'), FileChangeType.Created])
    await client.until(() => names() === 1, 'the finding, by new files')
    renameSync(join(folder, 'content/more/b.md'), join(folder, 'content/b.txt'))
    await tell(
      [join(folder, 'content/more/b.md'), FileChangeType.Deleted],
      [join(folder, 'content/b.txt'), FileChangeType.Created],
    )
    rmSync(join(folder, 'content/more'), {recursive: true})
    await tell([join(folder, 'content/more'), FileChangeType.Deleted])
    await client.until(
      () =>
        client.published
          .get(a)!
          .diagnostics.some(({relatedInformation = []}) =>
            relatedInformation.some(({location}) => location.uri.endsWith('/content/b.txt')),
          ),
      'the renamed file',
    )
    writeFileSync(join(folder, '.gitignore'), 'b.txt\n')
    await tell([join(folder, '.gitignore'), FileChangeType.Created])
    await client.until(() => names() === 0, 'no finding, for the file is ignored')
  })

  it('lints neither what is ignored nor what is no article', async () => {
    const folder = folderWith({
      'newslint.config.json': '{"ignores": ["drafts/"]}',
      'drafts/a.md': doubled,
      'notes.log': doubled,
    })
    const client = await start({folders: [folder]})
    for (const [name, language] of [
      ['drafts/a.md', 'markdown'],
      ['notes.log', 'plaintext'],
    ])
      expect(await client.diagnostics(await client.open(join(folder, name), doubled, language))).toEqual([])
    const untitled = await client.open('untitled:Untitled-1', doubled)
    expect(await client.diagnostics(untitled)).not.toEqual([])
    expect(await client.open('git:/old.md', doubled)).toBeDefined()
  })

  it('shows severities as the editor has them set, and what is to be cut', async () => {
    const folder = folderWith({'newslint.config.json': '{"rules": {"attribution-tag": "error"}}'})
    const text =
      '# Talks\n\nThe talks highlighted the importance of dialogue.\n\nTrade grew by 4% on Monday. (Source: Lantern Radio)\n\nThe port closed on Monday\n\nOnly time will tell whether the deal holds.\n'
    const settings = {severity: {boilerplate: 'hint', sources: 'information', attribution: 'hint'}}
    const client = await start({folders: [folder], options: settings})
    const uri = await client.open(join(folder, 'talks.md'), text)
    const found = await client.diagnostics(uri)
    const of = (rule: string) => found.find(({code}) => code === rule)
    expect(of('closing-boilerplate')?.severity).toBe(DiagnosticSeverity.Hint)
    expect(of('closing-boilerplate')?.tags).toEqual([DiagnosticTag.Unnecessary])
    // A category speaks of warnings alone.
    expect(of('attribution-tag')?.severity).toBe(DiagnosticSeverity.Error)
  })

  it('waits for the save where that is set, and is silent where it is switched off', async () => {
    const folder = folderWith({'a.md': doubled})
    const client = await start({folders: [folder], options: {settings: {run: 'onSave'}}})
    const uri = await client.open(join(folder, 'a.md'))
    const before = await client.diagnostics(uri)
    await client.replace(uri, 'The the', 'The')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(client.published.get(uri)).toEqual({version: 1, diagnostics: before})
    await client.save(uri)
    expect((await client.diagnostics(uri)).map(({code}) => code)).not.toContain('repeated-words')
    await client.replace(uri, 'The harbour', 'The the harbour')
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: {newslint: {enable: false}},
    })
    await client.until(() => client.published.get(uri)?.diagnostics.length === 0, 'silence')
  })

  it('tells of all articles of the folder where that is set', async () => {
    const folder = folderWith({'content/a.md': doubled, 'content/b.md': doubled})
    const client = await start({folders: [folder], options: {scope: 'workspace'}})
    const all = ['a', 'b'].map((name) => uriOf(join(folder, `content/${name}.md`)))
    await client.until(() => all.every((uri) => (client.published.get(uri)?.diagnostics.length ?? 0) > 0), 'both')
    const uri = await client.open(join(folder, 'content/a.md'))
    await client.diagnostics(uri)
    await client.close(uri)
    rmSync(join(folder, 'content/b.md'))
    await client.until(() => client.published.get(all[1])?.diagnostics.length === 0, 'none of what is gone')
  })
})
