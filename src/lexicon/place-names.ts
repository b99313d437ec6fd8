import {countryNames, provinceNames} from './places.ts'

/**
 * Countries with their capitals and the words for their people and things: `country|capitals|demonyms`.
 * Facts compiled for this project from general reference knowledge; order as in the English alphabet.
 */
const countries = [
  ...[
    'Afghanistan|Kabul|Afghan,Afghani',
    'Albania|Tirana|Albanian',
    'Algeria|Algiers|Algerian',
    'Andorra|Andorra la Vella|Andorran',
  ],
  ...[
    'Angola|Luanda|Angolan',
    'Argentina|Buenos Aires|Argentine,Argentinian',
    'Armenia|Yerevan|Armenian',
    'Australia|Canberra|Australian,Aussie',
  ],
  ...[
    'Austria|Vienna|Austrian',
    'Azerbaijan|Baku|Azerbaijani,Azeri',
    'Bahamas|Nassau|Bahamian',
    'Bahrain|Manama|Bahraini',
  ],
  ...[
    'Bangladesh|Dhaka|Bangladeshi',
    'Barbados|Bridgetown|Barbadian',
    'Belarus|Minsk|Belarusian,Belarussian',
    'Belgium|Brussels|Belgian',
  ],
  ...[
    'Belize|Belmopan|Belizean',
    'Benin|Porto-Novo|Beninese',
    'Bhutan|Thimphu|Bhutanese',
    'Bolivia|La Paz,Sucre|Bolivian',
  ],
  ...[
    'Bosnia|Sarajevo|Bosnian',
    'Botswana|Gaborone|Botswanan',
    'Brazil|Brasilia|Brazilian',
    'Brunei|Bandar Seri Begawan|Bruneian',
  ],
  ...[
    'Bulgaria|Sofia|Bulgarian',
    'Burkina Faso|Ouagadougou|Burkinabe',
    'Burundi|Gitega,Bujumbura|Burundian',
    'Cambodia|Phnom Penh|Cambodian,Khmer',
  ],
  ...[
    'Cameroon|Yaounde|Cameroonian',
    'Canada|Ottawa|Canadian',
    'Cape Verde|Praia|Cape Verdean',
    'Chad|N’Djamena|Chadian',
  ],
  ...[
    'Chile|Santiago|Chilean',
    'China|Beijing,Peking|Chinese',
    'Colombia|Bogota|Colombian',
    'Comoros|Moroni|Comorian',
    'Congo|Kinshasa,Brazzaville|Congolese',
  ],
  ...[
    'Costa Rica|San Jose|Costa Rican',
    'Croatia|Zagreb|Croatian,Croat',
    'Cuba|Havana|Cuban',
    'Cyprus|Nicosia|Cypriot',
    'Czechia|Prague|Czech',
  ],
  ...[
    'Denmark|Copenhagen|Danish,Dane',
    'Djibouti|Djibouti|Djiboutian',
    'Dominica|Roseau|Dominican',
    'Dominican Republic|Santo Domingo|Dominican',
  ],
  ...[
    'East Timor|Dili|Timorese',
    'Ecuador|Quito|Ecuadorian,Ecuadorean',
    'Egypt|Cairo|Egyptian',
    'El Salvador|San Salvador|Salvadoran,Salvadorean',
  ],
  ...[
    'England|London|English,Englishman',
    'Equatorial Guinea|Malabo|Equatoguinean',
    'Eritrea|Asmara|Eritrean',
    'Estonia|Tallinn|Estonian',
  ],
  ...[
    'Eswatini|Mbabane|Swazi',
    'Ethiopia|Addis Ababa|Ethiopian',
    'Fiji|Suva|Fijian',
    'Finland|Helsinki|Finnish,Finn',
    'France|Paris|French,Frenchman',
  ],
  ...[
    'Gabon|Libreville|Gabonese',
    'Gambia|Banjul|Gambian',
    'Georgia|Tbilisi|Georgian',
    'Germany|Berlin|German',
    'Ghana|Accra|Ghanaian',
  ],
  ...[
    'Greece|Athens|Greek,Hellenic',
    'Grenada|St. George’s|Grenadian',
    'Guatemala|Guatemala City|Guatemalan',
    'Guinea|Conakry|Guinean',
  ],
  ...[
    'Guyana|Georgetown|Guyanese',
    'Haiti|Port-au-Prince|Haitian',
    'Honduras|Tegucigalpa|Honduran',
    'Hungary|Budapest|Hungarian',
  ],
  ...[
    'Iceland|Reykjavik|Icelandic,Icelander',
    'India|New Delhi,Delhi|Indian',
    'Indonesia|Jakarta|Indonesian',
    'Iran|Tehran,Teheran|Iranian,Persian',
  ],
  ...[
    'Iraq|Baghdad|Iraqi',
    'Ireland|Dublin|Irish,Irishman',
    'Israel|Jerusalem,Tel Aviv|Israeli',
    'Italy|Rome|Italian',
    'Ivory Coast|Abidjan,Yamoussoukro|Ivorian',
  ],
  ...[
    'Jamaica|Kingston|Jamaican',
    'Japan|Tokyo|Japanese',
    'Jordan|Amman|Jordanian',
    'Kazakhstan|Astana,Almaty,Nur-Sultan|Kazakh,Kazakhstani',
  ],
  ...[
    'Kenya|Nairobi|Kenyan',
    'Kiribati|Tarawa|I-Kiribati',
    'Kosovo|Pristina|Kosovar,Kosovan',
    'Kuwait|Kuwait City|Kuwaiti',
    'Kyrgyzstan|Bishkek|Kyrgyz',
  ],
  ...[
    'Laos|Vientiane|Laotian,Lao',
    'Latvia|Riga|Latvian',
    'Lebanon|Beirut|Lebanese',
    'Lesotho|Maseru|Basotho',
    'Liberia|Monrovia|Liberian',
  ],
  ...[
    'Libya|Tripoli|Libyan',
    'Liechtenstein|Vaduz|Liechtensteiner',
    'Lithuania|Vilnius|Lithuanian',
    'Luxembourg|Luxembourg|Luxembourger,Luxembourgish',
  ],
  ...[
    'Madagascar|Antananarivo|Malagasy',
    'Malawi|Lilongwe|Malawian',
    'Malaysia|Kuala Lumpur,Putrajaya|Malaysian,Malay',
    'Maldives|Male|Maldivian',
  ],
  ...[
    'Mali|Bamako|Malian',
    'Malta|Valletta|Maltese',
    'Mauritania|Nouakchott|Mauritanian',
    'Mauritius|Port Louis|Mauritian',
    'Mexico|Mexico City|Mexican',
  ],
  ...[
    'Micronesia|Palikir|Micronesian',
    'Moldova|Chisinau|Moldovan',
    'Monaco|Monaco|Monegasque',
    'Mongolia|Ulan Bator,Ulaanbaatar|Mongolian,Mongol',
  ],
  ...[
    'Montenegro|Podgorica|Montenegrin',
    'Morocco|Rabat|Moroccan',
    'Mozambique|Maputo|Mozambican',
    'Myanmar|Naypyidaw,Yangon,Rangoon|Burmese',
  ],
  ...[
    'Namibia|Windhoek|Namibian',
    'Nauru|Yaren|Nauruan',
    'Nepal|Kathmandu|Nepali,Nepalese',
    'Netherlands|Amsterdam,The Hague|Dutch,Dutchman',
  ],
  ...[
    'New Zealand|Wellington|Kiwi',
    'Nicaragua|Managua|Nicaraguan',
    'Niger|Niamey|Nigerien',
    'Nigeria|Abuja|Nigerian',
    'North Korea|Pyongyang|North Korean',
  ],
  ...[
    'North Macedonia|Skopje|Macedonian',
    'Norway|Oslo|Norwegian',
    'Oman|Muscat|Omani',
    'Pakistan|Islamabad|Pakistani',
    'Palau|Ngerulmud|Palauan',
  ],
  ...[
    'Palestine|Ramallah|Palestinian',
    'Panama|Panama City|Panamanian',
    'Papua New Guinea|Port Moresby|Papuan',
    'Paraguay|Asuncion|Paraguayan',
  ],
  ...[
    'Peru|Lima|Peruvian',
    'Philippines|Manila|Filipino,Philippine,Filipina',
    'Poland|Warsaw|Polish,Pole',
    'Portugal|Lisbon|Portuguese',
    'Qatar|Doha|Qatari',
  ],
  ...[
    'Romania|Bucharest|Romanian',
    'Russia|Moscow|Russian',
    'Rwanda|Kigali|Rwandan',
    'Saint Lucia|Castries|Saint Lucian',
    'Samoa|Apia|Samoan',
  ],
  ...[
    'San Marino|San Marino|Sammarinese',
    'Saudi Arabia|Riyadh|Saudi',
    'Scotland|Edinburgh|Scottish,Scot,Scots,Scotsman',
    'Senegal|Dakar|Senegalese',
  ],
  ...[
    'Serbia|Belgrade|Serbian,Serb',
    'Seychelles|Victoria|Seychellois',
    'Sierra Leone|Freetown|Sierra Leonean',
    'Singapore|Singapore|Singaporean',
  ],
  ...[
    'Slovakia|Bratislava|Slovak',
    'Slovenia|Ljubljana|Slovenian,Slovene',
    'Solomon Islands|Honiara|Solomon Islander',
    'Somalia|Mogadishu|Somali',
  ],
  ...[
    'South Africa|Pretoria,Cape Town|South African',
    'South Korea|Seoul|South Korean,Korean',
    'South Sudan|Juba|South Sudanese',
    'Spain|Madrid|Spanish,Spaniard',
  ],
  ...[
    'Sri Lanka|Colombo|Sri Lankan',
    'Sudan|Khartoum|Sudanese',
    'Suriname|Paramaribo|Surinamese',
    'Sweden|Stockholm|Swedish,Swede',
    'Switzerland|Bern,Berne|Swiss',
  ],
  ...[
    'Syria|Damascus|Syrian',
    'Taiwan|Taipei|Taiwanese',
    'Tajikistan|Dushanbe|Tajik',
    'Tanzania|Dodoma|Tanzanian',
    'Thailand|Bangkok|Thai',
  ],
  ...[
    'Togo|Lome|Togolese',
    'Tonga|Nuku’alofa|Tongan',
    'Trinidad and Tobago|Port of Spain|Trinidadian',
    'Tunisia|Tunis|Tunisian',
    'Turkey|Ankara|Turkish,Turk',
  ],
  ...[
    'Turkmenistan|Ashgabat|Turkmen',
    'Tuvalu|Funafuti|Tuvaluan',
    'Uganda|Kampala|Ugandan',
    'Ukraine|Kyiv,Kiev|Ukrainian',
    'United Arab Emirates|Abu Dhabi|Emirati',
  ],
  ...[
    'United Kingdom|London|British,Briton,Brit',
    'United States|Washington|American',
    'Uruguay|Montevideo|Uruguayan',
    'Uzbekistan|Tashkent|Uzbek',
  ],
  ...[
    'Vanuatu|Port Vila|Ni-Vanuatu',
    'Vatican City|Vatican City|Vatican',
    'Venezuela|Caracas|Venezuelan',
    'Vietnam|Hanoi|Vietnamese',
    'Wales|Cardiff|Welsh,Welshman',
  ],
  ...[
    'Yemen|Sanaa,Sana’a|Yemeni',
    'Zambia|Lusaka|Zambian',
    'Zimbabwe|Harare|Zimbabwean',
    'Chechnya|Grozny|Chechen',
    'Kurdistan|Erbil|Kurdish,Kurd',
    'Tibet|Lhasa|Tibetan',
  ],
]

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

const places = new Set<string>()
const demonyms = new Set<string>()
const countryByName = new Map<string, string>()
const countriesByCapital = new Map<string, string[]>()
const capitalsByCountry = new Map<string, readonly string[]>()

for (const name of `${countryNames},${provinceNames},${otherPlaces}`.split(',')) places.add(name.toLowerCase())
for (const name of countryNames.split(',')) countryByName.set(name.toLowerCase(), name)
for (const entry of countries) {
  const [country, capitals, people] = entry.replaceAll('’', "'").split('|')
  countryByName.set(country.toLowerCase(), country)
  capitalsByCountry.set(country, capitals.split(','))
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

function addDemonym(demonym: string): void {
  demonyms.add(demonym)
  if (!/(?:ese|ish|sh|ch|ss|s)$/.test(demonym))
    demonyms.add(demonym.endsWith('man') ? demonym.replace(/man$/, 'men') : `${demonym}s`)
}

const firstWords = new Set<string>()
for (const name of [...places, ...demonyms])
  if (name.includes(' ')) firstWords.add(name.slice(0, name.indexOf(' ')).replace(/\.$/, ''))

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
  return countryByName.get(name)
}

/** The countries whose seat of government, of old or now, a city is. `name` is in lower case with straight apostrophes. */
export function countriesOfCapital(name: string): readonly string[] {
  return countriesByCapital.get(name) ?? []
}

/** The capitals of a country as {@link countryOf} names it, the present one first. */
export function capitalsOf(country: string): readonly string[] {
  return capitalsByCountry.get(country) ?? []
}
