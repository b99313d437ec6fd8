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
    ['“The bridge is shut,” said Dr. Ines Calder, a surveyor.', 'named-person', 'Dr. Ines Calder'],
    ['“The bridge is shut,” added Gen. Ines Calder.', 'named-person', 'Gen. Ines Calder'],
    ['Nobody was hurt, Orvane Sul spokesman Rui Brandt said.', 'named-person', 'Orvane Sul spokesman Rui Brandt'],
    [
      'The bridge was shut, according to the harbour authority, HAVEN.',
      'named-organisation',
      'the harbour authority, HAVEN',
    ],
    ['“We will pay,” said the board’s chairman, Rui Brandt.', 'named-person', 'the board’s chairman, Rui Brandt'],
    ['The mayor, Els van Houten, said the bridge was shut.', 'named-person', 'Els van Houten'],
    ['The prosecutor’s office said the bridge was shut.', 'named-organisation', 'The prosecutor’s office'],
    ['“We will pay,” she said.', 'named-person', 'she'],
    ['According to the Harbour Board, the bridge was shut.', 'named-organisation', 'the Harbour Board'],
    ['The bridge was shut, according to Ines Calder.', 'named-person', 'Ines Calder'],
    ['The council announced on Friday that the bridge was shut.', 'named-organisation', 'The council'],
    ['The board’s report shows that the bridge was shut.', 'named-organisation', 'The board’s report'],
    ['Analysts say the bridge will stay shut.', 'vague', 'Analysts'],
    ['Insiders suggest that the Harbour Board may seek a loan.', 'vague', 'Insiders'],
    ['Physicists said the beam was lost.', 'vague', 'Physicists'],
    ['Larval oysters swim towards the sound of a reef, biologists reported.', 'vague', 'biologists'],
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

describe('a confidence', () => {
  const confidences = (text: string): string[] =>
    new Document(text).get(attributions).map(({tier, confidence}) => (tier === 'none' ? 'none' : confidence))

  it('is high for plain verbs of saying, and for “according to”', () => {
    expect(confidences('Calder said the bridge was shut. The bridge is shut, according to the Harbour Board.')).toEqual(
      ['high', 'high'],
    )
  })

  it('is medium for thoughts, for nouns of stance, and for quotations beside a speaker', () => {
    expect(confidences('Calder fears that the bridge will fall. Calder’s support for the bridge has cooled.')).toEqual([
      'medium',
      'medium',
    ])
    expect(confidences('“We will pay,” Calder said. “All of it.”')).toEqual(['high', 'medium'])
  })

  it.each([
    'Questions about the bridge have grown louder.',
    'Parents opposed to the toll filled the hall.',
    'The ferry company declined to publish its books.',
    'It was a visit meant to persuade the islanders.',
    'A wharf known for its gales was shut.',
    'The bridge was reportedly painted in May.',
  ])('is low for a hint: %s', (text) => {
    expect(confidences(text)).toEqual(['low'])
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

  it('gives the source of an introduction to the items and cells below it', () => {
    const list = read(
      'The plan, which the Harbour Board announced in May, has two parts:\n\n- a new deck\n- a wider quay',
    )
    expect(list.slice(1).map(([tier, scope]) => [tier, scope])).toEqual([
      ['named-organisation', 'introduction'],
      ['named-organisation', 'introduction'],
    ])
    const table = read('Calder said the work would cost this much:\n\n| Part | Cost |\n|---|---|\n| Deck | 4m |')
    expect(table.at(-1)?.slice(0, 2)).toEqual(['named-person', 'introduction'])
    expect(read('The plan has two parts:\n\n- a new deck\n- a wider quay')[1]).toEqual(['none', 'none', ''])
  })

  it('carries a source back to the lead, unless that accuses somebody or counts something', () => {
    const second = 'The road was icy, Inspector Ines Calder said.'
    expect(read(`A bus slid into the river near Arnfeld. ${second}`)[0].slice(0, 2)).toEqual([
      'named-person',
      'carried-back',
    ])
    expect(read(`A bus slid into the river near Arnfeld.\n\n${second}`)[0][1]).toBe('carried-back')
    expect(read(`A bus with 30 pupils slid into the river. ${second}`)[0]).toEqual(['none', 'none', ''])
    expect(read(`A thief drove a bus into the river, a crime. ${second}`)[0]).toEqual(['none', 'none', ''])
    expect(read(`A bus slid into the river. Two roads were shut. Snow fell. ${second}`)[0]).toEqual([
      'none',
      'none',
      '',
    ])
  })

  it('gives “it” to the body before it, and to nobody after an event', () => {
    expect(read('The talks lasted an hour. It underscored the need for a bridge.')[1][0]).toBe('agentless')
    expect(read('The Harbour Board said so. It stressed that the bridge was shut.')[1][0]).toBe('named-organisation')
  })
})
