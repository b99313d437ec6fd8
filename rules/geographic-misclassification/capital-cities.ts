/**
 * Large cities that are taken for capitals, by the ISO 3166 code of their country. Source: general reference knowledge.
 */
const otherCities =
  'AU:Sydney,AU:Melbourne,AU:Brisbane,AU:Perth,BO:Santa Cruz,BR:Rio de Janeiro,BR:São Paulo,BR:Sao Paulo,BR:Salvador,' +
  'BZ:Belize City,CA:Toronto,CA:Montreal,CA:Vancouver,CH:Geneva,CH:Zurich,CH:Zürich,CH:Basel,CM:Douala,CN:Shanghai,' +
  'CN:Guangzhou,CN:Shenzhen,DE:Munich,DE:Frankfurt,DE:Hamburg,EC:Guayaquil,EG:Alexandria,ES:Barcelona,ES:Seville,' +
  'FR:Lyon,FR:Marseille,FR:Strasbourg,GB:Manchester,GB:Birmingham,GB:Liverpool,HN:San Pedro Sula,IN:Mumbai,IN:Kolkata,' +
  'IN:Calcutta,IN:Bangalore,IN:Bengaluru,IN:Chennai,IR:Mashhad,IR:Isfahan,IQ:Basra,IQ:Mosul,IT:Milan,IT:Turin,IT:Naples,' +
  'IT:Venice,JP:Osaka,JP:Kyoto,KE:Mombasa,KR:Busan,LY:Benghazi,MA:Casablanca,MA:Marrakesh,MA:Marrakech,MM:Mandalay,' +
  'MX:Guadalajara,MX:Monterrey,NG:Lagos,NG:Kano,NL:Rotterdam,NZ:Auckland,NZ:Christchurch,PH:Davao,PK:Karachi,PK:Lahore,' +
  'PL:Krakow,PL:Gdansk,PT:Porto,RU:St Petersburg,SA:Jeddah,SE:Gothenburg,SY:Aleppo,TR:Istanbul,TR:Izmir,UA:Kharkiv,' +
  'UA:Odesa,UA:Odessa,UA:Lviv,US:New York,US:New York City,US:Los Angeles,US:Chicago,VN:Ho Chi Minh City,VN:Saigon,' +
  'ZA:Johannesburg,ZA:Durban,AE:Dubai,AE:Sharjah,KZ:Karaganda,MW:Blantyre,BJ:Cotonou,TG:Kara,CO:Medellin,CO:Cali,' +
  'VE:Maracaibo,UZ:Samarkand,UZ:Bukhara,MY:Penang,ID:Surabaya,ID:Bandung,TH:Chiang Mai,GH:Kumasi,ET:Dire Dawa,UG:Entebbe'

const cities = new Set(otherCities.split(',').map((entry) => entry.slice(3).toLowerCase()))

/** True for a large city that is no capital. `name` is in lower case with straight apostrophes. */
export function isOtherCity(name: string): boolean {
  return cities.has(name)
}
