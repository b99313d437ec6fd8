import assert from 'node:assert/strict'
import type {Cases} from './cases.ts'
import {pause} from './host.ts'

const ferry = 'content/ferry-talks.md'

export const settingCases: Cases = {
  'is silent where it is switched off': async (host) => {
    const {document} = await host.open(ferry)
    await host.until(() => assert(host.findings(document.uri).length > 0))
    await host.set('enable', false)
    await host.until(() => assert.equal(host.findings(document.uri).length, 0))
    await host.set('enable', true)
    await host.until(() => assert(host.findings(document.uri).length > 0))
  },

  'takes the preset of the settings': async (host) => {
    const text = '# The quay\n\nMayor Lena Haugen claimed that the the quay was safe on Tuesday.\n'
    const {document} = await host.openNew('content/claimed.md', text)
    const isFlagged = (): boolean => host.rules(document.uri).includes('loaded-attribution-verb')
    await host.until(() => assert(host.rules(document.uri).includes('repeated-words')))
    assert(!isFlagged())
    await host.set('preset', 'strict')
    await host.until(() => assert(isFlagged()))
  },

  'shows categories and rules as severe as the settings say': async (host) => {
    const {document} = await host.open(ferry)
    const severityOf = (rule: string): number | undefined =>
      host.findings(document.uri).find(({code}) => typeof code === 'object' && code.value === rule)?.severity
    const {DiagnosticSeverity} = host.vscode
    await host.until(() => assert.equal(severityOf('template-heading'), DiagnosticSeverity.Warning))
    await host.set('severity', {boilerplate: 'information', 'repeated-words': 'hint'})
    await host.until(() => {
      assert.equal(severityOf('template-heading'), DiagnosticSeverity.Information)
      assert.equal(severityOf('repeated-words'), DiagnosticSeverity.Hint)
      assert.equal(severityOf('unattributed-claim'), DiagnosticSeverity.Warning)
    })
  },

  'waits for the save where the settings say so': async (host) => {
    await host.set('run', 'onSave')
    const editor = await host.openNew(
      'content/late.md',
      '# The quay\n\nThe crew met on Tuesday. Observers say it will win.\n',
    )
    const {document} = editor
    const isFlagged = (): boolean => host.rules(document.uri).includes('repeated-words')
    await host.until(() => assert(host.rules(document.uri).includes('vague-source')))
    await host.replaceAll(editor, 'The crew', 'The the crew')
    await pause(1000)
    assert(!isFlagged(), 'linted before the save')
    await document.save()
    await host.until(() => assert(isFlagged()))
  },

  'shows findings of closed articles where the settings say so': async (host) => {
    await host.open(ferry)
    const closed = host.uri('content/market-hall.txt')
    await host.until(() => assert(host.findings(host.uri(ferry)).length > 0))
    await host.until(() => assert.equal(host.findings(closed).length, 0))
    await host.set('scope', 'workspace')
    await host.until(() => assert(host.findings(closed).length > 0))
  },

  'reads a config in TypeScript, and again when it is edited': async (host) => {
    const {document} = await host.open(ferry)
    const has = (rule: string): boolean => host.rules(document.uri).includes(rule)
    await host.until(() => assert(has('repeated-words') && has('template-heading')))
    const config = (rule: string): string =>
      `import {defineConfig} from 'newslint'\n\nexport default defineConfig({rules: {'${rule}': 'off' as const}})\n`
    host.write('newslint.config.ts', config('repeated-words'))
    await host.until(() => assert(!has('repeated-words') && has('template-heading')))
    host.write('newslint.config.ts', config('template-heading'))
    await host.until(() => assert(has('repeated-words') && !has('template-heading')))
  },

  'says where a config is broken, and goes on with the old one': async (host) => {
    const {document} = await host.open(ferry)
    const before = host.expected()[ferry]
    await host.until(() => assert.deepEqual(host.places(document.uri), before))
    const config = host.write('newslint.config.json', '{\n  "rules": {"repeated-words": "of"}\n}\n')
    await host.until(() => assert.equal(host.findings(config).length, 1))
    assert.match(host.findings(config)[0].message, /repeated-words/)
    assert.deepEqual(host.places(document.uri), before)
    host.write('newslint.config.json', '{"rules": {"repeated-words": "off"}}\n')
    await host.until(() => {
      assert.equal(host.findings(config).length, 0)
      assert(!host.rules(document.uri).includes('repeated-words'))
    })
  },
}
