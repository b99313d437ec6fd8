/*
 * Sentences that tell what only those in the room, or only a text, can tell. Built on constructions, not on
 * phrases: a gathering as the subject of a content verb, topics as the subject of “included”, an undertaking that
 * “does not entail”. Sources: the readouts and communiqués that agencies warn against paraphrasing without a
 * source, and the classes of src/lexicon/events.ts and of words.ts.
 */

/** Verbs of dwelling on a topic: what even a public sitting is only said to have done by somebody who sums it up. */
const dweltOn = [
  '<explore>|<consider>|<touch> (on|upon)|<delve> into|<grapple> with|<wrestle> with|<range> (over|across)|<weigh>',
  '|<unpack>|<dissect>|<canvass>|<pore> over|<mull> over?|<take> stock of|(<shed>|<throw>|<cast>) ...2 light on|<unearth>',
  '|<surface>|<flag>|(was|were) (dominated by|devoted to|dedicated to|taken up with)',
].join('')

/** Verbs for what a gathering was about, with the prepositions that go with them. */
const wasAbout = [
  '{about-verb}|<focus> on|(<centre>|<center>) (on|around|upon)|<revolve> (around|about)|<circle> around',
  '|<range> from|<concentrate> on|<dwell> on|<deal> with|<turn> (to|on)|<hinge> on|<look> (at|into)|(<zero>|<home>) in on',
  '|heard about|(<thrash>|<hammer>|<iron>|<map>|<spell>|<lay>|<set>) out|<bring> (up|to light)|<lay> (bare|the)|<set> the',
  '|<single> out|(<go>|<run>) (over|through)|<gravitate> (to|towards|toward)|(<settle>|<agree>) on|<raise>|<pave>',
  '|<result> in|<culminate> in|(<conclude>|<end>) with|<lead> to|(<aim>|<seek>) to|(was|were) (centred on|centered on|focused on|aimed at)',
  '|saw ...4 ({deliberated}|discuss|debate|explore|examine|weigh|consider|raise)',
  '|(<provide>|<offer>) ...3 (opportunity|chance|platform|space|forum|venue) (to|for)|(<serve>|<act>) as a ...2 (platform|forum) for',
  '|<give> ...4 (chance|opportunity) to',
].join('')

/** What may stand between a noun and its verb: a clause between commas, hearsay, a few words, an adverb. */
const link = [
  '(, ...12 ,)? ((is|are|was|were) {adverb}? (understood|believed|said|thought|reported|expected) to have)?',
  ' (has|have|had)? (also|further|then|primarily|mainly|largely|chiefly|mostly|specifically|particularly|additionally|{adverb})?',
].join('')

/** What opens a phrase that says more of a gathering: between whom, on what, held where. */
const behind =
  '(between|with|among|in|at|on|over|of|for|across|involving|held|organised|organized|convened|hosted|staged|chaired|attended)'

const topics =
  '(topics|issues|matters|subjects|themes|items|points|areas|steps|measures|options|plans|proposals|ideas|initiatives|priorities|challenges|solutions|strategies|actions|concerns|reforms|recommendations)'

const raised =
  '(discussed|covered|raised|explored|considered|agreed|addressed|identified|examined|reviewed|tabled|highlighted|proposed|debated|floated|outlined)'

/** Gatherings and topics as the subject. */
export const closedDoor: readonly string[] = [
  `{determiner} ...4 {talk} ${link} (${wasAbout}|${dweltOn})`,
  `{determiner} ...3 {talk} ${behind} ...10 ${link} (${wasAbout}|${dweltOn})`,
  `^ {any}? {any}? {gatherings} ${link} (${wasAbout}|${dweltOn})`,
  `^ {any}? {any}? {gatherings} ${behind} ...10 ${link} (${wasAbout}|${dweltOn})`,
  `{determiner} ...3 ({sitting}|town hall|round table|away day|strategy day|working group) (${behind} ...8)? ${link} (${dweltOn})`,
  `{determiner} ...2 (town hall|round table|away day|strategy day) ${link} (${wasAbout})`,
  `${topics} ${raised} ...6 (include|included|were|ranged)`,
  `^ {any}? ${topics} ranged from`,
  `(central|key|core) to {determiner} ...3 {talk} (was|were)`,
  `(among|amongst) {determiner} ...2 ${topics} ${raised}? ...4 (was|were|are|is)`,
  `(on|high on) the agenda (was|were)`,
]

/** The room or the table elsewhere in the sentence: what was on it, at its heart, agreed in it. */
export const inRoom: readonly string[] = [
  `^ at the (heart|centre|center|core|top) of {determiner} ...3 {talk} (was|were|is|are|lay)`,
  `^ (also|still)? on the table (was|were|is|are)`,
  `^ ...4 (sticking|stumbling|flash) (points|blocks) ...5 (include|included|were|ranged)`,
  `^ ...4 (points|bones) of (contention|disagreement|friction) ...5 (include|included|were|ranged)`,
  `...4 (under|up for) (discussion|consideration) ...3 (include|includes|included|range|ranges|ranged)`,
  `^ ...4 on the table ...3 (include|includes|included|range|ranges|ranged)`,
  `(was|were) (also|all|both)? (discussed|debated|explored|tackled|canvassed|on the table|up for discussion|under discussion) $`,
  `(was|were) (also|all|both)? (among|amongst) the ...2 ${topics} (${raised}|on the table|under discussion|on the agenda)? $`,
  `(was|were) (also|all|both)? (high on|top of) the agenda $`,
  `^ (a|some|broad)? {any}? (consensus|compromise|(common|middle) ground|(tentative|broad|provisional|informal) (understanding|agreement)) (also|soon|gradually|quickly|eventually)? (emerged|was reached|was found|has emerged) (on|around|over|about|regarding)`,
  `^ (attention|discussion|discussions|conversation|the conversation|the discussion|talk|focus) (then|also|later|next|soon|quickly) (turned|shifted|moved|returned) to`,
  `^ (behind closed doors|in (closed|private|executive) session|in private|in camera) , ...8 {deliberated}`,
  `^ (during|at|in|throughout|over) ...4 {talk} (${behind} ...6)? , ...6 (${dweltOn})`,
  `with ...3 {gatherings} (covering|spanning|exploring|ranging|addressing|examining|(touching|centring|centering|focusing|centred|centered|focused) (on|upon)|revolving around)`,
  `{determiner} ...3 {talk} (was|were) {adverb}? (frank|cordial|constructive|productive|fruitful|candid|collegial|businesslike)`,
  `^ the agenda (also)? (was dominated by|included|covered|ranged|spanned|featured|encompassed|comprised|centred on|centered on|focused on)`,
  `^ the (atmosphere|tone|mood) ((of|at|in|during) ...5)? (was|remained) {adverb}? (cordial|constructive|frank|productive|businesslike|candid|collegial)`,
]

/** People of whom nothing is said but that they were there. */
export const attendees: readonly string[] = [
  [
    '^ ((during|at|in|throughout|over|on) ...8 ,)? (the|some|several|many|most|other)? {any}?',
    ' ({attendee} ((of|from|at|on) ...6)?|those present) (also|then|further|later|{adverb})?',
    ' ({deliberated}|thrashed out|hammered out|ironed out|(grappled|wrestled) with|delved into|pored over|mulled over',
    '|touched (on|upon)|heard about|looked (at|into)|took stock of|ranged over|exchanged (views|ideas)',
    '|pressed ...4 (on|about|over)|deliberated (on|over)|(homed|zeroed) in on)',
  ].join(''),
  '^ ...5 (also|then|later)? (thrashed|ironed) out',
  [
    '^ ((during|at|in|throughout|over|on) ...8 ,)? (the|both|all|the two) (boards|sides|parties|delegations|teams|negotiators|envoys|ministers)',
    ' (also|then|further|later|{adverb})? (discussed|reviewed|explored|examined|delved into|touched (on|upon)|exchanged (views|ideas))',
  ].join(''),
  '(talks|negotiations|discussions|consultations|deliberations) (have begun|began|have started|are under way|are underway|continue|continued) , (focusing|centring|centering|centred|centered|touching) (on|upon)',
]

/** What this or that text does not demand or is there for. */
export const textContent: readonly string[] = [
  '{determiner} ...4 {undertaking} (does|do|did) not (automatically|necessarily|in)? (entail|require|commit|oblige|involve|imply|constitute|amount|bind|compel|mandate|guarantee|envisage|foresee)',
  '(this|these|such|that|those) ...3 {undertaking} (also|further|{adverb})? (<aid> in|<assist> in|<articulate>|<encompass>|<incorporate>|<entail>|<integrate>|<codify>|<enshrine>|<institutionalize>|<institutionalise>|<envision>|<envisage>)',
]

/** What texts lay down and leave alone. */
const laysDown = [
  '(does|do|did) not {adverb}? (apply|extend|entail|require|oblige|commit|bind|compel|mandate|guarantee|envisage',
  '|foresee|address|specify|stipulate|prescribe|spell out|set out|provide for|cover)',
  '|<stop> short of|<leave> ...5 (untouched|unchanged|intact|unaffected|unresolved)|<provide> for',
  '|<make> (no|some|little)? {any}? (provision|allowance) for|<oblige>|<envisage>|<envision>|<foresee>',
  '|(<set>|<lay>|<map>|<spell>) out|<lay> down|<outline>|<stipulate>|<specify>|<mandate>|<prescribe>|<enshrine>',
  '|<codify>|<bar>|<exempt>|<prioritise>|<prioritize>|<commit> ...4 to|<rest> on|<flag>|<unearth>',
].join('')

/** What a text that the article never names lays down. */
export const namelessText: readonly string[] = [
  `^ {determiner} ...4 {laying-text} (, ...12 ,)? (also|further|{adverb})? (${laysDown})`,
]

/** The same of a text that the sentence before spoke of. */
export const takenUpText: readonly string[] = [`^ (it|they) (also|further|{adverb})? (${laysDown})`]
