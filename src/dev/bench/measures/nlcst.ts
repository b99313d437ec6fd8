import {fileURLToPath} from 'node:url'
import {commandOf, type Measure, speedRow} from '../measure.ts'
import {inTurns, node} from '../processes.ts'
import {inScratch, writeCorpus} from '../scratch.ts'

const parser = fileURLToPath(new URL('../nlcst.mjs', import.meta.url))

/** The standard tree of retext plugins, whole process, reading included. */
export const nlcst: Measure = {
  name: 'nlcst',
  run: ({quick, rounds = 3}) =>
    inScratch((folder) => {
      const count = quick ? 300 : 10_000
      const size = writeCorpus(folder, count, () => 'lines')
      const times = inTurns(
        {ours: node(folder, parser, 'ours', folder), theirs: node(folder, parser, 'theirs', folder)},
        rounds,
        false,
      )
      return [
        speedRow({
          id: 'nlcst/parse-english',
          name: `nlcst trees of ${count.toLocaleString('en')} files (${size.toFixed(0)} MB) against parse-english`,
          ...times,
          unit: 'ms',
          bar: {least: 2},
          command: commandOf('nlcst'),
        }),
      ]
    }),
}
