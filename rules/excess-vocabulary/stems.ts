import {once} from '../../src/language/once-per.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/*
 * Abstract words that press releases and generated copy have many times as often as edited news. The lists are our own:
 * grown from the focal words in published studies of the vocabulary of language models (Kobak et al. 2024, Juzek and
 * Ward 2025) and Wikipedia's page on the signs of machine writing, along the synonym sets of WordNet, and cut down to
 * what edited news copy has, with few exceptions, less than thirty times in a million words.
 */

/** Verbs. British and American spellings are one stem: `emphasise/emphasize`. */
const verbs = wordList(`
  underscore foster bolster leverage enhance delve showcase streamline harness spearhead highlight
  emphasise/emphasize reaffirm facilitate mitigate navigate reinforce strengthen amplify empower elevate cultivate
  captivate resonate exemplify epitomise/epitomize embody unlock revolutionise/revolutionize reshape redefine
  reimagine revitalise/revitalize reinvigorate galvanise/galvanize catalyse/catalyze propel optimise/optimize
  prioritise/prioritize strive embark grapple traverse unravel unfold underpin illuminate encapsulate encompass
  intertwine transcend nurture engender fortify solidify deepen enrich augment alleviate exacerbate garner
  reignite/rekindle elicit safeguard curate harmonise/harmonize synchronise/synchronize incentivise/incentivize
  envision/envisage evolve signify necessitate accentuate perpetuate permeate align pave
`)

/** Adjectives; their adverbs count with them. */
const adjectives = wordList(`
  pivotal multifaceted/multi-faceted seamless holistic robust crucial comprehensive intricate nuanced transformative
  resilient emblematic imperative actionable forward-looking/forward-thinking tangible strategic multilateral
  coordinated vibrant meticulous profound unwavering steadfast tireless relentless unparalleled groundbreaking
  cutting-edge/state-of-the-art innovative invaluable indelible enduring ever-evolving/ever-changing/ever-growing
  dynamic paramount noteworthy commendable compelling immersive poignant palpable heartfelt
  heartwarming/heart-wrenching bustling diverse inclusive equitable sustainable scalable proactive collaborative
  cohesive synergistic interconnected overarching far-reaching/wide-ranging esteemed/revered quintessential
  undeniable integral indispensable people-to-people user-friendly data-driven unyielding insightful stark
`)

/** Words that are an adverb or an adjective only. */
const fixed = wordList('mutually poised evolving bilateral')

/** Nouns, singular and plural. */
const nouns = wordList(`
  tapestry testament interplay synergy stakeholder resilience trajectory landscape framework dynamics realm beacon
  cornerstone linchpin bedrock hallmark catalyst nexus paradigm milestone roadmap pathway myriad/plethora facet nuance
  intricacy complexity crossroads juncture perseverance tenacity prowess ingenuity creativity innovation
  inclusivity/inclusiveness inclusion sustainability accountability empowerment engagement collaboration cohesion
  connectivity interoperability empathy authenticity well-being/wellbeing camaraderie adversity aspiration ethos
  mindset ecosystem enhancement advancement dialogue
`)

/** One stem: how a message calls it, and its forms. */
export interface Stem {
  readonly name: string
  readonly forms: readonly string[]
}

const isNounForm = (noun: string, form: string): boolean => form === noun || !/(?:ed|ing)$/.test(form)

/** Every stem with its forms in lower case. */
export const stems = once((): readonly Stem[] => [
  ...stemsOf(verbs, formsOf),
  ...stemsOf(adjectives, (adjective) => [adjective, adverbOf(adjective)]),
  ...stemsOf(fixed, (word) => [word]),
  ...stemsOf(nouns, (noun) => formsOf(noun).filter((form) => isNounForm(noun, form))),
])

/** The words that are underlined one by one, by the names of their stems: they hardly ever say anything. */
export const tierA: ReadonlySet<string> = new Set(
  wordList('delve tapestry multifaceted holistic seamless foster underscore testament interplay'),
)

function stemsOf(words: readonly string[], forms: (word: string) => readonly string[]): Stem[] {
  return words.map((entry) => {
    const variants = entry.split('/')
    return {name: variants[0], forms: variants.flatMap(forms)}
  })
}

/** `seamlessly`, `tangibly`, `strategically`. */
function adverbOf(adjective: string): string {
  if (adjective.endsWith('ble')) return `${adjective.slice(0, -1)}y`
  return adjective.endsWith('ic') ? `${adjective}ally` : `${adjective}ly`
}
