import {Shape, type Tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {codeOf, territoriesIn} from '../../src/lexicon/territory-codes.ts'
import {islands, islandsToSome, landlocked, noSuggestion, regions} from './regions.ts'

/** A region, or another thing that a label says of a country: that it has no coast, that it is an island. */
export interface Region {
  readonly kind: 'region' | 'landlocked' | 'island'
  /** How a suggestion writes it before “country”. */
  readonly label: string
  /** In a sentence, with its article: `the South Caucasus`. */
  readonly place: string
  /** ISO 3166 codes of those whom everybody counts to it, and of those whom some do. */
  readonly core: ReadonlySet<string>
  readonly also: Set<string>
}

/** A label in the copy: `Central Asian`. Tokens, end exclusive. */
export interface Label {
  readonly region: Region
  readonly firstToken: number
  readonly endToken: number
}

interface LabelWords {
  readonly ids: readonly number[]
  /** True where the label may be written in small letters. */
  readonly small: boolean
  readonly region: Region
}

/** All labels of the table and of an editor’s config, found by their first word. */
export class RegionIndex {
  readonly #byFirstWord = new Map<number, LabelWords[]>()
  /** The same for the regions’ own names: “in |Central Asia|”. */
  readonly #placesByFirstWord = new Map<number, LabelWords[]>()
  /** In the order of the table: the narrower ones first. */
  readonly #regions: readonly Region[]

  /**
   * @param extended Countries that labels are to fit besides, by label; a label that is new makes a region of its own.
   * @param silent Labels that are not judged. Case does not matter in either.
   */
  constructor(extended: Readonly<Record<string, readonly string[]>>, silent: readonly string[]) {
    const silenced = new Set(silent.map((label) => label.toLowerCase()))
    const byLabel = new Map<string, Region>()
    const add = (labels: readonly string[], region: Region): Region => {
      for (const entry of labels) {
        const label = entry.replace(/^~/, '').toLowerCase()
        byLabel.set(label, region)
        if (!silenced.has(label)) put(this.#byFirstWord, label, entry.startsWith('~'), region)
      }
      const [first] = labels
      if (region.kind === 'region' && !silenced.has(first.replace(/^~/, '').toLowerCase()))
        put(this.#placesByFirstWord, region.place.replace(/^the /, '').toLowerCase(), first.startsWith('~'), region)
      return region
    }
    const own = regions.map((line) => {
      const [labels, place, core, also] = line.split('|')
      const names = labels.split(',')
      const label = names[0].replace(/^~/, '')
      return add(names, {kind: 'region', label, place, core: codesIn(core), also: codesIn(also)})
    })
    const plain = {place: '', label: ''}
    add(['~landlocked', '~land-locked'], {...plain, kind: 'landlocked', core: codesIn(landlocked), also: new Set()})
    add(['~island'], {...plain, kind: 'island', core: codesIn(islands), also: codesIn(islandsToSome)})
    for (const [label, countries] of Object.entries(extended)) {
      // A config in JavaScript may give one country without its brackets.
      const codes = [countries]
        .flat()
        .flatMap((country) => codeOf(String(country).toLowerCase().replaceAll('’', "'")) ?? [])
      const known = byLabel.get(label.toLowerCase())
      if (known === undefined)
        add([label], {kind: 'region', label, place: `the ${label} countries`, core: new Set(codes), also: new Set()})
      else for (const code of codes) known.also.add(code)
    }
    this.#regions = own.filter(({label, place}) => !silenced.has(label.toLowerCase()) && !noSuggestion.has(place))
    for (const lists of [this.#byFirstWord, this.#placesByFirstWord])
      for (const list of lists.values()) list.sort((a, b) => b.ids.length - a.ids.length)
  }

  /** The longest label that begins at a token and ends before another, or null. */
  at(all: Tokens, token: number, stop: number): Label | null {
    return longestAt(this.#byFirstWord.get(all.word[token]), all, token, stop)
  }

  /** The longest name of a region, without an article, that begins at a token and ends before another, or null. */
  placeAt(all: Tokens, token: number, stop: number): Label | null {
    return longestAt(this.#placesByFirstWord.get(all.word[token]), all, token, stop)
  }

  /** The narrowest region that all of the countries belong to without doubt, but for continents. */
  regionOf(codes: readonly string[]): Region | undefined {
    return this.#regions.find(({core}) => codes.every((code) => core.has(code)))
  }
}

function put(lists: Map<number, LabelWords[]>, label: string, small: boolean, region: Region): void {
  const ids = label.split(' ').map(intern)
  const list = lists.get(ids[0])
  if (list === undefined) lists.set(ids[0], [{ids, small, region}])
  else list.push({ids, small, region})
}

function longestAt(
  candidates: readonly LabelWords[] | undefined,
  all: Tokens,
  token: number,
  stop: number,
): Label | null {
  if (candidates === undefined) return null
  for (const {ids, small, region} of candidates) {
    const endToken = token + ids.length
    if (endToken > stop || !ids.every((id, index) => all.word[token + index] === id)) continue
    const isWritten = ids.some((_, index) => (all.shape[token + index] & Shape.capital) !== 0)
    if (small || isWritten) return {region, firstToken: token, endToken}
  }
  return null
}

/** True where the label fits the country, or some say that it does. */
export function fits({core, also}: Region, code: string): boolean {
  return core.has(code) || also.has(code)
}

/** The codes of a list of codes and parts of the world. */
function codesIn(list: string): Set<string> {
  const codes = new Set<string>()
  for (const part of list.split(' ')) {
    if (part === '') continue
    const taken = part.startsWith('-')
    for (const code of territoriesIn(taken ? part.slice(1) : part)) {
      if (taken) codes.delete(code)
      else codes.add(code)
    }
  }
  return codes
}
