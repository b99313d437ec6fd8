import remarkParse from 'remark-parse'
import {retext} from 'retext'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Config} from '../src/core/config.ts'
import {applyFixes, fixText} from '../src/core/fix.ts'
import {lintText} from '../src/core/lint.ts'
import {reportOf} from '../src/core/report.ts'
import {type Registry, resolveConfig} from '../src/core/resolve-config.ts'
import {Workspace} from '../src/core/workspace.ts'
import newslint, {defineRule, rules} from '../src/index.ts'

const registry: Registry = rules

function lint(text: string, config: Config = {}, known: Registry = registry) {
  return reportOf(
    lintText(
      text,
      'article.md',
      resolveConfig(config, known, 'article.md', () => false),
    ),
  )
}

function problem(config: unknown): string {
  try {
    resolveConfig(config as Config, registry, 'article.md', () => true)
  } catch (error) {
    return String(error)
  }
  return 'no error'
}

const untold = 'The talks centred on grain storage and rail tariffs.'
const claim = 'unattributed-claim'

describe('a config', () => {
  it.each([
    [
      {rules: {'unattributed-clam': 'warn'}},
      'rules: there is no rule “unattributed-clam”; did you mean “unattributed-claim”?',
    ],
    [{rules: {[claim]: 'warning'}}, 'rules.unattributed-claim: must be "off", "warn", "error"'],
    [
      {rules: {[claim]: ['warn', {ignoreSection: []}]}},
      'there is no option “ignoreSection”; did you mean “ignoreSections”?',
    ],
    [
      {rules: {[claim]: ['warn', {ignoreSections: 3}]}},
      'rules.unattributed-claim.ignoreSections: must be a list, not 3',
    ],
    [{overrides: [{files: ['x'], rules: {nope: 'off'}}]}, 'overrides[0].rules: there is no rule “nope”'],
    [{presets: 'strict'}, 'presets: there is no such setting; did you mean “preset”?'],
    [{preset: 'hard'}, 'preset: must be'],
    [{house: [{id: 'Bad Name', find: 'x'}]}, 'house[0].id: must be in kebab case'],
    [
      {house: [{id: 'open', find: 'the (port'}]},
      'house: the pattern “the (port” of “open” cannot be read at character 5: `(` is never closed',
    ],
    [{house: [{id: 'open', find: '{evnt}'}]}, 'there is no word class `{evnt}`'],
    ['recommended', 'The config must be an object'],
    [{house: [{id: 'marks', find: '] port ['}]}, 'brackets come once, as a pair, around at least one word'],
    [{house: [{id: 'marks', find: 'the [port'}]}, 'brackets come once'],
    [{house: [{id: 'maybe', find: `${'a? '.repeat(13)}port`}]}, 'a pattern may have 12 optional parts'],
    [{rules: {[claim]: ['erorr', {mode: 'all'}]}}, 'with "off", "warn" or "error" first, not "erorr"'],
    [{language: 'the Queen’s English'}, 'language: must be a language tag such as `en` or `pt-BR`, or `auto`'],
    [{overrides: [{files: ['a'], language: ''}]}, 'overrides[0].language: must be a language tag'],
    [{plugins: [{name: 'retext-a', id: 'two\nlines'}]}, 'must be one word, such as `retext-usage`'],
    [{plugins: [{name: 'retext-a', id: 'vague-source'}]}, 'plugins[0].id: “vague-source” is the name of something'],
    [{plugins: ['retext-a', {name: 'retext-b', id: 'house/a'}]}, 'plugins[1].id: “house/a” is the name'],
    [{overrides: [{files: ['a'], plugins: ['vague-source']}]}, 'overrides[0].plugins[0]: “vague-source” is the name'],
  ])('%j is refused in one line', (config, message) => {
    const error = problem(config)
    expect(error).toContain(message)
    expect(error).not.toContain('\n')
  })

  it('puts presets, rules and overrides one upon the other', () => {
    const config: Config = {
      rules: {[claim]: ['error', {ignoreSections: ['History']}]},
      overrides: [
        {files: ['opinion/**'], rules: {[claim]: 'off'}},
        {files: ['opinion/news.md'], rules: {[claim]: 'warn'}},
      ],
    }
    const match = (patterns: readonly string[], path: string): boolean =>
      patterns.some((pattern) => path === pattern || (pattern.endsWith('/**') && path.startsWith(pattern.slice(0, -2))))
    const active = (path: string) =>
      resolveConfig(config, registry, path, match).rules.find(({rule}) => rule.id === claim)
    expect(active('news/a.md')).toMatchObject({severity: 2, options: {ignoreSections: ['History']}})
    expect(active('opinion/a.md')).toBeUndefined()
    expect(active('opinion/news.md')).toMatchObject({severity: 1, options: {ignoreSections: ['History']}})
    expect(resolveConfig(config, registry, 'b.md', match)).toBe(resolveConfig(config, registry, 'c.md', match))
  })

  it('has rules of the house', () => {
    const house = [
      {
        id: 'city-name',
        find: 'port anton',
        prefer: 'Port Antoon',
        message: 'Our spelling is “{prefer}”, not “{found}”',
      },
      {id: 'no-boost', find: ['<boost>', 'a shot in the arm'], severity: 'error'},
    ] as const
    const {messages} = lint('Port Anton boosted trade. “It boosts Port Anton,” she said.', {house, rules: {}})
    expect(
      messages
        .filter(({ruleId}) => ruleId?.startsWith('house/'))
        .map(({ruleId, message, severity, column}) => [ruleId, message, severity, column]),
    ).toEqual([
      ['house/city-name', 'Our spelling is “Port Antoon”, not “Port Anton”', 1, 1],
      ['house/no-boost', 'House style: not “boosted”', 2, 12],
    ])
    expect(messages[0].suggestions).toEqual([{desc: 'Write “Port Antoon”', fix: {range: [0, 10], text: 'Port Antoon'}}])
  })

  it('runs retext plugins of others under their own ids', () => {
    const shout = () => (tree: never, file: {message(text: string, node: never): void}) => {
      visit(tree, 'WordNode', (node: {children: {value: string}[]}) => {
        if (node.children[0].value === 'Ferry') file.message('Do not shout  about\nferries.', node as never)
      })
    }
    const broken = () => () => {
      throw new Error('out of paper')
    }
    const {messages} = lint('# Title\n\nThe **Ferry** left.', {
      plugins: [
        {name: 'retext-shout', plugin: shout as never, severity: 'error'},
        {name: 'retext-broken', plugin: broken as never},
      ],
    })
    expect(
      messages
        .filter(({ruleId}) => ruleId === 'retext-shout')
        .map(({message, line, column, endColumn, severity}) => ({message, line, column, endColumn, severity})),
    ).toEqual([{message: 'Do not shout about ferries.', line: 3, column: 7, endColumn: 12, severity: 2}])
    expect(messages.find(({ruleId}) => ruleId === 'internal-error')?.message).toContain(
      '“retext-broken” failed on this article (out of paper)',
    )
  })
})

describe('a careless plugin', () => {
  const findings = (transform: (tree: never, file: {message(text: string): unknown; messages: unknown[]}) => unknown) =>
    lint('The port is shut.', {plugins: [{name: 'retext-careless', plugin: (() => transform) as never}]}).messages

  it('that answers later becomes one finding', () => {
    const [{ruleId, message}] = findings(() => Promise.reject(new Error('late')))
    expect([ruleId, message.includes('it is asynchronous')]).toEqual(['internal-error', true])
  })

  it('that breaks its own messages becomes one finding, and its places stay inside the text', () => {
    expect(findings((_, file) => file.messages.push(null)).map(({ruleId}) => ruleId)).toEqual(['internal-error'])
    const [{line, column, endColumn}] = findings((_, file) => {
      const added = file.message('Too far') as {place: unknown}
      added.place = {start: {line: 1, column: 1, offset: -5}, end: {line: 1, column: 1, offset: 2.5}}
    })
    expect([line, column, endColumn]).toEqual([1, 1, 3])
  })
})

describe('front matter', () => {
  it('switches rules and names the kind', () => {
    expect(lint(`---\nnewslint:\n  rules:\n    ${claim}: off\n---\n\n${untold}`).messages).toEqual([])
    expect(lint(`---\nnewslint: {rules: {${claim}: error}}\n---\n\n${untold}`).messages[0]).toMatchObject({
      ruleId: claim,
      severity: 2,
    })
    expect(lint(`---\nnewslint: {kind: opinion}\n---\n\n${untold}`).messages).toEqual([])
    expect(lint(`---\ntitle: newslint\nauthor: Lena Voss\ndate: 2026-05-04\n---\n\n${untold}`).messages).toHaveLength(1)
  })

  it('may be as odd as it likes', () => {
    const odd = (yaml: string) => lint(`---\n${yaml}\n---\n\n${untold}`).messages.map(({ruleId}) => ruleId)
    expect(odd('newslint:\n  rules:\n    repeated-words: &a [*a]')).toEqual(['front-matter-settings', claim])
    expect(odd('newslint:\n  kind:\n    toString: 1')).toEqual(['front-matter-settings', claim])
    expect(odd('newslint: {rules: {repeated-words: [erorr, {}]}}')).toEqual(['front-matter-settings', claim])
  })

  it.each([
    ['newslint: off', 'newslint: must hold kind or rules, such as {kind: opinion}, not a text'],
    ['newslint: false', 'not a boolean'],
    ['newslint: [opinion]', 'not a list'],
    ['newslint: {kinds: opinion}', 'newslint.kinds: there is no such setting; did you mean “kind”?'],
    ['newslint: {rules: off}', 'newslint.rules: must hold rules, such as {vague-source: off}, not a text'],
    ['newslint: {rules: [vague-source]}', 'not a list'],
  ])('of the wrong form is one warning on its line: %s', (line, part) => {
    const {messages} = lint(`---\ntitle: A\n${line}\n---\n\n${untold}`, {rules: {'missing-metadata': 'off'}})
    expect(messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
      ['front-matter-settings', 1],
      [claim, 1],
    ])
    expect(messages[0].message).toContain(part)
    expect(messages[0]).toMatchObject({line: 3, column: 1, endLine: 3, endColumn: line.length + 1})
  })

  it('gives way to the look of a transcript', () => {
    const turns = ['Q: What did you discuss?', `A: ${untold}`, 'Q: And then?', 'A: We went home.', 'Q: Thank you.']
    expect(lint(turns.join('\n\n')).messages).toEqual([])
    expect(lint(`---\nnewslint: {kind: news}\n---\n\n${turns.join('\n\n')}`).messages).toHaveLength(1)
    expect(lint([untold, 'Note: bring a coat.', 'Tickets: at the gate.'].join('\n\n')).messages).toHaveLength(1)
  })

  it('is reported where it cannot be used', () => {
    const [message] = lint(`---\nnewslint: {kind: opinon}\n---\n\n${untold}`).messages
    expect(message.message).toBe('newslint.kind: there is no kind “opinon”; did you mean “opinion”?')
    expect(lint('---\nnewslint: {rules: {nope: off}}\n---\n\nA.').messages[0].message).toContain(
      'there is no rule “nope”',
    )
  })
})

describe('a directive', () => {
  it.each([
    [`<!-- newslint-disable ${claim} -- minutes are public -->\n\n${untold}`, 'minutes are public'],
    [`<!-- newslint-disable -->\n\n${untold}`, ''],
    [`${untold} <!-- newslint-disable-line ${claim} -->`, ''],
    [`<!-- newslint-disable-next-line ${claim}, repeated-words -- agreed -->\n\n${untold}`, 'agreed'],
  ])('%j silences', (text, justification) => {
    const {messages, suppressedMessages} = lint(text)
    expect(messages).toEqual([])
    expect(suppressedMessages.map(({ruleId, suppressions}) => [ruleId, suppressions])).toEqual([
      [claim, [{kind: 'directive', justification}]],
    ])
  })

  it.each([
    `<!-- newslint-disable repeated-words -->\n\n${untold}`,
    `<!-- newslint-disable -->\n\nA.\n\n<!-- newslint-enable -->\n\n${untold}`,
    `<!-- newslint-disable-next-line -->\n\nA.\n\n${untold}`,
    `A. <!-- newslint-disable-line -->\n\n${untold}`,
  ])('%j does not', (text) => {
    expect(lint(text).messages.map(({ruleId}) => ruleId)).toEqual([claim])
  })

  it('comes by the thousand', () => {
    const many = `${untold}\n\n<!-- newslint-disable-next-line ${claim} -->\n\n`.repeat(3000)
    const {messages, suppressedMessages} = lint(many, {
      reportUnusedDirectives: 'warn',
      rules: {'single-source': 'off', 'redundant-restatement': 'off', 'missing-date': 'off'},
    })
    expect(messages.map(({ruleId}) => ruleId)).toEqual([claim, 'unused-directive'])
    expect(suppressedMessages).toHaveLength(2999)
  })

  it('is not looked through by the thousand for each that ends another', () => {
    const count = 20_000
    const opened = '<!-- newslint-disable repeated-words -->\n\n'.repeat(count)
    const ended = '<!-- newslint-enable vague-source -->\n\n'.repeat(count)
    const started = performance.now()
    expect(lint(`${opened}${ended}The the port.\n`).suppressedMessages).toHaveLength(1)
    // Reading the comments takes a good second on a slow machine; looking at each for each took a minute.
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('ends for the rules that an enable names, and for no others', () => {
    const copy = (verbs: string) => `${verbs}\n\nThe the port. ${untold}\n`
    const left = (verbs: string) => lint(copy(verbs)).messages.map(({ruleId}) => ruleId)
    expect(left(`<!-- newslint-disable repeated-words, ${claim} -->\n<!-- newslint-enable repeated-words -->`)).toEqual(
      ['repeated-words'],
    )
    expect(left(`<!-- newslint-disable -->\n<!-- newslint-enable ${claim} -->`)).toEqual(['repeated-words', claim])
    expect(left(`<!-- newslint-disable ${claim} -->\n<!-- newslint-enable repeated-words -->`)).toEqual([
      'repeated-words',
    ])
  })

  it('can be asked for use, reason and known rules', () => {
    const config: Config = {reportUnusedDirectives: 'warn', requireReason: true}
    const ids = (text: string) => lint(text, config).messages.map(({ruleId}) => ruleId)
    expect(ids(`<!-- newslint-disable ${claim} -- public -->\n\nThe port is shut.`)).toEqual(['unused-directive'])
    expect(ids(`<!-- newslint-disable ${claim} -->\n\n${untold}`)).toEqual(['missing-directive-reason'])
    expect(ids(`<!-- newslint-disable unatributed-claim -- x -->\n\nA.`)).toEqual(['unknown-directive-rule'])
    expect(ids(`<!-- newslint-disable ${claim} -- public -->\n\n${untold}`)).toEqual([])
  })
})

describe('fixes', () => {
  it('are applied once where they overlap, and never mix insertions', () => {
    expect(
      applyFixes('abcdef', [
        {range: [1, 3], text: 'X'},
        {range: [2, 4], text: 'Y'},
        {range: [5, 5], text: '!'},
        {range: [5, 5], text: '?'},
      ]),
    ).toBe('aXde!f')
  })

  it('keep the byte order mark, whose place does not count', () => {
    expect(applyFixes('\uFEFFabc', [{range: [0, 1], text: 'X'}])).toBe('\uFEFFXbc')
  })

  it('leave alone what a directive silences', () => {
    const text = '<!-- newslint-disable whitespace-padding -->\n\nA.\n\n\n\n\n\n\n'
    expect(
      fixText(
        text,
        'a.md',
        resolveConfig({}, registry, 'a.md', () => false),
      ).output,
    ).toBe(text)
  })
})

describe('a rule that throws', () => {
  const broken = defineRule({
    ...rules[claim].meta,
    id: 'broken',
    patterns: {},
    check() {
      throw new Error('divided by\nnought')
    },
  } as never)

  it('becomes one finding that names it, and the others go on', () => {
    const {messages} = lint(untold, {}, {...registry, broken} as never)
    expect(
      messages.map(({ruleId, message}) => [
        ruleId,
        message.includes('“broken” failed on this article (divided by nought)'),
      ]),
    ).toEqual([
      ['internal-error', true],
      [claim, false],
    ])
  })
})

describe('unified', () => {
  it('runs a rule under retext', () => {
    const file = retext().use(rules[claim]).processSync(untold)
    expect(
      file.messages.map(({ruleId, source, line, column, fatal}) => ({ruleId, source, line, column, fatal})),
    ).toEqual([{ruleId: claim, source: 'newslint', line: 1, column: 1, fatal: false}])
    expect(file.messages[0].actual).toBe(untold.slice(0, -1))
    expect(String(file)).toBe(untold)
  })

  it('gives a rule its options', () => {
    const text = `# History\n\n${untold}`
    expect(
      retext()
        .use(rules[claim], {ignoreSections: ['history']})
        .processSync(`# A\n\n## History\n\n${untold}`).messages,
    ).toEqual([])
    expect(retext().use(rules[claim]).processSync(text).messages).toHaveLength(1)
  })

  it('runs a preset by itself, after remark, and with a config', () => {
    expect(
      unified()
        .use(newslint)
        .processSync(untold)
        .messages.map(({ruleId}) => ruleId),
    ).toEqual([claim])
    expect(String(unified().use(newslint).processSync(untold))).toBe(untold)
    const file = unified()
      .use(remarkParse)
      .use(newslint, {rules: {[claim]: 'error'}})
      .processSync(untold)
    expect(file.messages[0].fatal).toBe(true)
    expect(() =>
      unified()
        .use(newslint, {preset: 'nope' as never})
        .processSync('A.'),
    ).toThrow('preset')
  })
})

describe('a workspace', () => {
  it('reports what it holds, in the order of the paths', () => {
    const settings = resolveConfig({}, registry, '', () => false)
    const workspace = new Workspace(() => settings)
    workspace.update('b.md', untold)
    workspace.update('a.md', 'The port is shut.')
    workspace.update('c.md', untold)
    workspace.remove('c.md')
    expect(workspace.report().map(({filePath, warningCount}) => [filePath, warningCount])).toEqual([
      ['a.md', 0],
      ['b.md', 1],
    ])
    workspace.update('b.md', 'The port is open.')
    expect(workspace.report()[1].warningCount).toBe(0)
  })

  it('holds nothing but JSON', () => {
    const settings = resolveConfig({}, registry, '', () => false)
    const result = new Workspace(() => settings).update('a.md', `<!-- newslint-disable x -->\n\n${untold}`)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})
