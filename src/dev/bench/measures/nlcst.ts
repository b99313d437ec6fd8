import {fileURLToPath} from 'node:url'
import {commandOf, type Measure, speedRow} from '../measure.ts'
import {inTurns, node} from '../processes.ts'
import {inScratch, writeCorpus} from '../scratch.ts'

const parser = fileURLToPath(new URL('../nlcst.mjs', import.meta.url))

/** The standard tree of retext plugins, whole process, reading included. */
export const nlcst: Measure = {
  name: 'nlcst',
  run: ({quick}) =>
    inScratch((folder) => {
      const count = quick ? 1000 : 10_000
      const size = writeCorpus(folder, count, () => 'lines')
      const times = inTurns(
        {ours: node(folder, parser, 'ours', folder), theirs: node(folder, parser, 'theirs', folder)},
        3,
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
