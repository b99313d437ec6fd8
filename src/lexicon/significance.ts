import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

/*
 * How copy tells a reader what the news means. Sources: Wikipedia's page on the signs of machine writing (undue
 * emphasis on significance, superficial analyses in -ing), the Indicate, Evidence and Symbolise groups of VerbNet and
 * FrameNet (Evidence, Representing, Emphasizing), Roget's heads “Importance” and “Indication”, and the focal verbs in
 * published studies of machine-written text (Kobak et al. 2024, Juzek and Ward 2025).
 */

const allForms = (lemmas: readonly string[]): string[] => lemmas.flatMap(formsOf)

/** Verbs that hardly do anything but interpret when their subject is no person. All forms. */
export const signifyVerb = defineWordClass(
  'signify',
  allForms(
    wordList(`
  underscore underline highlight showcase spotlight exemplify epitomise epitomize symbolise symbolize embody illustrate
  demonstrate signify affirm reaffirm reinforce emphasise emphasize accentuate encapsulate typify bespeak betoken
  betray crystallise crystallize magnify amplify foreground
  `),
  ),
)

/** Verbs that interpret, report or count, as their object has it. All forms. */
export const leaningSignifyVerb = defineWordClass(
  'leaning-signify',
  allForms(
    wordList(`
  reflect mirror echo signal suggest show reveal expose represent mark herald portend presage foreshadow capture
  celebrate convey stress confirm validate vindicate evidence constitute denote imply indicate prove communicate
  `),
  ),
)

/**
 * What news is said to show: importance, resolve, trends, challenges. Singular and plural.
 */
export const significanceNoun = defineWordClass(
  'significance',
  wordList(`
  significance importance relevance weight value worth necessity need urgency imperative indispensability centrality
  commitment dedication devotion determination resolve resoluteness tenacity perseverance persistence perseverance
  grit passion enthusiasm pride spirit courage bravery heroism fortitude resilience strength power potential promise prowess
  capability capacity versatility ingenuity creativity innovation excellence craftsmanship artistry talent brilliance skill
  willingness readiness openness eagerness desire ambition aspiration vision intent intention aim goal purpose mission
  push drive effort endeavor endeavour striving pursuit quest interest emphasis focus priority attention
  trend trajectory shift change transformation transition evolution momentum movement continuation continuity
  direction path pathway alignment realignment convergence divergence
  approach strategy philosophy mindset ethos attitude stance diplomacy pragmatism nature essence character identity
  heritage legacy tradition culture diversity inclusivity inclusion inclusiveness richness vibrancy vitality dynamism
  complexity intricacy nuance dynamic dynamics interplay intersection interconnectedness interdependence landscape
  challenge difficulty obstacle hurdle struggle problem issue plight pressure strain tension friction rift divide division gap
  disparity inequality imbalance shortcoming weakness vulnerability fragility volatility instability uncertainty
  unpredictability precariousness severity gravity seriousness magnitude scale extent depth breadth scope reach risk
  danger threat peril stake stakes consequence implication impact influence effect effectiveness efficacy toll
  bond tie relationship friendship partnership alliance cooperation co-operation collaboration coordination teamwork
  unity solidarity togetherness camaraderie harmony cohesion understanding dialogue engagement connection trust
  confidence faith belief optimism hope pessimism scepticism skepticism caution concern fear anxiety unease frustration
  discontent dissatisfaction disillusionment anger sentiment mood appetite demand popularity appeal allure support awareness
  recognition appreciation acknowledgement acknowledgment respect reverence gratitude admiration consensus
  accountability responsibility transparency integrity fairness justice equality equity sustainability stewardship
  prosperity stability progress advancement growth development maturity sophistication
  leadership dominance supremacy prominence prestige reputation status standing position presence role place
  milestone step stride leap moment era chapter phase turning watershed departure breakthrough achievement
  accomplishment triumph victory success failure opportunity prospect possibility reality realities truth fact
  lesson reminder testament symbol sign signal message contrast paradox irony dilemma debate reckoning
  principle ideal virtue sense aspect facet dimension theme balance compromise crossroads foundation cornerstone pillar backbone
  bridge beacon catalyst adaptability flexibility agility diligence discipline professionalism
  beauty joy humanity compassion empathy generosity kindness warmth love
  `).flatMap((noun) => formsOf(noun).filter((form) => form === noun || !/(?:ed|ing)$/.test(form))),
)

/** Adjectives that make a general matter out of a particular one: broader, growing, shared. */
export const sweepingAdjective = defineWordClass(
  'sweeping-adjective',
  wordList(`
  broad broader wide wider widespread larger overarching underlying overall general global universal growing increasing
  rising mounting emerging evolving changing shifting deepening widening heightened escalating continued continuing
  ongoing sustained enduring lasting long-standing longstanding long-term persistent perennial persisting renewed revived
  shared mutual common joint collective unified united collaborative coordinated concerted deep deep-seated deep-rooted
  deepened profound fundamental crucial critical vital essential pivotal key central integral important significant major
  momentous historic landmark monumental remarkable extraordinary unprecedented transformative groundbreaking
  strategic dynamic complex intricate delicate nuanced multifaceted multi-faceted multi-dimensional multidimensional
  adaptive proactive forward-looking forward-thinking future-oriented innovative progressive inclusive holistic
  comprehensive robust strong stronger unwavering steadfast firm resolute clear stark sharp poignant powerful potent
  bold ambitious decisive modern new fresh positive promising meaningful tangible timeless rich vibrant diverse
  urgent pressing dire severe inherent intrinsic immense enormous vast tremendous considerable substantial notable
  burgeoning budding fragile precarious vulnerable constant critical ever-evolving ever-changing ever-growing
  fast-changing fast-evolving rapidly-changing greater closer human cultural societal social regional national
  international diplomatic geopolitical economic political institutional organisational organizational
  `),
)

/** What is said to be good for something: crucial, essential, vital. */
export const vitalAdjective = defineWordClass(
  'vital',
  wordList(`
  crucial essential vital pivotal imperative paramount indispensable instrumental integral critical fundamental
  necessary invaluable key central
  `),
)

/** Adjectives that make a step or a moment a great one. */
export const momentousAdjective = defineWordClass(
  'momentous',
  wordList(`
  significant major pivotal crucial historic important key critical momentous monumental landmark defining decisive
  milestone big bold great giant huge massive notable remarkable substantial transformative transformational
  groundbreaking ground-breaking watershed unprecedented new fresh fundamental profound seismic dramatic vital
  essential meaningful powerful positive promising necessary strategic considerable tremendous extraordinary
  game-changing major symbolic tangible exciting poignant proud memorable unforgettable pioneering ambitious real
  stark clear sobering timely grim sombre somber fitting resounding compelling enduring lasting poetic vivid
  humbling painful chilling urgent strong
  `),
)

/** Steps, moments and chapters that news is said to be. */
export const milestoneNoun = defineWordClass(
  'milestone',
  wordList(`
  milestone milestones step steps stride strides leap leaps moment moments chapter chapters era turning-point
  turning watershed shift shifts departure departures development developments advance advancement advancements
  breakthrough breakthroughs achievement achievements accomplishment accomplishments victory triumph success
  opportunity opportunities addition contribution juncture crossroads page phase stage transition evolution
  transformation change win boost setback blow point testament reminder symbol message signal commitment effort investment
  moment push move
  `),
)

/** What news is made to stand for: a testament, a beacon, a wake-up call. */
export const emblemNoun = defineWordClass(
  'emblem',
  wordList(`
  testament reminder beacon symbol emblem hallmark catalyst cornerstone bedrock backbone linchpin lynchpin blueprint
  benchmark template model springboard stepping-stone stepping wake-up bridge gateway rallying lifeline
  foundation pillar anchor touchstone litmus barometer bellwether microcosm embodiment epitome reflection
  celebration cautionary tribute inspiration example illustration demonstration affirmation reaffirmation
  indicator indication sign signal manifestation expression launchpad harbinger turning game-changer gamechanger
  crucible precursor prelude showcase mirror warning call source hub
  `),
)

/** Verbs of making something other than it was: will reshape, could transform. All forms. */
export const transformVerb = defineWordClass(
  'transform',
  allForms(
    wordList(`
  transform reshape redefine revolutionise revolutionize reimagine shape define determine usher reinvent reinvigorate
  revitalise revitalize elevate empower foster unlock catalyse catalyze propel streamline pave cement solidify bolster
  enhance enrich strengthen leverage harness cultivate spearhead
  `),
  ),
)
