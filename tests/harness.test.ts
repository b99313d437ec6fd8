import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import type {Message} from '../src/core/message.ts'
import {readAnnotations, readSideFile} from './support/annotations.ts'
import {examplesOf} from './support/examples.ts'
import {compare} from './support/fixtures.ts'
import {inLayout, paragraphsOf} from './support/layouts.ts'

/** A finding of the rule `doubled` on the first occurrence of some words. */
function finding(text: string, words: string): Message {
  const start = text.indexOf(words)
  return {ruleId: 'doubled', messageId: 'found', severity: 1, start, end: start + words.length, message: 'Said twice'}
}

/** What the comparison has against a fixture when these words are reported. */
function failures(source: string, ...reported: string[]): string[] {
  const fixture = readAnnotations(source)
  const document = new Document(fixture.text)
  return compare(
    fixture,
    document,
    reported.map((words) => finding(fixture.text, words)),
  )
}

describe('readAnnotations', () => {
  it('takes whole lines out, so that a paragraph ends where it would without them', () => {
    const {text} = readAnnotations(
      'The the end.\n<!-- expect: doubled "The the" -->\n\nNext.\n<!-- ok: doubled "Next" -->\n',
    )
    expect(text).toBe('The the end.\n\nNext.\n')
  })

  it('leaves one blank line where an annotation stood between two', () => {
    expect(readAnnotations('One.\n\n<!-- ok: doubled "One" -->\n\nTwo.\n').text).toBe('One.\n\nTwo.\n')
    expect(readAnnotations('One.\r\n\r\n<!-- ok: doubled "One" -->\r\n\r\nTwo.\r\n').text).toBe('One.\r\n\r\nTwo.\r\n')
  })

  it('keeps the padding that a fixture is about', () => {
    expect(readAnnotations('One.\n<!-- expect-file: padding -->\n\n\n\n').text).toBe('One.\n\n\n\n')
  })

  it('leaves other comments alone, and refuses a slip of the pen', () => {
    expect(readAnnotations('One.\n<!-- newslint-disable -->\n').text).toContain('newslint-disable')
    expect(() => readAnnotations('One.\n<!-- expects: doubled "One" -->\n')).toThrow('no annotation')
    expect(() => readAnnotations('One.\n<!-- expect: doubled One -->\n')).toThrow('line 2')
  })

  it('reads options and front matter', () => {
    const {text, annotations, options} = readAnnotations(
      '---\ntitle: The the\n# expect: doubled "The the"\n---\n<!-- options: {"least": 2} -->\n\nText.\n',
    )
    expect(text).toBe('---\ntitle: The the\n---\n\nText.\n')
    expect(options).toEqual({least: 2})
    expect(annotations).toMatchObject([{kind: 'expect', words: 'The the', line: 3}])
  })
})

describe('readSideFile', () => {
  it('ties an annotation to its line', () => {
    const {annotations} = readSideFile(
      'One.\nThe the.\n',
      '// why\n2: expect: doubled "The the"\nexpect-file: doubled\n',
    )
    expect(annotations).toMatchObject([
      {from: 5, to: 13},
      {from: 0, to: 14, kind: 'expect-file'},
    ])
  })

  it('refuses lines that say nothing', () => {
    expect(() => readSideFile('One.\n', 'expect doubled')).toThrow('no annotation')
    expect(() => readSideFile('One.\n', '9: ok: doubled "One"')).toThrow('lacks')
  })
})

describe('compare', () => {
  const source = 'The the end of of it.\n<!-- expect: doubled "The the" -->\n'

  it('is content with what is annotated', () => {
    expect(failures(source, 'The the')).toEqual([])
  })

  it('wants the exact words', () => {
    expect(failures(source, 'The the end')).toHaveLength(2)
  })

  it('wants a finding of the block above, not of an earlier one', () => {
    const twoBlocks = 'The the end.\n<!-- ok: doubled "end" -->\n\nThe the end.\n<!-- expect: doubled "The the" -->\n'
    expect(failures(twoBlocks, 'The the')).toEqual([
      'line 5, expect: doubled "The the": nothing is reported on exactly these words',
      'not annotated: doubled "The the" (Said twice)',
    ])
  })

  it('wants an annotation for every finding', () => {
    expect(failures(source, 'The the', 'of of')).toEqual(['not annotated: doubled "of of" (Said twice)'])
  })

  it('refuses a finding on what is ok, and words that are not there', () => {
    expect(failures('Had had it.\n<!-- ok: doubled "Had had" -->\n', 'had it')).toHaveLength(2)
    expect(failures('Had had it.\n<!-- ok: doubled "Has had" -->\n')).toEqual([
      'line 2, ok: doubled "Has had": the text above has no such words',
    ])
  })

  it('fails on the day that a known flaw is gone', () => {
    expect(failures('The the end.\n<!-- todo-expect: doubled "The the" -->\n')).toEqual([])
    expect(failures('The the end.\n<!-- todo-expect: doubled "The the" -->\n', 'The the')[0]).toContain(
      'write `expect`',
    )
    expect(failures('Had had it.\n<!-- todo-ok: doubled "Had had" -->\n', 'Had had')).toEqual([])
    expect(failures('Had had it.\n<!-- todo-ok: doubled "Had had" -->\n')[0]).toContain('write `ok`')
  })

  it('takes words with or without their markup', () => {
    const marked = (words: string): string => `**The** the end.\n<!-- expect: doubled "${words}" -->\n`
    expect(failures(marked('**The** the'), '**The** the')).toEqual([])
    expect(failures(marked('The the'), '**The** the')).toEqual([])
  })
})

describe('examplesOf', () => {
  it('reads the blocks that carry a verdict', () => {
    const page = 'Text\n\n```md flagged\nThe the.\n```\n\n```sh\nnpm\n```\n\n````text fine {"least": 2}\n```\n````\n'
    expect(examplesOf(page)).toEqual([
      {verdict: 'flagged', text: 'The the.\n', extension: 'md', options: {}, line: 3},
      {verdict: 'fine', text: '```\n', extension: 'txt', options: {least: 2}, line: 11},
    ])
  })
})

describe('layouts', () => {
  it('write the same paragraphs out in three ways', () => {
    const paragraphs = paragraphsOf('One is here.\n\nTwo is there.\n')
    expect(paragraphs).toEqual(['One is here.', 'Two is there.'])
    expect(inLayout(paragraphs!, 'markdown')).toBe('One is here.\n\nTwo is there.\n')
    expect(inLayout(paragraphs!, 'lines')).toBe('One is here.\nTwo is there.\n')
    expect(inLayout(['word '.repeat(20).trim()], 'wrapped').split('\n').length).toBe(3)
  })

  it('leave out what reads otherwise in one of them', () => {
    expect(paragraphsOf('- item\n\nText.\n')).toBeNull()
    expect(paragraphsOf('No full stop\n\nText.\n')).toBeNull()
  })
})
