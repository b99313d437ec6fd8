import {capitalsOf, countryOf} from './place-names.ts'
import {territoryGroups, territoryNames} from './territories.ts'

/**
 * Further names in use, beside those of the CLDR: older and shorter ones, the parts of a country that copy treats as
 * countries, and those of {@link countryOf}. Facts compiled for this project from general reference knowledge.
 */
const otherNames =
  'AE:UAE,AE:U.A.E.,AE:Emirates,BA:Bosnia,BA:Bosnia-Herzegovina,BS:The Bahamas,CD:Congo,CD:DR Congo,CD:DRC,' +
  'CD:Democratic Republic of Congo,CD:Democratic Republic of the Congo,CD:Zaire,CG:Republic of Congo,' +
  "CG:Congo-Brazzaville,CI:Ivory Coast,CI:Cote d'Ivoire,CV:Cabo Verde,CW:Curacao,CZ:Czech Republic,FM:Federated " +
  'States of Micronesia,GB:Britain,GB:Great Britain,GB:England,GB:Scotland,GB:Wales,GB:Northern Ireland,GB:UK,' +
  'GB:U.K.,KP:DPRK,KR:Republic of Korea,LC:Saint Lucia,LC:St Lucia,KN:St Kitts and Nevis,KN:Saint Kitts and Nevis,' +
  'MK:Macedonia,MM:Burma,MO:Macau,NL:Holland,NL:The Netherlands,PS:Palestine,RU:Russian Federation,' +
  'ST:Sao Tome and Principe,ST:Sao Tome,SZ:Swaziland,TL:East Timor,TR:Turkey,TR:Turkiye,TT:Trinidad,US:America,' +
  'US:US,US:U.S.,US:USA,US:U.S.A.,US:United States of America,VA:Vatican,VC:St Vincent and the Grenadines,' +
  'VC:Saint Vincent and the Grenadines,GM:The Gambia,AG:Antigua,PG:PNG,NZ:Aotearoa New Zealand'

const codesByName = new Map<string, string>()
const namesByCode = new Map<string, string>()
for (const entry of `${territoryNames},${otherNames}`.split(',')) {
  const [code, name] = [entry.slice(0, 2), entry.slice(3)]
  // Two countries have the name Congo; the larger one is meant more often, and both lie in the same part of the world.
  codesByName.set(name.toLowerCase(), code)
  if (!namesByCode.has(code)) namesByCode.set(code, name)
}
namesByCode.set('TR', 'Turkey').set('PS', 'Palestine').set('BA', 'Bosnia').set('CI', 'Ivory Coast')

const groups = new Map(territoryGroups.split(',').map((entry) => [entry.slice(0, 3), entry.slice(4).split(' ')]))

/** The ISO 3166 code of a country by its name, in lower case with straight apostrophes; England has that of the Kingdom. */
export function codeOfName(name: string): string | undefined {
  return codesByName.get(name)
}

/** The ISO 3166 code of the country that a name, a capital or a people stands for, in the same form. */
export function codeOf(name: string): string | undefined {
  return codesByName.get(name) ?? codesByName.get(countryOf(name)?.toLowerCase() ?? '')
}

/** The name of a country in running copy. */
export function nameOfCode(code: string): string {
  const name = namesByCode.get(code) ?? code
  return /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia)|(?:Republic|Islands)$/.test(
    name,
  )
    ? `the ${name}`
    : name
}

/** The countries of a part of the world. @param part A number of M49, such as `143`, or the ISO 3166 code of one country. */
export function territoriesIn(part: string): string[] {
  const members = groups.get(part)
  return members === undefined ? [part] : members.flatMap(territoriesIn)
}

let capitals: ReadonlyMap<string, string> | undefined

/** The present capital of a country by its ISO 3166 code, where it is known. */
export function capitalOfCode(code: string): string | undefined {
  if (capitals === undefined) {
    const built = new Map<string, string>()
    for (const [name, ofName] of codesByName) {
      const [first] = capitalsOf(countryOf(name) ?? '')
      if (first !== undefined && !built.has(ofName)) built.set(ofName, first)
    }
    capitals = built
  }
  return capitals.get(code)
}
