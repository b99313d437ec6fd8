import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {scoreSeeds, totals} from '../src/dev/evaluate-seeds.ts'
import {root} from '../src/dev/rule-folders.ts'

/** Annotated articles that are not ours to ship: whoever has them beside the repository gets these checks too. */
const shared = join(root, '..', 'shared')
const present = existsSync(join(shared, 'seed-annotations.json'))

const rules = [
  'attribution-tag',
  'collective-attribution',
  'date-mismatch',
  'editorializing',
  'generic-passage',
  'inconsistent-name',
  'malformed-block',
  'missing-date',
  'missing-metadata',
  'redundant-restatement',
  'relative-date',
  'repeated-words',
  'spelling-variety-mix',
  'template-heading',
  'unattributed-claim',
  'unattributed-quotation',
  'unattributed-statistic',
  'unnamed-document',
  'unnamed-official',
  'vacuous-list',
  'vacuous-table',
  'vague-source',
  'whitespace-padding',
]

describe.skipIf(!present)(
  `the seed articles${present ? '' : ' (skipped: there is no ../shared beside the repository)'}`,
  () => {
    it('have every must group hit under strict', () => {
      const missed = scoreSeeds(shared, 'strict', rules).flatMap(({rule, mustMissed}) =>
        mustMissed.map((text) => `${rule} ${text}`),
      )
      expect(missed).toEqual([])
    })

    it('have at least 95% of the must groups hit under recommended', () => {
      const {must, mustHit} = totals(scoreSeeds(shared, 'recommended', rules))
      expect(must).toBeGreaterThan(0)
      expect(mustHit / must).toBeGreaterThanOrEqual(0.95)
    })

    it.each(['recommended', 'strict'] as const)(
      'have at most 5%% of messages outside the annotations, and none where there must be none, under %s',
      (preset) => {
        const scores = scoreSeeds(shared, preset, rules)
        const {messages, outside} = totals(scores)
        expect(scores.flatMap(({mustNotHit}) => mustNotHit)).toEqual([])
        expect(messages).toBeGreaterThan(0)
        expect(outside / messages, scores.flatMap(({falseAlarms}) => falseAlarms).join('\n')).toBeLessThanOrEqual(0.05)
      },
    )
  },
)
