import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {abstractionOf} from '../src/language/abstraction.ts'
import {isCoinage} from '../src/language/coinage.ts'
import {principals, substanceOf} from '../src/language/principals.ts'
import {Substance} from '../src/language/substance.ts'
import {tokens} from '../src/language/tokens.ts'

/** Enough English prose for the article not to be all names and lists. */
const lead =
  'The clerk said on the day of the vote that it was up to the council to say what it would do with the land.'

/** The names of what the last block of a text gives a reader to check. */
function substanceOfLast(text: string): string[] {
  const document = new Document(`# Council sells land\n\n${lead}\n\n${text}\n`)
  const {blockStart} = document.get(tokens)
  const last = document.blocks.length - 1
  const bits = substanceOf(document, blockStart[last], blockStart[last + 1])
  return Object.entries(Substance).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]))
}

describe('substance', () => {
  it.each([
    ['- talks with Ines Calder', ['name']],
    ['- Varna’s second bridge', ['name']],
    ['- Okafor’s plan', ['name']],
    ['- support for NATO', ['name']],
    ['- a McKay painting', ['name']],
    ['- 40 buses', ['number']],
    ['- two photos', ['number']],
    ['- halving the fare', ['number']],
    ['- a vote on Friday', ['date']],
    ['- May 4', ['number', 'date']],
    ['- a promise of “peace in our time”', ['quotation']],
    ['- the [full decision](https://example.org/a)', ['link']],
    ['- the decision at https://example.org/a', ['link']],
    ['[^1]: In the archive.\n\n- the decision[^1]', ['link']],
  ])('%s', (text, expected) => {
    expect(substanceOfLast(text)).toEqual(expected)
  })

  it.each([
    '- Enhanced cooperation',
    '- Strengthening Interoperability And Resilience',
    '- **Community Engagement**: Listening to diverse voices',
    '- Counterterrorism',
    '- Bi-Annual Strategy Workshops',
    '- AI and R&D',
    '- 24/7 service for the 21st century',
    '- May improve trust',
    '- the residents’ view',
    '- CLEAR AND OPEN RULES',
  ])('nothing in %s', (text) => {
    expect(substanceOfLast(text)).toEqual([])
  })

  it('knows a word by the article’s own use of it', () => {
    expect(substanceOfLast('The commuters waited for the bus.\n\n- Commuters first')).toEqual([])
    expect(substanceOfLast('The bus was for Hale Commuters and for nobody else.\n\n- Hale first')).toEqual(['name'])
  })
})

describe('principals', () => {
  const story = `# Baku and Varna talk

Azerbaijan will send boats to Varna, the mayor said. Varna has no berths for them.

The boats of Azerbaijan are new. Varna will pay. The Azerbaijani crews will go home by train.

Talks go on. Jon Hale will lead them.

- stronger ties between Varna and Baku
- stronger ties with Burgas
`
  const document = new Document(story)

  it('are the names of the lead that come back, a country by any of its names', () => {
    expect([...document.get(principals)].sort()).toEqual(['Azerbaijan', 'varna'])
  })

  it('give no substance by another mention', () => {
    const {blockStart} = document.get(tokens)
    const [first, second] = document.lists[0].items.map(([block]) => block)
    expect(substanceOf(document, blockStart[first], blockStart[first + 1])).toBe(0)
    expect(substanceOf(document, blockStart[second], blockStart[second + 1])).toBe(Substance.name)
  })
})

describe('coinages', () => {
  it('are told from names', () => {
    const coinages = ['interoperability', 'peacebuilding', 'e-mobility', 'telehealth', 'upskilling', 'non-state']
    expect(coinages.filter((word) => !isCoinage(word))).toEqual([])
    expect(['okafor', 'lindqvist', 'ofsted', 'izmir', 'kowalski', 'kyiv-based'].filter(isCoinage)).toEqual([])
  })
})

describe('abstraction', () => {
  it.each([
    ['Fostering a culture of mutual respect', {words: 6, content: 4, abstract: 3, opensAbstractly: true}],
    ['a kitchen knife and the family car', {words: 7, content: 4, abstract: 0, opensAbstractly: false}],
    ['the 40 new buses', {words: 4, content: 2, abstract: 1, opensAbstractly: true}],
    ['', {words: 0, content: 0, abstract: 0, opensAbstractly: false}],
  ])('%s', (text, expected) => {
    const document = new Document(text)
    expect(abstractionOf(document, 0, document.get(tokens).length)).toEqual(expected)
  })
})
