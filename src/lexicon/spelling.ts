import {once} from '../language/once-per.ts'
import {preparedLookup} from '../language/prepared-lookup.ts'
import {wordOf} from '../language/vocabulary.ts'
import {izeStems, type SpellingGroup, spellingGroups} from './spelling-families.ts'

/** A national spelling. `uk` ends verbs in -ise, `uk-oxford` in -ize; the rest they share. */
export const varieties = ['us', 'uk', 'uk-oxford', 'ca', 'au'] as const
export type Variety = (typeof varieties)[number]

/** A word, or part of a hyphenated one, whose spelling tells where its writer comes from. */
export interface Spelling {
  /** Where the part stands in the word, and how long it is, in UTF-16 units. */
  readonly from: number
  readonly length: number
  /**
   * `american` and `british` forms exclude one another. `ise` is British as well; `ize` is American, and the
   * British of Oxford's dictionaries and of the United Nations, so that it proves nothing by itself.
   */
  readonly kind: 'american' | 'british' | 'ise' | 'ize'
  /** The same word in the other spelling, in lower case. */
  readonly other: string
  /** Which of the two forms Canada and Australia write. */
  readonly canada: SpellingGroup['canada']
  readonly australia: SpellingGroup['australia']
}

/** True when a writer of that variety would spell the word so. */
export function fits({kind, canada, australia}: Spelling, variety: Variety): boolean {
  if (variety === 'ca' && kind !== 'ise' && kind !== 'ize') return canada === 'either' || canada === kind
  if (variety === 'au' && kind !== 'ise' && kind !== 'ize') return australia === 'either' || australia === kind
  if (kind === 'american') return variety === 'us'
  if (kind === 'british') return variety !== 'us'
  return (kind === 'ise') === (variety === 'uk' || variety === 'au')
}

/** By word id: 0 not yet asked, 1 tells nothing, 2 in `told`. */
let asked = new Uint8Array(4096)
const told = new Map<number, Spelling>()

/** What the spelling of a word tells, or undefined. Looked up once for every distinct word. */
export function spellingOf(id: number): Spelling | undefined {
  if (id < asked.length && asked[id] === 1) return undefined
  if (id >= asked.length || asked[id] === 0) ask(id)
  return told.get(id)
}

function ask(id: number): void {
  if (id >= asked.length) {
    const grown = new Uint8Array(Math.max(id + 1, asked.length * 2))
    grown.set(asked)
    asked = grown
  }
  const found = spellingOfWord(wordOf(id))
  asked[id] = found === undefined ? 1 : 2
  if (found !== undefined) told.set(id, found)
}

/** The first part of the word that tells something: `well-organised` is spelt as `organised` is. */
function spellingOfWord(word: string): Spelling | undefined {
  let from = 0
  for (const part of word.split('-')) {
    const found = part.length < 4 ? undefined : (plain(part, from) ?? prefixed(part, from))
    if (found !== undefined) return found
    from += part.length + 1
  }
  return undefined
}

/** Prefixes that a word keeps its spelling behind. */
const prefix =
  /^(?:anti|auto|bi|co|counter|cross|de|dis|hyper|inter|micro|mid|mis|mono|multi|non|out|over|pre|pro|re|self|semi|sub|super|trans|un|under)(?=.{5})/

function prefixed(part: string, from: number): Spelling | undefined {
  const before = prefix.exec(part)?.[0]
  const found = before === undefined ? undefined : plain(part.slice(before.length), from)
  return found && {...found, length: part.length, other: before + found.other}
}

function plain(part: string, from: number): Spelling | undefined {
  const found = forms(part)
  if (found === undefined) return ending(part, from)
  const [kind, canada, australia, other] = found.split(' ')
  return {from, length: part.length, kind, other, canada, australia} as Spelling
}

const stems = once(() => new Set(izeStems.flatMap((line) => line.split(' '))))
const verbEnding =
  /^(.{3,})i([sz])(e|es|ed|ing|ings|er|ers|ation|ations|ational|ationally|able|ably|ability|ingly|ement|ements)$/

/** Nouns in -isation of which the verb ends in -ise everywhere. */
const otherNouns = new Set(['improv'])

/** A verb in -ise or -ize, or a noun made of one, also of a verb that no list has: Finlandisation. */
function ending(part: string, from: number): Spelling | undefined {
  const [, stem, letter, rest] = verbEnding.exec(part) ?? []
  if (stem === undefined) return undefined
  const isNoun = (rest === 'ation' || rest === 'ations') && !otherNouns.has(stem)
  if (!isNoun && !stems().has(stem)) return undefined
  return {
    from,
    length: part.length,
    kind: letter === 's' ? 'ise' : 'ize',
    other: `${stem}i${letter === 's' ? 'z' : 's'}${rest}`,
    canada: 'american',
    australia: 'british',
  }
}

/** Every form that the families spell out, with its kind, what Canada and Australia write, and the other spelling. */
const forms = preparedLookup('spellings', () => {
  const built = new Map<string, string>()
  for (const {words, ...group} of spellingGroups) {
    const {canada, australia, tells} = group
    for (const line of words)
      for (const entry of line.split(' ')) {
        const [british, american] = pair(entry, group)
        const add = (word: string, kind: 'american' | 'british', other: string): void => {
          built.set(word, `${kind} ${canada} ${australia} ${other}`)
        }
        if (tells !== 'american') add(british, 'british', american)
        if (tells !== 'british') add(american, 'american', british)
        // Oxford's colourize beside colourise and colorize.
        const oxford = british.replace(/is(e|ed|es|ing|ers?|ations?)$/, 'iz$1')
        if (oxford !== british && american.includes('iz')) add(oxford, 'british', american)
      }
  }
  return built
})

function pair(entry: string, group: {readonly british: string; readonly american: string}): readonly [string, string] {
  if (group.british === '') {
    const colon = entry.indexOf(':')
    return [entry.slice(0, colon), entry.slice(colon + 1)]
  }
  const at = entry.lastIndexOf(group.british)
  return [entry, entry.slice(0, at) + group.american + entry.slice(at + group.british.length)]
}
