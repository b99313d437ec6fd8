import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  ConfigError,
  decodeArticle,
  findConfigFile,
  lintFiles,
  lintProjectText,
  loadConfig,
  loadFormatter,
  openProject,
  UsageError,
} from '../src/node/index.ts'
import {deskConfig, makeFolder} from './support/command.ts'

const article = 'The wharf was closed.\n'

describe('newslint/node', () => {
  it('lints files and tells how far it is', async () => {
    const cwd = makeFolder({'newslint.config.json': deskConfig, 'a.md': article, 'b.md': article})
    const progress: string[] = []
    const {reports, unmatched} = await lintFiles(['.', 'c.md'], {
      cwd,
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    })
    expect(reports.map(({filePath, errorCount}) => [filePath, errorCount])).toEqual([
      [join(cwd, 'a.md'), 1],
      [join(cwd, 'b.md'), 1],
    ])
    expect(unmatched).toEqual(['there is no file or folder "c.md"; did you mean "a.md"?'])
    expect(progress).toEqual(['1/2', '2/2'])
    const format = await loadFormatter('unix', cwd)
    expect(await format(reports, {cwd, color: false, rulesMeta: {}})).toContain('[Error/house/wharf]')
  })

  it('does not share anything between two projects', async () => {
    const strict = makeFolder({'newslint.config.json': deskConfig, 'a.md': article})
    const plain = makeFolder({'a.md': article})
    const [one, two] = await Promise.all([lintFiles(['a.md'], {cwd: strict}), lintFiles(['a.md'], {cwd: plain})])
    expect([one.reports[0].errorCount, two.reports[0].errorCount]).toEqual([1, 0])
  })

  it('lints text, and never writes it', async () => {
    const cwd = makeFolder({'newslint.config.json': deskConfig, 'a.md': article})
    const project = await openProject({cwd})
    const {reports} = lintProjectText(project, {text: 'On the wharf.'}, 'a.md', {fix: 'write'})
    expect(reports[0]).toMatchObject({filePath: join(cwd, 'a.md'), errorCount: 1, source: 'On the wharf.'})
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(article)
    expect(lintProjectText(project, decodeArticle(Buffer.from([0xff, 0xfe])), 'b.md').reports[0].fatalErrorCount).toBe(
      1,
    )
  })

  it('finds configs, and throws what can be shown', async () => {
    const cwd = makeFolder({'newslint.config.json': '{"preset": "strict"}', 'deep/er/a.md': article})
    const path = join(cwd, 'newslint.config.json')
    expect(findConfigFile(join(cwd, 'deep/er'))).toBe(path)
    expect(await loadConfig({cwd: join(cwd, 'deep')})).toEqual({config: {preset: 'strict'}, path, base: cwd})
    expect(await loadConfig({cwd: makeFolder()})).toMatchObject({config: {}, path: null})
    await expect(lintFiles(['.'], {cwd, rules: {'no-such-rule': 'warn'}})).rejects.toThrow(ConfigError)
    await expect(loadFormatter('nothing-like-it', cwd)).rejects.toThrow(UsageError)
  })
})
