import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, describe, expect, it} from 'vitest'
import {FileChangeType, folderWith, LspClient, plain, removeFolders, uriOf} from '../../src/dev/lsp-client.ts'
import {root} from '../../src/dev/rule-folders.ts'

const command = join(root, JSON.parse(readFileSync(`${root}package.json`, 'utf8')).bin.newslint)

let client: LspClient
afterEach(() => client.stop())
afterAll(removeFolders)

const article = '# Ferry\n\nThe ferry stopped at the the quay.\n'
const house = (find: string) => JSON.stringify({house: [{id: find, find, message: 'Name the ship'}]})

const codes = (uri: string) => client.published.get(uri)?.diagnostics.map(({code}) => code) ?? []

/** An editor that watches files itself, so that tests say when something has changed. */
const watching = {...plain, workspace: {...plain.workspace, didChangeWatchedFiles: {dynamicRegistration: true}}}

describe('configs', () => {
  it('holds one for each folder, the innermost where they are nested, and none for a single file', async () => {
    const [one, two, alone] = [
      folderWith({
        'newslint.config.json': house('ferry'),
        'a.md': article,
        'inner/newslint.config.json': house('at'),
        'inner/a.md': article,
      }),
      folderWith({'newslint.config.json': house('quay'), 'a.md': article}),
      folderWith({'newslint.config.json': house('stopped'), 'a.md': article}),
    ]
    client = await LspClient.start({folders: [one, two, join(one, 'inner')]})
    for (const [path, rule] of [
      [join(one, 'a.md'), 'house/ferry'],
      [join(two, 'a.md'), 'house/quay'],
      [join(one, 'inner/a.md'), 'house/at'],
      [join(alone, 'a.md'), 'house/stopped'],
    ]) {
      const uri = await client.open(path)
      const found = new Set((await client.diagnostics(uri)).map(({code}) => code))
      expect([...found].filter((code) => String(code).startsWith('house'))).toEqual([rule])
    }
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {added: [], removed: [{uri: uriOf(join(one, 'inner')), name: ''}]},
    })
    const inner = uriOf(join(one, 'inner/a.md'))
    await client.until(() => codes(inner).includes('house/ferry'), 'the outer config')
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {added: [{uri: uriOf(join(one, 'inner')), name: ''}], removed: []},
    })
    await client.until(() => codes(inner).includes('house/at'), 'the inner config')
  })

  it('reads settings of each folder', async () => {
    const [one, two] = [folderWith({'a.md': article}), folderWith({'a.md': article, 'desk.json': house('quay')})]
    client = await LspClient.start({
      folders: [one, two],
      capabilities: {...plain, workspace: {...plain.workspace, configuration: true}},
      settings: (scope) => (scope === uriOf(two) ? {config: 'desk.json', preset: 'strict'} : {enable: false}),
    })
    expect(await client.diagnostics(await client.open(join(one, 'a.md')))).toEqual([])
    const uri = await client.open(join(two, 'a.md'))
    expect((await client.diagnostics(uri)).map(({code}) => code)).toContain('house/quay')
  })

  it('says once what is wrong with one, keeps the last good one, and goes on when it is mended', async () => {
    const folder = folderWith({'newslint.config.json': house('ferry'), 'a.md': article})
    client = await LspClient.start({folders: [folder], capabilities: watching})
    const config = join(folder, 'newslint.config.json')
    const uri = await client.open(join(folder, 'a.md'))
    expect((await client.diagnostics(uri)).map(({code}) => code)).toContain('house/ferry')
    const write = async (text: string) => {
      writeFileSync(config, text)
      await client.changedOnDisk([config, FileChangeType.Changed])
    }
    await write('{"house": [\n  {"id": "quay" "find": "quay"}]}')
    await client.until(
      () => client.published.get(uriOf(config))?.diagnostics.length === 1,
      'a diagnostic on the config',
    )
    const [{range, message}] = client.published.get(uriOf(config))!.diagnostics
    expect(range.start.line).toBe(1)
    await client.until(() => client.shown.length === 1, 'a message')
    expect(client.shown).toEqual([expect.stringContaining(String(message))])
    await write('{"house": [\n  {"id": "quay" "find": "quay"}]}')
    await client.edit(uri, article.length, article.length, '\nThe ferry sank.\n')
    expect((await client.diagnostics(uri)).filter(({code}) => code === 'house/ferry').length).toBe(3)
    expect(client.shown.length).toBe(1)
    await write(house('quay'))
    await client.until(() => codes(uri).includes('house/quay'), 'the mended config')
    expect(client.published.get(uriOf(config))?.diagnostics).toEqual([])
    expect(codes(uri)).not.toContain('house/ferry')
    // A rule that there is not has no place, but a line that says so.
    await write('{"rules": {"vague-sauce": "error"}}')
    await client.until(() => client.shown.length === 2, 'a second message')
    expect(client.shown[1]).toMatch(/vague-sauce.*vague-source/)
  })

  it('lints nothing by a config that was never good', async () => {
    const folder = folderWith({'newslint.config.json': '{"preset": "bold"}', 'a.md': article})
    client = await LspClient.start({folders: [folder], capabilities: watching})
    const uri = await client.open(join(folder, 'a.md'))
    await client.until(() => client.shown.length === 1, 'a message')
    expect(codes(uri)).toEqual([])
    const config = join(folder, 'newslint.config.json')
    writeFileSync(config, '{}')
    await client.changedOnDisk([config, FileChangeType.Changed])
    await client.until(() => codes(uri).includes('repeated-words'), 'findings')
  })

  it.each([[false], [true]])('runs nothing of a folder unless it is trusted (%s)', async (trusted) => {
    const folder = folderWith({
      'newslint.config.mjs': `console.log('printed'); process.stdout.write('written'); export default ${house('ferry')}\n`,
      'a.md': article,
    })
    const plugged = folderWith({'newslint.config.json': '{"plugins": ["./plugin.mjs"]}', 'a.md': article})
    mkdirSync(plugged, {recursive: true})
    writeFileSync(
      join(plugged, 'plugin.mjs'),
      `export default () => (tree, file) => { file.message('seen', {ruleId: 'seen'}) }\n`,
    )
    client = await LspClient.start({folders: [folder, plugged], options: {trusted}})
    const [uri, other] = [await client.open(join(folder, 'a.md')), await client.open(join(plugged, 'a.md'))]
    expect((await client.diagnostics(uri)).map(({code}) => code).includes('house/ferry')).toBe(trusted)
    expect((await client.diagnostics(other)).some(({message}) => message === 'seen')).toBe(trusted)
    if (trusted) return
    await client.connection.sendNotification('newslint/trust', {trusted: true})
    await client.until(() => codes(uri).includes('house/ferry'), 'the config that is code')
  })

  it('leaves out what the desk lives with, and what it no longer does', async () => {
    const folder = folderWith({'a.md': article, 'b.md': article})
    spawnSync(process.execPath, [command, '--suppress-rule', 'repeated-words', '.'], {cwd: folder})
    client = await LspClient.start({folders: [folder], capabilities: watching})
    const uri = await client.open(join(folder, 'a.md'))
    await client.diagnostics(uri)
    await client.until(() => !codes(uri).includes('repeated-words'), 'no finding that is lived with')
    await client.edit(uri, article.length, article.length, '\nIt sank in in the night.\n')
    expect((await client.diagnostics(uri)).filter(({code}) => code === 'repeated-words').length).toBe(1)
    const baseline = join(folder, 'newslint-suppressions.json')
    rmSync(baseline)
    await client.changedOnDisk([baseline, FileChangeType.Deleted])
    await client.until(() => codes(uri).filter((code) => code === 'repeated-words').length === 2, 'both')
  })

  it('goes on when a plugin breaks', async () => {
    const folder = folderWith({
      'newslint.config.json': '{"plugins": ["./plugin.mjs"]}',
      'plugin.mjs': `export default () => () => { setTimeout(() => { throw new Error('late') }); throw new Error('broken') }\n`,
      'a.md': article,
    })
    client = await LspClient.start({folders: [folder]})
    const uri = await client.open(join(folder, 'a.md'))
    const found = await client.diagnostics(uri)
    expect(found.map(({code}) => code)).toContain('repeated-words')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await client.replace(uri, 'the the', 'the')
    expect((await client.diagnostics(uri)).map(({code}) => code)).not.toContain('repeated-words')
  })
})
