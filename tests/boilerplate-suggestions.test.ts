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

  it.each([
    ['Only time will tell.', `${lead} Only time will tell.`, lead, 'the last of its paragraph'],
    ['Only time will tell.', `Only time will tell. ${lead}`, lead, 'the first of its paragraph'],
    [
      'Only time will tell.',
      `${rest}\n\nOnly time will tell.\n\n${lead}`,
      `${rest}\n\n${lead}`,
      'a paragraph of its own',
    ],
  ])('when a stock ending goes (%s)', (_, text, left) => {
    expect(taken('closing-boilerplate', `${rest}\n\n${text}\n`)).toEqual(['Cut the sentence', `${rest}\n\n${left}\n`])
  })

  it('when what a chat tool said goes with its neighbour', () => {
    expect(taken('chatbot-artifact', `Certainly! Here is a 300-word article on the ferry.\n\n${lead}\n`)).toEqual([
      'Cut it',
      `${lead}\n`,
    ])
  })

  it('when a fence around the whole article goes', () => {
    expect(taken('chatbot-artifact', `\`\`\`markdown\n${lead}\n\`\`\`\n`)).toEqual(['Take the fence away', `${lead}\n`])
  })

  it('when a phrase has a plain word for it', () => {
    const text = `${lead} Prior to that, a plethora of boats sailed.\n`
    expect(taken('stock-phrase', text, {tiers: [2]})[1]).toBe(`${lead} Before that, a plethora of boats sailed.\n`)
    expect(taken('stock-phrase', text, {company: 1})[1]).toBe(`${lead} Prior to that, many boats sailed.\n`)
  })
})

describe('the repair of what a chat tool left', () => {
  it.each([
    ['Monday :contentReference[oaicite:2]{index=2}.', 'Monday.'],
    ['Monday【12†source】 and', 'Monday and'],
    ['Monday citeturn0search3turn0news1 and', 'Monday and'],
    ['Monday [1†source][2†source].', 'Monday.'],
    ['[x](https://example.org/a?utm_source=chatgpt.com)', '[x](https://example.org/a)'],
    ['[x](https://example.org/a?utm_source=chatgpt.com&page=2)', '[x](https://example.org/a?page=2)'],
    ['[x](https://example.org/a?page=2&utm_source=openai)', '[x](https://example.org/a?page=2)'],
    ['https://example.org/a?utm_source=perplexity.ai#top', 'https://example.org/a#top'],
  ])('makes of %s', (before, after) => {
    const text = `It closed on ${before}\n`
    const {messages} = lint(text, [active('chatbot-artifact')])
    expect(
      applyFixes(
        text,
        messages.flatMap(({fix}) => fix ?? []),
      ),
    ).toBe(`It closed on ${after}\n`)
  })

  it('leaves other addresses and code alone', () => {
    const text =
      'See [x](https://example.org/a?utm_source=newsletter) and `turn0search0` and `?utm_source=chatgpt.com`.\n'
    expect(lint(text, [active('chatbot-artifact')]).messages).toEqual([])
  })
})
