// The classes that the patterns name.
import '../../src/lexicon/adverbs.ts'
import '../../src/lexicon/events.ts'
import '../../src/lexicon/views.ts'

/*
 * Views, acts and proposals with nobody behind them. Sources: encyclopedias' and agencies' guides to weasel words, the
 * weasel class of the CoNLL-2010 shared task, and communiqués.
 */

/** `is widely seen as`, `a visit widely regarded as` */
export const widely: readonly string[] = [
  '<be> (also|still|now|already|being|almost)? {breadth} {viewed}',
  '{breadth} {viewed} (as|to|that)',
]

/** `it is believed that`, `it was agreed that`, `there is a growing consensus` */
export const impersonal: readonly string[] = [
  "(it is|it's|it was|it has been|it had been|it has also been|it is also|it was also) ({adverb}|now|still)? {put-about}",
  '(it is|it was|it has been|it had been) ({adverb}|also|further|now)? {resolved} that',
  'there (is|was|are|has been|remains) (a|an)? (growing|widespread|broad|general|increasing|mounting|wide|rising|deepening|emerging) ...1 (consensus|belief|recognition|expectation|expectations|speculation|sense|perception|view|agreement|concern|concerns|fear|fears|realisation|realization|acknowledgement|understanding|feeling|optimism|frustration) (that|about|over|of|regarding)',
]

/** `reportedly` and its kind; the option says which. */
export const hearsay: readonly string[] = [
  '(reportedly|purportedly|supposedly|apparently|allegedly|ostensibly|seemingly|rumouredly|rumoredly|presumably)',
]

/** `emphasis was placed on`, `a framework was proposed`, `concerns were raised` */
export const act: readonly string[] = [
  '(emphasis|importance|priority|attention|weight|stress|value|focus|consideration) (was|were|is|are|has been|have been|will be) ({adverb}|also)? (placed|put|given|laid|attached|accorded|paid|devoted|directed)',
  '(a|an|several|various|new|multiple|numerous|some|other|further|additional|joint|specific|concrete|practical|possible|potential|innovative) ...4 {scheme} (was|were|has been|have been) ({adverb}|also)? (proposed|suggested|recommended|outlined|floated|tabled|advocated|identified|discussed|explored|considered|presented|raised|agreed|put forward|agreed upon)',
  '(concerns|concern|questions|doubts|fears|objections|criticism|criticisms|hopes|optimism|calls|misgivings|reservations) (have|has|had|were|was) (also|repeatedly|recently|now)? (been)? (raised|voiced|expressed|levelled|leveled|aired)',
  '(recommendations|suggestions|assurances) (were|have been) (also)? made',
  '(ideas|views|perspectives|opinions|insights) (were|have been) (also)? (exchanged|shared)',
]

/** `the exchange proposed`: gatherings that act as bodies (a summit, a conference) are left out. */
export const event: readonly string[] = [
  '{determiner} ...3 (talk|talks|discussion|discussions|dialogue|dialogues|dialog|conversation|conversations|exchange|exchanges|engagement|engagements|consultation|consultations|negotiations|deliberations|interaction|interactions|encounter|encounters|visit|tour|meeting|meetings|workshop|workshops|seminar|seminars|session|sessions|symposium|webinar|roundtable|gathering|event|forum) (also|further|subsequently|ultimately|{adverb})? (<propose>|<recommend>|<advocate>|called for|calls for|<urge>|<suggest> (that|ways|measures|steps)|<conclude> that|<stress> that|<emphasise> that|<emphasize> that|<reaffirm> that|<acknowledge> that)',
]

/** `is seen as`, `is believed to`, without an adverb. */
export const bare: readonly string[] = [
  '(it is|it was) (also|now)? hoped',
  '<be> (also|still|now|already|often|being|sometimes|frequently|{adverb})? (seen|viewed|regarded|perceived|interpreted|hailed|touted) (as|by)',
  '<be> (also|still|now|already|often|{adverb})? (considered|deemed|thought|believed|said|understood|reported|rumoured|rumored|presumed|assumed|held|reputed) to',
  '<be> (also|still|now|often)? (considered|deemed) (a|an|the|one|crucial|essential|vital|key|critical|important|necessary)',
]
