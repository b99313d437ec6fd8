import {phraseList} from '../../src/lexicon/word-list.ts'

/** What the words beside a fixed phrase have to be for the heading to be a slot. */
export type Complement =
  /** Whatever it is. */
  | 'any'
  /** Whatever it is, in Title Case. */
  | 'capital'
  /** Abstractions for a half at the least. */
  | 'abstract'
  /** The same, in Title Case: “Need for reform” is a crosshead that editors do write. */
  | 'title'
  /** The same, where groups of people count as well: “Impact on Students”. */
  | 'people'
  /** No more than what the story is about, in Title Case: “Understanding the Allegations”. */
  | 'story'

/** The fixed words of a heading that names a slot. */
export interface FixedPhrase {
  /** In small letters, without articles. */
  readonly words: readonly string[]
  /** What has to stand beside them. */
  readonly rest: Complement
}

const any = phraseList(`
  step toward, step towards, step closer to, step forward for, step forward in, step in right direction
  significant step toward, significant step towards, significant step forward, major step toward, major step towards
  major step forward, crucial step toward, crucial step towards, bold step toward, bold step towards
  bold step forward, one step closer to, giant leap for, leap forward for, leap forward in, milestone for
  milestone in, turning point for, turning point in, defining moment for, defining moment in, pivotal moment for
  pivotal moment in, watershed moment for, new chapter for, new chapter in, new era for, new era in, new era of
  new dawn for, new day for, new beginning for, new phase in, new frontier for, new frontier in, next chapter for
  next chapter in, next frontier in, dawn of new, implications for, implications of, broader implications for
  broader implications of, wider implications for, wider implications of, looking ahead to, looking forward to
  what this means for, what it means for, what does this mean for, what does it mean for, what's next for
  what is next for, what lies ahead for, what comes next for, why it matters for, why it matters to
  why this matters for, why this matters to, road ahead for, path ahead for, path forward for, way forward for
  importance of, significance of, testament to, navigating path, navigating road, navigating way, navigating future
  beacon of, beacon for, call to action for, way ahead for, game-changer for, game-changer in, game changer for
  game changer in, wake-up call for, what future holds for, preparing for future of, charting course for
  charting path for, charting new course for, setting stage for success
`)

const capital = phraseList(`
  voices from, voices of, breaking down, diving into, digging into, delving into, zooming in on, inside look at
  closer look at, deeper look at, deep dive into, look inside, glimpse into, glimpse of, rationale behind
  reasons behind, reasoning behind, thinking behind, logic behind, science behind, story behind, stories behind
  truth about, making sense of, everything you need to know about, what you need to know about, what to know about
  what we know about, ray of, glimmer of, fresh look at, in wake of, on front lines of, on frontline of
  both sides of, heart of, inside story of
`)

const abstract = phraseList(`
  navigating, understanding, exploring, unpacking, examining, analyzing, analysing, overview of, introduction to
`)

const title = phraseList(`
  assessing, addressing, unlocking, embracing, harnessing, bridging, fostering, celebrating, balancing, charting
  shaping, building, mapping, raising, setting, confronting, overcoming, tackling, weighing, tracing, effects of, background of, background to
  background on, context of, context for, summary of, impact of, role of, need for, power of, value of, challenges of
  challenges in, future of, future for, path to, path toward, path towards, road to, vision for, blueprint for
  foundation for, legacy of, state of, insights into, insights on, perspectives on, spotlight on, focus on, emphasis on
  commitment to, setting stage for, paving way for, reaction to, reactions to, reactions from, response to
  responses to, responses from, lessons from, details of, timeline of, aspects of, call for, quest for, journey to
  journey toward, journey towards, moment of, pathway to, pathways to, pathways for, rebuilding, restoring, test of, measure of, matter of, debate over, debate about, debate on, conversation about, questions about
  questions over, concerns about, concerns over, striving for, driving, empowering, investing in, rethinking, preparing for, moving toward, moving towards, moving beyond, looking beyond, signs of, sources of, drivers of, factors behind, forces behind, roots of
`)

const people = phraseList(`
  impact on, impacts on, effect on, effects on, consequences for, ramifications for, significance for, benefits for
  benefits of, challenges for, opportunities for, lessons for, prospects for, outlook for, concerns for, message to
  support for, hope for, help for, justice for all, message for, relevance for, relevance to
`)

const story = phraseList(`
  understanding, explaining, unpacking, examining, exploring, analyzing, analysing, dissecting, decoding, demystifying
  inside, behind, beyond, inside look at, reactions to, reaction to, response to, responses to, impact of, effects of
  details of, overview of, background of, background to, context of, timeline of, lessons from, summary of, terms of
  aftermath of, fallout from, history of, nature of, scope of, mechanics of, case for, case against, arguments for
  arguments against, key to
`)

/**
 * Fixed phrases that close a heading. Sources: as for src/lexicon/headings.ts.
 */
const closings: Readonly<Partial<Record<Complement, readonly string[]>>> = {
  capital: phraseList(
    'at glance, by numbers, in numbers, in nutshell, by figures, in figures, reimagined, demystified',
  ),
  title: phraseList(`
    on horizon, in focus, in spotlight, in context, in perspective, in action, in motion, in review, in brief
    under scrutiny, under pressure, under microscope, at crossroads, redefined, reinvented, rethought, revisited
    transformed, unveiled, unpacked, explored, reborn, that lie ahead, that lies ahead, to come, at core, at heart
    at forefront, at helm, in question, at play, in numbers, for all, for everyone
  `),
  story: phraseList(`
    explained, unpacked, revisited, decoded, unveiled, in context, in detail, in depth, in focus, in perspective
    under microscope, so far
  `),
}

function byWord(
  lists: Readonly<Partial<Record<Complement, readonly string[]>>>,
  at: 0 | -1,
): Map<string, FixedPhrase[]> {
  const found = new Map<string, FixedPhrase[]>()
  for (const [rest, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const key = words.at(at) ?? ''
      found.set(key, [...(found.get(key) ?? []), {words, rest: rest as Complement}])
    }
  }
  return found
}

const openings = byWord({any, capital, abstract, title, people, story}, 0)
const closingsByWord = byWord(closings, -1)

/** The openings that begin with a word. Sources: as for src/lexicon/headings.ts. */
export function openingsWith(word: string | undefined): readonly FixedPhrase[] {
  return (word === undefined ? undefined : openings.get(word)) ?? []
}

/** The closings that end in a word. */
export function closingsWith(word: string | undefined): readonly FixedPhrase[] {
  return (word === undefined ? undefined : closingsByWord.get(word)) ?? []
}
