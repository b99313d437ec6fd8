/**
 * The regions of newspapers: `labels|place|core|also`.
 *
 * `labels` stand before “country” and the like; those that may be written small are marked with `~`. `place` is the
 * region in a sentence. `core` lists whom everybody counts to it, `also` whom some do: nobody is corrected on those.
 * Both hold ISO 3166 codes and numbers of the United Nations’ M49 (src/lexicon/territories.ts); `-` takes one away.
 * The narrower region comes before the wider one, as suggestions take the first that fits.
 *
 * Our own, after common journalistic use; where books differ the country stands in `also`.
 */
export const regions: readonly string[] = [
  'South Caucasus,South Caucasian,Transcaucasian,Transcaucasus|the South Caucasus|AM AZ GE|',
  'Caucasus,Caucasian|the Caucasus|AM AZ GE|RU TR IR',
  'Baltic,Baltics|the Baltic region|EE LV LT|FI PL SE DK DE RU',
  'Nordic|the Nordic region|DK NO SE FI IS FO GL AX|EE',
  'Scandinavian,Scandinavia|Scandinavia|DK NO SE|FI IS FO GL AX SJ',
  'Benelux|the Benelux|BE NL LU|',
  'Visegrad,Visegrád|the Visegrad group|PL CZ SK HU|',
  'Western Balkan,West Balkan,Western Balkans|the Western Balkans|AL BA XK ME MK RS|HR SI GR BG',
  'Balkan,Balkans|the Balkans|AL BA BG XK ME MK RS HR GR|RO SI TR MD',
  'Iberian|Iberia|ES PT|AD GI',
  'Alpine|the Alps|AT CH LI|SI FR IT DE MC',
  'Central European,Mid-European|Central Europe|PL CZ SK HU AT DE CH LI SI|HR RO LT LV EE UA RS BG BY MD LU BA IT',
  'Central and Eastern European,Central and East European|Central and Eastern Europe|151 EE LV LT AL BA XK ME ' +
    'MK RS HR SI|154 155 039 145 143',
  'Southeast European,Southeastern European,South-East European,South-Eastern European,South East European|' +
    'Southeastern Europe|AL BA BG XK ME MK RS HR GR RO SI|TR MD CY HU UA',
  'Eastern European,East European,East Europe|Eastern Europe|151|EE LV LT AL BA XK ME MK RS HR SI GE AM AZ KZ TR',
  'Southern European,South European|Southern Europe|039 CY|FR TR BG RO',
  'Western European,West European,West Europe|Western Europe|155 GB IE ES PT IT|154 AD MC SM MT GR CY VA GI TR ' +
    '-EE -LV -LT',
  'Northern European,North European|Northern Europe|154|DE NL PL BE BY RU LU',
  'European,Europe|Europe|150|TR CY GE AM AZ KZ GL',
  'Central Asian,Central Asia|Central Asia|143|AF MN',
  'South Asian,South Asia|South Asia|034 -IR|IR MM',
  'Southeast Asian,South-East Asian,Southeastern Asian,South-Eastern Asian,South East Asian,Southeast Asia,' +
    'South-East Asia|Southeast Asia|035|PG',
  'Northeast Asian,North-East Asian,Northeast Asia|Northeast Asia|CN JP KP KR MN TW HK MO|RU',
  'East Asian,East Asia|East Asia|030|035 RU',
  'Gulf Arab,Arab Gulf|the Gulf|AE BH KW OM QA SA|IQ YE',
  'Gulf,Persian Gulf,Arabian Gulf|the Gulf|AE BH KW OM QA SA|IQ IR YE',
  'Levantine,Levant|the Levant|SY LB JO IL PS|CY TR IQ EG',
  'Middle Eastern,Mideastern,Near Eastern,Middle East,Mideast,Near East|the Middle East|AE BH IQ IL IR JO KW ' +
    'LB OM PS QA SA SY YE EG TR|CY LY TN DZ MA SD AF SO DJ MR EH',
  'West Asian,Western Asian,West Asia|Western Asia|145|IR EG AF',
  'Maghreb,Maghrebi,Maghrebian|the Maghreb|DZ LY MA MR TN|EH',
  'North African,Northern African,North Africa|North Africa|015|MR TD NE ML EH SS',
  'Sahel,Sahelian|the Sahel|BF TD ML MR NE|SN SD GM GN NG CM ER ET DZ SS CV GW CF',
  '~Horn of Africa|the Horn of Africa|DJ ER ET SO|KE SD SS UG YE',
  'West African,Western African,West Africa|West Africa|011|CM TD GQ GA EH ST',
  'Central African,Middle African,Central Africa|Central Africa|017|RW BI UG SS SD ZM NG',
  'East African,Eastern African,East Africa|East Africa|014|SD CD EG',
  '~southern African,~southern Africa|southern Africa|018 AO MZ ZM ZW MW|MG MU SC KM CD TZ RE YT',
  '~sub-Saharan African,~sub-Saharan,~sub-Saharan Africa|sub-Saharan Africa|202|SD MR DJ SO',
  'Arab|the Arab world|AE BH DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE DJ|EH TD ER SS ML NE',
  'African,Africa|Africa|002|YE ES FR PT',
  'Andean|the Andes|BO CO EC PE|CL AR VE',
  'Southern Cone|the Southern Cone|AR CL UY|PY BR',
  'Central American,Central America|Central America|013 -MX|MX DO',
  'Caribbean|the Caribbean|029|BZ GY SR GF CO VE PA HN NI CR GT MX BM US',
  'South American,South America|South America|005|TT AW CW BQ',
  'North American,North America|North America|021 MX|013 029',
  'Latin American,Latin America|Latin America|005 013 CU DO PR HT|029 US',
  '~Pacific island,South Pacific,Pacific islands,Pacific Islands|the Pacific|009 -AU -NZ|AU NZ CL TL ID PH',
  'Melanesian|Melanesia|054|ID TL',
  'Polynesian|Polynesia|061|NZ US CL FJ',
  'Oceanian,Oceania|Oceania|009|TL ID US CL',
  'Pacific|the Pacific|009|US CA MX 013 CL PE EC CO CN JP KR KP TW RU 035 HK MO FR GB',
  'Asia-Pacific,Asian-Pacific,Asia Pacific|the Asia-Pacific region|030 035 034 009 143|RU US CA MX CL PE CO EC',
  'Asian,Asia|Asia|142|RU EG PG',
  '~post-Soviet,~ex-Soviet,~former Soviet|the former Soviet Union|RU UA BY MD EE LV LT GE AM AZ KZ KG TJ TM UZ|',
  '~former Yugoslav,~ex-Yugoslav,~post-Yugoslav|the former Yugoslavia|SI HR BA RS ME MK XK|',
  'Mediterranean|the Mediterranean|ES FR IT MC MT SI HR BA ME AL GR TR CY SY LB IL PS EG LY TN DZ MA|PT JO GI ' +
    'AD SM VA XK MK RS BG GB',
  'Black Sea|the Black Sea|BG GE RO RU TR UA|MD AM AZ GR AL RS',
  'Caspian,Caspian Sea|the Caspian Sea|AZ IR KZ RU TM|UZ',
  'Himalayan,Himalaya|the Himalayas|NP BT IN CN PK|AF MM BD',
]

/** Countries without a coast; the Caspian Sea is no ocean. Source: the United Nations’ list, and common use. */
export const landlocked =
  'AD AF AM AT AZ BF BI BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PY RS RW SK SM SS SZ ' +
  'TD TJ TM UG UZ VA XK ZM ZW'

/** Countries and territories that lie on islands alone, or for the most part. Source: general reference knowledge. */
export const islands =
  '029 054 057 061 NZ BH BM CC CX CV CY FK FO GB GG GL ID IE IM IS JE JP KM LK MG MT MU MV MF NF PH PM RE SC SG ' +
  'SH ST TL TW YT'

/** Those of which some say so: a continent, a state on a bridged island or on part of one. */
export const islandsToSome = 'AU BN DK GQ HK MO AX SJ MY'

/** Labels that place a country nowhere on a map are no help as a suggestion. */
export const noSuggestion: ReadonlySet<string> = new Set([
  'the Alps',
  'the Arab world',
  'the former Soviet Union',
  'the former Yugoslavia',
  'the Mediterranean',
  'the Black Sea',
  'the Caspian Sea',
  'the Himalayas',
  'the Visegrad group',
  'the Benelux',
  'Iberia',
  'the Nordic region',
  'the Caucasus',
  'the Andes',
  'the Southern Cone',
  'Melanesia',
  'Polynesia',
  'the Levant',
  'Western Asia',
  'Northeast Asia',
  'the Balkans',
  'Central and Eastern Europe',
  'sub-Saharan Africa',
  'the Asia-Pacific region',
  'Asia',
  'Europe',
  'Africa',
])
