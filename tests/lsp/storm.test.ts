import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {newsroomArticle} from '../../src/dev/bench/newsroom.ts'
import {folderWith, LspClient, removeFolders} from '../../src/dev/lsp-client.ts'
import {Random} from '../../src/dev/random.ts'

afterAll(removeFolders)

const pieces = [
  ' the the',
  'Observers said so.',
  '\r\n\r\n## Background\r\n',
  '🚢',
  '“',
  '<!-- newslint-disable-line -->',
  '- ',
  '',
]

/** No editor parts the two halves of a character or of a line end. */
function placeIn(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text[at] ?? '') || text.slice(at - 1, at + 1) === '\r\n' ? at - 1 : at
}

describe('a storm of edits', () => {
  it('ends with the findings of a fresh lint, and lints behind it, not after each', async () => {
    const folder = folderWith({'other.txt': newsroomArticle(2), 'a.txt': newsroomArticle(1)})
    const client = await LspClient.start({folders: [folder]})
    const uri = await client.open(join(folder, 'a.txt'))
    await client.diagnostics(uri)
    let published = 0
    client.connection.onNotification('textDocument/publishDiagnostics', (parameters) => {
      published++
      client.published.set(parameters.uri, parameters)
      client.wake()
    })
    const random = new Random(5)
    for (let edit = 0; edit < 2000; edit++) {
      const {text} = client.texts.get(uri)!
      const at = placeIn(text, random.below(text.length + 1))
      await client.edit(uri, at, placeIn(text, Math.min(text.length, at + random.below(12))), random.pick(pieces))
    }
    const found = await client.diagnostics(uri)
    expect(published).toBeLessThan(200)
    const fresh = await LspClient.start({folders: [folder]})
    const again = await fresh.open(join(folder, 'a.txt'), client.texts.get(uri)!.text)
    await fresh.diagnostics(again)
    await fresh.until(
      () => JSON.stringify(fresh.published.get(again)?.diagnostics) === JSON.stringify(found),
      'the same',
    )
    expect(found.length).toBeGreaterThan(10)
    await Promise.all([client.stop(), fresh.stop()])
  })
})
