import {describe, expect, it} from 'vitest'
import {type Config, lintText, nameLedger, resolveConfig, rules, Workspace} from '../src/index.ts'
import {isTransliterated, nameKeys, soundOf} from '../src/language/transliteration.ts'
import {makeFolder, newslint} from './support/command.ts'

const settingsOf = (config: Config = {}) => resolveConfig(config, rules, '', () => false)

/** The findings on names in articles that are linted together: `a.md: message`. */
function found(texts: Readonly<Record<string, string>>, config?: Config): string[] {
  const settings = settingsOf(config)
  const workspace = new Workspace(() => settings)
  for (const [path, text] of Object.entries(texts)) workspace.update(path, text)
  return Object.keys(texts).flatMap((path) =>
    workspace
      .compared(path)!
      .messages.filter(({ruleId}) => ruleId === 'inconsistent-name')
      .map(({message}) => `${path}: ${message}`),
  )
}

const first = 'The vote was put off. Finance Minister Zahid Orujov asked for a week.'
const second = 'The mill will stay open. Finance Minister Zahid Orudzhov gave no reason.'

describe('the sound of a name', () => {
  it.each([
    ['Xəlilov', 'Khalilov'],
    ['Məmmədov', 'Mammadov'],
    ['Hacıyev', 'Hadjiyev'],
    ['Paşayeva', 'Pashayeva'],
    ['Quliyev', 'Kuliyev'],
    ['Dzhaparidze', 'Japaridze'],
    ['Volkonsky', 'Volkonskiy'],
    ['Yeltsov', 'Eltsoff'],
    ['Zeynab', 'Zejnab'],
    ['Alieva', 'Alijevová'],
    ['Aleksandr', 'Alexandr'],
  ])('%s and %s is one', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b))
    expect(nameKeys([a, 'Ter']).some((key) => nameKeys([b, 'Ter']).includes(key))).toBe(true)
  })

  it.each([
    ['Aliyev', 'Aliyeva'],
    ['Samir', 'Samira'],
    ['Petrov', 'Petrovsky'],
  ])('%s and %s are two', (a, b) => expect(soundOf(a)).not.toBe(soundOf(b)))

  it('has one key in any order and with any hyphen', () => {
    expect(nameKeys(['Orban', 'Viktor'])).toEqual(nameKeys(['Viktor', 'Orban']))
    expect(nameKeys(['Jong', 'hwan', 'Kim'])).toEqual(nameKeys(['Kim', 'Jonghwan']))
    expect(nameKeys(['Li', 'Yu'])).toEqual([])
  })

  it('proves little for English names, and for names in pinyin', () => {
    expect(isTransliterated(['Ewan', 'Larsen'])).toBe(false)
    expect(isTransliterated(['Zhang', 'Jinxiang'])).toBe(false)
    expect(isTransliterated(['Zahid', 'Orudzhov'])).toBe(true)
  })
})

describe('names across articles', () => {
  it('the rarer spelling is told of the other, with a suggestion and the places', () => {
    const settings = settingsOf()
    const workspace = new Workspace(() => settings)
    workspace.update('a.md', first)
    workspace.update('b.md', second)
    workspace.update('c.md', first.replace('vote', 'debate'))
    expect(workspace.compared('b.md')?.messages.filter(({messageId}) => messageId === 'across')).toMatchObject([
      {
        message: '“Zahid Orudzhov” here, “Zahid Orujov” in 2 other articles (a.md, c.md): choose one spelling',
        suggestions: [{desc: 'Write “Zahid Orujov”'}],
        related: [{path: 'a.md'}, {path: 'c.md'}],
      },
    ])
  })

  it('a surname is put right as a surname', () => {
    const settings = settingsOf()
    const workspace = new Workspace(() => settings)
    workspace.update('a.md', first)
    workspace.update('b.md', second.replace('Zahid ', ''))
    expect(workspace.compared('b.md')?.messages[0].suggestions?.[0].desc).toBe('Write “Orujov”')
  })

  it('the desk decides for one, for both or that they are two', () => {
    const texts = {'a.md': first, 'b.md': second, 'c.md': second.replace('mill', 'dock')}
    expect(found(texts)).toEqual([expect.stringContaining('a.md: “Zahid Orujov” here')])
    expect(found(texts, {names: {'Zahid Orujov': []}})).toHaveLength(2)
    expect(found(texts, {names: {'Zahid Orujov': ['Zahid Orudzhov']}})).toEqual([
      'b.md: “Zahid Orudzhov” is “Zahid Orujov” at this desk',
      'c.md: “Zahid Orudzhov” is “Zahid Orujov” at this desk',
    ])
    expect(found(texts, {names: {'Zahid Orujov': {allowed: ['Zahid Orudzhov']}}})).toEqual([])
    expect(found(texts, {names: {'Zahid Orujov': {notSameAs: ['Zahid Orudzhov']}}})).toEqual([])
    const both = {'a.md': `${first}\n\nAides to Zahid Orujow were silent.`}
    expect(found(both)).toHaveLength(1)
    expect(found(both, {names: {'Zahid Orujov': {notSameAs: ['Zahid Orujow']}}})).toEqual([])
    expect(found(both, {names: {'Zahid Orujow': {allowed: ['Zahid Orujov']}}})).toEqual([])
  })

  it('facts carry what is decided about their own name and no list', () => {
    const names = Object.fromEntries(
      Array.from({length: 50}, (_, index) => [`Person Number${index}`, ['Somebody Else']]),
    )
    const {facts} = lintText(first, 'a.md', settingsOf({names: {'Zahid Orujov': ['Zahid Orudzhov']}}))
    expect(facts.every(({options}) => options === undefined)).toBe(true)
    expect(facts.filter(({rule}) => rule === 'inconsistent-name')[0].data).toMatchObject({decided: 'preferred'})
    expect(() => settingsOf({names})).toThrow('already stands under')
  })
})

describe('names in the config', () => {
  it.each<[unknown, string]>([
    [{names: []}, 'names: must be names with their spellings, such as {"Kyiv": {"wrong": ["Kiev"]}}'],
    [{names: {Kyiv: 'Kiev'}}, 'names["Kyiv"]: must be a list of wrong spellings, or an object with wrong, allowed'],
    [{names: {Kyiv: {wrongs: ['Kiev']}}}, 'names["Kyiv"].wrongs: there is no such setting; did you mean “wrong”?'],
    [{names: {Kyiv: ['Kiev ']}}, 'names["Kyiv"][0]: must be a spelling'],
    [{names: {'': ['Kiev']}}, 'names[""]: a name must have a letter'],
    [{names: {Kyiv: {allowed: 'Kiev'}}}, 'names["Kyiv"].allowed: must be a list of spellings'],
    [{names: {Kyiv: ['Kyiv']}}, 'names["Kyiv"].wrong[0]: “Kyiv” is the form to use itself'],
    [{names: {Kyiv: ['Kiev'], Kiev: []}}, 'names["Kyiv"].wrong[0]: “Kiev” is also a form to use; decide for one'],
    [
      {names: {Kyiv: {wrong: ['Kiev'], allowed: ['Kiev']}}},
      'names["Kyiv"].allowed[0]: “Kiev” already stands under “Kyiv” as wrong; leave one out',
    ],
    [{overrides: [{files: ['a'], names: {Kyiv: 1}}]}, 'overrides[0].names["Kyiv"]: must be a list'],
  ])('%j is refused in one line', (config, message) => {
    expect(() => settingsOf(config as Config)).toThrow(message)
  })

  it('may differ for some of the files', () => {
    const config: Config = {names: {Kyiv: ['Kiev']}, overrides: [{files: ['*'], names: {Kyiv: [], Lviv: ['Lvov']}}]}
    const options = resolveConfig(config, rules, 'a.md', () => true).rules.find(
      ({rule}) => rule.id === 'inconsistent-name',
    )?.options
    expect(options?.preferred).toEqual({Kyiv: [], Lviv: ['Lvov']})
  })
})

describe('the ledger of names', () => {
  const folder = makeFolder({
    'content/a.md': `${first} The Ministry of Defence said so.\n`,
    'content/b.md': `${second} The Ministry of Defense said nothing.\n`,
    'content/c.md': `${first} Finance Minister Orudzhov left early.\n`,
    'content/d.md': 'The envoy came by tram. Ambassador Tolmachevskiy had a flag.\n',
    'content/e.md': 'Nobody was charged. Ambassador Sergei Tolmachevsky paid.\n',
  })

  it('prints each name with its spellings, and what the config would say', async () => {
    const {code, stdout} = await newslint(folder, ['--report', 'names', 'content'])
    expect(code).toBe(0)
    expect(stdout).toContain('Zahid Orujov person\n  2× in 2 articles  Zahid Orujov')
    expect(stdout).toContain('content/b.md:1:43')
    expect(stdout).toContain('the same Zahid')
    const block = /"names": (\{[\s\S]*\n\})/.exec(stdout)?.[1] ?? ''
    const names = JSON.parse(block)
    expect(names).toMatchObject({'Zahid Orujov': ['Zahid Orudzhov'], 'Ministry of Defence': ['Ministry of Defense']})
    expect(
      Object.entries(names)
        .flat(2)
        .filter((name) => /tolmachevsk/i.test(String(name))),
    ).toHaveLength(2)
    const decided = makeFolder({
      'newslint.config.json': `{"names": ${block}}`,
      'content/b.md': `${second}\n`,
      'content/a.md': `${first}\n`,
    })
    const fixed = await newslint(decided, ['content', '--fix', '-f', 'json'])
    expect(JSON.parse(fixed.stdout)[1].messages).toEqual([])
    expect((await newslint(decided, ['--report', 'names', 'content'])).stdout).toContain(
      'No name is spelled in two ways',
    )
  })

  it('gives programs the clusters, and people what they lack', async () => {
    const {stdout} = await newslint(folder, ['--report', 'names', '-f', 'json', 'content'])
    const {clusters, names} = JSON.parse(stdout)
    expect(clusters[0]).toMatchObject({
      kind: 'person',
      name: 'Zahid Orujov',
      variants: [{count: 2, articles: 2, first: {line: 1, column: 40}, evidence: ''}, {name: 'Zahid Orudzhov'}],
    })
    expect(names).toHaveProperty('Ministry of Defence')
  })

  it('is a function of facts', () => {
    const settings = settingsOf()
    const facts = [first, second].flatMap((text, index) =>
      lintText(text, `${index}.md`, settings).facts.map((fact) => ({...fact, path: `${index}.md`})),
    )
    expect(nameLedger(facts)).toEqual(nameLedger(facts.toReversed()))
    expect(nameLedger(facts).clusters).toHaveLength(1)
    expect(nameLedger([])).toEqual({clusters: [], names: {}})
  })
})
