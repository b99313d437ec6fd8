import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {language} from '../src/language/language.ts'
import {quotations} from '../src/language/quotations.ts'
import {sentences} from '../src/language/sentences.ts'
import {TokenKind, tokens} from '../src/language/tokens.ts'
import {wordOf} from '../src/language/vocabulary.ts'

const line = (text: string): Document => new Document(text, {input: 'lines'})

function tokensOf(text: string): string[] {
  const document = line(text)
  const all = document.get(tokens)
  return Array.from({length: all.length}, (_, index) => document.text.slice(all.start[index], all.end[index]))
}

function sentencesOf(document: Document): string[] {
  const all = document.get(tokens)
  const split = document.get(sentences)
  return Array.from({length: split.length}, (_, index) =>
    document.words(all.start[split.firstToken[index]], all.end[split.endToken[index] - 1]),
  )
}

function quotationsOf(text: string): string[] {
  const document = new Document(text)
  return document.get(quotations).map(({start, end}) => document.text.slice(start, end))
}

describe('tokens', () => {
  it.each([
    ['Don’t stop', ['Don’t', 'stop']],
    ["Syria's army", ['Syria', "'s", 'army']],
    ['high-level U.S. talks', ['high-level', 'U.S.', 'talks']],
    ['Apa.az said', ['Apa.az', 'said']],
    ['at 10:30 p.m. on', ['at', '10:30', 'p.m.', 'on']],
    ['1,000.5% of $20m', ['1,000.5', '%', 'of', '$', '20m']],
    ['Wait … no... yes', ['Wait', '…', 'no', '...', 'yes']],
    ['AT&T and R&D', ['AT&T', 'and', 'R&D']],
    ['see https://example.org/a?b=c, then', ['see', 'https://example.org/a?b=c', ',', 'then']],
    ['mail desk@example.org now', ['mail', 'desk@example.org', 'now']],
    ['the workers’ pay', ['the', 'workers', '’', 'pay']],
    ['Nagorno-Karabakh — no', ['Nagorno-Karabakh', '—', 'no']],
    ['so 🚢 long', ['so', '🚢', 'long']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })

  it('reads a word through markup and invisible characters', () => {
    const document = new Document('It is un**believ**able and co\u00ADop\u200Bted.')
    const all = document.get(tokens)
    expect(Array.from(all.word.slice(2, 5), wordOf)).toEqual(['unbelievable', 'and', 'coopted'])
  })

  it('takes addresses and code for objects', () => {
    const all = new Document('Run `npm test` and see https://example.org now.').get(tokens)
    expect(all.kind.filter((kind) => kind === TokenKind.object)).toHaveLength(2)
  })
})

describe('sentences', () => {
  it.each([
    ['Gen. Ada Holt met Sen. Pratt. They spoke.', 2],
    ['He lives in the U.S. and works. She left the U.S. The ship sailed.', 3],
    ['J. Edgar Moll left. Then J. R. Dahl came.', 2],
    ['It cost $3.5 million. It rose 2.4 percent.', 2],
    ['“We won.” He left.', 2],
    ['“Really?” he asked. “Yes!” she said.', 2],
    ['Apa.az reported it. Then it rained.', 2],
    ['It opened on Jan. 5. It shut on Feb. 6.', 2],
    ['Harbour Inc. The name stuck.', 2],
    ['Harbour Inc. Chairman Lena Voss left.', 1],
    ['He waited … and left. Why? Nobody knows.', 3],
    ['See No. 5 and No. 6. Go.', 2],
    ['He rose at 6 a.m. and left at 7 p.m. The bus was late.', 2],
    ['“It is over.” — Ines Calder, mayor', 1],
    ['(He left.) She stayed.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(line(text))).toHaveLength(count)
  })

  it('never crosses a block', () => {
    expect(sentencesOf(new Document('A heading\n=========\n\nA paragraph\n\n- an item'))).toEqual([
      'A heading',
      'A paragraph',
      'an item',
    ])
  })
})

describe('quotations', () => {
  it.each([
    ['He said "yes" and “no” and ‘maybe’ and \'never\'.', ['"yes"', '“no”', '‘maybe’', "'never'"]],
    ["The workers' pay and the '80s and rock 'n' roll.", []],
    ["'The workers' pay is low', he said.", ["'The workers' pay is low'"]],
    ['“He called it ‘absurd’ twice,” she said.', ['“He called it ‘absurd’ twice,”']],
    ["``Two backticks,'' the wire wrote.", ["``Two backticks,''"]],
    ['He laid 5" pipes and said "done" at noon.', ['"done"']],
    ['«Bien», she said, „Gut“, he said.', ['«Bien»', '„Gut“']],
    ['It’s the minister’s and Jones’ and nobody’s.', []],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })

  it('run over paragraphs, each opened again', () => {
    const document = new Document('“One paragraph.\n\n“Another,” she said.\n\nNo quotation.')
    expect(document.get(quotations).map(({closed, continued}) => [closed, continued])).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('are block quotations too', () => {
    const document = new Document('She wrote:\n\n> The port is closed.\n\nThen she left.')
    expect(document.get(quotations).map(({start, end, isBlock}) => [document.text.slice(start, end), isBlock])).toEqual(
      [['The port is closed.', true]],
    )
  })
})

describe('language', () => {
  const english =
    'The ferry left the harbour at nine in the morning and it did not come back before the storm had passed. '
  const french =
    'Le ferry a quitté le port à neuf heures du matin et il ne revint pas avant que la tempête fût passée sur la ville. '

  it('is told by function words', () => {
    expect(new Document(english.repeat(3)).get(language)).toBe('en')
    expect(new Document(french.repeat(3)).get(language)).toBe('und')
    expect(
      new Document('Паром вышел из порта в девять часов утра и не вернулся до конца бури. '.repeat(5)).get(language),
    ).toBe('und')
  })

  it('is English where too little is said', () => {
    expect(new Document('Sturm über Hamburg').get(language)).toBe('en')
    expect(new Document('').get(language)).toBe('en')
  })

  it('is what front matter or the host declares', () => {
    expect(new Document(`---\nlang: fr-CA\n---\n\n${english}`).get(language)).toBe('fr')
    expect(new Document(english, {language: 'de'}).get(language)).toBe('de')
    expect(new Document(`---\nlang: en\n---\n\n${french.repeat(3)}`, {language: 'de'}).get(language)).toBe('en')
  })
})
