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

/** Singular and plural, without the forms that only a verb has. */
const nounForms = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => formsOf(noun).filter((form) => form === noun || !/(?:ed|ing)$/.test(form)))

/** Verbs that hardly do anything but interpret when their subject is no person. All forms. */
export const signifyVerb = defineWordClass('signify', () =>
  allForms(
    wordList(`
  underscore underline highlight showcase spotlight exemplify epitomise epitomize symbolise symbolize embody
  illustrate demonstrate signify affirm reaffirm reinforce emphasise emphasize accentuate encapsulate typify bespeak
  betoken crystallise crystallize
  `),
  ),
)

/** Verbs that interpret as soon as their object is no thing: reflect a trend (not: responses). All forms. */
export const leaningSignifyVerb = defineWordClass('leaning-signify', () =>
  allForms(
    wordList(`
  reflect mirror echo signal mark represent herald portend presage foreshadow constitute celebrate vindicate validate
  capture convey magnify amplify suggest
  `),
  ),
)

/** Verbs that mostly report a finding, and interpret when what they show is sweeping. All forms. */
export const showVerb = defineWordClass('show', () =>
  allForms(wordList('show indicate imply denote reveal expose confirm communicate stress')),
)

/** Verbs of making something better or other: “…, fostering a sense of community”. All forms. */
export const transformVerb = defineWordClass('transform', () =>
  allForms(
    wordList(`
  transform reshape redefine revolutionise revolutionize reimagine shape define reinvent reinvigorate revitalise
  revitalize elevate empower foster unlock catalyse catalyze propel cement solidify bolster enhance enrich strengthen
  cultivate deepen reignite rekindle galvanise galvanize fortify nurture inspire
  `),
  ),
)

const meanings = wordList(`
  significance importance relevance necessity need urgency imperative indispensability centrality commitment
  dedication devotion determination resolve tenacity perseverance persistence passion pride spirit courage heroism
  fortitude resilience promise prowess versatility ingenuity creativity excellence craftsmanship artistry brilliance
  willingness readiness openness eagerness desire ambition aspiration vision intent resoluteness enthusiasm trend
  trajectory shift transformation transition evolution momentum continuation continuity direction pathway alignment
  realignment convergence divergence philosophy mindset ethos diplomacy pragmatism nature essence identity heritage
  legacy diversity inclusivity inclusiveness richness vibrancy vitality dynamism complexity intricacy nuance dynamic
  dynamics interplay intersection interconnectedness interdependence landscape challenge plight divide disparity
  vulnerability fragility volatility precariousness severity gravity seriousness magnitude stakes consequence bond
  friendship camaraderie unity solidarity togetherness harmony cohesion synergy appreciation admiration gratitude
  accountability transparency integrity equity sustainability stewardship leadership prominence prestige milestone era
  chapter watershed reckoning paradox irony dilemma crossroads testament beacon catalyst cornerstone pillar
  adaptability agility professionalism humanity compassion empathy turning-point game-changer breakthrough
  effectiveness efficacy sophistication depth breadth values prioritization prioritisation trade-off tradeoff
  resurgence power hardening softening thaw rapprochement detente rethink recalibration pivot
`)

const matters = wordList(`
  effort role potential opportunity value popularity skill talent weight worth strength capability capacity
  innovation intention aim goal purpose mission push drive endeavor endeavour quest interest emphasis focus priority
  attention change movement path approach strategy attitude stance character tradition culture inclusion difficulty
  obstacle hurdle struggle problem issue pressure strain tension friction rift division gap inequality imbalance
  shortcoming weakness instability uncertainty unpredictability scale extent scope reach risk danger threat peril
  stake implication impact influence effect toll tie relationship partnership alliance cooperation co-operation
  collaboration coordination teamwork understanding dialogue engagement connection trust confidence faith belief
  optimism hope pessimism scepticism skepticism caution concern fear anxiety unease frustration discontent
  dissatisfaction disillusionment anger sentiment mood appetite demand appeal support awareness recognition respect
  consensus responsibility fairness justice equality prosperity stability progress advancement growth development
  maturity dominance supremacy reputation status standing position presence place step stride leap moment phase
  departure achievement accomplishment triumph victory success failure prospect possibility reality truth fact lesson
  reminder symbol sign signal message contrast debate principle ideal virtue sense aspect facet dimension theme
  balance compromise foundation backbone bridge flexibility diligence discipline beauty joy generosity kindness warmth
  love future setback oversight safety access preparedness vigilance education outreach investment independence
  freedom start beginning dawn contribution conversation discussion composure patience outlook culmination scrutiny expectation pursuit striving
  bravery genius mastery flair authenticity community belonging erosion widening narrowing tightening loosening
  strengthening weakening deterioration escalation reversal retreat
`)

/** What only a reading finds in the news: importance, resolve, a trend. Singular and plural. */
export const meaningNoun = defineWordClass('meaning', () => nounForms(meanings))

/** The same with nouns that may also be plain matters of fact: a problem, a change, demand. Singular and plural. */
export const significanceNoun = defineWordClass('significance', () => nounForms([...meanings, ...matters]))

/** Adjectives that make a general matter of a particular one: broader, growing, shared. */
export const sweepingAdjective = defineWordClass('sweeping-adjective', () =>
  wordList(`
  broad broader wide wider widespread larger overarching underlying overall global universal growing increasing
  mounting emerging evolving changing shifting deepening widening heightened escalating continued continuing
  ongoing sustained enduring lasting long-standing longstanding persistent perennial persisting renewed revived
  shared mutual common collective unified united collaborative coordinated concerted deep deep-seated deep-rooted
  deepened profound fundamental crucial critical vital essential pivotal integral important significant major
  momentous historic landmark monumental remarkable extraordinary unprecedented transformative groundbreaking
  strategic dynamic complex intricate delicate nuanced multifaceted multi-faceted multi-dimensional multidimensional
  adaptive proactive forward-looking forward-thinking future-oriented innovative progressive inclusive holistic
  comprehensive robust unwavering steadfast firm resolute clear stark poignant powerful potent deliberate
  bold ambitious decisive modern new fresh positive promising meaningful tangible timeless rich vibrant diverse
  urgent pressing dire inherent intrinsic immense enormous vast tremendous considerable substantial notable
  burgeoning budding fragile precarious constant ever-evolving ever-changing ever-growing fast-changing fast-evolving
  greater closer brighter human cultural societal social diplomatic geopolitical strengthened exciting multilateral
  bilateral concrete genuine long-term stronger healthier safer greener fairer better more high deep-rooted ambitious
  emotional collective often-overlooked remarkable relentless
  `),
)

/** What is said to be good for something: crucial, essential, vital. */
export const vitalAdjective = defineWordClass('vital', () =>
  wordList('crucial essential vital pivotal imperative paramount indispensable instrumental integral'),
)

/** Adjectives that make a step or a moment a great one. */
export const momentousAdjective = defineWordClass('momentous', () =>
  wordList(`
  significant major pivotal crucial historic important key critical momentous monumental landmark defining decisive
  bold big great giant huge massive notable remarkable substantial transformative transformational groundbreaking
  ground-breaking watershed unprecedented new fresh fundamental profound seismic dramatic vital essential meaningful
  powerful positive promising strategic considerable tremendous extraordinary game-changing symbolic tangible exciting
  poignant proud memorable unforgettable pioneering ambitious stark sobering timely grim sombre somber fitting
  resounding compelling enduring lasting vivid humbling painful chilling strong clear
  `),
)

/** Steps, moments and chapters that news is said to be. Singular and plural. */
export const milestoneNoun = defineWordClass('milestone', () =>
  nounForms(
    wordList(`
  milestone step stride leap moment chapter era watershed shift departure development advance advancement breakthrough
  achievement accomplishment juncture crossroads phase transition evolution transformation testament reminder symbol
  turning-point landmark
  `),
  ),
)

/** What news is made to stand for: a testament, a beacon, a catalyst. Singular and plural. */
export const emblemNoun = defineWordClass('emblem', () =>
  nounForms(
    wordList(`
  testament reminder beacon symbol emblem hallmark catalyst cornerstone bedrock backbone linchpin lynchpin blueprint
  template model springboard bridge gateway lifeline foundation pillar touchstone litmus barometer bellwether
  microcosm embodiment epitome reflection celebration tribute inspiration illustration demonstration affirmation
  reaffirmation manifestation harbinger precursor prelude mirror
  `),
  ),
)
