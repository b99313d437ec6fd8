import {describe, expect, it} from 'vitest'
import {applyFixes} from '../src/core/fix.ts'
import {active, lint} from './support/rules.ts'

/** The text after taking the first suggestion of the first finding. */
function taken(
  rule: string,
  text: string,
  options: Readonly<Record<string, unknown>> = {},
): [desc: string, text: string] {
  const [message] = lint(text, [active(rule, options)]).messages
  const [suggestion] = message.suggestions ?? []
  return [suggestion.desc, applyFixes(text, [suggestion.fix])]
}

const lead = 'The ferry line will run no boats after ten in the evening, its director said on Monday.'
const rest = 'The bus goes by way of Elm Bridge, where the police stop it twice a week.'

describe('a suggestion leaves no hole', () => {
  it.each([
    ['## Conclusion\n\n', 'Markdown'],
    ['## Conclusion ##\n\n', 'closed Markdown'],
    ['Conclusion\n----------\n\n', 'underlined'],
    ['**Conclusion**\n\n', 'bold'],
  ])('when a heading goes (%s)', (heading) => {
    expect(taken('template-heading', `${lead}\n\n${heading}${rest}\n`)).toEqual([
      'Delete the heading',
      `${lead}\n\n${rest}\n`,
    ])
  })

  it('when a heading goes from an article with one line a paragraph and CRLF', () => {
    const text = `Ferry line cancels night boats\r\n${lead}\r\nWrapping Up\r\n${rest}\r\n`
    expect(taken('template-heading', text)[1]).toBe(`Ferry line cancels night boats\r\n${lead}\r\n${rest}\r\n`)
  })

  const items = '- Fostering growth\n- Enhancing cooperation\n'

  it('when a list goes with the paragraph that announces it', () => {
    expect(taken('vacuous-list', `${lead}\n\nKey points include:\n\n${items}\n${rest}\n`)).toEqual([
      'Cut the list and the sentence that announces it',
      `${lead}\n\n${rest}\n`,
    ])
  })

  it('when a list goes with the last sentence of a paragraph', () => {
    expect(taken('vacuous-list', `${lead} Key points include:\n\n${items}\n${rest}\n`)[1]).toBe(`${lead}\n\n${rest}\n`)
  })

  it('when a list goes that nothing announces', () => {
    expect(taken('vacuous-list', `${lead}\n\n${items}\n${rest}\n`)).toEqual(['Cut the list', `${lead}\n\n${rest}\n`])
  })

  it('when a table goes', () => {
    const table = '| Challenge | Solution |\n|---|---|\n| Coordination | Better frameworks |\n'
    expect(taken('vacuous-table', `${lead}\n\n${table}\n${rest}\n`)).toEqual(['Cut the table', `${lead}\n\n${rest}\n`])
  })

  it('when a line becomes a heading', () => {
    const text = `# Ferry line cancels night boats\n\n${lead}\n\n**Nurses Protest Outside the Town Hall**\n\n${rest}\n`
    expect(taken('malformed-block', text)).toEqual([
      'Mark the line as a heading',
      `# Ferry line cancels night boats\n\n${lead}\n\n## Nurses Protest Outside the Town Hall\n\n${rest}\n`,
    ])
  })
})
