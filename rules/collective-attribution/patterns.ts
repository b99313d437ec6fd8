// The classes that the patterns name.
import '../../src/lexicon/adverbs.ts'
import '../../src/lexicon/effort-verbs.ts'
import '../../src/lexicon/parties.ts'

/*
 * Several parties as one speaker, and the verbs of the formulas that are put in their mouths. Sources: communiqués and
 * readouts, and the agencies' rule that a plural source needs several sources.
 */
const parties = [
  '((both|all|the two|the three|the four|the five|all three|all four|these two) ...2 {collective}',
  '|(both|the two|all|the) ...1 {present-party}',
  '|(leaders|officials|ministers|representatives|delegations|delegates|presidents|executives|members|players|coaches|managers) (from|of|on) (both|the two|all|all three|the three) ...1 {collective}',
  '|^ {nameless-party}',
  '|{any} and {any} alike)',
].join('')

const link =
  '(have|had|also|jointly|both|further|repeatedly|again|once|then|each|mutually|{adverb})? (also|both|repeatedly|again|jointly|{adverb})?'

/** `both sides stressed the importance`; what they stress is read off the object. */
export const formula: readonly string[] = [
  `${parties} ${link} {formula}`,
  `${parties} ${link} (called|call|calling) for`,
  `${parties} ${link} (agreed|agree) on`,
  `${parties} ${link} (<pledge>|<vow>|<promise>|<commit>|<resolve>) to (further|{adverb})? {effort-verb}`,
]

/** `both sides remain committed to`: it needs no object. */
export const stance: readonly string[] = [
  `${parties} ${link} (remain|remained|are|were) (fully|firmly|deeply|strongly|equally|{adverb})? committed to`,
  `${parties} ${link} (remain|remained|appear|appeared|seem|seemed) (cautiously|{adverb})? (optimistic|hopeful|confident|poised|determined|eager|keen|united|aligned) (to|that|about|in|on)`,
]
