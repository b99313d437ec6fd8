import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {registry} from '../../settings.ts'
import {commandOf, costRow, type Measure} from '../measure.ts'
import {inTurns, newslint, node} from '../processes.ts'
import {inScratch, mixedLayout, writeCorpus} from '../scratch.ts'

const reader = fileURLToPath(new URL('../floor.mjs', import.meta.url))

/** A cold run with all rules, whole process, against reading and scanning the same files once in one thread. */
export const floor: Measure = {
  name: 'floor',
  run: ({quick, rounds = 3, say}) =>
    inScratch((folder) => {
      const count = quick ? 400 : 10_000
      // Beside it the reports are written, which the floor must not read.
      const content = join(folder, 'content')
      const size = writeCorpus(content, count, mixedLayout)
      say(`${count} articles, ${size.toFixed(0)} MB`)
      const comparing = Object.values(registry).flatMap(({meta}) => (meta.corpus === undefined ? [] : [meta]))
      // A rule that also judges each article by itself keeps that half only as a whole, so it stays on in both runs.
      const off = comparing.filter(({check}) => check === undefined).flatMap(({id}) => ['--rule', `${id}: off`])
      const times = inTurns(
        {
          floor: node(folder, reader, content),
          single: newslint(folder, '--preset', 'strict', ...off, '-o', 'report.out', 'content'),
          all: newslint(folder, '--preset', 'strict', '-o', 'report.out', 'content'),
        },
        rounds,
        false,
      )
      const row = {theirs: times.floor, unit: 'ms', command: commandOf('floor')} as const
      const corpus = `${count.toLocaleString('en')} articles (${size.toFixed(0)} MB), cold`
      return [
        costRow({
          ...row,
          id: 'floor/document-rules',
          name: `${corpus}, rules of one article, against reading and scanning them`,
          ours: times.single,
          bar: {most: 3},
        }),
        costRow({
          ...row,
          id: 'floor/all-rules',
          name: `${corpus}, all rules, against reading and scanning them`,
          ours: times.all,
          bar: {most: 4.5},
        }),
      ]
    }),
}
