import {defineRule} from '../../src/core/define-rule.ts'
import type {Suggestion} from '../../src/core/message.ts'
import type {CountryMention} from '../../src/language/countries.ts'
import {once} from '../../src/language/once-per.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {capitalOfCode, nameOfCode} from '../../src/lexicon/territory-codes.ts'
import {capitalClaim} from './capitals.ts'
import {type Claim, ClaimReader} from './claims.ts'
import {GroupReader} from './groups.ts'
import {locatedClaim} from './located.ts'
import {fits, RegionIndex} from './region-index.ts'
import {withoutLabel, withRegion} from './suggestions.ts'

const capitalWord = intern('capital')
const plainIndex = once(() => new RegionIndex({}, []))

export default defineRule({
  id: 'geographic-misclassification',
  category: 'names',
  summary: 'Flag countries in a region that is not theirs, coasts and islands that are not there, and wrong capitals',
  why: 'A country in the wrong part of the world is an error of fact that its own readers see first.',
  severity: {recommended: 'error', strict: 'error'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  options: {regions: {} as Readonly<Record<string, readonly string[]>>, contested: [] as readonly string[]},
  optionDocs: {
    regions:
      'Countries that a label fits besides, such as `{"Balkan": ["Hungary"]}`; a new label makes a region of its own',
    contested: 'Labels that are not judged, such as `Middle Eastern`',
  },
  messages: {
    region: '{wrong}, not in {place}: name the right region or leave it out',
    group: '“{phrase}” stands for {countries} here, and {wrong}, not in {place}: name the right region or leave it out',
    landlocked: '{countries} not landlocked: cut the word',
    island: '{countries} no island nation: cut the word',
    capital: '{city} is not the capital of {country}{right}: correct the one or the other',
  },
  check({document, options, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const isPlain = options.contested.length === 0 && Object.keys(options.regions).length === 0
    const index = isPlain ? plainIndex() : new RegionIndex(options.regions, options.contested)
    let reader: ClaimReader | undefined
    let groups: GroupReader | undefined
    for (let sentence = 0; sentence < split.length; sentence++) {
      const from = split.firstToken[sentence]
      const stop = split.endToken[sentence]
      for (let token = from; token < stop; token++) {
        if (all.word[token] === capitalWord) judgeCapital(token, from, stop)
        const label = index.at(all, token, stop)
        const place = index.placeAt(all, token, stop)
        if (label === null && place === null) continue
        reader ??= new ClaimReader(document)
        const located = place && locatedClaim(all, place, reader, from, stop)
        if (located !== null) judge(located, false)
        if (located !== null || label === null) continue
        const phrase = reader.phrase(label, (at) => index.at(all, at, stop), from, stop)
        token = label.endToken - 1
        if (phrase === null) continue
        token = phrase.labels[phrase.labels.length - 1].endToken - 1
        groups ??= new GroupReader(document, reader.lists)
        const claims = groups.claims(phrase, split.block[sentence])
        if (claims.length > 0) for (const claim of claims) judge(claim, true)
        else for (const claim of reader.claims(phrase)) judge(claim, false)
      }
    }

    function judge(claim: Claim, isGroup: boolean): void {
      const {region, countries, firstToken, endToken} = claim
      const wrong = countries.filter(({code}) => !fits(region, code))
      if (wrong.length === 0) return
      const span = {start: all.start[firstToken], end: all.end[endToken - 1]}
      const right = index.regionOf(countries.map(({code}) => code))
      const suggestions = [
        ...(region.kind === 'region' && right !== undefined ? withRegion(document, claim, right) : []),
        ...withoutLabel(document, claim),
      ]
      if (region.kind !== 'region') {
        const subject = `${namesOf(wrong)} ${wrong.length > 1 ? 'are' : 'is'}`
        report(span, region.kind, {countries: subject}, {suggestions})
        return
      }
      const where = wrong.map((country) => `${nameOfCode(country.code)} is in ${placeOf(country)}`)
      const data = {wrong: joined(where), place: region.place}
      if (!isGroup) report(span, 'region', data, {suggestions})
      else {
        const phrase = document.words(span.start, span.end)
        report(span, 'group', {...data, phrase, countries: namesOf(countries)}, {suggestions})
      }
    }

    function placeOf({code}: CountryMention): string {
      return index.regionOf([code])?.place ?? 'another part of the world'
    }

    function judgeCapital(token: number, from: number, stop: number): void {
      const claim = capitalClaim(all, token, from, stop)
      if (claim === null) return
      const capital = capitalOfCode(claim.country.code)
      if (capital === undefined) return
      const span = {start: all.start[claim.firstToken], end: all.end[claim.endToken - 1]}
      const fix = {range: [span.start, span.end], text: capital} as const
      const data = {city: document.words(span.start, span.end), country: nameOfCode(claim.country.code)}
      const suggestions: Suggestion[] = [{desc: `Write “${capital}”`, fix}]
      report(span, 'capital', {...data, right: `, which is ${capital}`}, {suggestions})
    }
  },
})

function namesOf(countries: readonly CountryMention[]): string {
  return joined(countries.map(({code}) => nameOfCode(code)))
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
}
