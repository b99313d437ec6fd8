import {describe, expect, test} from 'vitest'
import {Document} from '../src/core/document.ts'
import {similarWords, spellingDifference, withoutMarks} from '../src/language/name-similarity.ts'
import {candidateNames, entityOf, nameAt, names, namesBetween} from '../src/language/names.ts'
import {tokens} from '../src/language/tokens.ts'
import {intern} from '../src/language/vocabulary.ts'

/** The names of a text, one a line: `kind text`, with the title behind a bar. */
function namesOf(text: string): string[] {
  return new Document(text, {input: 'markdown'})
    .get(names)
    .mentions.map(({kind, text: name, title}) => `${kind} ${name}${title === null ? '' : ` | ${title.text}`}`)
}

/** The sets of forms that a text's entities have. */
function entitiesOf(text: string): string[] {
  const {entities, mentions} = new Document(text, {input: 'markdown'}).get(names)
  return entities.map((entity) => entity.mentions.map((index) => mentions[index].text).join(' = '))
}

describe('where names begin and end', () => {
  test.each<[text: string, ...found: string[]]>([
    ['It was Ursula von der Leyen who met Osama al-Masri.', 'person Ursula von der Leyen', 'person Osama al-Masri'],
    ['We saw J. Edgar Pike Jr. and Rosa W. O’Brien-Smith.', 'person J. Edgar Pike Jr', 'person Rosa W. O’Brien-Smith'],
    ['She left Nagorno-Karabakh’s border for St. Louis.', 'place Nagorno-Karabakh', 'place St. Louis'],
    ['The Department for Education and Skills wrote.', 'organisation Department for Education and Skills'],
    [
      'Clerks of the Bank of England and Procter & Gamble met.',
      'organisation Bank of England',
      'organisation Procter & Gamble',
    ],
    [
      'The People’s Party of Belmark and the Sunday Times agreed.',
      'organisation People’s Party of Belmark',
      'organisation Sunday Times',
    ],
    ['TARN CITY – The ferry to Orva was late.', 'place TARN CITY', 'place Orva'],
    ['A clerk of the Grain and Sugar Authority left.', 'organisation Grain and Sugar Authority'],
    ['The Bakers’ Union and Bakers’ Row agreed.', 'organisation Bakers’ Union', 'other Bakers', 'other Row'],
    ['Orvane Sul spokesman Rui Brandt spoke.', 'organisation Orvane Sul', 'person Rui Brandt | spokesman'],
    ['It was Orvane Dymo, a small, family-owned company based in Tartu.', 'organisation Orvane Dymo', 'place Tartu'],
    ['We met Lisk Orvane, the engineer in charge.', 'person Lisk Orvane | engineer'],
    ['She left Arnfeld Marl, a quiet town of bakers.', 'place Arnfeld Marl'],
    ['ARNFELD, May 4 (Ens) — She left.', 'place ARNFELD', 'other Ens'],
    ['Both Turkey and Azerbaijan said no.', 'place Turkey', 'place Azerbaijan'],
    ['A Hong Kong-based buyer, pro-Lisbon voters and Moore (D-N.J.) agreed.', 'other Moore'],
    ['The file @InesCalder and #ElmQuay is lost.'],
    [
      'It was read on the third floor of the **Min**istry of\nDefence, where nobody works now.',
      'organisation Ministry of Defence',
    ],
  ])('%s', (text, ...found) => {
    expect(namesOf(text)).toEqual(found)
  })
})

describe('words that a sentence opens with', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Police said nothing. Analysts expect more. Delegations left.'],
    ['Yesterday Calder spoke.', 'person Calder'],
    ['Calder spoke.', 'person Calder'],
    ['On Monday, in March and at Easter, I was away.'],
    ['Brown eyes are common.'],
    ['They met Gordon Brown. Brown said no.', 'person Gordon Brown', 'person Brown'],
    ['Standard Chartered rose.', 'other Standard Chartered'],
    ['“The talks failed,” he said. “Nobody came.”'],
  ])('%s', (text, ...found) => {
    expect(namesOf(text)).toEqual(found)
  })
})

describe('titles beside names', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Deputy Transport Minister Ines Calder spoke.', 'person Ines Calder | Deputy Transport Minister'],
    ['We asked the former shadow home secretary David Davies.', 'person David Davies | former shadow home secretary'],
    ['Then Lt. Gen. Mahmud Sabri left.', 'person Mahmud Sabri | Lt. Gen.'],
    ['Ines Calder, the deputy transport minister, spoke.', 'person Ines Calder | deputy transport minister'],
    ['Leo Hart, 43, a miner from Leeds, spoke.', 'person Leo Hart | miner from Leeds', 'place Leeds'],
    ['Its foreign minister, Claire Aubert, flew out.', 'person Claire Aubert | foreign minister'],
    ['Secretary of State Joan Kerry spoke.', 'person Joan Kerry | Secretary of State'],
    ['Yet Bank of England Governor Lena Voss spoke.', 'organisation Bank of England', 'person Lena Voss | Governor'],
    ['The Prime Minister spoke to the Foreign Secretary.'],
    ['They met Leo Hart, President Ana Costa and others.', 'person Leo Hart', 'person Ana Costa | President'],
    ['She likes Stephen King and General Motors.', 'person Stephen King', 'organisation General Motors'],
  ])('%s', (text, ...found) => {
    expect(namesOf(text)).toEqual(found)
  })
})

describe('headlines', () => {
  test('hold no names of their own in Title Case, but those of the running text', () => {
    const text = '# Calder Opens Great New Bridge\n\nThe minister, Ines Calder, opened it.\n'
    const {mentions} = new Document(text).get(names)
    expect(mentions.map((mention) => [mention.text, mention.inHeading])).toEqual([
      ['Calder', true],
      ['Ines Calder', false],
    ])
    expect(mentions[0].entity).toBe(mentions[1].entity)
  })

  test('hold names like any sentence when they are written like one', () => {
    expect(namesOf('# Bridge across the Wend opened by Ines Calder\n\nIt was late.\n')).toEqual([
      'other Wend',
      'person Ines Calder',
    ])
  })
})

describe('who is who', () => {
  test.each<[text: string, ...entities: string[]]>([
    ['Ines Calder spoke. Calder then left with Ana Costa.', 'Ines Calder = Calder', 'Ana Costa'],
    ['Calder spoke. It was Ines Calder’s first visit.', 'Calder = Ines Calder'],
    ['Ewan Hart met Rosa Hart. Later Hart left.', 'Ewan Hart', 'Rosa Hart = Hart'],
    ['The National Crime Agency (NCA) met. The NCA left.', 'National Crime Agency = NCA = NCA'],
    ['He read Anadolu Agency. She reads Anadolu.', 'Anadolu Agency = Anadolu'],
    ['She read Anadolu. He reads Anadolu Agency.', 'Anadolu = Anadolu Agency'],
    ['Odile Paris lives in Paris. Later Paris left.', 'Odile Paris = Paris', 'Paris'],
  ])('%s', (text, ...entities) => {
    expect(entitiesOf(text).sort()).toEqual(entities.sort())
  })
})

describe('the layer’s helpers', () => {
  const document = new Document('The mayor, Lena Voss, met Reuters in Oslo. Voss left Reuters there.')
  const all = document.get(names)
  const {word} = document.get(tokens)
  const tokenOf = (text: string): number => word.indexOf(intern(text))

  test('find the name at a token', () => {
    expect(nameAt(all, tokenOf('voss'))?.text).toBe('Lena Voss')
    expect(nameAt(all, tokenOf('met'))).toBeNull()
    expect(nameAt(all, word.length)).toBeNull()
  })

  test('find the names between two tokens', () => {
    expect(namesBetween(all, tokenOf('met'), tokenOf('.')).map(({text}) => text)).toEqual(['Reuters', 'Oslo'])
    expect(namesBetween(all, tokenOf('voss'), tokenOf('met'))).toEqual([])
  })

  test('tell the entity of a mention and the candidates for a source', () => {
    expect(entityOf(all, all.mentions[3])).toMatchObject({name: 'Lena Voss', kind: 'person', title: 'mayor'})
    expect(candidateNames(all, ['person', 'organisation'], 2)).toEqual(['Lena Voss', 'Reuters'])
  })
})

describe('spellings', () => {
  test.each([
    ['lafré', 'lafre', 'marks'],
    ['carrasqual', 'carasqual', 'doubling'],
    ['mahmud', 'mahmoud', 'romanisation'],
    ['aliyev', 'aliev', 'romanisation'],
    ['zelensky', 'zelenskyy', 'doubling'],
    ['zelensky', 'zelenskiy', 'romanisation'],
    ['paşayeva', 'pashayeva', 'romanisation'],
    ['penreith', 'penrieth', 'transposition'],
    ['ravensport', 'ravesport', 'dropped-letter'],
    ['talbert', 'talbort', 'vowel'],
    ['mohammed', 'muhammad', 'vowels'],
    ['clark', 'clarke', 'silent-ending'],
    ['davis', 'david', null],
    ['germany', 'germans', null],
    ['texas', 'texan', null],
    ['aliyev', 'aliyeva', null],
    ['boston', 'bolton', 'consonant'],
    ['hamilton', 'harrington', null],
    ['xitong', 'xiaotong', null],
  ])('%s and %s: %s', (first, second, difference) => {
    expect(spellingDifference(first, second)).toBe(difference)
    expect(spellingDifference(second, first)).toBe(difference)
    const found = similarWords([intern(first), intern('unrelated'), intern(second)])
    expect(found.map((pair) => pair.difference)).toEqual(difference === null ? [] : [difference])
  })

  test('leave numbers in names alone', () => {
    expect(withoutMarks('Expo-2025')).toBe('expo2025')
    expect(similarWords([intern('expo-2020'), intern('expo-2025')])).toEqual([])
  })

  test('take time in proportion to the words', () => {
    const words = Array.from({length: 20_000}, (_, index) =>
      intern(`wa${(index * 7919).toString(36).replace(/\d/g, 'l')}lden`),
    )
    const distinct = [...new Set(words)]
    const begin = performance.now()
    similarWords(distinct)
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})
