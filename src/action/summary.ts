import type {FileReport} from '../core/report.ts'
import {utf8Length} from '../formatters/article-text.ts'
import type {FormatterContext} from '../formatters/formatter.ts'
import {findingTables, headline, type TableOptions} from '../formatters/markdown.ts'
import {markdownText} from '../formatters/markdown-text.ts'
import {counted} from '../formatters/text.ts'

/** What a summary is made of. */
export interface SummaryMaterial {
  readonly reports: readonly FileReport[]
  readonly context: FormatterContext
  readonly lineUrl: NonNullable<TableOptions['lineUrl']>
  /** What of the articles counts, in a sentence; or nothing. */
  readonly scope: string
  /** The editorial brief; or nothing. */
  readonly brief: string
  /** What else people should know, a sentence each. */
  readonly notes: readonly string[]
  /** Where to find the findings for which there is no room. */
  readonly elsewhere: string
}

/**
 * The summary of a run as Markdown of so many bytes at most, with the tables cut where it would be longer.
 *
 * @returns The text, and how many findings it leaves out.
 */
export function summaryOf(material: SummaryMaterial, most: number): {readonly text: string; readonly left: number} {
  const {reports, context, lineUrl, scope, brief, notes, elsewhere} = material
  const before = [`## newslint: ${headline(reports)}`, scope, brief].filter((part) => part !== '')
  const after = notes.map((note) => `> ${markdownText(note)}`)
  // The last bytes are for the sentence about what is left out.
  const room = most - [...before, ...after].reduce((sum, part) => sum + utf8Length(part) + 2, 200)
  const {text: tables, left} = findingTables(reports, context, {lineUrl, most: room})
  const cut = left === 0 ? [] : [`> ${counted(left, 'finding')} more: ${elsewhere}`]
  const text = [...before, ...(tables === '' ? [] : [tables]), ...cut, ...after].join('\n\n')
  return {text, left}
}
