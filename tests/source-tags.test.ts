import {describe, expect, it} from 'vitest'
import {applyFixes} from '../src/core/fix.ts'
import {readTag} from '../src/language/source-labels.ts'
import {active, lint} from './support/rules.ts'

const below = 'The bus goes by way of Elm Bridge, where the police stop it twice a week.'

/** The first paragraph after taking the suggestion of each finding, or null where one has none. */
function moved(paragraph: string): string | null {
  const text = `${paragraph}\n\n${below}\n`
  const [message] = lint(text, [active('attribution-tag', {})]).messages
  const [suggestion] = message.suggestions ?? []
  return suggestion === undefined ? null : applyFixes(text, [suggestion.fix]).split('\n\n')[0]
}

describe('a source label', () => {
  it.each([
    '[Source: Port News]',
    '(via Port News)',
    '*Source: Port News*',
    '**Source:** Port News',
    '— Source: Port News',
    '— *[Source: Port News]*',
    '{Credit: Port News}',
    '[Data: Port News].',
    '[According to: Port News]',
    '[As reported by Port News]',
    '(As per Port News)',
    '(Reported by Port News)',
    '(Based on reports by Port News)',
    'Source: Port News.',
    '【Port News】',
    '[Source: Port News](https://example.org)',
    '([Source: Port News](https://example.org))',
  ])('moves into the first sentence: %s', (tag) => {
    expect(moved(`The quay is shut. The ferry is late. ${tag}`)).toBe(
      'The quay is shut, Port News reported. The ferry is late.',
    )
  })

  it('moves from within the sentence that it closes', () => {
    expect(moved('The quay is shut [Source: Port News].')).toBe('The quay is shut, Port News reported.')
  })

  it('names two sources as a sentence does', () => {
    expect(moved('The quay is shut. [Sources: Port News, Lantern Radio]')).toBe(
      'The quay is shut, Port News and Lantern Radio reported.',
    )
  })

  it.each(['[Source](https://example.org)', '[Source: local media]', '— Source: harbour insiders'])(
    'stays where nobody is named: %s',
    (tag) => {
      expect(moved(`The quay is shut. ${tag}`)).toBeNull()
    },
  )

  it.each(['[1]', '[citation needed]'])('goes where it names nothing: %s', (tag) => {
    expect(moved(`The quay is shut. ${tag}`)).toBe('The quay is shut.')
  })

  it('stays behind a quotation', () => {
    expect(moved('“The quay is shut.” [Source: Port News]')).toBeNull()
  })
})

describe('the words of a source label', () => {
  it.each([
    ['[Source: Port News]', 'source', 'Port News'],
    ['— Source: port press', 'source', 'port press'],
    ['(As reported by Port News)', 'as reported by', 'Port News'],
    ['Source: Port News.', 'source', 'Port News'],
    ['(Source)', 'source', ''],
    ['[Port News]', '', 'Port News'],
    ['[1].', '', '1'],
  ])('are its label and its source: %s', (words, label, source) => {
    expect(readTag(words)).toEqual({label, source})
  })

  it('are none without a label or brackets', () => {
    expect(readTag('Port News')).toBeNull()
  })
})
