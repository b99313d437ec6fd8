import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Random} from './random.ts'

/** One name in two spellings, to be planted into two articles; or two names that look alike, which must stay silent. */
export interface Plant {
  readonly group: 'Azerbaijani persons' | 'romanised persons' | 'places' | 'bodies' | 'two people'
  readonly a: string
  readonly b: string
}

interface LabelledName {
  readonly id: string
  readonly type: string
  readonly canonical: string
  readonly variants: readonly string[]
}

/** Where names-places.jsonl gives two spellings or two dated names of one place, not its name in another language. */
const placeIds =
  /^(?:tz\/(?:Asia\/(?:Ashkhabad|Calcutta|Dacca|Katmandu|Macao|Rangoon|Saigon|Thimbu|Ulan_Bator)|Atlantic\/Faeroe|Europe\/(?:Kiev|Uzhgorod|Zaporozhye)|America\/Godthab)|wc\/(?:CUW|REU|CIV|CPV|TUR|STP|SWZ|TLS|MMR|VNM|MAC|ALA))$/
/** Official long forms and names in the place's own language are no second spelling. */
const otherForm =
  /^(?:Republic of|State of|Kingdom of|Country of|Union of|République|República|Democratic|Land |Pais |Kòrsou|Umbuso|Ngwane|weSwatini|Repúblika|Pyidaun|Socialist|Cộng|Ahvenanmaa|Macao Special|Região|Réunion Island)|Cumhuriyeti$/

/** Invented people with names from many scripts. */
const people =
  'Mahmoud Khalidi|Yusuf Haddad|Hussein Shahrani|Sergei Volkonsky|Oleksandr Petrenko|Dmitry Sokolenko|Tariq al-Rashidi|' +
  'Jürgen Köhler|José Ibáñez|Søren Møller|Zoltán Kovács|Łukasz Wiśniewski|Björn Åkerlund|Gennady Tarasov|Rashid Kadyrbekov|' +
  'Nursultan Dzhaksybekov|Khaled Mashhour|Mohammed Barzanji|Abdullah Qahtani|Ahmed Chelabi|Farouk Hosni-Amin|Vitaly Shcherbak|' +
  'Yevgeny Zhukovich|Aleksei Kudrinsky|Mikhail Tchernov|Ghassan Jumblaty|Faisal al-Mikdadi|Mustafa Qureshi|Shukri Ghanemi|' +
  'Rajiv Mukharjee|Nikolai Ryzhkovsky|Viktor Medvedchenko|Jean-Pierre Lefèvre|Marie-Claire Dubosq|Zhou Xiaoming|Kim Jong-hwan|' +
  'Tayyip Erdemoğlu|Ayşe Çelikkol|Ekrem Yılmazer|Goran Stojković|Željko Marinčić|Andrej Babišek|Nodar Tskhadadze|Levan Dzhaparidze|' +
  'Armen Sarkissian|Karen Ter-Petrosyan|Ruslan Abdulatipov|Timur Akhmetov|Iskander Yusupov|Saparmurat Berdiyev'

/** How desks that know no rule write the same sounds. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/ou/, 'u'],
  [/oo/, 'u'],
  [/ei\b/, 'ey'],
  [/y\b/, 'iy'],
  [/y\b/, 'i'],
  [/kh/, 'h'],
  [/Kh/, 'Kh'],
  [/q/, 'k'],
  [/Q/, 'K'],
  [/dzh/i, 'J'],
  [/tch|Tch/, 'Ch'],
  [/shch/i, 'Sch'],
  [/v\b/, 'ff'],
  [/sky\b/, 'ski'],
  [/sky\b/, 'skiy'],
  [/ss/, 's'],
  [/mm/, 'm'],
  [/Gh/, 'G'],
  [/Ye/, 'E'],
  [/yev\b/, 'ev'],
  [/ö/, 'oe'],
  [/ü/, 'ue'],
  [/al-/, 'Al '],
  [/al-/, 'el-'],
  [/-/, ' '],
  [/ian\b/, 'yan'],
  [/yan\b/, 'ian'],
  [/ks/, 'x'],
  [/zh/i, 'j'],
  [/z/, 's'],
  [/Hussein/, 'Husayn'],
  [/Mohammed/, 'Muhammad'],
  [/Abdullah/, 'Abdallah'],
  [/Ahmed/, 'Ahmad'],
  [/Dmitry/, 'Dmitri'],
  [/Mustafa/, 'Mostafa'],
  [/Oleksandr/, 'Olexandr'],
]

const bodies: readonly (readonly [string, string])[] = [
  ['Ministry of Defence', 'Ministry of Defense'],
  ['Harbour Research Centre', 'Harbour Research Center'],
  ['International Labour Organisation', 'International Labour Organization'],
  ['Kalmykov Holding Company', 'Kalmikov Holding Company'],
  ['Norsk Fiskeridirektorat', 'Norsk Fiskeridirektorát'],
  ['National Theatre Company', 'National Theater Company'],
]

/** People who are two: relatives, namesakes, and people whose names are merely alike. */
const others: readonly (readonly [string, string])[] = [
  ['Ilham Sadigov', 'Elman Sadigov'],
  ['Leyla Sadigova', 'Leyla Sadikli'],
  ['Maria Costa', 'Mario Costa'],
  ['Juan Vidal', 'Joan Vidal'],
  ['Ewan Larsen', 'Piet Larson'],
  ['Kirsten Dahl', 'Kristen Dahl'],
  ['John Hale', 'Jon Hall'],
  ['Daniel Brown', 'Danielle Brown'],
  ['Peter Clark', 'Paul Clarke'],
  ['Martin Harding', 'Martin Hardy'],
  ['Anna Larsson', 'Hanna Larsson'],
  ['David Moran', 'David Morgan'],
  ['Robert Miller', 'Robert Millar'],
  ['James Allen', 'James Alden'],
  ['Michael Barton', 'Michael Burton'],
  ['Paul Marsden', 'Paul Marston'],
  ['Zhang Wei', 'Zhang Wen'],
  ['Li Keming', 'Li Keying'],
  ['Boris Ivanov', 'Boris Ivanenko'],
  ['Sergei Petrov', 'Sergei Petrovsky'],
  ['Ali Hassan', 'Ali Hussein'],
  ['Carlos Mendes', 'Carlos Mendoza'],
  ['Chris Patton', 'Christine Patton'],
  ['Gordon Brown', 'Gordon Browning'],
  ['George W. Hadley', 'George H. Hadley'],
]

/** The plants: those of the labelled files and generated ones. The same on every machine. */
export function plantsOf(folder: string): Plant[] {
  const plants: Plant[] = []
  for (const {type, canonical, variants} of read(folder, 'names-az'))
    for (const variant of variants)
      if (type === 'person') plants.push({group: 'Azerbaijani persons', a: canonical, b: variant})
  for (const {id, canonical, variants} of read(folder, 'names-places'))
    for (const variant of variants)
      if (placeIds.test(id) && !otherForm.test(variant)) plants.push({group: 'places', a: canonical, b: variant})
  for (const name of people.split('|'))
    for (const variant of romanisationsOf(name)) plants.push({group: 'romanised persons', a: name, b: variant})
  for (const [a, b] of bodies) plants.push({group: 'bodies', a, b})
  for (const [a, b] of others) plants.push({group: 'two people', a, b})
  return plants
}

/** At most four spellings: with one sound written otherwise, without accents, the family name first. */
function romanisationsOf(name: string): string[] {
  const random = new Random(name.length * 7919 + name.charCodeAt(0))
  const variants = new Set<string>()
  for (const [from, to] of random.shuffle(swaps)) {
    const other = name.replace(from, (found) => (isCapital(found) ? to[0].toUpperCase() + to.slice(1) : to))
    const lowered = other.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => letter.toLowerCase())
    if (lowered !== name && variants.size < 3) variants.add(lowered)
  }
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/[Łł]/g, 'L')
  if (plain !== name) variants.add(plain.replace(/(?<=\p{Ll})L/gu, 'l'))
  return [...variants]
}

function isCapital(found: string): boolean {
  return found[0] !== found[0].toLowerCase()
}

function read(folder: string, file: string): LabelledName[] {
  return readFileSync(join(folder, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledName)
}
