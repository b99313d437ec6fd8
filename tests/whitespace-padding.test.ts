import {describe, expect, it} from 'vitest'
import {applyFixes} from '../src/core/fix.ts'
import {Random} from '../src/dev/random.ts'
import {active, lint} from './support/rules.ts'

const rules = [active('whitespace-padding')]

function messagesOf(text: string): string[] {
  return lint(text, rules).messages.map(({message}) => message)
}

function fix(text: string): string {
  return applyFixes(
    text,
    lint(text, rules).messages.flatMap((message) => (message.fix ? [message.fix] : [])),
  )
}

const sentences = [
  'The lock on the canal will be shut for repairs from Monday, the harbour master said.',
  'Barges have to go round by way of Elm Bridge until the end of the month.',
  '“The gate is older than the town,” said Mina Dahl, who keeps it.',
  'She has seen two mayors and a flood from the window of the lock house.',
]

/** An article with padding of all kinds, by chance. */
function padded(random: Random): string {
  const lineBreak = random.pick(['\n', '\r\n', '\r'])
  const blanks = (): string => random.pick(['', '', ' ', '  ', '   ', '\t\t\t', '\u00A0\u00A0\u00A0', '            '])
  let text = random.pick(['', '', lineBreak.repeat(random.below(6))])
  for (let paragraph = 0; paragraph < 6; paragraph++) {
    const words = random.pick(sentences).split(' ')
    if (random.below(2) === 0)
      words[2] = `${words[2].slice(0, 1)}${random.pick(['\u200B', '\u00AD'])}${words[2].slice(1)}`
    if (random.below(2) === 0) words[6] += random.pick(['   ', ' ', '\u00A0\u00A0'])
    text += words.join(' ')
    for (let blank = 0; blank < 2 + random.below(5); blank++) text += blanks() + lineBreak
  }
  return text + blanks()
}

describe('whitespace-padding', () => {
  it('cuts all padding, keeps every word and every line ending, and then rests', () => {
    const random = new Random(7)
    for (let round = 0; round < 300; round++) {
      const text = padded(random)
      // Where one paragraph holds padding of two kinds, the second waits for its turn.
      const fixed = fix(fix(text))
      expect(messagesOf(fixed), JSON.stringify(text)).toEqual([])
      expect(fix(fixed)).toBe(fixed)
      const words = (source: string): string[] =>
        source
          .replace(/[\u00AD\u200B]/g, '')
          .split(/[\s\u00A0]+/)
          .filter(Boolean)
      expect(words(fixed)).toEqual(words(text))
      const endings = new Set(text.match(/\r\n|\r|\n/g))
      for (const ending of fixed.match(/\r\n|\r|\n/g) ?? []) expect(endings).toContain(ending)
    }
  })

  it('has one message a run, over exactly the padding', () => {
    const {document, messages} = lint('One line.     \n\n\n\n\n\nAnother    line of the article.\n\n\n\n\n', rules)
    expect(messages.map(({start, end, messageId}) => [messageId, document.text.slice(start, end)])).toEqual([
      ['between', '     \n\n\n\n\n\n'],
      ['blanks', '    '],
      ['end', '\n\n\n\n\n'],
    ])
  })

  it('leaves a break of two blanks where Markdown wants one', () => {
    expect(fix('Verse:\n\nLines may break.      \nThis one did.\n\nEnd.\n')).toBe(
      'Verse:\n\nLines may break.  \nThis one did.\n\nEnd.\n',
    )
    expect(fix('Lines may end.      \n\nThis one did.\n')).toBe('Lines may end.\n\nThis one did.\n')
  })

  it('does not touch code, HTML, metadata and quotations', () => {
    for (const text of [
      '---\ntitle: x\n\n\n\n\nlead: y\n---\n\nText.\n',
      'Text.\n\n```\na\n\n\n\n\nb      \n```\n\nText.\n',
      'Text.\n\n<pre>\na\n\n\n\n\nb\n</pre>\n\nText.\n',
      'Text.\n\n    a\n\n\n\n\n    b\n\nText.\n',
      '“It was      a boat,” she said.\n',
      'She said: “My dog is called Fi\u00ADdo.”\n',
      'Type `a      b` and wait.\n',
    ])
      expect(messagesOf(text), JSON.stringify(text)).toEqual([])
  })

  it('is silent on joined emoji and on scripts that need invisible characters', () => {
    expect(messagesOf('The family \u{1F468}\u200D\u{1F469}\u200D\u{1F467} is on the poster.\n')).toEqual([])
    expect(messagesOf('می\u200Cخواهم is what the wall says.\n')).toEqual([])
    expect(messagesOf('ภาษา\u200Bไทย is what the sign says.\n')).toEqual([])
  })
})
