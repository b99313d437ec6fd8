import {join} from 'node:path'
import {afterAll, afterEach, describe, expect, it} from 'vitest'
import {
  type ClientCapabilities,
  CodeLensRequest,
  CompletionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node'
import {folderWith, LspClient, plain, positionIn, removeFolders, wordsAt} from '../../src/dev/lsp-client.ts'

let client: LspClient
afterEach(() => client.stop())
afterAll(removeFolders)

const article = `# Ferry stops 🚢

Observers said the plan was a mistake.

Port director Ida Moor said the hull leaks.

## The hull

It leaks in two places.

### Below the line

“It is rust,” Moor said. The crew saw it in March.

## The the money

Nobody has paid.
`

const nesting: ClientCapabilities = {
  ...plain,
  textDocument: {...plain.textDocument, documentSymbol: {hierarchicalDocumentSymbolSupport: true}},
}

async function opened(options?: unknown, capabilities = nesting) {
  const folder = folderWith({'a.md': article})
  client = await LspClient.start({folders: [folder], options, capabilities})
  const uri = await client.open(join(folder, 'a.md'))
  await client.diagnostics(uri)
  return uri
}

const at = (words: string, offset = 0) => positionIn(article, article.indexOf(words) + offset)

describe('what is shown beside an article', () => {
  it('says on hovering why, with which options, and where the rule’s page is', async () => {
    const uri = await opened(undefined, {textDocument: {hover: {contentFormat: ['markdown', 'plaintext']}}})
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: {uri},
      position: at('The the', 3),
    })
    const {kind, value} = hover!.contents as MarkupContent
    expect(kind).toBe('markdown')
    expect(value).toContain('**repeated-words**')
    expect(value).toMatch(/`allow: \[\]` Words/)
    expect(value).toMatch(/\[About repeated-words\]\(file:.*README\.md\)/)
    expect(wordsAt(article, hover!.range!)).toBe('The the')
    expect(
      await client.connection.sendRequest(HoverRequest.type, {textDocument: {uri}, position: at('Nobody')}),
    ).toBeNull()
  })

  it('lists the headline and sections, nested', async () => {
    const uri = await opened()
    const [top] = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: {uri},
    })) as DocumentSymbol[]
    expect(top.name).toBe('Ferry stops 🚢')
    expect(top.children?.map(({name}) => name)).toEqual(['The hull', 'The the money'])
    expect(top.children?.[0].children?.map(({name}) => name)).toEqual(['Below the line'])
    expect(wordsAt(article, top.children![0].range)).toMatch(/^(?:## )?The hull[\s\S]*in March\.$/)
  })

  it('lists them flat for editors that cannot nest', async () => {
    const uri = await opened(undefined, {})
    const all = await client.connection.sendRequest(DocumentSymbolRequest.type, {textDocument: {uri}})
    expect(all).toMatchObject([
      {name: 'Ferry stops 🚢'},
      {name: 'The hull', containerName: 'Ferry stops 🚢'},
      {name: 'Below the line', containerName: 'The hull'},
      {name: 'The the money'},
    ])
  })

  it('sums the sources up above the article, and shows the ledger', async () => {
    const uri = await opened()
    const [lens] = (await client.connection.sendRequest(CodeLensRequest.type, {textDocument: {uri}}))!
    expect(lens.command?.title).toMatch(/^\d sources?, \d+% of sentences attributed$/)
    expect(lens.command?.arguments).toEqual([uri])
    const page = await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: lens.command!.command,
      arguments: lens.command!.arguments!,
    })
    expect(page).toMatchObject({
      text: expect.stringContaining('Ida Moor'),
      html: expect.stringContaining('<!doctype html>'),
    })
    await client.until(() => client.shown.some((text) => text.includes('Ida Moor')), 'the ledger')
  })

  it('gives reports and counts to clients that know newslint', async () => {
    const uri = await opened({commands: true, status: true})
    expect(client.result.capabilities.executeCommandProvider).toBeUndefined()
    for (const kind of ['sources', 'boilerplate', 'names', 'duplicates'])
      expect(await client.connection.sendRequest('newslint/report', {kind, uri})).toMatchObject({
        title: expect.any(String),
        text: expect.any(String),
        html: expect.stringContaining('<h1>'),
      })
    const counts = await client.connection.sendRequest<Record<string, number>>('newslint/counts', {uri})
    expect(counts.articles).toBe(1)
    expect(counts.errors + counts.warnings + counts.information + counts.hints).toBe(
      client.published.get(uri)!.diagnostics.length,
    )
  })

  it('says beside sentences who says them, where that is wanted', async () => {
    const whole = {start: {line: 0, character: 0}, end: positionIn(article, article.length)}
    let uri = await opened()
    expect(await client.connection.sendRequest(InlayHintRequest.type, {textDocument: {uri}, range: whole})).toEqual([])
    await client.stop()
    uri = await opened({inlayHints: true, codeLens: false})
    const hints = await client.connection.sendRequest(InlayHintRequest.type, {textDocument: {uri}, range: whole})
    expect(hints?.map(({label}) => label)).toContain('← no source')
    expect(await client.connection.sendRequest(CodeLensRequest.type, {textDocument: {uri}})).toEqual([])
  })
})

describe('completion in comments', () => {
  async function labels(text: string, snippets = false) {
    const folder = folderWith({'a.md': article})
    client = await LspClient.start({
      folders: [folder],
      capabilities: {textDocument: {completion: {completionItem: {snippetSupport: snippets}}}},
    })
    const uri = await client.open(join(folder, 'a.md'), `${article}\n${text}`)
    await client.diagnostics(uri)
    const whole = client.texts.get(uri)!.text
    const cursor = whole.indexOf('|')
    await client.edit(uri, cursor, cursor + 1, '')
    const items = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri},
      position: positionIn(whole, cursor),
    })
    return (items as {label: string; textEdit?: {newText: string}}[] | null)?.map(({label, textEdit}) => [
      label,
      textEdit?.newText,
    ])
  }

  it.each([
    ['<!-- |', ['newslint-disable-next-line', 'newslint-disable-next-line ']],
    ['<!-- news|', ['newslint-disable', 'newslint-disable ']],
    ['<!-- newslint-disable |', ['vague-source', 'vague-source']],
    ['{/* newslint-disable-line vag|', ['vague-source', 'vague-source']],
    ['<!-- newslint-disable vague-source, | -->', ['repeated-words', 'repeated-words']],
    ['<!-- newslint-disable vague-source |', ['-- say why', '-- say why -->']],
    ['<!-- newslint-disable vague-source -- |', ['say why', 'say why -->']],
  ])('%s', async (text, expected) => {
    expect(await labels(text)).toContainEqual(expected)
  })

  it('puts rules first that find something here', async () => {
    const [[first]] = (await labels('<!-- newslint-disable |'))!
    expect(
      client.published
        .values()
        .next()
        .value?.diagnostics.map(({code}) => code),
    ).toContain(first)
  })

  it('is silent elsewhere', async () => {
    expect(await labels('Observers |')).toBeUndefined()
    await client.stop()
    expect(await labels('<!-- newslint-disable vague-source --> |')).toBeUndefined()
  })
})
