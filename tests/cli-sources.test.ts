import {describe, expect, it} from 'vitest'
import {makeFolder, newslint} from './support/command.ts'

const article = `Mayor Ines Calder said the bridge would open on Monday. She said it was safe.

Analysts expect long queues. The bridge carries two lanes.
`

describe('--report sources', () => {
  const folder = makeFolder({'content/bridge.md': article, 'content/empty.md': ''})

  it('prints each source and what stands on nothing', async () => {
    const {code, stdout, stderr} = await newslint(folder, ['--report', 'sources', 'content/bridge.md'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      '',
      'content/bridge.md',
      '  24 words, 4 sentences, 50% of them on an identified source',
      '',
      '  Sources, and how many sentences stand on each',
      '     2  Ines Calder, Mayor  person',
      '',
      '  On a source that a reader cannot check',
      '  3:1      “Analysts”, nobody in particular: Analysts expect long queues.',
      '',
      '  On nothing',
      '  3:30     The bridge carries two lanes.',
      '',
      '',
    ])
  })

  it('gives programs the same with offsets', async () => {
    const {code, stdout} = await newslint(folder, ['--report', 'sources', '--format', 'json', 'content/bridge.md'])
    expect(code).toBe(0)
    const [{words, sentences, sources, ...rest}] = JSON.parse(stdout)
    expect(Object.keys(rest)).toEqual(['filePath'])
    expect(words).toBe(24)
    expect(sources).toEqual([{name: 'Ines Calder', role: 'Mayor', tier: 'named-person', sentences: 2}])
    expect(sentences).toHaveLength(4)
    for (const {source, cue} of sentences)
      for (const span of [source, cue]) if (span !== null) expect(article.slice(span.start, span.end)).toBe(span.text)
    expect(sentences[2]).toMatchObject({
      tier: 'vague',
      scope: 'in-sentence',
      source: {text: 'Analysts'},
      cue: {text: 'expect'},
    })
    expect(sentences[3]).toMatchObject({tier: 'none', scope: 'none', source: null, cue: null})
  })

  it('says in one line what it cannot do', async () => {
    for (const [parameters, message] of [
      [['--report', 'nothing'], 'Allowed choices are sources, boilerplate'],
      [['--report', 'sources', '--fix'], '--report reads files and changes none'],
      [['--report', 'sources', '--format', 'unix'], '--report comes as text, JSON or a page'],
      [['--report', 'sources', 'nowhere.md'], 'nowhere.md'],
    ] as const) {
      const {code, stdout, stderr} = await newslint(folder, [...parameters])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(message)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  })

  it('takes an article without sentences for what it is', async () => {
    const {code, stdout} = await newslint(folder, ['--report', 'sources', 'content/empty.md'])
    expect([code, stdout]).toEqual([0, '\ncontent/empty.md\n  0 words, no sentences\n\n'])
  })
})
