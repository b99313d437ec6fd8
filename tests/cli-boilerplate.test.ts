import {describe, expect, it} from 'vitest'
import {boilerplateOf, Document, lintText, resolveConfig, rules} from '../src/index.ts'
import {makeFolder, newslint} from './support/command.ts'

const article = `# Orrin gets a tram

The council of Orrin voted on Monday for a tram to the port. It will cost 90m euros.

Sustainable mobility is a cornerstone of modern urban development. Effective planning can ensure equitable access to opportunities.

## Key Takeaways

| Stakeholder | Expected Outcome |
|---|---|
| Residents | Improved quality of life |

In conclusion, the council of Orrin voted for a tram to the port.
`

describe('--report boilerplate', () => {
  const folder = makeFolder({
    'content/tram.md': article,
    'content/empty.md': '',
    'content/plain.md': 'Ida Moor sold the last tram ticket in Orrin on Friday. She kept the stub.\n',
  })

  it('prints the share, a verdict and the passages by kind', async () => {
    const {code, stdout, stderr} = await newslint(folder, ['--report', 'boilerplate', 'content/tram.md'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toEqual([
      '',
      'content/tram.md',
      '  62 words, 8 sentences, 75% of them boilerplate: 2 generic, 3 templated, 1 said again',
      '  Most of it could stand in another story: send it back for names, figures and dates',
      '',
      '  Fits any similar story',
      '  line 5     Sustainable mobility is a cornerstone of modern urban development. Effective planning c… (2 sentences)',
      '',
      '  Fills a form',
      '  line 7     Key Takeaways Stakeholder | Expected Outcome Residents | Improved quality of life (3 sentences)',
      '',
      '  Says the lead again',
      '  line 13    In conclusion, the council of Orrin voted for a tram to the port.',
      '',
      '',
    ])
  })

  it('gives programs the same with offsets', async () => {
    const {code, stdout} = await newslint(folder, ['--report', 'boilerplate', '-f', 'json', 'content/tram.md'])
    expect(code).toBe(0)
    const [{filePath, passages, share, ...rest}] = JSON.parse(stdout)
    expect(filePath).toMatch(/tram\.md$/)
    expect(share).toBeCloseTo(0.75)
    expect(rest).toEqual({
      words: 62,
      sentences: 8,
      generic: 2,
      templated: 3,
      restated: 1,
      verdict: 'Most of it could stand in another story: send it back for names, figures and dates',
    })
    expect(passages.map(({kind, line, sentences}: Record<string, unknown>) => [kind, line, sentences])).toEqual([
      ['generic', 5, 2],
      ['templated', 7, 3],
      ['restated', 13, 1],
    ])
    expect(article.slice(passages[2].start, passages[2].end)).toBe(passages[2].text)
  })

  it('says so where there is nothing of the kind', async () => {
    const {stdout} = await newslint(folder, ['--report', 'boilerplate', 'content/plain.md', 'content/empty.md'])
    expect(stdout.split('\n')).toEqual([
      '',
      'content/empty.md',
      '  0 words, no sentences',
      '',
      'content/plain.md',
      '  15 words, 2 sentences, 0% of them boilerplate',
      '  Nearly all of it belongs to this story',
      '',
      '',
    ])
  })

  it('counts no heading that the config allows', async () => {
    const own = makeFolder({
      'newslint.config.json': JSON.stringify({rules: {'template-heading': ['warn', {allow: ['Key Takeaways']}]}}),
      'tram.md': article,
    })
    const {stdout} = await newslint(own, ['--report', 'boilerplate', '-f', 'json', 'tram.md'])
    expect(JSON.parse(stdout)[0].templated).toBe(2)
  })

  it('never speaks of who or what wrote the text', async () => {
    const {stdout} = await newslint(folder, ['--report', 'boilerplate', '.'])
    expect(stdout).not.toMatch(/\bAI\b|machine|generated|written by|model/i)
  })
})

describe('boilerplateOf', () => {
  it('judges by sentences alone where no rule has looked', () => {
    const document = new Document(article)
    expect(boilerplateOf(document, [])).toMatchObject({generic: 2, templated: 0, restated: 0, sentences: 8})
  })

  it('takes what lintText gives', () => {
    const {messages} = lintText(
      article,
      'tram.md',
      resolveConfig({}, rules, 'tram.md', () => false),
    )
    expect(boilerplateOf(new Document(article), messages).share).toBeCloseTo(0.75)
  })

  it('stays linear where everything is boilerplate', () => {
    const text = `${'Effective coordination is essential for sustainable development and growth. '.repeat(20_000)}\n`
    const document = new Document(text)
    const messages = Array.from({length: 20_000}, (_, index) => ({
      ruleId: 'closing-boilerplate',
      messageId: null,
      severity: 1 as const,
      start: index * 76,
      end: index * 76 + 75,
      message: '',
    }))
    const start = performance.now()
    expect(boilerplateOf(document, messages).share).toBe(1)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
