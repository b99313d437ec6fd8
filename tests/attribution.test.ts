import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {attributions} from '../src/language/attribution.ts'
import {tokens} from '../src/language/tokens.ts'

/** Of every sentence: tier, scope and the words of the source. */
function read(text: string): string[][] {
  const document = new Document(text)
  const all = document.get(tokens)
  return document.get(attributions).map(({tier, scope, source}) => {
    const words = source === null ? '' : document.words(all.start[source.firstToken], all.end[source.endToken - 1])
    return [tier, scope, words]
  })
}

describe('a source in the sentence', () => {
  it.each([
    ['Mayor Ines Calder said the bridge was shut.', 'named-person', 'Mayor Ines Calder'],
    ['The bridge was shut, Calder said.', 'named-person', 'Calder'],
    ['“The bridge is shut,” said Ines Calder, the mayor.', 'named-person', 'Ines Calder'],
    ['Calder, who has run the town since 2011, said the bridge was shut.', 'named-person', 'Calder'],
    ['“We will pay,” she said.', 'named-person', 'she'],
    ['According to the Harbour Board, the bridge was shut.', 'named-organisation', 'the Harbour Board'],
    ['The bridge was shut, according to Ines Calder.', 'named-person', 'Ines Calder'],
    ['The council announced on Friday that the bridge was shut.', 'named-organisation', 'The council'],
    ['The board’s report shows that the bridge was shut.', 'named-organisation', 'The board’s report'],
    ['Analysts say the bridge will stay shut.', 'vague', 'Analysts'],
    ['A senior official said the bridge was shut.', 'titled', 'A senior official'],
    ['Both sides stressed the need for a bridge.', 'collective', 'Both sides'],
    ['The bridge is widely seen as unsafe.', 'agentless', ''],
    ['The talks stressed the need for a bridge.', 'agentless', 'The talks'],
    ['Ines Calder: “The bridge is shut.”', 'named-person', 'Ines Calder'],
    ['The plan was described by Lantern Radio as bold.', 'named-organisation', 'Lantern Radio'],
    ['Calder’s criticism of the bridge was short.', 'named-person', 'Calder'],
  ])('%s', (text, tier, source) => {
    const [found] = read(text)
    expect(found[0]).toBe(tier)
    expect(found[1]).toBe('in-sentence')
    expect(found[2]).toContain(source)
  })

  it.each([
    'The bridge fell into the river on Monday.',
    'The bridge carried 4,000 cars a day.',
    'The states share one river.',
    'Calder lost by 54 points.',
    'The bridge was built in 1931.',
  ])('is not in: %s', (text) => {
    expect(read(text)).toEqual([['none', 'none', '']])
  })
})

describe('a scope', () => {
  it('carries a named source to a sentence that goes on with the matter', () => {
    const [first, second, third] = read(
      'Calder said the talks were dull. The talks also touched on tariffs. Rain fell on Arnfeld.',
    )
    expect(first[1]).toBe('in-sentence')
    expect(second.slice(0, 2)).toEqual(['named-person', 'carried-forward'])
    expect(third[0]).toBe('none')
  })

  it('never carries a vague source, nor over a paragraph', () => {
    expect(read('Analysts said the talks were dull. The talks also touched on tariffs.')[1][0]).toBe('none')
    expect(read('Calder said the talks were dull.\n\nThe talks also touched on tariffs.')[1][0]).toBe('none')
  })

  it('gives a quotation to the speaker of its paragraph or of the one before', () => {
    expect(read('“We will pay,” Calder said. “All of it.”')[1].slice(0, 2)).toEqual(['named-person', 'quotation'])
    expect(read('Calder said so.\n\n“We will pay. All of it.”')[1].slice(0, 2)).toEqual(['named-person', 'quotation'])
  })

  it('takes a link or footnote for a document', () => {
    expect(read('The bridge [was shut in May](https://board.example/minutes).')[0].slice(0, 2)).toEqual([
      'named-organisation',
      'link',
    ])
    expect(read('The bridge was shut.[^1]\n\n[^1]: Minutes of 4 May.')[0].slice(0, 2)).toEqual([
      'named-organisation',
      'link',
    ])
  })

  it('takes a tag for the whole paragraph', () => {
    expect(
      read('The bridge was shut. Cars queued. [Source: Lantern Radio]')
        .slice(0, 2)
        .map(([tier]) => tier),
    ).toEqual(['tag', 'tag'])
  })

  it('gives “it” to the body before it, and to nobody after an event', () => {
    expect(read('The talks lasted an hour. It underscored the need for a bridge.')[1][0]).toBe('agentless')
    expect(read('The Harbour Board said so. It stressed that the bridge was shut.')[1][0]).toBe('named-organisation')
  })
})
