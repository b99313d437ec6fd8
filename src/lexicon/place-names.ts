import {once} from '../language/once-per.ts'
import {preparedLookup, preparedSet} from '../language/prepared-lookup.ts'
import {countries} from './countries.ts'
import {countryNames, provinceNames} from './places.ts'

/** Other peoples, faiths and places made adjectives. Source: English use. */
const otherDemonyms =
  'Abkhaz,Abkhazian,Afrikaner,African,Alawite,Anglican,Arab,Arabic,Arctic,Asian,Balkan,Baltic,Baptist,Bavarian,' +
  'Bedouin,Berber,Bohemian,Bolshevik,Buddhist,Byzantine,Californian,Caribbean,Catalan,Catholic,Caucasian,Christian,' +
  'Circassian,Communist,Coptic,Cossack,Crimean,Druze,Eurasian,European,Flemish,Floridian,Frankish,Galician,Gypsy,' +
  'Hasidic,Hawaiian,Hebrew,Hindu,Hispanic,Hutu,Islamic,Islamist,Jew,Jewish,Kashmiri,Latin,Latino,Latina,Levantine,' +
  'Londoner,Maori,Maoist,Maronite,Marxist,Mediterranean,Mormon,Moscovite,Muscovite,Muslim,Nazi,Nordic,Norman,' +
  'Orthodox,Ossetian,Ottoman,Parisian,Pashtun,Presbyterian,Protestant,Punjabi,Quaker,Roma,Rohingya,Sami,Saxon,' +
  'Scandinavian,Serbo-Croat,Shia,Shiite,Sicilian,Sikh,Silesian,Sinhalese,Slavic,Soviet,Stalinist,Sunni,Tamil,Tatar,' +
  'Texan,Tory,Tutsi,Uighur,Uyghur,Virginian,Walloon,Yazidi,Yiddish,Zionist,Zulu,New Yorker,Northerner,Southerner,' +
  'Westerner,Midwestern,Western,Eastern,Southern,Northern'

/** Cities that are no capitals, seas, regions and continents. Source: general reference knowledge. */
const otherPlaces =
  'Aberdeen,Aden,Aegean,Africa,Alexandria,Alps,Amazon,Andes,Antwerp,Arabia,Arctic,Asia,Atlanta,Atlantic,Auckland,' +
  'Austin,Balkans,Baltimore,Bangalore,Barcelona,Basel,Basra,Bath,Belfast,Benghazi,Bengaluru,Birmingham,Black Sea,' +
  'Bolton,Bombay,Bordeaux,Boston,Bradford,Brighton,Brisbane,Bristol,Bronx,Brooklyn,Buffalo,Calcutta,Calgary,' +
  'Cambridge,Caribbean,Carlisle,Casablanca,Caspian,Caspian Sea,Catalonia,Caucasus,Central Asia,Charlotte,Chennai,' +
  'Chicago,Cincinnati,Cleveland,Cologne,Columbus,Cordoba,Cork,Coventry,Crimea,Dallas,Davos,Derby,Detroit,Donbas,' +
  'Donetsk,Dresden,Dubai,Dundee,Durban,Düsseldorf,East Africa,Edmonton,Eritrea,Europe,Fallujah,Far East,Florence,' +
  'Frankfurt,Galilee,Gaza,Gaza Strip,Gdansk,Geneva,Genoa,Glasgow,Golan Heights,Gothenburg,Granada,Great Lakes,' +
  'Guangzhou,Gulf,Gulf of Mexico,Hague,Hamburg,Hanover,Harlem,Himalayas,Hiroshima,Hong Kong,Honolulu,Houston,Hull,' +
  'Hyderabad,Ipswich,Istanbul,Izmir,Jeddah,Johannesburg,Kaliningrad,Kandahar,Karachi,Kashmir,Kharkiv,Kharkov,' +
  'Kherson,Kobe,Kolkata,Kosovo,Krakow,Kyoto,Lagos,Lahore,Las Vegas,Latin America,Leeds,Leicester,Leipzig,Lille,' +
  'Liverpool,Los Angeles,Luton,Lviv,Lvov,Lyon,Lyons,Macau,Malaga,Manchester,Manhattan,Maracaibo,Marseille,' +
  'Marseilles,Mecca,Medina,Mediterranean,Melbourne,Memphis,Miami,Middle East,Midlands,Milan,Milwaukee,Minneapolis,' +
  'Montreal,Mosul,Mumbai,Munich,Nagasaki,Nagorno-Karabakh,Naples,Nashville,New Delhi,New England,New Orleans,' +
  'New York,New York City,Newcastle,Norfolk,North Africa,North America,Norwich,Nottingham,Oakland,Odesa,Odessa,' +
  'Omaha,Orlando,Osaka,Oxford,Pacific,Palestine,Palm Beach,Perth,Peshawar,Philadelphia,Phoenix,Pittsburgh,Plymouth,' +
  'Portland,Porto,Portsmouth,Preston,Quebec,Queens,Rafah,Red Sea,Rio de Janeiro,Rostov,Rotterdam,Sacramento,' +
  'Salt Lake City,Salzburg,Samarkand,San Antonio,San Diego,San Francisco,San Jose,San Juan,Scandinavia,Seattle,' +
  'Sevastopol,Seville,Shanghai,Sheffield,Shenzhen,Siberia,Sicily,Silicon Valley,South America,South Asia,' +
  'South Caucasus,Southampton,Soviet Union,Srebrenica,St Petersburg,St. Louis,Stuttgart,Suez,Sunderland,Swansea,' +
  'Sydney,Tampa,Tampere,Tianjin,Tikrit,Timbuktu,Toronto,Toulouse,Trieste,Tucson,Turin,USSR,UK,US,U.S.,U.K.,UAE,USA,' +
  'U.S.A.,Ural,Urals,Utrecht,Valencia,Vancouver,Venice,Verona,Vladivostok,Volga,Wall Street,Warwick,Washington,' +
  'Washington DC,Washington D.C.,West,West Africa,West Bank,Western Europe,Wimbledon,Wolverhampton,Wuhan,Yalta,' +
  'Yekaterinburg,York,Yorkshire,Yugoslavia,Zurich,D.C.,DC,L.A.,South Ossetia,Abkhazia,Transnistria,Türkiye'

/** What the lists above hold, by name in lower case. */
interface PlaceNames {
  readonly places: ReadonlySet<string>
  readonly demonyms: ReadonlySet<string>
  readonly countryByName: ReadonlyMap<string, string>
  readonly countriesByCapital: ReadonlyMap<string, readonly string[]>
  /** By name as it is written. */
  readonly capitalsByCountry: ReadonlyMap<string, string>
}

const placeNames = once((): PlaceNames => {
  const places = new Set<string>()
  const demonyms = new Set<string>()
  const countryByName = new Map<string, string>()
  const countriesByCapital = new Map<string, string[]>()
  const capitalsByCountry = new Map<string, string>()
  const addDemonym = (demonym: string): void => {
    demonyms.add(demonym)
    if (!/(?:ese|ish|sh|ch|ss|s)$/.test(demonym))
      demonyms.add(demonym.endsWith('man') ? demonym.replace(/man$/, 'men') : `${demonym}s`)
  }
  for (const name of `${countryNames},${provinceNames},${otherPlaces}`.split(',')) places.add(name.toLowerCase())
  for (const name of countryNames.split(',')) countryByName.set(name.toLowerCase(), name)
  for (const entry of countries) {
    const [country, capitals, people] = entry.replaceAll('’', "'").split('|')
    countryByName.set(country.toLowerCase(), country)
    capitalsByCountry.set(country, capitals)
    for (const capital of capitals.split(',')) {
      const known = countriesByCapital.get(capital.toLowerCase())
      if (known === undefined) countriesByCapital.set(capital.toLowerCase(), [country])
      else known.push(country)
      places.add(capital.toLowerCase())
      if (!countryByName.has(capital.toLowerCase())) countryByName.set(capital.toLowerCase(), country)
    }
    for (const demonym of people.split(',')) {
      addDemonym(demonym.toLowerCase())
      countryByName.set(demonym.toLowerCase(), country)
    }
  }
  for (const demonym of otherDemonyms.split(',')) addDemonym(demonym.toLowerCase())
  return {places, demonyms, countryByName, countriesByCapital, capitalsByCountry}
})

const places = preparedSet('places', () => placeNames().places)
const demonyms = preparedSet('demonyms', () => placeNames().demonyms)
const countryByName = preparedLookup('country-by-name', () => placeNames().countryByName)
const countriesByCapital = preparedLookup(
  'countries-by-capital',
  () => new Map([...placeNames().countriesByCapital].map(([capital, list]) => [capital, list.join('|')])),
)
const capitalsByCountry = preparedLookup('capitals-by-country', () => placeNames().capitalsByCountry)

const firstWords = preparedSet('first-words-of-places', () =>
  [...placeNames().places, ...placeNames().demonyms]
    .filter((name) => name.includes(' '))
    .map((name) => name.slice(0, name.indexOf(' ')).replace(/\.$/, '')),
)

/** True for the first word of a place or people whose name has several. `word` is in lower case. */
export function opensPlaceName(word: string): boolean {
  return firstWords.has(word)
}

/** True for the name of a country, province, city or region. `name` is in lower case with straight apostrophes. */
export function isPlaceName(name: string): boolean {
  return places.has(name)
}

/** True for the words for a people or faith and their plurals: `german`, `germans`. `name` is in lower case. */
export function isDemonym(name: string): boolean {
  return demonyms.has(name)
}

/**
 * The country that a name stands for: itself, its capital or its people (`Baku` and `Azerbaijani` give `Azerbaijan`).
 *
 * @param name In lower case with straight apostrophes.
 */
export function countryOf(name: string): string | undefined {
  return countryByName(name)
}

/** The countries whose seat of government, of old or now, a city is. `name` is in lower case with straight apostrophes. */
export function countriesOfCapital(name: string): readonly string[] {
  return countriesByCapital(name)?.split('|') ?? []
}

/** The capitals of a country as {@link countryOf} names it, the present one first. */
export function capitalsOf(country: string): readonly string[] {
  return capitalsByCountry(country)?.split(',') ?? []
}
