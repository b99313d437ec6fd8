import assert from 'node:assert/strict'
import type {Cases} from './cases.ts'

const ferry = 'content/ferry-talks.md'

export const findingCases: Cases = {
  'finds in every article what the command line finds': async (host) => {
    const expected = Object.entries(host.expected())
    assert(expected.length >= 4)
    for (const [name, places] of expected) {
      const {document} = await host.open(name)
      await host.until(() => assert.deepEqual(host.places(document.uri), places, name))
    }
  },

  'starts for an article and says in which languages': async (host) => {
    const extension = host.vscode.extensions.getExtension('newslint.newslint')
    assert.equal(extension?.isActive, true)
    const languages = await host.vscode.languages.getLanguages()
    for (const language of ['markdown', 'mdx', 'plaintext']) assert(languages.includes(language), language)
  },

  'finds anew while an article is edited, with columns of UTF-16': async (host) => {
    const editor = await host.openNew('content/new.md', '# The quay\n\nThe 🦑 crew met on Tuesday.\n')
    const {uri} = editor.document
    await host.until(() => assert(!host.rules(uri).includes('repeated-words')))
    await host.replaceAll(editor, 'crew met', 'crew met met')
    await host.until(() =>
      assert(host.places(uri).some(([rule, , column]) => rule === 'repeated-words' && column === 13)),
    )
    await host.replaceAll(editor, 'met met', 'met')
    await host.until(() => assert(!host.rules(uri).includes('repeated-words')))
  },

  'lints text that was never saved': async (host) => {
    const {vscode} = host
    const content = '# The quay\n\nThe the crew met on Tuesday.\n'
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
    await vscode.window.showTextDocument(document)
    const found = (): string[] => vscode.languages.getDiagnostics(document.uri).map(({message}) => message)
    await host.until(() => assert(found().some((message) => message.startsWith('“The the”'))))
  },

  'links a finding to the page of its rule, also where the pointer rests': async (host) => {
    const {document} = await host.open(ferry)
    await host.until(() => assert(host.rules(document.uri).includes('repeated-words')))
    const finding = host.findings(document.uri).find(({message}) => message.startsWith('“The the”'))
    assert(typeof finding?.code === 'object')
    assert.equal(finding.code.target.scheme, 'command')
    assert.equal(finding.code.target.path, 'newslint.openRulePage')
    const hovers = await host.vscode.commands.executeCommand<import('vscode').Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      finding.range.start,
    )
    const text = hovers
      .flatMap(({contents}) => contents.map((own) => (typeof own === 'string' ? own : own.value)))
      .join()
    assert.match(text, /\*\*repeated-words\*\*/)
    assert.match(text, /\]\(command:newslint\.openRulePage\?/)
  },

  'counts the sources above an article': async (host) => {
    const {vscode} = host
    const {document} = await host.open(ferry)
    await host.until(async () => {
      const lenses = await vscode.commands.executeCommand<import('vscode').CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      )
      const titles = lenses.map(({command}) => command?.title ?? '')
      assert(
        titles.some((title) => /sources?, \d+% of sentences attributed/.test(title)),
        titles.join(),
      )
    })
  },
}
