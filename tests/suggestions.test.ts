import {describe, expect, it} from 'vitest'
import type {Document} from '../src/core/document.ts'
import {applyFixes} from '../src/core/fix.ts'
import type {Message, Suggestion} from '../src/core/message.ts'
import {quotations} from '../src/language/quotations.ts'
import type {InputMode} from '../src/parse/article.ts'
import {collapse} from './support/annotations.ts'
import {fixturesOf} from './support/fixtures.ts'
import {inLayout, layouts, paragraphsOf} from './support/layouts.ts'
import {active, definitions, lint} from './support/rules.ts'

/** A text as one rule's suggestions are tried on it. */
interface Copy {
  readonly name: string
  readonly text: string
  readonly path: string
  readonly input?: InputMode
  readonly options: Readonly<Record<string, unknown>>
}

const plain = definitions.flatMap(({id}) => fixturesOf(id)).map((fixture): Copy => ({...fixture, name: fixture.path}))

/** The fixtures as they are, and those of a rule itself with other line ends and in every layout that they can have. */
function copiesOf(id: string): Copy[] {
  const own = fixturesOf(id).flatMap(({text, path, options}): Copy[] => {
    const paragraphs = paragraphsOf(text)
    return [
      {name: path, text, path, options},
      {name: `${path} with CRLF`, text: text.replaceAll(/\r?\n/g, '\r\n'), path, options},
      ...layouts
        .filter((input) => input !== 'markdown')
        .flatMap((input): Copy[] =>
          paragraphs === null
            ? []
            : [{name: `${path} as ${input}`, text: inLayout(paragraphs, input), path, input, options}],
        ),
    ]
  })
  return [...own, ...plain.filter(({path}) => !path.includes(`/${id}/`)).map((copy) => ({...copy, options: {}}))]
}

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
  it('suggests only what makes the finding go and leaves clean copy', () => {
    let suggestions = 0
    for (const copy of copiesOf(id)) {
      const {document, messages} = lint(copy.text, [active(id, copy.options)], copy)
      for (const message of messages)
        for (const suggestion of message.suggestions ?? []) {
          suggestions++
          const faults = faultsOf(id, copy, {document, messages}, message, suggestion)
          const place = collapse(document.text.slice(message.start, message.end))
          expect(faults, `${copy.name}: “${place}”: ${suggestion.desc}`).toEqual([])
        }
    }
    if (definition.fix === 'none') expect(suggestions).toBe(0)
    if (definition.fix === 'suggest') expect(suggestions).toBeGreaterThan(0)
  })
})

/** What an editor would not forgive in a suggestion, one line each. */
function faultsOf(
  id: string,
  {text, options, ...rest}: Copy,
  before: {readonly document: Document; readonly messages: readonly Message[]},
  message: Message,
  {desc, fix}: Suggestion,
): string[] {
  const [start, end] = fix.range
  const body = before.document.text
  if (start < 0 || end < start || end > body.length) return ['its range is outside of the file']
  const after = lint(applyFixes(text, [fix]), [active(id, options)], rest)
  const faults: string[] = []
  const fault = (isOne: boolean, what: string): void => {
    if (isOne) faults.push(what)
  }
  const delta = fix.text.length - (end - start)
  const words = (document: Document, {start, end}: Message): string => collapse(document.text.slice(start, end))
  const own = words(before.document, message)
  fault(
    after.messages.some(
      (other) =>
        words(after.document, other) === own &&
        (other.start === message.start || other.start === message.start + delta),
    ) &&
      start < message.end &&
      end > message.start &&
      !body.slice(end).includes(own),
    'the finding stays',
  )
  fault(after.messages.length > before.messages.length, 'it makes a new finding')
  fault(quoted(before.document).join('\n') !== quoted(after.document).join('\n'), 'it changes quoted words')
  if (id !== 'malformed-block')
    fault(!sameBlocks(before.document, after.document, start, end), 'it changes how the rest is read')
  for (const [what, pattern] of slips)
    fault(
      count(after.document.text, pattern) > count(body, pattern) && count(after.document.prose, pattern) > 0,
      `it leaves ${what}`,
    )
  fault(/^\s*$/.test(after.document.text) && body.trim() !== '', 'nothing is left')
  fault(!/^[A-Z]/.test(desc) || /\.$|\s{2}/.test(desc), 'its words are not as the others')
  return faults
}

const slips: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['two blanks', /\S {2,}\S/g],
  ['a blank before a mark', /\w [,.;:!?](?=\s|$)/g],
  ['two marks in a row', /[,;:]\s*[,.;:]/g],
  ['blank lines in bulk', /\n[ \t]*\n[ \t]*\n/g],
  ['a sentence with a small letter', /(?:^|[.!?] )\p{Ll}/gmu],
  ['an empty item', /^[ \t]*[-*+•][ \t]*$/gm],
  ['markup without its other half', /(?<!\*)\*\*(?!\*)(?=\s*$)|\*{4}|____/gm],
  ['a blank at the end of a line', /\S[ \t]+(?=\n)/g],
]

function count(text: string, pattern: RegExp): number {
  return [...text.replaceAll('\r\n', '\n').matchAll(pattern)].length
}

function quoted(document: Document): string[] {
  return document.get(quotations).map(({start, end}) => document.words(start, end))
}

/** Blocks that lie before and behind a change are what they were. */
function sameBlocks(before: Document, after: Document, start: number, end: number): boolean {
  const shown = ({blocks}: Document, document: Document): string[] =>
    blocks.map((block) => `${block.kind}: ${document.words(block.start, block.end)}`)
  const [first, second] = [shown(before, before), shown(after, after)]
  const above = before.blocks.filter((block) => block.end <= start).length
  const below = before.blocks.filter((block) => block.start >= end).length
  return (
    first.slice(0, above).join('\n') === second.slice(0, above).join('\n') &&
    first.slice(first.length - below).join('\n') === second.slice(second.length - below).join('\n')
  )
}
