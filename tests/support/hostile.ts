import {type FileReport, fileReport, type ReportedMessage} from '../../src/core/report.ts'
import {finding} from './reports.ts'

/** What an article may hold to trick whoever shows its words. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)"> & <b>bold</b>',
  '</td></tr></table><h1>Owned</h1>',
  '`code` and ``` a fence ``` and `` ` ``',
  '| a | pipe | and \\| an escaped one',
  '::set-env name=PATH::/tmp',
  '::error file=a.md,line=1::no such thing',
  '##[error]not a command ##vso[task.setvariable variable=a]b',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '@everyone and @octocat/team, mail desk@example.org',
  'See #12, GH-34, example/news#56 and https://example.org/a?b=c, www.example.org',
  '[a link](javascript:alert(1)) and ![an image](https://example.org/pixel.png)',
  '[one][two] <https://example.org> [^note]',
  '# a heading',
  '- an item',
  '1. the first',
  '> a quotation',
  '--- and *** and ___ and ~~struck~~ and $x^2$ and **bold** _italic_',
  'Two\nlines\r\nand\u2028more\u0085',
  ']]> <![CDATA[ &amp; &#x41; &nosuch;',
  '{0} {{1}} %25 %0A %s',
  'half \ud83d a character, a NUL \u0000, a mark \ufeff, \ufffe\uffff',
  '\u202egnirts desrever\u202c',
  '🚢🇳🇴 naïve e\u0301clair “quoted”',
  '__proto__ constructor',
  ' ',
]

/** Reports of so many findings, with every hostile text in messages, paths, notes, fixes and the article itself. */
export function hostileReports(count: number, perFile = 40): FileReport[] {
  const reports: FileReport[] = []
  for (let from = 0; from < count; from += perFile) {
    const name = hostileTexts[reports.length % hostileTexts.length].replace(/[\0/]/g, '_')
    const lines = hostileTexts.map((text) => text.replace(/\r\n?|\n|\u0085|\u2028/g, ' '))
    const messages = Array.from({length: Math.min(perFile, count - from)}, (_, index) =>
      hostileFinding(from + index, lines),
    )
    const path = `/newsroom/content/${reports.length} ${name}.md`
    reports.push(fileReport(path, messages.slice(1), messages.slice(0, 1).map(silenced), {source: lines.join('\n')}))
  }
  return reports
}

function hostileFinding(index: number, lines: readonly string[]): ReportedMessage {
  const text = hostileTexts[index % hostileTexts.length]
  const line = (index % lines.length) + 1
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0)
  const end = lines[line - 1].length
  return finding(`Who says “${text}”?`, {
    ruleId: ['vague-source', 'repeated-words', 'house/per-cent', 'unknown <rule> | `x`'][index % 4],
    severity: index % 3 === 0 ? 2 : 1,
    line,
    endLine: line,
    endColumn: end + 1,
    ...(index % 2 === 0 ? {fix: {range: [start, start + end], text}} : {}),
    ...(index % 5 === 0 ? {suggestions: [{desc: text, fix: {range: [start, start], text}}]} : {}),
    ...(index % 7 === 0 ? {note: text, url: 'https://example.org/rules/a b'} : {}),
    ...(index % 11 === 0
      ? {
          related: [
            {
              path: '/newsroom/content/other.md',
              message: text,
              start: 0,
              end: 3,
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 4,
            },
          ],
        }
      : {}),
  })
}

function silenced(message: ReportedMessage): ReportedMessage {
  return {...message, suppressions: [{kind: 'directive', justification: message.message}]}
}
