import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {benchArticle} from '../corpus.ts'
import {commandOf, costRow, type Measure} from '../measure.ts'
import {inTurns, newslint, node} from '../processes.ts'
import {inScratch} from '../scratch.ts'

/** What it takes to start, against a Node that does nothing. */
export const start: Measure = {
  name: 'start',
  run: ({quick, rounds = quick ? 15 : 41}) =>
    inScratch((folder) => {
      writeFileSync(join(folder, 'article.md'), benchArticle(1, 'markdown'))
      const times = inTurns(
        {
          node: node(folder, '-e', '0'),
          version: newslint(folder, '--version'),
          article: newslint(folder, 'article.md'),
        },
        rounds,
      )
      const row = {theirs: times.node, unit: 'ms', command: commandOf('start')} as const
      return [
        costRow({
          ...row,
          id: 'start/version',
          name: '`--version` against bare Node',
          ours: times.version,
          bar: {most: 1.5},
        }),
        costRow({
          ...row,
          id: 'start/article',
          name: 'one article of 600 words against bare Node',
          ours: times.article,
          bar: {most: 2.2},
        }),
      ]
    }),
}
