import type {Family} from '../family.ts'

const theme = [
  '(security|regional|bilateral|global|international|economic|strategic|geopolitical|multilateral|diplomatic|defence',
  '|defense|humanitarian|environmental|social|political)',
].join('')

/** The formulas of communiqués. Our own, after the readouts of foreign ministries. */
export const communique: Family = {
  advice: 'say what was asked, agreed or refused',
  isFormula: true,
  first: [
    '(exchange|exchanges|exchanged|exchanging) (their|of)? (views|opinions|perspectives) on ...3 (issues|matters|facets|aspects|topics|range|developments|questions|challenges|interest|concern|agenda|situation|subjects|spectrum|number|variety)',
    'exchange of (views|opinions) on ...3 (issues|matters|facets|topics|range|developments|interest|concern)',
    '(issues|matters|topics|areas|subjects|questions|themes) of (mutual|common|shared) (interest|concern|importance)',
    'people-to-people (ties|contacts|exchanges|connections|relations|links|contact|engagement|cooperation)',
    '(shared|common|mutual) (commitment|vision|determination|desire|resolve|aspirations|understanding|responsibility) (to|of|for) ...2 (peace|stability|security|cooperation|growth|prosperity|development|promoting|strengthening|advancing|addressing|dialogue|deepening|enhancing|ensuring|fostering|future|sustainable|progress|justice|world|excellence)',
    '~ (mutual|shared) (prosperity|understanding and|trust and|respect and|interests and|goals and|values and|benefit and)',
    '(regional|global|lasting|long-term|international) (stability|peace|security|prosperity) and (stability|security|prosperity|cooperation|peace|growth|development|sustainable|economic)',
    '(peace|stability|security) and (stability|prosperity|cooperation|development) (in|across|throughout|of|for) (the)? (region|world|regional|globe|both|entire|wider|broader)',
    '(cordial|friendly|warm|constructive|positive) and (constructive|productive|friendly|fruitful|open|cordial|frank|forward-looking) (atmosphere|manner|discussions|discussion|talks|exchange|dialogue|spirit|environment)?',
    '~ (frank|candid|open|fruitful|constructive|productive|substantive|meaningful) (and ...1)? (exchange|exchanges|dialogue|discussions) (on|about|of|between|regarding|with|that)',
    '~ (<cover>|<discuss>|<encompass>|<span>|<explore>) (a|an)? (wide|broad|diverse|full|whole)? (range|spectrum|variety|array|number|host) of ...2 (issues|topics|subjects|areas|matters|themes)',
    '(touched on|touched upon|touching on|touching upon|delved into|centred around|centered around|revolved around) ...4 (issues|topics|areas|challenges|aspects|ways|importance|developments|cooperation|themes)',
    `(pressing|evolving|emerging|shared|complex|common|ongoing) ({any} and)? ...1 ${theme} (and ...1)? (challenges|issues|concerns|priorities|dynamics|threats|matters)`,
    `evolving ...1 (challenges|dynamics|threats|needs|circumstances|demands|realities|priorities)`,
    '~ (<strengthen>|<deepen>|<enhance>|<bolster>|<fortify>|<solidify>|<cement>|<expand>) (bilateral|diplomatic|strategic|economic|mutual|cultural|defence|defense|military|the|their|existing) ...2 (ties|bonds|partnership|collaboration|engagement) (between|and|through|across|in|with|among|to)',
    '(avenues|pathways|opportunities) for (further|future|greater|enhanced|deeper|closer|increased|mutual|bilateral|collaborative|economic|sustainable) ...1 (cooperation|collaboration|partnership|growth|engagement|dialogue|development|investment|exchange)',
    '(of|on|with) (utmost|paramount|great|vital|critical|immense|particular|mutual) importance (to|for|in|of)',
    '(multilateral|regional|international|collective|collaborative|joint|coordinated) (efforts|approach|action|response|initiatives|mechanisms) (to|aimed at|towards|toward|for) (address|addressing|foster|fostering|promote|promoting|ensure|ensuring|combat|combating|enhance|enhancing|strengthen|strengthening|tackle|tackling|mitigate|mitigating|safeguard|maintain|maintaining|achieve|achieving|support|stability|peace)',
    '~ (deep|deep-rooted|long-standing|longstanding|historic|enduring|strong|growing|robust) ...1 (bonds|friendship|ties) (between|of|that) (friendship|the two|both|their|our|nations)',
    '(express|expresses|expressed|expressing|voiced|noted) (their|its|his|her)? ...1 (satisfaction|readiness|appreciation|gratitude) (with|at|over|for|to|that) the (dynamic|level|progress|positive|current|high|state|development|growing|steady|fruitful)',
    '(reaffirm|reaffirms|reaffirmed|reaffirming|reiterated|reiterate|reiterating|confirmed|stressed|underlined) (their|its|the) (mutual|shared|joint|firm|strong|full|common)? (readiness|willingness|intention|desire|determination|interest) (to|in|for) (further|deepen|deepening|strengthen|strengthening|expand|expanding|continue|continuing|develop|developing|enhance|enhancing|advance|boost)',
    '(in|in a|in the) (spirit|atmosphere|climate) of (mutual|friendship|cooperation|openness|trust|partnership|solidarity|goodwill|understanding|respect)',
    '(dynamic|progressive|positive|steady|fruitful) (development|growth|trajectory) of (bilateral|relations|ties|cooperation|the relationship|our)',
    '(in-depth|wide-ranging|comprehensive|extensive|thorough) (discussions|discussion|talks|exchange|conversation) (on|about) ...4 (issues|topics|matters|aspects|cooperation|relations|range|challenges)',
  ],
  second: [
    'mutually beneficial (cooperation|partnership|relationship|ties|collaboration|solution|outcome|relations|agreement|agreements|projects|measures|partnerships|terms)',
    '(<explore>|<identify>|<discuss>|<create>|<seek>|<open>) (new|potential|further|innovative|additional|fresh) ...1 (avenues|pathways|opportunities|areas|channels) (for|of|to) ...2 (cooperation|collaboration|partnership|growth|engagement|dialogue|peace|trade|investment|economic|resolution|innovation)',
    '(exchange|exchanged|exchanging) views',
    '(common|mutual|shared) (interests|interest|goals|goal|values|vision|concern|concerns|challenges|objectives|ground)',
    'mutually (beneficial|agreed|acceptable|advantageous)',
    '(a|the) (range|number|variety|spectrum) of (issues|topics|subjects|matters|concerns)',
    '(pressing|key|critical|emerging|global|regional|major) ...1 (challenges|issues|concerns|priorities)',
    '(frank|candid|open|fruitful|constructive|productive|useful|positive) (and ...1)? (talks|discussions|dialogue|exchange|meeting|atmosphere)',
    '(peace and (stability|security|prosperity)|growth and (prosperity|stability|development))',
    '(<reach>) out to',
  ],
}
