import {describe, expect, it} from 'vitest'
import {applyFixes} from '../src/core/fix.ts'
import {active, lint} from './support/rules.ts'

/** What each suggestion of the rule's first finding makes of a text: its words, and the text after it. */
function takenAll(rule: string, text: string, options: Readonly<Record<string, unknown>> = {}): [string, string][] {
  const [message] = lint(text, [active(rule, options)]).messages
  if (message === undefined) throw new Error(`${rule} finds nothing in ${text}`)
  return (message.suggestions ?? []).map(({desc, fix}) => [desc, applyFixes(text, [fix])])
}

const calm = 'The ferry left at noon.'
const formula = 'Both clubs stressed the importance of calm.'

describe('a sentence is cut', () => {
  it.each([
    ['between others', `${calm} ${formula} It rained.\n`, `${calm} It rained.\n`],
    ['at the start', `${formula} It rained.\n`, 'It rained.\n'],
    ['at the end', `${calm} ${formula}\n\nIt rained.\n`, `${calm}\n\nIt rained.\n`],
    ['across lines', `${calm} Both clubs stressed\nthe importance of calm. It rained.\n`, `${calm} It rained.\n`],
    ['at a line’s start', `${calm}\n${formula}\nIt rained.\n`, `${calm}\nIt rained.\n`],
    ['with its paragraph', `${calm}\n\n${formula}\n\nIt rained.\n`, `${calm}\n\nIt rained.\n`],
    ['with the last paragraph', `${calm}\n\n${formula}\n`, `${calm}\n`],
    ['with CRLF', `${calm}\r\n\r\n${formula}\r\n\r\nIt rained.\r\n`, `${calm}\r\n\r\nIt rained.\r\n`],
    ['with its emphasis', `${calm} **${formula}** It rained.\n`, `${calm} It rained.\n`],
    ['inside of emphasis', `**${calm} ${formula}**\n`, `**${calm}**\n`],
    ['with its tag', `${calm}\n\n${formula} [Source: Canal News]\n\nIt rained.\n`, `${calm}\n\nIt rained.\n`],
    ['and leaves a tag to the others', `${calm} ${formula} [Source: X]\n`, `${calm} [Source: X]\n`],
    ['from a list', `It holds:\n\n- ${formula}\n- ${calm}\n`, `It holds:\n\n- ${calm}\n`],
    ['from the end of a list', `- ${calm}\n- ${formula}\n\nIt rained.\n`, `- ${calm}\n\nIt rained.\n`],
    [
      'with its heading',
      `${calm}\n\n## Calm\n\n${formula}\n\n## Rain\n\nIt rained.\n`,
      `${calm}\n\n## Rain\n\nIt rained.\n`,
    ],
  ])('%s', (_, text, after) => {
    const [[, cut]] = takenAll('collective-attribution', text)
    expect(cut).toBe(after)
  })

  it.each([
    ['it announces a list', `${calm} Both clubs stressed the importance of:\n\n- calm\n- rain\n`],
    ['emphasis runs on', `${calm} **Both clubs** stressed the **importance of calm. It rained.**\n`],
    ['it has a footnote', `${calm} Both clubs stressed the importance of calm.[^1] It rained.\n\n[^1]: Minutes.\n`],
    ['a comment stands in it', `${calm} Both clubs stressed the <!-- check --> importance of calm. It rained.\n`],
    ['it is all there is', `${formula}\n`],
    ['it is all that stands under the headline', `# Calm in Saltby\n\n${formula}\n\n## Rain\n\nIt rained.\n`],
    ['it is an item by itself', `${calm}\n\n- ${formula}\n`],
    ['it is a numbered item', `1. ${calm}\n2. ${formula}\n3. It rained.\n`],
    ['it holds a fact', `${calm} Both clubs stressed the importance of calm on Friday. It rained.\n`],
    ['a broken line ends before it', `${calm}\\\n${formula}\n`],
    ['the next would become an item', `${formula} – She left at noon, too.\n`],
  ])('but not where %s', (_, text) => {
    const {messages} = lint(text, [active('collective-attribution')])
    expect(messages.flatMap(({suggestions}) => suggestions ?? [])).toEqual([])
  })
})

describe('hearsay goes', () => {
  it.each([
    ['The fleet reportedly sailed at dawn.', 'The fleet sailed at dawn.'],
    ['Reportedly, the fleet sailed at dawn.', 'The fleet sailed at dawn.'],
    ['The fleet, reportedly, sailed at dawn.', 'The fleet sailed at dawn.'],
    ['The fleet sailed at dawn, reportedly.', 'The fleet sailed at dawn.'],
    ['They sold a reportedly stolen boat.', 'They sold a stolen boat.'],
    ['They sold a reportedly old boat.', 'They sold an old boat.'],
    ['The *reportedly* stolen boat sank.', null],
    ['They paid a reportedly honest broker.', null],
  ])('%s', (text, after) => {
    const cut = takenAll('agentless-attribution', `${text}\n`)
    expect(cut.map(([, line]) => line)).toEqual(after === null ? [] : [`${after}\n`])
  })

  it('for the report that the tag names', () => {
    expect(takenAll('agentless-attribution', 'The fleet reportedly sailed. [Source: Canal News]\n')[0]).toEqual([
      'Write “…, Canal News reported” instead of “reportedly”',
      'The fleet sailed, Canal News reported. [Source: Canal News]\n',
    ])
  })

  it('but what is alleged stays so', () => {
    expect(takenAll('agentless-attribution', 'He allegedly hid the boat.\n', {allegedly: true})).toEqual([])
  })
})

describe('editorializing', () => {
  it.each([
    ['In a major step toward calm, the two ports closed.', 'Begin with what happened', 'The two ports closed.'],
    ['The ports shared lunch, reflecting a broader trend toward calm.', 'Cut the clause', 'The ports shared lunch.'],
    [`The visit underscores a growing commitment to calm. ${calm}`, 'Cut the sentence', calm],
  ])('%s', (text, desc, after) => {
    expect(takenAll('editorializing', `${text}\n`)).toEqual([[desc, `${after}\n`]])
  })

  it('cuts an adjective and minds the article', () => {
    const options = {evaluativeAdjectives: true}
    expect(takenAll('editorializing', 'They signed a historic agreement in May.\n', options)).toEqual([
      ['Cut the adjective', 'They signed an agreement in May.\n'],
    ])
  })

  it('keeps a sentence that tells when something was done', () => {
    const text = `The scheme, which opened in March, demonstrates the county’s commitment to farms. ${calm}\n`
    expect(takenAll('editorializing', text)).toEqual([])
  })
})

it('figures are written one for the other, in the words of the place', () => {
  expect(takenAll('number-mismatch', '# Twelve killed in flood\n\nAll 14 killed were named on Sunday.\n')).toEqual([
    ['Write “twelve” in the text', '# Twelve killed in flood\n\nAll twelve killed were named on Sunday.\n'],
    ['Write “14” in the headline', '# 14 killed in flood\n\nAll 14 killed were named on Sunday.\n'],
  ])
  const table = '| Quay | Tonnes |\n|---|---|\n| East | 4,100 |\n| West | 2,500 |\n| Total | 7,600 |\n'
  expect(takenAll('number-mismatch', table)).toEqual([['Write “6,600”', table.replace('7,600', '6,600')]])
})

it('the row of a lone figure goes, and a tag or a heading with nothing to it', () => {
  const table = '| Measure | Aim |\n|---|---|\n| Buses | 10% |\n| Trams | more |\n'
  expect(takenAll('unattributed-statistic', table)).toEqual([['Cut the row', table.replace('| Buses | 10% |\n', '')]])
  expect(takenAll('attribution-tag', `${calm} [citation needed]\n`)).toEqual([['Remove the tag', `${calm}\n`]])
  const empty = `# Ferry\n\n${calm}\n\n## Fares in Saltby\n\n## Rain\n\nIt rained.\n`
  expect(takenAll('malformed-block', empty)).toEqual([
    ['Delete the heading', `# Ferry\n\n${calm}\n\n## Rain\n\nIt rained.\n`],
  ])
})
