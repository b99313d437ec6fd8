import {Random} from '../random.ts'
import {benchArticle} from './corpus.ts'

/** The parts of invented family names and towns, unlike enough that two names are never taken for one. */
const beginnings = [
  'Bar',
  'Tol',
  'Ven',
  'Kor',
  'Mal',
  'Ash',
  'Dun',
  'Har',
  'Sel',
  'Gru',
  'Lind',
  'Os',
  'Pet',
  'Rad',
  'Tam',
]
const middles = [
  'ber',
  'den',
  'ling',
  'mer',
  'kan',
  'sil',
  'rum',
  'tar',
  'gor',
  'vis',
  'pen',
  'fol',
  'nat',
  'hod',
  'zam',
]
const familyEndings = ['mann', 'dal', 'strom', 'wick', 'sen', 'gard', 'berg', 'lund', 'kov', 'rath']
const townEndings = ['ford', 'bury', 'holm', 'stead', 'by', 'haven', 'ton', 'mere', 'worth', 'field']
const given = [
  'Ines',
  'Tomas',
  'Petra',
  'Viktor',
  'Leila',
  'Oksana',
  'Marta',
  'Idris',
  'Callum',
  'Hanne',
  'Rufus',
  'Sanna',
]

const families = 20_000
const towns = 2_000

/**
 * An article of a newsroom: a few people and places, of whom all articles name some and most names are in few, as names
 * are spread in news. Now and then a name is spelled in two ways, and a story is printed again with changes.
 */
export function newsroomArticle(seed: number): string {
  const random = new Random(seed * 7919 + 1)
  const story = seed > 40 && random.below(25) === 0 ? seed - 1 - random.below(40) : seed
  const cast = new Random(story * 104_729 + 3)
  const family = Array.from({length: 5}, () => nameOf(rank(cast, families), familyEndings))
  const own = {
    given: Array.from({length: 3}, () => cast.pick(given)),
    family: random.below(50) === 0 ? family.map(otherSpelling) : family,
    town: Array.from({length: 4}, () => nameOf(rank(cast, towns), townEndings)),
  }
  const paragraphs = benchArticle(story, 'lines', own).split('\n')
  if (story !== seed) paragraphs.splice(1 + random.below(5), 2)
  return paragraphs.join('\n')
}

/** A rank below a limit, by Zipf's law: the second is half as frequent as the first. */
function rank(random: Random, limit: number): number {
  return Math.floor(limit ** (random.below(1_000_000) / 1_000_000)) - 1
}

function nameOf(number: number, endings: readonly string[]): string {
  const parts: string[] = []
  let rest = number
  parts.push(endings[rest % endings.length])
  rest = Math.floor(rest / endings.length)
  parts.unshift(beginnings[rest % beginnings.length])
  for (rest = Math.floor(rest / beginnings.length); rest > 0; rest = Math.floor(rest / middles.length))
    parts.splice(1, 0, middles[rest % middles.length])
  return parts.join('')
}

function otherSpelling(name: string): string {
  return name.replace('kov', 'koff').replace('mann', 'man').replace('l', 'll')
}
