import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {CodeActionRequest} from 'vscode-languageserver-protocol/node'
import {folderWith, LspClient, removeFolders, wordsAt} from '../support/lsp-client.ts'

afterAll(removeFolders)

const article = '# Harbour opens\n\nThe the harbour opened on 4 May 2026, Port Authority director Ida Moor said.\n'

describe('an editor that is told diagnostics', () => {
  it('gets those of an opened article, and of each version', async () => {
    const folder = folderWith({'newslint.config.json': '{}', 'content/harbour.md': article})
    const client = await LspClient.start({folders: [folder]})
    const uri = await client.open(join(folder, 'content/harbour.md'))
    const [finding] = (await client.diagnostics(uri)).filter(({code}) => code === 'repeated-words')
    expect(finding).toMatchObject({source: 'newslint', severity: 2})
    expect(finding.codeDescription?.href).toMatch(/^file:.*\/rules\/repeated-words\/README\.md$/)
    expect(wordsAt(article, finding.range)).toBe('The the')

    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri},
      range: finding.range,
      context: {diagnostics: [finding]},
    })
    expect(actions?.map(({title}) => title)).toEqual(['Keep one “The”'])

    await client.replace(uri, 'The the', 'The')
    expect((await client.diagnostics(uri)).map(({code}) => code)).not.toContain('repeated-words')
    await client.stop()
  })
})
