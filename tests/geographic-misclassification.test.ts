import {describe, expect, it} from 'vitest'
import {fits, RegionIndex} from '../rules/geographic-misclassification/region-index.ts'
import {islands, islandsToSome, landlocked, regions} from '../rules/geographic-misclassification/regions.ts'
import {applyFixes} from '../src/core/fix.ts'
import {countriesBetween} from '../src/language/countries.ts'
import {tokenize} from '../src/language/tokens.ts'
import {capitalOfCode, codeOf, nameOfCode, territoriesIn} from '../src/lexicon/territory-codes.ts'
import {active, lint} from './support/rules.ts'

const id = 'geographic-misclassification'

function messagesOf(text: string, options: Readonly<Record<string, unknown>> = {}): string[] {
  return lint(text, [active(id, options)]).messages.map(({message}) => message)
}

/** The text after each suggestion of the first finding. */
function suggested(text: string): string[] {
  const [{suggestions = []}] = lint(text, [active(id)]).messages
  return suggestions.map(({fix}) => applyFixes(text, [fix]))
}

describe('the table of regions', () => {
  const index = new RegionIndex({}, [])
  const world = ['002', '009', '019', '142', '150'].flatMap(territoriesIn)

  it('names only countries and groups that exist', () => {
    const parts = [...regions.flatMap((line) => line.split('|').slice(2)), landlocked, islands, islandsToSome]
      .join(' ')
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => part.replace('-', ''))
    expect(parts.filter((part) => territoriesIn(part).some((code) => !world.includes(code)))).toEqual([])
  })

  it('knows a region for every country and territory', () => {
    expect(world.filter((code) => index.regionOf([code]) === undefined)).toEqual([])
  })

  it('lets no country be landlocked and an island', () => {
    const [text] = [tokenize('landlocked island')]
    const noCoast = index.at(text, 0, 2)?.region
    const island = index.at(text, 1, 2)?.region
    if (noCoast === undefined || island === undefined) throw new Error('a label is missing')
    expect(world.filter((code) => fits(noCoast, code) && fits(island, code))).toEqual([])
  })

  it('fits every country with the part of the world that the United Nations count it to', () => {
    const labels = {
      '143': 'Central Asian',
      '034': 'South Asian',
      '035': 'Southeast Asian',
      '145': 'West Asian',
      '011': 'West African',
      '014': 'East African',
      '015': 'North African',
      '017': 'Central African',
      '018': 'southern African',
      '005': 'South American',
      '013': 'Central American',
      '029': 'Caribbean',
      '151': 'Eastern European',
      '154': 'Northern European',
      '155': 'Western European',
      '039': 'Southern European',
    }
    for (const [group, label] of Object.entries(labels)) {
      const region = index.at(tokenize(label), 0, 2)?.region
      if (region === undefined) throw new Error(`no ${label}`)
      expect(territoriesIn(group).filter((code) => !fits(region, code))).toEqual([])
    }
  })
})

describe('country names', () => {
  it.each([
    ['Trinidad and Tobago beat the U.S. in St Lucia', 'TT US LC'],
    ['Baku told us that the US and the UAE had agreed', 'AZ US AE'],
    ['the Democratic Republic of Congo, Côte d’Ivoire and Guinea-Bissau', 'CD CI GW'],
    ['Peru-Chile ties and South Sudanese oil', 'PE CL SS'],
    ['South American, West Indian, Latin American', ''],
    ['the Indian Ocean, British Columbia, the South China Sea', ''],
  ])('are read in “%s”', (text, codes) => {
    const all = tokenize(text)
    expect(
      countriesBetween(all, 0, all.length)
        .map(({code}) => code)
        .join(' '),
    ).toBe(codes)
  })

  it('come with a capital where they are independent', () => {
    expect(['AE', 'GB', 'TR', 'MM', 'US', 'KZ'].map(capitalOfCode)).toEqual([
      'Abu Dhabi',
      'London',
      'Ankara',
      'Naypyidaw',
      'Washington',
      'Astana',
    ])
    expect(nameOfCode('NL')).toBe('the Netherlands')
    expect(codeOf('kyiv')).toBe('UA')
  })
})

describe('its suggestions', () => {
  it.each([
    [
      'Kenya, a West African nation, sells tea.',
      ['Kenya, an East African nation, sells tea.', 'Kenya, a nation, sells tea.'],
    ],
    ['A Gulf economy, Morocco sells tea.', ['A Maghreb economy, Morocco sells tea.', 'An economy, Morocco sells tea.']],
    ['Landlocked Ghana sells tea.', ['Ghana sells tea.']],
    [
      'Post-Soviet states such as Poland sell tea.',
      ['Central European states such as Poland sell tea.', 'States such as Poland sell tea.'],
    ],
    ['Japan, located in the Middle East, sells tea.', ['Japan, located in East Asia, sells tea.']],
    ['The Turkish capital, Istanbul, sells tea.', ['The Turkish capital, Ankara, sells tea.']],
    [
      'Chile and Panama sell tea. The two Central American states shook hands.',
      [
        'Chile and Panama sell tea. The two Latin American states shook hands.',
        'Chile and Panama sell tea. The two states shook hands.',
      ],
    ],
  ])('mend “%s”', (text, mended) => {
    expect(suggested(text)).toEqual(mended)
  })

  it('are not made where markup stands inside', () => {
    const [{suggestions}] = lint('Kenya, a West **African** nation, sells tea.\n', [active(id)]).messages
    expect(suggestions?.some(({fix}) => fix.text.includes('East'))).not.toBe(true)
  })
})

describe('its options', () => {
  const text = 'Hungary, a Balkan country, and Iran, an Arab nation, sell tea.'

  it('extend a label', () => {
    expect(messagesOf(text)).toHaveLength(2)
    expect(messagesOf(text, {regions: {balkan: ['Hungary']}})).toEqual([
      'Iran is in the Middle East, not in the Arab world: name the right region or leave it out',
    ])
  })

  it('silence labels', () => {
    expect(messagesOf(text, {contested: ['Balkan', 'arab']})).toEqual([])
  })

  it('add a region', () => {
    const options = {regions: {Danubian: ['Austria', 'Slovakia', 'Hungary', 'Serbia', 'Romania']}}
    expect(messagesOf('Poland, a Danubian country, sells tea.')).toEqual([])
    expect(messagesOf('Poland, a Danubian country, sells tea.', options)).toEqual([
      'Poland is in Central Europe, not in the Danubian countries: name the right region or leave it out',
    ])
  })
})

it('is silent in quotations', () => {
  expect(messagesOf('“Kenya, a West African nation, sells tea,” the clerk said.')).toEqual([])
})
