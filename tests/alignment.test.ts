import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {align} from '../src/language/alignment.ts'
import {speakers} from '../src/language/speakers.ts'

const gapsOf = (first: string, second: string): string[] => {
  const [one, other] = [first.split(' '), second.split(' ')]
  return align(one, other).gaps.map(
    (gap) => `${one.slice(...gap.first).join(' ')} > ${other.slice(...gap.second).join(' ')}`,
  )
}

describe('two wordings beside each other', () => {
  it.each([
    ['we will rebuild every metre', 'we will repair every metre', ['rebuild > repair']],
    ['we will not yield', 'we will yield', ['not > ']],
    ['nobody on this coast', 'on this coast nobody', ['nobody > ', ' > nobody']],
    ['the same words', 'the same words', []],
    ['one', 'two', ['one > two']],
  ])('differ where they do: %s / %s', (first, second, gaps) => {
    expect(gapsOf(first, second)).toEqual(gaps)
  })

  it('share as many words as can be, in order', () => {
    expect(align('a b c d e'.split(' '), 'b x c e a'.split(' ')).shared).toEqual([1, 2, 4])
    expect(align([], ['a'])).toEqual({shared: [], gaps: [{first: [0, 0], second: [0, 1]}]})
  })
})

describe('the speakers of sentences', () => {
  const speakersOf = (text: string): (string | undefined)[] =>
    new Document(text).get(speakers).map((entity) => entity?.name)

  it('are named, and taken up by pronouns', () => {
    expect(speakersOf('Tilde Ravn said the pier would close. “It is unsafe,” she said.')).toEqual([
      'Tilde Ravn',
      'Tilde Ravn',
    ])
  })

  it('are people before the bodies that they speak for', () => {
    expect(speakersOf('Arnholt Bank economist Ida Moor said prices had fallen.')).toEqual(['Ida Moor'])
  })

  it('are nobody where nobody has a name', () => {
    expect(speakersOf('Tilde Ravn opened the pier. “It is unsafe,” a fisherman said.').at(-1)).toBeUndefined()
  })

  it('are those whom a sentence names beside its quotation, whoever spoke before', () => {
    const text =
      '“We will close the pier,” Tilde Ravn said.\n\nHer rival, Otto Brandvold, said: “We would never close it.”'
    expect(speakersOf(text)).toEqual(['Tilde Ravn', 'Otto Brandvold'])
  })
})
