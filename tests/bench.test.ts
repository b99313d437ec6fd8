import {describe, expect, it} from 'vitest'
import {speedChart} from '../src/dev/bench/chart.ts'
import {costRow, holds, type Row, speedRow} from '../src/dev/bench/measure.ts'
import {measures} from '../src/dev/bench/measures/index.ts'
import {readResults, worsened} from '../src/dev/bench/results.ts'

const cost = (ratio: number): Row =>
  costRow({id: 'floor/a', name: 'a', ours: ratio, theirs: 1, unit: 'ms', bar: {most: 3}, command: ''})
const speed = (ratio: number): Row =>
  speedRow({id: 'peers/b', name: 'x against b', ours: 1, theirs: ratio, unit: 'ms', bar: {least: 10}, command: ''})

describe('the comparison with committed figures', () => {
  it('lets a ratio pass that is worse by a third or less', () => {
    expect(worsened([cost(3.9), speed(7.6)], [cost(3), speed(10)])).toEqual({worse: [], unknown: []})
  })

  it('names a cost that has risen and a speed that has fallen by more', () => {
    const {worse} = worsened([cost(4.1), speed(7)], [cost(3), speed(10)])
    expect(worse).toEqual([
      'floor/a: 4.10, committed 3.00: worse by 37%',
      'peers/b: 7.00, committed 10.0: worse by 43%',
    ])
  })

  it('is silent of what has become better', () => {
    expect(worsened([cost(1), speed(90)], [cost(3), speed(10)]).worse).toEqual([])
  })

  it('takes a peer without a bar for one that newslint is faster than', () => {
    const {bar: _, ...bare} = speed(7)
    expect(worsened([bare], [speed(10)]).worse).toHaveLength(1)
  })

  it('does not pass what nothing is known of', () => {
    expect(worsened([cost(3)], []).unknown).toEqual(['floor/a: there is no committed figure; `--save` makes one'])
  })

  it('knows which bars are kept', () => {
    expect([cost(3), cost(3.1), speed(10), speed(9.9)].map(holds)).toEqual([true, false, true, false])
  })
})

describe('the committed figures', () => {
  const {full, quick} = readResults()

  it('are of measures that there are, in the order of their list', () => {
    const names = measures.map(({name}) => name)
    for (const results of [full, quick]) {
      const places = (results?.rows ?? []).map(({id}) => names.indexOf(id.slice(0, id.indexOf('/'))))
      expect(places.length).toBeGreaterThan(0)
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  it('have an id each', () => {
    for (const results of [full, quick]) {
      const ids = (results?.rows ?? []).map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('hold those that the pipeline compares', () => {
    const ids = quick?.rows.map(({id}) => id) ?? []
    for (const id of [
      'start/version',
      'start/article',
      'floor/document-rules',
      'floor/all-rules',
      'nlcst/parse-english',
    ])
      expect(ids).toContain(id)
  })
})

it('draws a bar for newslint and each other tool, for light pages and dark ones', () => {
  const chart = speedChart([cost(3), {...speed(12), name: '9 articles against Tool <1>, which read 3 of them: by MB'}])
  expect(chart.match(/<rect /g)).toHaveLength(2)
  expect(chart).toContain('>Tool &lt;1></text>')
  expect(chart).toContain('12 ms · ×12.0')
  expect(chart).toContain('prefers-color-scheme: dark')
})
