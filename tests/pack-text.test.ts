import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Json} from '../src/core/facts.ts'
import {PackReader, PackWriter} from '../src/core/pack.ts'

/** Writes values one after the other and reads them again. */
function packedAndRead(values: readonly Json[]): Json[] {
  const writer = new PackWriter()
  for (const value of values) writer.json(value)
  const reader = new PackReader(writer.taken())
  const read = values.map(() => reader.json())
  expect(reader.at).toBe(reader.bytes.length)
  return read
}

describe('packed texts', () => {
  it('come back unit for unit, whatever their length and letters', () => {
    const halves = fc.string({unit: fc.integer({min: 0xd7f0, max: 0xe010}).map((unit) => String.fromCharCode(unit))})
    const letters = fc.string({unit: fc.constantFrom('a', ' ', 'é', '“', '—', '😀', '\ufeff', '\ufffd', '\u0000')})
    const piece = fc.oneof(fc.string({unit: 'binary'}), fc.string(), halves, letters)
    const text = fc.tuple(piece, fc.nat({max: 80}), piece).map(([first, count, last]) => first.repeat(count) + last)
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(packedAndRead(texts)).toEqual(texts)
      }),
    )
  })

  it('come back where they end in the middle of what the next one begins', () => {
    for (let length = 0; length < 80; length++)
      for (const end of ['', 'é', '“', '\ud83d', '\ude00', '😀', '\ufeff', '\ufffd']) {
        const texts = ['a'.repeat(length) + end, `${end}${'b'.repeat(length)}`, `é${'c'.repeat(length)}`]
        expect(packedAndRead(texts)).toEqual(texts)
      }
  })

  it('are not taken for each other where their hashes meet', () => {
    const texts = Array.from({length: 20_000}, (_, index) => `word ${index}`)
    expect(packedAndRead(texts)).toEqual(texts)
    expect(packedAndRead(texts)).toEqual(texts)
  })

  it('take one byte for an ASCII unit, two or three for the others, whoever writes them', () => {
    for (const length of [5, 500]) {
      const writer = new PackWriter()
      const ends = ['a', 'é', '“', '\ud83d', '😀'].map((letter) => {
        const before = writer.length
        writer.text(letter.repeat(length))
        return writer.length - before
      })
      const heads = ends.map((_, index) => (2 * length * (index === 4 ? 2 : 1) < 128 ? 1 : 2))
      expect(ends.map((size, index) => (size - heads[index]) / length)).toEqual([1, 2, 3, 3, 6])
    }
  })
})

describe('packed objects', () => {
  it('keep their keys, also those of which plugins have many', () => {
    const objects = Array.from({length: 3000}, (_, index) => ({[`key ${index}`]: index, same: true}))
    expect(packedAndRead(objects)).toEqual(objects)
    expect(packedAndRead(objects)).toEqual(objects)
  })

  it('leave out keys without a value', () => {
    const object = {first: 1, none: undefined, last: 'x'} as unknown as Json
    expect(packedAndRead([object, {none: 2}])).toEqual([{first: 1, last: 'x'}, {none: 2}])
  })
})
