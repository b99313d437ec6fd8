import {phraseList} from '../../src/lexicon/word-list.ts'

/** The beginning of a heading that names a slot. */
export interface Opening {
  /** In small letters, without articles. */
  readonly words: readonly string[]
  /**
   * What has to follow. `any`: whatever it is. `abstract`: abstractions for a half at the least. `title`: the same, and
   * the heading is in Title Case; “Need for reform” is a crosshead that editors do write.
   */
  readonly rest: 'any' | 'abstract' | 'title'
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
  beacon of, beacon for, call to action for
`)

const abstract = phraseList(`
  navigating, understanding, exploring, unpacking, examining, analyzing, analysing, overview of, introduction to
`)

const title = phraseList(`
  assessing, addressing, unlocking, embracing, harnessing, bridging, fostering, celebrating, balancing, charting
  shaping, building, effects of, effects on, background of, background to, background on, context of, context for
  summary of, impact of, impact on, role of, need for, power of, value of, benefits of, challenges of, challenges in
  challenges for, opportunities for, future of, future for, path to, path toward, path towards, road to, vision for
  blueprint for, foundation for, legacy of, state of, insights into, insights on, perspectives on, spotlight on
  focus on, emphasis on, commitment to, setting stage for, paving way for
`)

/** By first word. Sources: as for src/lexicon/headings.ts. */
const openings = new Map<string, Opening[]>()
for (const [rest, phrases] of Object.entries({any, abstract, title})) {
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const others = openings.get(words[0]) ?? []
    openings.set(words[0], [...others, {words, rest: rest as Opening['rest']}])
  }
}

/** The openings that begin with a word. */
export function openingsWith(word: string | undefined): readonly Opening[] {
  return (word === undefined ? undefined : openings.get(word)) ?? []
}
