import {type FileReport, fatalReport, fileReport, type ReportedMessage} from '../../src/core/report.ts'
import type {FormatterContext} from '../../src/formatters/index.ts'

/** A finding with what formatters need and no more. */
export function finding(message: string, more: Partial<ReportedMessage> = {}): ReportedMessage {
  return {ruleId: 'vague-source', severity: 1, message, line: 1, column: 1, endLine: 1, endColumn: 4, ...more}
}

const source = [
  'The harbour <board> met on Monday & Tuesday.',
  `“Nobody was asked,” they said, ${'and the quay, the ferry and the customs shed were all closed again, '.repeat(4)}until May.`,
  '🚢 The the ferry left.',
  '',
].join('\n')

/** Reports with everything in them that a format could trip over. */
export const oddReports: readonly FileReport[] = [
  fileReport('/newsroom/content/clean.md', []),
  fileReport(
    '/newsroom/content/harbour & "quay".md',
    [
      finding('Which <board>? Name it & its chair, "in full" or \'in part\'.', {column: 13, endColumn: 20}),
      finding('Two  spaces,\na line break,\ta tab and 100%: all, of it', {
        line: 12,
        column: 345,
        endLine: 13,
        endColumn: 2,
        severity: 2,
        ruleId: 'closing-boilerplate',
      }),
      finding('“The the”: the word stands twice; cut one', {
        ruleId: 'repeated-words',
        line: 3,
        column: 4,
        endLine: 3,
        endColumn: 11,
        messageId: 'twice',
        fix: {range: [330, 334], text: ''},
        note: 'A doubled word is the slip that readers notice first',
        url: 'https://example.org/rules/repeated-words?a=1&b="2"',
      }),
      finding('A bell \u0007, an escape \u001b[31m, a lone half \ud83d, an end of section ]]> and a NUL \u0000', {
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 3,
        url: 'javascript:alert(1)',
      }),
      finding('A sentence that breaks off ...', {line: 2, column: 1, endLine: 2, endColumn: 310, ruleId: null}),
    ],
    [finding('Silenced', {suppressions: [{kind: 'directive', justification: 'asked for by the desk'}]})],
    {source},
  ),
  fatalReport('/newsroom/content/photo.md', 'unreadable-file', 'This is a binary file, not text; leave it out'),
  fileReport(
    '/elsewhere/fixed.md',
    [finding('Fix me.', {severity: 2, ruleId: 'house/per-cent', fix: {range: [0, 3], text: 'A'}})],
    [],
    {
      output: '\uFEFFThe fixed text.\n',
    },
  ),
]

/** What the command gives formatters. */
export const context: FormatterContext = {
  cwd: '/newsroom',
  color: false,
  rulesMeta: {
    'vague-source': {
      type: 'problem',
      docs: {description: 'Flag unnamed sources', url: 'https://example.org/rules/vague-source'},
    },
    'repeated-words': {type: 'problem', docs: {description: 'Flag doubled words'}, fixable: 'code'},
  },
}
