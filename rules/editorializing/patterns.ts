// The classes that the patterns name.
import '../../src/lexicon/adverbs.ts'
import '../../src/lexicon/effort-verbs.ts'
import '../../src/lexicon/events.ts'
import '../../src/lexicon/function-words.ts'
import '../../src/lexicon/happenings.ts'
import '../../src/lexicon/significance.ts'

/*
 * The constructions in which an article says what its news means. Sources: the pages and studies that
 * src/lexicon/significance.ts names, and the style guides of agencies on interpretation in the reporter's voice.
 */

/** An adverb that may stand between a verb and the rest: “is |also| emblematic of”. */
const aside = '({adverb}|{plain-adverb})?'
const article = '(a|an|another|the|its|their|his|her|one|yet another|what)'

/** Verbs of signifying and the phrases that do the same; what they take is judged by its head. */
export const signify: readonly string[] = [
  '{signify}',
  `(<attest>|<testify>|<speak>|<bear> witness) ${aside} to`,
  '(<speak> volumes about|<hint> at|<remind> ...3 of)',
  '(<shed> ...2 light on|(<cast>|<shine>|<place>|<put>) ...2 (light|spotlight) on)',
  '(<bring> into (sharp|sharper|clear)? focus|<drive> home|<lay> bare|<bring> to light)',
  '<serve> to (underscore|highlight|underline|illustrate)',
  `(<be>|<remain>|<become>|<stand>) ${aside} (emblematic|indicative|symbolic|reflective|illustrative|symptomatic) of`,
]

/** The same, of verbs that need an object that is no thing. */
export const leaning: readonly string[] = [
  '{leaning-signify}',
  `<align> ${aside} with`,
  `<point> ${aside} (to|toward|towards)`,
  `(<build> ${aside} (on|upon)|<usher> in|<open> up?)`,
  '(<pave> the way (for|to|towards?)|<set> the stage for|<lay> the (groundwork|foundations?) for)',
]

/** The same, of verbs that also report a finding. */
export const showing: readonly string[] = ['{show}', `<stem> ${aside} from`]

/** What trails a sentence in -ing and says what good it does. */
export const transforming: readonly string[] = ['{transform}']

/** A sign of it, behind a comma. */
export const sign: readonly string[] = [
  '(a|an|another) ...1 (sign|indication|reflection|symptom|hallmark|signal|example|recognition|expression) of',
]

const firmAdjective = [
  '(significant|major|crucial|pivotal|historic|vital|momentous|landmark|monumental|transformative|bold|giant|decisive',
  '|meaningful|promising|positive|critical|defining|stark|sobering|timely|poignant)',
].join('')

/** The news as a step, a moment, a chapter. */
export const milestone: readonly string[] = [
  [
    `(<mark>|<represent>|<signal>|<constitute>|<herald>) ${aside} ${article}? ...2 {momentous} ...2 {milestone}`,
    ' (forward|ahead|toward|towards|for|in|on|to|of|that|as|and|$)',
  ].join(''),
  [
    `(<be>|<become>|<prove>|<remain>) ${aside} ${article} ...1 ${firmAdjective} ...1`,
    ' (milestone|step|stride|leap|chapter|moment|achievement|breakthrough|reminder|testament)',
    ' (forward|toward|towards|for|in|to|of|that)',
  ].join(''),
  [
    `(<be>|<mark>|<represent>|<signal>|<prove>|<become>|<constitute>) ${aside} (to be)? ${article} ...2`,
    ' (turning point|game changer|game-changer|watershed moment|defining moment|new chapter|new era|new dawn',
    '|step forward|leap forward|wake-up call|step in the right direction)',
  ].join(''),
  [
    `<take> ${article} ...1 (decisive|significant|major|bold|giant|crucial|important|historic|meaningful|concrete|positive)`,
    ' (step|steps|leap|stride|strides) (forward|toward|towards)',
  ].join(''),
  `<usher> in ${article} ...1 {momentous}? (era|age|chapter|wave|generation|period)`,
  '(<come>|<arrive>) at (a|an) (pivotal|critical|crucial|defining|delicate|decisive) (moment|time|juncture|point)',
]

/** A judgement before the news: “In a significant step toward …”. */
export const opening: readonly string[] = [
  [
    '^ {conjunction}? in (a|an|another|yet another|what is|the most) ...1 {momentous} ...1',
    ' (step|stride|leap|milestone|advance|advancement|breakthrough|shift|boost|victory|triumph|win|achievement',
    '|development|display|demonstration|show) (forward|toward|towards|for|of|in|to|that|aimed)',
  ].join(''),
]

const vivid = [
  '(clear|powerful|stark|poignant|strong|vivid|fitting|direct|enduring|sobering|timely|lasting|resounding|shining',
  '|compelling|prime|perfect|striking|notable)',
].join('')

/** A noun phrase or participle behind a comma that says what the news is: “…, a testament to …”. */
export const apposition: readonly string[] = [
  '(a|an|another) ...2 testament to',
  'testament to',
  `(a|an|another) ${vivid} (reminder|reflection|symbol|demonstration|indication|example|sign|tribute) (of|that|to)`,
  '(a|an|another) {momentous} ...1 (milestone|step|leap|stride|chapter|moment) (forward|toward|towards|for|in|to|that)',
  'making (it|this|them|him|her) (one of the most|the most|a truly) {momentous}',
  [
    '(a|an|another) ...1 (move|step|shift|development|decision|change|result|outcome|finding|breakthrough|advance|trend',
    '|milestone|achievement|victory|deal|approach|discovery|launch|partnership)',
    ' (that|which) (could|may|might|will|would|can|promises to|is set to|is poised to) ({plain-adverb}|{adverb})? {transform}',
  ].join(''),
  [
    '(offering|providing) (a|an)? ...1 (valuable|important|vital|crucial|powerful|critical|key) ...1',
    ' (lesson|lessons|insight|insights|reminder|opportunity|opportunities|example|blueprint|model)',
  ].join(''),
]

/** Praise before the name of an event. */
export const adjective: readonly string[] = [
  [
    '(a|an|the|this|these|its|their|his|her) [(significant|historic|landmark|momentous|groundbreaking|ground-breaking',
    '|pivotal|monumental|unprecedented|remarkable|transformative|major|crucial|vital)]',
    ' ...2 ({talk}|{undertaking}|{happening})',
  ].join(''),
]

/** The news as an emblem, whatever or whoever it is said of. */
export const testament: readonly string[] = [
  [
    `(<stand>|<serve>) ${aside} as ${article}? ...3`,
    ' (testament|testimony|proof|beacon|reminder|symbol|emblem|embodiment|inspiration)',
  ].join(''),
  `<be> ${aside} (a|an|the|another)? ...2 testament to`,
]

/** The news as an emblem. */
export const emblem: readonly string[] = [
  [
    `(<serve>|<stand>|<act>|<function>|<emerge>) ${aside} as ${article}? ...3`,
    ` ({emblem}|wake-up call|rallying cry|cautionary tale|turning point|stepping stone|${vivid} example`,
    '|confidence-building ...1)',
  ].join(''),
  `(<be>|<remain>|<become>) ${aside} ${article} ...2 (beacon|embodiment|epitome|harbinger|affirmation) (to|of|for)`,
  [
    `(<be>|<remain>|<become>|<prove>) ${aside} ${article} ...1 ${vivid}`,
    ' (reminder|reflection|symbol|demonstration|indication|example|illustration|tribute|celebration) (of|that|to)',
  ].join(''),
  [
    '<set> (a|an|the|new) ...1 (powerful|important|new|strong|positive|dangerous|worrying|high)',
    ' (precedent|benchmark|standard|tone|example)',
  ].join(''),
  '<send> (a|an) ...1 (clear|strong|powerful|unmistakable|resounding|important) (message|signal) (to|that|of|about)',
  [
    '(<leave>|<make>) (a|an) ...1 (lasting|indelible|enduring|profound|significant|meaningful|tangible)',
    ' (mark|legacy|impression|impact|difference|contribution|imprint) (on|in|to|for)',
  ].join(''),
  '(<breathe> new life into|<capture> the ...1 (imagination|hearts))',
  `(<be>|<mark>|<represent>) ${aside} ${article} (remarkable|extraordinary|stunning|impressive) (display|show|feat) of`,
  [
    '<raise> (important|profound|fundamental|broader|critical|deeper|pressing|significant|larger) ...1 questions',
    ' (about|over|on|regarding)',
  ].join(''),
  [
    `(<have>|<carry>|<hold>) ${aside} (far-reaching|wide-ranging|significant|profound|major|broad|important|lasting`,
    '|deep|special|particular|great|immense|symbolic|deep emotional) ...1',
    ' (implications|ramifications|repercussions|significance|importance|meaning|resonance)',
  ].join(''),
  '(<offer>|<provide>) (a|an) ...1 (blueprint|model|template|roadmap|beacon|lesson|reminder|glimmer) (for|of|to)',
  '<be> (more than (just|merely|simply)|not (just|merely|simply)) (a|an|the|about)',
  '<be> nothing short of',
  '<be> one of {meaning}',
  [
    '(<spark>|<reignite>|<rekindle>|<ignite>|<fuel>|<renew>|<open>) (a|an|the) ...1',
    ' (broader|wider|larger|national|global|important|renewed|much-needed|long-overdue) ...2',
    ' (conversation|conversations|debate|debates|discussion|discussions|dialogue|reckoning)',
  ].join(''),
]

/** A position made firm. */
export const standing: readonly string[] = [
  [
    '(<cement>|<solidify>|<reaffirm>) ...5 (position|positions|status|reputation|place|legacy|standing|dominance|leadership|role)',
    ' (as|in|among|for|at)',
  ].join(''),
  [
    '(<strengthen>|<reinforce>|<consolidate>|<bolster>|<enhance>|<further>|<affirm>|<underline>|<underscore>) ...5',
    ' (position|status|reputation|standing|role) as',
  ].join(''),
  [
    '(positions|positioned|positioning) (it|them|itself|him|her|the ...3|{capitalised} ...2)',
    ' (as (a|an|one|the)|at the forefront)',
  ].join(''),
]

/** A part that is crucial. */
export const role: readonly string[] = [
  '<play> (a|an) ...1 (crucial|pivotal|vital|essential|critical|integral|instrumental|transformative) (role|part) in',
]

/** What the reporter finds necessary. */
export const necessity: readonly string[] = [
  `(is|are|remains|remain|will be|would be) ${aside} (crucial|essential|vital|imperative|paramount|key) $`,
  [
    `(is|are|remains|remain|was|were|becomes|will be|would be) ${aside} (a|an|both|not only|just as|more)? {vital}`,
    ' (to|for|in|as|not|if|component|part|element|tool|factor)',
  ].join(''),
  [
    `(is|are|remains|remain|will be) ${aside} (key|critical|fundamental|central) to`,
    ' ({effort-verb}|{transform}|success|progress|growth|preventing|addressing|reversing|combating|understanding)',
  ].join(''),
  '(is|are|will be) of (the)? (utmost|paramount|vital|critical|crucial|highest) importance',
  `^ {any}? {any}? (it|it's) (is|remains|will be)? ${aside} (crucial|essential|vital|imperative|paramount) (to|that|for)`,
]

/** What the reporter foresees. */
export const forecast: readonly string[] = [
  [
    '(will|would|could|can|may|might) ...1 (likely|undoubtedly|significantly|greatly|ultimately|certainly|surely',
    '|inevitably|profoundly|fundamentally|dramatically) ({effort-verb}|{transform})',
  ].join(''),
  '(will|would|could|can|may) (also|further|not only|help|help to|continue to) {transform}',
  '(will|could|would|may) {transform}',
  '(has|have|holds|hold) the (potential|power) to ...1 {effort-verb}',
  '(promise|promises) to ...1 ({transform}|{effort-verb}|usher)',
  `(is|are) ${aside} (reshaping|redefining|transforming|revolutionizing|revolutionising|reimagining)`,
]

/** The same, in phrases that promise by themselves. */
export const promise: readonly string[] = [
  '(will|would|can|could|does|do|did|has|have|had|may)? not only ({effort-verb}|{transform}|{signify}) ...20 but',
  '(has|have|holds|hold) the (potential|power) to ...1 (transform|reshape|redefine|revolutionise|revolutionize)',
  [
    '(is|are|appear|appears|seem|seems|look|looks|stand|stands) ...1 (poised|set|bound|destined) to ...1',
    ' ({transform}|play|usher|leverage|make ...1 (lasting|significant|meaningful|real|profound))',
  ].join(''),
  '(stands|stand) to {transform}',
  [
    '(is|are|remains|remain|will be) ({adverb}|{plain-adverb})? (key|critical|crucial|vital|essential|fundamental|central|pivotal) (to|for|in)',
    ' (ensuring|achieving|preserving|building|maintaining|sustaining|unlocking|fostering|promoting|strengthening',
    '|enhancing|safeguarding|securing|addressing|tackling|overcoming|realising|realizing|advancing|driving|shaping)',
  ].join(''),
  '(is|are) (likely|set|sure|bound) to be felt (for|across|throughout|well|far|long)',
  'will ...1 be felt (for|across|throughout|well|far|long)',
]

/** What something will take, as the reporter sees it. */
export const requirement: readonly string[] = ['(will|would) require', '(requires|demands)']
