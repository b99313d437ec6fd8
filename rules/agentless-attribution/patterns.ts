// The classes that the patterns name.
import '../../src/lexicon/adverbs.ts'
import '../../src/lexicon/function-words.ts'
import '../../src/lexicon/events.ts'
import '../../src/lexicon/significance.ts'
import '../../src/lexicon/views.ts'

/*
 * Views, acts and proposals with nobody behind them. Sources: encyclopedias' and agencies' guides to weasel words, the
 * weasel class of the CoNLL-2010 shared task, and communiqués.
 */

/** An adverb that may stand inside a verb: `it has |also| been agreed`. */
const aside = '({adverb}|{plain-adverb}|being)?'

/** `is widely seen as`, `a visit widely regarded as` */
export const widely: readonly string[] = [`<be> ${aside} {breadth} {viewed}`, '{breadth} {viewed} (as|to|that)']

/** `it is believed that`, `it was agreed that`, `there is a growing consensus that` */
export const impersonal: readonly string[] = [
  `(it is|it's|it was|it (has|had) been) ${aside} {put-about}`,
  `(it is|it was|it (has|had) been) ${aside} {resolved} ((during|at|in) (the|these|those|their|both)? ...3)? that`,
  [
    'there (is|was|are|has been|remains) (a|an)?',
    ' (growing|widespread|broad|general|increasing|mounting|wide|rising|deepening|emerging)',
    ' ...1 {climate} (that|about|over|of|regarding)',
  ].join(''),
]

/** `reportedly` and its kind; the option says which. */
export const hearsay: readonly string[] = [
  '(reportedly|purportedly|supposedly|apparently|allegedly|ostensibly|seemingly|rumouredly|rumoredly|presumably)',
]

const indefinite = [
  '(a|an|several|various|new|multiple|numerous|some|other|further|additional|joint|specific|concrete|practical|possible',
  '|potential|innovative)',
].join('')

/** `is seen as a major step`, `talks described as productive`: a judgement that somebody must have made. */
export const judged: readonly string[] = [
  [
    '[(is|are|is being|are being|has been|have been) ({adverb}|{plain-adverb})?',
    ' (seen|viewed|regarded|perceived|interpreted|hailed|touted|considered|deemed) (as|to be)?',
    ' (a|an|another) ...1 ({momentous}|positive|necessary|natural|strategic|timely|bold)? ...1',
    ' ({milestone}|step|test|response|game changer|game-changer|turning point|corrective|catalyst|testament',
    '|opportunity)] (forward|toward|towards|of|for|in|to|$)',
  ].join(''),
  [
    `({talk}|{undertaking}|discussions|which|that|and|<be>) (<be>|has been|have been)? ${aside}`,
    ' (described|characterised|characterized|hailed|praised|billed|touted) as ...1',
    ' (productive|constructive|fruitful|frank|historic|landmark|groundbreaking|successful|substantive|cordial|candid',
    '|positive|a success|a milestone|a breakthrough)',
  ].join(''),
]

/** `emphasis was placed on`, `a framework was proposed`, `concerns were raised` */
export const act: readonly string[] = [
  `{stress-noun} (was|were|is|are|has been|have been|will be) ${aside} (placed|put|given|laid|attached|accorded|paid|devoted)`,
  [
    `${indefinite} ...4 {scheme} ((for|on|regarding|concerning|towards|toward|aimed at) ...4)? (was|were|has been|have been) ${aside}`,
    ' (proposed|suggested|recommended|outlined|floated|tabled|advocated|identified|discussed|explored|considered',
    '|presented|raised|agreed|put forward|drawn up|drafted|mooted)',
  ].join(''),
  `{misgiving} (have|has|had|were|was) ${aside} (been)? (raised|voiced|expressed|levelled|leveled|aired)`,
  [
    '(satisfaction|appreciation|gratitude|readiness|willingness|interest|confidence|commitment|condolences|solidarity)',
    ` (was|were|has been|have been) ${aside} (expressed|voiced|conveyed|reaffirmed|reiterated)`,
  ].join(''),
  `(recommendations|suggestions|assurances) (were|have been) ${aside} made`,
  `(calls|appeals|demands) (were|have been) ${aside} made for`,
  `(ideas|views|perspectives|opinions|insights) (were|have been) ${aside} (exchanged|shared)`,
]

/** `the exchange proposed` */
export const event: readonly string[] = [
  [
    `{determiner} ...3 {exchange-noun} ${aside} (<propose>|<recommend>|<advocate>|called for|calls for|<urge>`,
    '|<suggest> (that|ways|measures|steps)',
    '|(<conclude>|<stress>|<emphasise>|<emphasize>|<reaffirm>|<acknowledge>) that)',
  ].join(''),
]

/** `is seen as`, `is believed to`, `it is hoped`, without an adverb for how widely. */
export const bare: readonly string[] = [
  `(it is|it was) ${aside} hoped`,
  `<be> ${aside} (seen|viewed|regarded|perceived|interpreted|hailed|touted) as`,
  `<be> ${aside} (considered|deemed|thought|believed|said|understood|reported|rumoured|rumored|presumed|assumed|reputed) to`,
  `<be> ${aside} (considered|deemed) (a|an|the|one|crucial|essential|vital|key|critical|important|necessary)`,
]
