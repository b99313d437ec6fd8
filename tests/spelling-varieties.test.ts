import {describe, expect, it} from 'vitest'
import {applyFixes} from '../src/core/fix.ts'
import type {Fix} from '../src/core/message.ts'
import {intern} from '../src/language/vocabulary.ts'
import {fits, spellingOf, varieties} from '../src/lexicon/spelling.ts'
import {izeStems, spellingGroups} from '../src/lexicon/spelling-families.ts'
import {inLayout, layouts} from './support/layouts.ts'
import {active, lint} from './support/rules.ts'

const id = 'spelling-variety-mix'

function fixesOf(text: string, variety: string): Fix[] {
  return lint(text, [active(id, {variety})]).messages.flatMap(({fix}) => fix ?? [])
}

function fixed(text: string, variety: string): string {
  return applyFixes(text, fixesOf(text, variety))
}

/** The same two paragraphs as each variety writes them. */
const paragraphs = {
  us: [
    'The harbor authority has organized a defense of its program: canceled ferries, a gray theater and aluminum rails.',
    'Realizing the cost, three skeptical councilors analyzed the checks for the jewelry, the plow and the pediatric wing.',
  ],
  uk: [
    'The harbour authority has organised a defence of its programme: cancelled ferries, a gray theatre and aluminium rails.',
    'Realising the cost, three sceptical councillors analysed the cheques for the jewellery, the plough and the paediatric wing.',
  ],
  'uk-oxford': [
    'The harbour authority has organized a defence of its programme: cancelled ferries, a gray theatre and aluminium rails.',
    'Realizing the cost, three sceptical councillors analysed the cheques for the jewellery, the plough and the paediatric wing.',
  ],
  ca: [
    'The harbour authority has organized a defence of its program: cancelled ferries, a gray theatre and aluminum rails.',
    'Realizing the cost, three skeptical councillors analyzed the cheques for the jewellery, the plow and the pediatric wing.',
  ],
  au: [
    'The harbour authority has organised a defence of its program: cancelled ferries, a gray theatre and aluminium rails.',
    'Realising the cost, three sceptical councillors analysed the cheques for the jewellery, the plough and the paediatric wing.',
  ],
}

describe('fixing to a variety', () => {
  for (const to of varieties) {
    it.each(layouts)(`leaves ${to} copy as it is (%s)`, (layout) => {
      expect(fixesOf(inLayout(paragraphs[to], layout), to)).toEqual([])
    })

    for (const from of varieties.filter((variety) => variety !== to))
      it.each(layouts)(`mends ${from} copy for ${to} at once, and for good (%s)`, (layout) => {
        const once = fixed(inLayout(paragraphs[from], layout), to)
        // What is right in both countries when it means something else stays: program, checks.
        const wanted = inLayout(paragraphs[to], layout)
        const same = (text: string): string =>
          text
            .replace(/programme/g, 'program')
            .replace(/cheques/g, 'checks')
            .replace(/\s+/g, ' ')
        expect(same(once)).toBe(same(wanted))
        expect(fixesOf(once, to)).toEqual([])
      })
  }

  it('keeps capitals', () => {
    expect(fixed('NEW LAW WILL LEGALIZE COLORED CONTACT LENSES\n\nOrganizers agreed. They re-organized.\n', 'uk')).toBe(
      'NEW LAW WILL LEGALISE COLOURED CONTACT LENSES\n\nOrganisers agreed. They re-organised.\n',
    )
  })

  it.each([
    'The clerk said: “We organized the color chart.” She left.',
    'The World Trade Center and the Department of Defense issued a Medal of Honor.',
    'The [color program](https://a.example/color-center) is online.',
    'Write `color: red` or `organize()`.',
    'See https://a.example/organize/color for more.',
  ])('leaves “%s” alone', (text) => {
    expect(fixed(text, 'uk')).toBe(text)
  })

  it('leaves a company alone where it opens a sentence', () => {
    const text = 'The bank sold its stake in Travelers on Friday. Travelers had no comment.'
    expect(fixed(text, 'uk')).toBe(text)
  })

  it('takes verbs made of peoples for verbs', () => {
    expect(fixed('Critics say the league is being Americanized by its owners.', 'uk')).toBe(
      'Critics say the league is being Americanised by its owners.',
    )
  })

  it('reports a form that stands alone', () => {
    expect(lint('The color faded.', [active(id, {variety: 'uk'})]).messages).toHaveLength(1)
    expect(lint('The color faded.', [active(id)]).messages).toEqual([])
  })

  it('offers no fix where no variety is set', () => {
    const text = 'The new centre has colour plans, a harbour and a color chart.'
    const [message] = lint(text, [active(id)]).messages
    expect(message.fix).toBeUndefined()
    expect(message.suggestions?.map(({desc}) => desc)).toEqual(['Write “colour”'])
  })
})

describe('the table of spellings', () => {
  const forms = spellingGroups.flatMap(({british, american, words}) =>
    words
      .flatMap((line) => line.split(' '))
      .flatMap((entry) => {
        if (british === '') return entry.split(':')
        const at = entry.lastIndexOf(british)
        return [entry, entry.slice(0, at) + american + entry.slice(at + british.length)]
      }),
  )
  const stems = izeStems.flatMap((line) => line.split(' '))

  it('has some 1,700 families', () => {
    expect(stems.length).toBeGreaterThan(1200)
    expect(forms.length).toBeGreaterThan(2000)
  })

  it('never sends a word round in circles', () => {
    const words = [...forms, ...stems.flatMap((stem) => [`${stem}ise`, `${stem}izing`])]
    const unstable = words.filter((word) => {
      const spelling = spellingOf(intern(word))
      if (spelling === undefined) return false
      return varieties.some((variety) => {
        if (fits(spelling, variety)) return false
        const other = spellingOf(intern(spelling.other))
        return other !== undefined && !fits(other, variety)
      })
    })
    expect(unstable).toEqual([])
  })

  it.each(
    'advise advertise chastise comprise compromise devise despise disguise enterprise excise exercise expertise franchise improvise merchandise otherwise premise premises prise promise revise rise size seize supervise surprise televise treatise wise likewise analyses story prize capsize readvertised unchastised'.split(
      ' ',
    ),
  )('says nothing of %s', (word) => {
    expect(spellingOf(intern(word))).toBeUndefined()
  })
})
