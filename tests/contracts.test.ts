import type {Root} from 'nlcst'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {applyFixes} from '../src/core/fix.ts'
import {optionsSection, replaceSection} from '../src/dev/generate-pages.ts'
import {loadMarkdownEngine} from '../src/node/markdown-engine.ts'
import {markdownEngine, portableEngine, useMarkdownEngine} from '../src/parse/engine.ts'
import {examplesOf, readPage} from './support/examples.ts'
import {corporaOf, type Fixture, fixturesOf} from './support/fixtures.ts'
import {inLayout, layouts, paragraphsOf} from './support/layouts.ts'
import {active, definitions, findings, lint, registry} from './support/rules.ts'

const allFixtures = definitions.flatMap(({id}) => fixturesOf(id))

/** As many annotations of each kind a rule needs at least. */
const leastAnnotations = 6

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
  const fixtures = fixturesOf(id)
  const isLayoutRule = definition.category === 'layout'

  it(`has at least ${leastAnnotations} expect and ${leastAnnotations} ok lines`, () => {
    const count = (...kinds: string[]): number =>
      [...fixtures, ...corporaOf(id).flatMap(({articles}) => articles)]
        .flatMap(({annotations}) => annotations)
        .filter(({kind, ruleId}) => ruleId === id && kinds.includes(kind)).length
    expect(count('expect', 'expect-file')).toBeGreaterThanOrEqual(leastAnnotations)
    expect(count('ok')).toBeGreaterThanOrEqual(leastAnnotations)
  })

  it('works alone under retext()', async () => {
    for (const {text, path, options} of fixtures) {
      const file = new VFile({value: text, path})
      await retext().use(attacherOf(id), options).process(file)
      const expected = lint(text, [active(id, options)], {path}).messages
      expect(
        file.messages.map(({ruleId, reason, place}) => [ruleId, reason, offsetsOf(place)]),
        path,
      ).toEqual(expected.map(({ruleId, message, start, end}) => [ruleId, message, [start, end]]))
    }
  })

  it('survives empty text', () => {
    for (const text of ['', '\uFEFF', '\n', '\r\n\r\n', ' ', '\0', '---\n---\n'])
      expect(lint(text, [active(id)]).messages.filter(({ruleId}) => ruleId !== id)).toEqual([])
  })

  it('survives a tree without positions', () => {
    for (const {text, options} of fixtures) {
      const processor = retext().use(attacherOf(id), options)
      const tree = withoutPositions(retext().parse(text))
      expect(() => processor.runSync(tree, new VFile())).not.toThrow()
    }
  })

  it('finds the same with CRLF', () => {
    for (const fixture of fixtures.filter(({text}) => !text.includes('\r')))
      expect(findingsOf(fixture, fixture.text.replaceAll('\n', '\r\n')), fixture.path).toEqual(
        findingsOf(fixture, fixture.text),
      )
  })

  it('finds the same with either Markdown parser', async () => {
    const both: string[][][] = []
    for (const engine of [markdownEngine(), portableEngine]) {
      useMarkdownEngine(engine)
      both.push(fixtures.map((fixture) => findingsOf(fixture, fixture.text)))
    }
    await loadMarkdownEngine()
    expect(both[1]).toEqual(both[0])
  })

  it('reports only its own id, in bounds, on the fixtures of every rule', () => {
    // One array for all of them, so that the patterns are compiled once.
    const alone = [active(id)]
    for (const {text, path} of allFixtures)
      for (const message of lint(text, alone, {path}).messages) {
        expect(message.ruleId, `${path}: ${message.message}`).toBe(id)
        expect(message.start).toBeGreaterThanOrEqual(0)
        expect(message.end).toBeGreaterThanOrEqual(message.start)
        expect(message.end).toBeLessThanOrEqual(text.length)
      }
  })

  it.skipIf(isLayoutRule)('finds the same in Markdown, one line a paragraph and hard-wrapped text', () => {
    // Rules on layout are left out: the layout is what they judge. So are fixtures with markup, which the other two lack.
    for (const {text, path, options} of fixtures) {
      const paragraphs = paragraphsOf(text)
      if (paragraphs === null) continue
      const [first, ...others] = layouts.map((input) =>
        findings(lint(inLayout(paragraphs, input), [active(id, options)], {path, input})),
      )
      for (const other of others) expect(other, path).toEqual(first)
    }
  })

  it('fixes all that it can at once, and leaves the rest of the text alone', () => {
    for (const {text, path, options} of fixtures) {
      const before = lint(text, [active(id, options)], {path}).messages
      const fixes = before.flatMap(({fix}) => (fix ? [fix] : []))
      if (definition.fix !== 'safe') expect(fixes, path).toEqual([])
      const fixed = settle(text, id, {path, options})
      const after = lint(fixed, [active(id, options)], {path}).messages
      expect(
        after.filter(({fix}) => fix).map(({message}) => message),
        path,
      ).toEqual([])
      expect(after.length, path).toBeLessThanOrEqual(before.length)
    }
  })

  it('says what it says as a copy chief would', () => {
    for (const template of Object.values<string>(definition.messages))
      expect(wordingFaults(template), template).toEqual([])
    expect(wordingFaults(definition.summary)).toEqual([])
    for (const {text, path, options} of fixtures)
      for (const {message} of lint(text, [active(id, options)], {path}).messages) {
        expect(message, path).not.toMatch(/\{\w+\}|undefined|NaN|\[object|\s{2}|[\r\n\t]/)
        expect(message, path).not.toMatch(/“\s*”|\p{L}\((?!s\))|\s[,;:)]/u)
      }
  })

  it('has a page with examples of both kinds and its options as they are', () => {
    const page = readPage(id)
    expect(page, 'there is no README.md').not.toBeNull()
    const verdicts = examplesOf(page!).map(({verdict}) => verdict)
    expect(verdicts).toContain('flagged')
    expect(verdicts).toContain('fine')
    expect(page).toMatch(new RegExp(`^# \`?${id}\`?$`, 'm'))
    expect(replaceSection(page!, 'options', optionsSection(definition))).toBe(page)
  })
})

it('has rules whose ids read “allow …” in kebab case', () => {
  for (const {id} of definitions) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

/** The attacher of a rule, with its options' type forgotten: each rule has another. */
function attacherOf(id: string): (options?: object) => (tree: Root, file: VFile) => void {
  return registry[id] as never
}

function findingsOf({options, path, ruleId}: Fixture, text: string): string[] {
  return findings(lint(text, [active(ruleId, options)], {path}))
}

/** The text after as many rounds of fixing as it takes; a rule that never rests fails the test. */
function settle(
  text: string,
  id: string,
  {path, options}: {path: string; options: Readonly<Record<string, unknown>>},
): string {
  let current = text
  for (let round = 0; round < 10; round++) {
    const fixes = lint(current, [active(id, options)], {path}).messages.flatMap(({fix}) => (fix ? [fix] : []))
    const next = applyFixes(current, fixes)
    if (next === current) return current
    current = next
  }
  throw new Error(`the fixes of ${id} never come to rest on ${path}`)
}

/** What an editor would not want to be told in this way. */
function wordingFaults(text: string): string[] {
  return [
    ...(/\.$/.test(text) ? ['ends in a full stop'] : []),
    ...(/\bPlease\b/i.test(text) ? ['says please'] : []),
    ...(/\bAI\b|machine-written/.test(text) ? ['guesses at the author'] : []),
    ...(/[\r\n]|\s{2}/.test(text) ? ['is not one line'] : []),
    ...(/^[\p{Lu}\d“{‘[]/u.test(text) ? [] : ['does not begin like a sentence']),
  ]
}

function offsetsOf(place: VFile['messages'][number]['place']): (number | undefined)[] {
  return place !== undefined && 'start' in place ? [place.start.offset, place.end.offset] : []
}

function withoutPositions<Tree extends Root>(tree: Tree): Tree {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}
