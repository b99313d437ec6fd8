import {defineWordClass} from '../language/vocabulary.ts'

/**
 * Head nouns of the names of bodies: “Coastal Guard Agency”, “University of Leeds”.
 * Source: the categories of organisations in the news agencies' style books and in company registers.
 */
export const organisationHead = defineWordClass('organisation-head', () =>
  (
    'academy administration agency airline airlines airways alliance army assembly association authority bank bar ' +
    'board body brewery broadcasting brigade bureau cabinet campaign center centre chamber charity church city ' +
    'club coalition college command commission committee company confederation congress consortium convention ' +
    'cooperative corporation corps council court department directorate division embassy enterprises exchange ' +
    'executive faculty federation fleet force forces forum foundation front fund government group guard guild ' +
    'holding holdings hospital house industries infirmary initiative inquiry inspectorate institute institution ' +
    'insurance international journal laboratories laboratory league legislature library ministries ministry ' +
    'mission mosque motors movement museum network news newspaper observatory office orchestra organisation ' +
    'organization panel parliament partners partnership party police post press program programme project quartet ' +
    'radio railway railways registry regiment reserve school secretariat securities senate service services ' +
    'society squad studios syndicate system systems task team telegraph television theatre theater times treasury ' +
    'tribunal tribune trust union unit united university ventures watch wanderers rovers athletic bundestag duma ' +
    'knesset majlis rada sejm constabulary militia observer guardian herald gazette chronicle mirror echo star ' +
    'globe mail energy pharmaceuticals technologies communications telecom stores supermarkets foods steel oil ' +
    'petroleum electric entertainment pictures records software solutions capital equities brothers bros sons ' +
    'aerospace robotics logistics biosciences therapeutics semiconductors dynamics ' +
    'associates stanley fargo choir circuit superdelegates bulletin inquirer examiner'
  ).split(' '),
)

/** Endings that only a company's or a club's name has. Source: the legal forms in company registers. */
export const companySuffix = defineWordClass('company-suffix', () =>
  (
    'inc ltd limited corp co plc llc llp gmbh ag sa spa nv bv ab asa oyj kk bhd pty fc afc cf rfc cc sc bk lp as ' +
    's.a. s.p.a. n.v. a.g. s.a'
  ).split(' '),
)

/**
 * Words after which “of” or “for” goes on with the name of a body: “Bank of England”, “Ministry of Defence”.
 * Source: as for `organisation-head`; the places among them make names of places (“Gulf of Mexico”).
 */
export const nameBeforeOf = defineWordClass('name-before-of', () =>
  (
    'academy archbishop archdiocese army association bank bay board bureau chamber church city college commission ' +
    'committee commonwealth community conference congress convention council court cape department departments ' +
    'diocese district duke duchess earl prince princess faculty federation gulf hospital house houses inquiry ' +
    'institute institution isle kingdom league library lords ministry ministries museum office offices order ' +
    'organisation organization palace parliament party people port registrar registry republic school sea society ' +
    'state states strait straits tower trust union university voice centre center fund friends agency bishop ' +
    'doctors daughters sons campaign coalition foundation alliance movement front forum statue'
  ).split(' '),
)

/** Bodies, news agencies and newspapers known by one word or by their initials. Source: the agencies' style books. */
export const knownOrganisation = defineWordClass('known-organisation', () =>
  (
    'nato un eu imf wto who oecd opec osce unesco unicef unhcr interpol europol iaea asean brics fifa uefa ioc ' +
    'wada nasa esa fbi cia nsa irs fda epa sec ftc fcc nhs mi5 mi6 gchq bbc itv cnn nbc cbs abc npr pbs msnbc ' +
    'cnbc espn afp ap upi reuters bloomberg tass itar-tass interfax xinhua anadolu kyodo yonhap ansa efe dpa pti ' +
    'irna sana wafa politico buzzfeed huffpost breitbart vox axios haaretz pravda izvestia hamas hezbollah fatah ' +
    'taliban isis isil likud tories labour gop democrats republicans conservatives ' +
    'dems dnc rnc snp ukip congress parliament senate kremlin pentagon ' +
    'treasury vatican westminster whitehall bundesbank google microsoft apple amazon facebook meta twitter ' +
    'samsung sony toyota boeing airbus ibm intel nokia siemens volkswagen shell bp exxonmobil gazprom rosneft ' +
    'aramco unilever nestle greenpeace amnesty oxfam unison wikileaks wikipedia youtube instagram netflix uber ' +
    'tesla'
  ).split(' '),
)

/** Head nouns of the names of places: “Baker Street”, “Lake Geneva”, “Coral Bay”. Source: general gazetteers. */
export const placeHead = defineWordClass('place-head', () =>
  (
    'airport avenue basin bay beach boulevard bridge canal canyon cape cathedral channel coast county creek ' +
    'desert district drive falls forest gulf harbor harbour heights hill hills island islands isle junction lake ' +
    'lane mountain mountains mount oblast ocean park peninsula plaza port province quay quarter region ridge ' +
    'river road sea square stadium station strait street suburb territory tower town township valley village ' +
    'volcano way arena glacier governorate prefecture municipality state states republic kingdom dam reservoir st ' +
    'fort mt ft lough loch point springs wood woods gardens palace castle prison jail'
  ).split(' '),
)

/** Words before a possessive that goes on with the name: “People's Party”, “Lloyd's of London”. Source: English use. */
export const possessiveInName = defineWordClass('possessive-in-name', () =>
  (
    'people men women children workers farmers lloyd moody sotheby christie king queen soldiers teachers ladies ' +
    'girls boys veterans guy valentine standard'
  ).split(' '),
)
