// The classes that the patterns name.
import '../../src/lexicon/adverbs.ts'
import '../../src/lexicon/function-words.ts'
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
  `(it is|it was|it (has|had) been) ${aside} {resolved} that`,
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

/** `emphasis was placed on`, `a framework was proposed`, `concerns were raised` */
export const act: readonly string[] = [
  `{stress-noun} (was|were|is|are|has been|have been|will be) ${aside} (placed|put|given|laid|attached|accorded|paid|devoted)`,
  [
    `${indefinite} ...4 {scheme} (was|were|has been|have been) ${aside}`,
    ' (proposed|suggested|recommended|outlined|floated|tabled|advocated|identified|discussed|explored|considered',
    '|presented|raised|agreed|put forward)',
  ].join(''),
  `{misgiving} (have|has|had|were|was) ${aside} (been)? (raised|voiced|expressed|levelled|leveled|aired)`,
  `(recommendations|suggestions|assurances) (were|have been) ${aside} made`,
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
