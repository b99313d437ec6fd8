// The classes that the patterns name.
import '../../src/lexicon/effort-verbs.ts'
import '../../src/lexicon/significance.ts'

/*
 * The constructions in which an article says what its news means. Sources: the pages and studies that
 * src/lexicon/significance.ts names, and the style guides of agencies on interpretation in the reporter's voice.
 */

/** Verbs of signifying and the phrases that do the same; what they take is read by object.ts. */
export const signify: readonly string[] = [
  '{signify}',
  '(<attest>|<testify>|<speak>|<bear> witness) {adverb}? to',
  '(<speak> volumes about|<hint> at|<shed> ...2 light on|<cast> ...2 (light|spotlight) on|<shine> ...2 (light|spotlight) on)',
  '<remind> ...3 of',
  '(<bring> into (sharp|sharper|clear)? focus|<drive> home|<lay> bare|<serve> to (underscore|highlight|underline|illustrate))',
  '(is|are|was|were|be|been|being|remain|remains|stand|stands) {adverb}? (emblematic|indicative|symbolic|reflective|illustrative|symptomatic) of',
]

/** The same, of verbs that need an object that is no thing. */
export const leaning: readonly string[] = [
  '{leaning-signify}',
  '<align> {adverb}? with',
  '<point> {adverb}? (to|toward|towards)',
  '(<build> {adverb}? (on|upon)|<usher> in|<open> up?|<pave> the way (for|to|towards?)|<set> the stage for|<lay> the (groundwork|foundations?) for)',
]

/** The same, of verbs that also report a finding. */
/** A sign of it. */
export const sign: readonly string[] = [
  '(a|an|another) ...1 (sign|indication|reflection|symptom|hallmark|signal|example|recognition|acknowledgement|acknowledgment|expression|illustration) of',
]

export const showing: readonly string[] = ['{show}', '<stem> {adverb}? from']

/** What trails a sentence in -ing and says what good it does. */
export const transforming: readonly string[] = ['{transform}', '(contributing|adding|leading) to']

const article = '(a|an|another|the|its|their|his|her|one|yet another|what)'

/** The news as a step, a moment, a chapter. */
export const milestone: readonly string[] = [
  `(<mark>|<represent>|<signal>|<constitute>|<herald>) {adverb}? ${article}? ...2 {momentous} ...2 {milestone} (forward|ahead|toward|towards|for|in|on|to|of|that|as|and|$)`,
  `(<be>|<become>|<prove>|<remain>) {adverb}? ${article} ...1 (significant|major|crucial|pivotal|historic|vital|momentous|landmark|monumental|transformative|bold|giant|decisive|meaningful|promising|positive|critical|defining|stark|sobering|timely|poignant) ...1 (milestone|step|stride|leap|chapter|moment|achievement|breakthrough|reminder|testament) (forward|toward|towards|for|in|to|of|that)`,
  `(<be>|<mark>|<represent>|<signal>|<prove>|<become>|<constitute>) {adverb}? (to be)? ${article} ...2 (turning point|game changer|game-changer|watershed moment|defining moment|new chapter|new era|new dawn|step forward|leap forward|wake-up call|step in the right direction)`,
  `<usher> in ${article} ...1 {momentous}? (era|age|chapter|wave|generation|period)`,
  '(<come>|<arrive>) at (a|an) (pivotal|critical|crucial|defining|delicate|decisive) (moment|time|juncture|point)',
]

/** A judgement before the news: “In a significant step toward …”. */
export const opening: readonly string[] = [
  '^ {conjunction}? in (a|an|another|yet another|what is|the most) ...1 {momentous} ...1 (step|stride|leap|milestone|advance|advancement|breakthrough|shift|boost|victory|triumph|win|achievement|development|display|demonstration|show) (forward|toward|towards|for|of|in|to|that|aimed)',
]

/** A noun phrase behind a comma that says what the news is: “…, a testament to …”. */
export const apposition: readonly string[] = [
  '(a|an|another)? ...2 testament to',
  '(a|an|another) (clear|powerful|stark|poignant|strong|vivid|fitting|enduring|sobering|timely|lasting|resounding) (reminder|reflection|symbol|demonstration|indication|example|sign|signal|illustration|tribute) (of|that|to)',
  '(a|an|another) {momentous} ...1 (milestone|step|leap|stride|achievement|chapter|moment) (forward|toward|towards|for|in|to|that)',
  'making (it|this|them|him|her) (one of the most|the most|a truly) {momentous}',
]

/** Praise before the name of an event. */
export const adjective: readonly string[] = [
  '(a|an|the|this|these|its|their|his|her) [(significant|historic|landmark|momentous|groundbreaking|ground-breaking|pivotal|monumental|unprecedented|remarkable|transformative|major|crucial|vital)] ...2 ({talk}|{undertaking}|{happening})',
]

/** The news as an emblem, whatever or whoever it is said of. */
export const testament: readonly string[] = [
  `(<stand>|<serve>) {adverb}? as ${article}? ...3 (testament|testimony|beacon|reminder|symbol|emblem|embodiment|inspiration)`,
  '<be> {adverb}? (a|an|the|another)? ...2 testament to',
]

/** The news as an emblem. */
export const emblem: readonly string[] = [
  `(<serve>|<stand>|<act>|<function>|<emerge>) {adverb}? as ${article}? ...3 ({emblem}|wake-up call|rallying cry|cautionary tale|turning point|stepping stone|gateway|confidence-building ...1)`,
  `(<be>|<remain>|<become>|<prove>) {adverb}? ${article} ...2 (testament|beacon|embodiment|epitome|harbinger|microcosm|affirmation) (to|of|for)`,
  `(<be>|<remain>|<become>|<prove>) {adverb}? ${article} ...1 (clear|powerful|stark|poignant|strong|vivid|fitting|direct|enduring|sobering|timely|lasting|resounding|testament|shining) (reminder|reflection|symbol|demonstration|indication|example|illustration|tribute|celebration) (of|that|to)`,
  '<be> testament to',
  '<set> (a|an|the|new) ...1 (powerful|important|new|strong|positive|dangerous|worrying|high) (precedent|benchmark|standard|tone|example) (for|in|that)',
  '<send> (a|an) ...1 (clear|strong|powerful|unmistakable|resounding|important) (message|signal) (to|that|of|about)',
  '(<leave>|<make>) (a|an) ...1 (lasting|indelible|enduring|profound|significant|meaningful|tangible) (mark|legacy|impression|impact|difference|contribution|imprint) (on|in|to|for)',
  '<breathe> new life into',
  '<raise> (important|profound|fundamental|broader|critical|deeper|pressing|significant|larger) ...1 questions (about|over|on|regarding)',
  '(<have>|<carry>|<hold>) {adverb}? (far-reaching|wide-ranging|significant|profound|major|broad|important|lasting|deep|special|particular|great|immense|symbolic|deep emotional) ...1 (implications|ramifications|repercussions|significance|importance|meaning|resonance) (for|on|in|as|beyond|,|.)?',
  '(<offer>|<provide>) (a|an) ...1 (blueprint|model|template|roadmap|beacon|lesson|reminder|glimmer) (for|of|to)',
  '<be> (more than (just|merely|simply)|not (just|merely|simply)) (a|an|about)',
]

/** A position made firm. */
export const standing: readonly string[] = [
  '(<cement>|<solidify>) ...5 (position|positions|status|reputation|place|legacy|standing|dominance|leadership|role) (as|in|among|for|at)',
  '(<strengthen>|<reinforce>|<consolidate>|<bolster>|<enhance>|<further>|<affirm>|<underline>|<underscore>) ...5 (position|status|reputation|standing|role) as',
  '(positions|positioned|positioning) (it|them|itself|him|her|the ...3|{capitalised} ...2) (as (a|an|one|the)|at the forefront)',
]

/** A part that is crucial. */
export const role: readonly string[] = [
  '<play> (a|an) ...1 (crucial|pivotal|vital|essential|critical|integral|instrumental|transformative|indispensable) (role|part) in',
]

/** What the reporter finds necessary. */
export const necessity: readonly string[] = [
  '(is|are|remains|remain|was|were|becomes|will be|would be) {adverb}? (a|an|also|both|not only|just as|increasingly|more)? {vital} (to|for|in|as|not|if|component|part|element|tool|factor)',
  '(is|are|remains|remain|will be) {adverb}? (key|critical|fundamental|central) to ({effort-verb}|{transform}|success|progress|growth|preventing|addressing|reversing|combating|understanding)',
  '(is|are|will be) of (utmost|paramount|vital|critical|crucial|great|the utmost|the highest) importance',
  "^ {any}? {any}? (it|it's) (is|'s|remains|will be|becomes) {adverb}? (crucial|essential|vital|imperative|paramount) (to|that|for)",
]

/** What the reporter foresees. */
export const forecast: readonly string[] = [
  '(will|would|could|can|may|might) ...1 (likely|undoubtedly|significantly|greatly|ultimately|certainly|surely|inevitably|profoundly|fundamentally|dramatically) ({effort-verb}|{transform})',
  '(will|would|could|can|may) (also|further|not only|help|help to|continue to) {transform}',
  '(will|could|would|may) {transform}',
  '(has|have|holds|hold) the (potential|power) to ...1 {effort-verb}',
  '(promise|promises) to ...1 ({transform}|{effort-verb}|usher)',
  '(is|are) {adverb}? (reshaping|redefining|transforming|revolutionizing|revolutionising|reimagining)',
]

/** The same, in phrases that promise by themselves. */
export const promise: readonly string[] = [
  '(will|would|can|could|does|do|did|has|have|had|may)? not only ({effort-verb}|{transform}|{signify}) ...20 but',
  '(has|have|holds|hold) the (potential|power) to ...1 (transform|reshape|redefine|revolutionise|revolutionize|reimagine)',
  '(is|are|appear|appears|seem|seems|look|looks|stand|stands) ...1 (poised|set|bound|destined) to ...1 ({transform}|play|usher|leverage|capitalize|capitalise|make ...1 (lasting|significant|meaningful|real|profound))',
]

/** What something will take, as the reporter sees it. */
export const requirement: readonly string[] = ['(will|would) require', '(requires|demands)']
