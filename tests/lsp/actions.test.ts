import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, describe, expect, it} from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import {editedText, folderWith, LspClient, modern, positionIn, removeFolders, uriOf} from '../../src/dev/lsp-client.ts'

let client: LspClient
afterEach(() => client.stop())
afterAll(removeFolders)

/** The actions that are offered where some words stand. */
async function actionsAt(uri: string, words: string, only?: string[]): Promise<CodeAction[]> {
  const {text} = client.texts.get(uri)!
  const start = text.indexOf(words)
  expect(start, words).not.toBe(-1)
  const range: Range = {start: positionIn(text, start), end: positionIn(text, start + words.length)}
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: {uri},
    range,
    context: {diagnostics: [...(client.published.get(uri)?.diagnostics ?? [])], ...(only === undefined ? {} : {only})},
  })
  return actions as CodeAction[]
}

function chosen(actions: readonly CodeAction[], title: string): WorkspaceEdit {
  const action = actions.find((own) => own.title === title)
  expect(action, `${title} among ${actions.map((own) => own.title).join(' | ')}`).toBeDefined()
  return action!.edit!
}

/** Makes an edit in the editor's text, and gives the text. */
async function apply(uri: string, edit: WorkspaceEdit): Promise<string> {
  const {text} = client.texts.get(uri)!
  const after = editedText(text, uri, edit)
  await client.edit(uri, 0, text.length, after)
  return after
}

async function rulesIn(uri: string): Promise<unknown[]> {
  return (await client.diagnostics(uri)).map(({code}) => code)
}

const names = '{"names": {"Kyiv": ["Kiev"]}}'
const kiev =
  '# Talks\n\nTalks in Kiev ended on Monday, 4 May 2026.\n\nKiev 🚢 sent the the delegates home.\n\nThey left Kiev at noon.\n'

describe('repairs', () => {
  it('offers the safe one first, every suggestion, all of a kind and all', async () => {
    const folder = folderWith({'newslint.config.json': names, 'a.md': kiev})
    client = await LspClient.start({folders: [folder]})
    const uri = await client.open(join(folder, 'a.md'))
    await client.diagnostics(uri)
    const actions = await actionsAt(uri, 'Kiev 🚢')
    expect(actions[0]).toMatchObject({title: 'Write “Kyiv” for “Kiev”', isPreferred: true, kind: 'quickfix'})
    expect(actions[0].diagnostics?.map(({code}) => code)).toEqual(['inconsistent-name'])
    const one = editedText(kiev, uri, actions[0].edit!)
    expect(one).toBe(kiev.replace('Kiev 🚢', 'Kyiv 🚢'))
    const all = kiev.replaceAll('Kiev', 'Kyiv')
    expect(editedText(kiev, uri, chosen(actions, 'Repair all that inconsistent-name finds in this article'))).toBe(all)

    const fixAll = await actionsAt(uri, '# Talks', ['source.fixAll'])
    expect(fixAll.map(({kind}) => kind)).toEqual(['source.fixAll.newslint'])
    const [{edit}] = fixAll
    // Three small edits, which leave the cursor where it is.
    expect(edit?.documentChanges?.[0]).toMatchObject({textDocument: {uri, version: 1}, edits: {length: 3}})
    expect(await apply(uri, edit!)).toBe(all)
    expect(await rulesIn(uri)).not.toContain('inconsistent-name')
    expect(await actionsAt(uri, '# Talks', ['source.fixAll.newslint'])).toEqual([])
    expect(await actionsAt(uri, 'the the', ['refactor'])).toEqual([])

    const cut = chosen(await actionsAt(uri, 'the the'), 'Keep one “the”')
    expect(await apply(uri, cut)).toBe(all.replace('the the', 'the'))
    expect(await rulesIn(uri)).not.toContain('repeated-words')
  })

  it('makes them of the text as it is now, whatever diagnostics the client sends', async () => {
    const folder = folderWith({'newslint.config.json': names, 'a.md': kiev})
    client = await LspClient.start({folders: [folder], options: {debounce: 5000}})
    const uri = await client.open(join(folder, 'a.md'))
    await client.diagnostics(uri)
    await client.replace(uri, '# Talks\n', '# Talks end\n\nA first line.\n')
    // Nobody has linted the new text yet, and what was published speaks of the old.
    expect(client.published.get(uri)?.version).toBe(1)
    const text = client.texts.get(uri)!.text
    const actions = await actionsAt(uri, 'Kiev 🚢')
    expect(editedText(text, uri, actions[0].edit!)).toBe(text.replace('Kiev 🚢', 'Kyiv 🚢'))
  })

  it('edits without versions where the client knows none', async () => {
    const folder = folderWith({'newslint.config.json': names, 'a.md': `\uFEFF${kiev.replaceAll('\n', '\r\n')}`})
    client = await LspClient.start({folders: [folder], capabilities: {}})
    const uri = await client.open(join(folder, 'a.md'))
    await client.diagnostics(uri)
    const {text} = client.texts.get(uri)!
    const [{edit}] = await actionsAt(uri, 'Talks', ['source.fixAll'])
    expect(Object.keys(edit!)).toEqual(['changes'])
    expect(editedText(text, uri, edit!)).toBe(text.replaceAll('Kiev', 'Kyiv'))
  })
})

const vague = (name: string) => `Observers said the port will close in ${name}.`

describe('comments that silence', () => {
  it.each([
    ['Markdown', 'a.md', `# Port\n\n${vague('May')}\n\nIt opened in 1954.\n`, '<!-- ', 'paragraph'],
    ['MDX', 'a.mdx', `# Port\n\n${vague('May')}\n\nIt opened in 1954.\n`, '{/* ', 'paragraph'],
    ['a list', 'a.md', `# Port\n\n- It opened in 1954.\n- ${vague('May')}\n`, '<!-- ', 'list'],
    [
      'news text',
      'a.txt',
      `Port closes\n${vague('May')}\nIt opened in 1954.\nThe mayor Ida Moor signed it.\n`,
      '<!-- ',
      'paragraph',
    ],
    ['front matter and CRLF', 'a.md', `---\r\ntitle: Port\r\n---\r\n\r\n${vague('May')}\r\n`, '<!-- ', 'paragraph'],
  ])('in %s', async (_, name, text, open, place) => {
    const folder = folderWith({
      'newslint.config.json':
        '{"rules": {"vague-source": "error"}, "requireReason": true, "reportUnusedDirectives": "error"}',
      [name]: text,
    })
    client = await LspClient.start({folders: [folder]})
    for (const title of [`Disable vague-source for this ${place}`, 'Disable vague-source in this article']) {
      const uri = await client.open(join(folder, name), text)
      expect(await rulesIn(uri)).toContain('vague-source')
      const after = await apply(uri, chosen(await actionsAt(uri, 'Observers'), title))
      expect(after).toContain(`${open}newslint-disable`)
      expect(after).toContain('-- say why')
      expect(after.includes('\r\n')).toBe(text.includes('\r\n'))
      expect(after.replace(/\r\n/g, '')).not.toContain('\r')
      const found = await rulesIn(uri)
      expect(found).not.toContain('vague-source')
      expect(found.filter((code) => String(code).includes('directive'))).toEqual([])
      await client.close(uri)
    }
  })

  it('lets the client select the reason', async () => {
    const text = `# Port\n\n${vague('May')}\n`
    const folder = folderWith({'a.md': text})
    const capabilities: ClientCapabilities = {
      ...modern,
      workspace: {...modern.workspace, workspaceEdit: {...modern.workspace?.workspaceEdit, snippetEditSupport: true}},
    }
    client = await LspClient.start({folders: [folder], capabilities})
    const uri = await client.open(join(folder, 'a.md'))
    const edit = chosen(await actionsAt(uri, 'Observers'), 'Disable vague-source for this paragraph')
    expect(edit.documentChanges?.[0]).toMatchObject({
      edits: [
        {snippet: {kind: 'snippet', value: `<!-- newslint-disable-next-line vague-source -- \${1:say why} -->\n`}},
      ],
    })
  })
})

describe('changes of the config', () => {
  const spelled =
    '# Ferry\n\nMayor Erik Haugen signed it on 4 May 2026. Haugen left.\n\nThen Erik Haugan came back, Haugen said.\n'

  it('decides about a name, and keeps the rest of the config as it is', async () => {
    const config = '{\n    "preset": "recommended",\n    "names": {"Kyiv": ["Kiev"]}\n}\n'
    const folder = folderWith({'newslint.config.json': config, 'a.md': spelled})
    client = await LspClient.start({folders: [folder]})
    const uri = await client.open(join(folder, 'a.md'))
    expect(await rulesIn(uri)).toContain('inconsistent-name')
    const actions = await actionsAt(uri, 'Erik Haugan')
    const configUri = uriOf(join(folder, 'newslint.config.json'))
    const changed = (title: RegExp) => {
      const action = actions.find((own) => title.test(own.title))
      expect(action, `${title} among ${actions.map((own) => own.title).join(' | ')}`).toBeDefined()
      const text = editedText(config, configUri, action!.edit!)
      expect(text).toContain('    "preset": "recommended",\n')
      return JSON.parse(text).names
    }
    expect(changed(/^Always write “(?:Erik )?Haugen” for “(?:Erik )?Haugan”/)).toMatchObject({Kyiv: ['Kiev']})
    expect(Object.values(changed(/^Let “/))).toContainEqual({allowed: [expect.stringMatching(/Haugan$/)]})
    expect(Object.values(changed(/are two/))).toContainEqual({notSameAs: [expect.stringMatching(/Haugan$/)]})
  })

  it.each([
    ['no entry', '{}'],
    ['a severity', '{"rules": {"repeated-words": "error"}}'],
    ['options', '{"rules": {"repeated-words": ["warn", {"allow": ["had"]}]}}'],
  ])('allows words where the rule has %s', async (_, config) => {
    const folder = folderWith({'newslint.config.json': config, 'a.md': '# Ferry\n\nIt stopped on the the quay.\n'})
    client = await LspClient.start({folders: [folder]})
    const uri = await client.open(join(folder, 'a.md'))
    expect(await rulesIn(uri)).toContain('repeated-words')
    const path = join(folder, 'newslint.config.json')
    const edit = chosen(await actionsAt(uri, 'the the'), 'Allow “the” in repeated-words: add to newslint.config.json')
    // The config may be open in the editor; on disk it is as it was.
    expect(readFileSync(path, 'utf8')).toBe(config)
    const after = JSON.parse(editedText(config, uriOf(path), edit)) as {
      rules: Record<string, [string, {allow: string[]}]>
    }
    const [severity, {allow}] = after.rules['repeated-words']
    expect(severity).toBe(config.includes('error') ? 'error' : 'warn')
    expect(allow).toEqual(config.includes('had') ? ['had', 'the'] : ['the'])
  })

  it('makes a config where there is none, and leaves one that is code alone', async () => {
    const files = {'a.md': '# Ferry\n\nIt stopped on the the quay.\n'}
    const [without, code] = [folderWith(files), folderWith({...files, 'newslint.config.mjs': 'export default {}\n'})]
    client = await LspClient.start({folders: [without, code], capabilities: {workspace: modern.workspace!}})
    const uri = await client.open(join(without, 'a.md'))
    await client.diagnostics(uri)
    const {documentChanges} = chosen(
      await actionsAt(uri, 'the the'),
      'Allow “the” in repeated-words: add to newslint.config.json',
    )
    const configUri = uriOf(join(without, 'newslint.config.json'))
    expect(documentChanges).toMatchObject([{kind: 'create', uri: configUri}, {textDocument: {uri: configUri}}])
    const other = await client.open(join(code, 'a.md'))
    await client.diagnostics(other)
    expect((await actionsAt(other, 'the the')).filter(({title}) => title.includes('newslint.config'))).toEqual([])
  })
})
