// The classes that the patterns name.
import '../../src/lexicon/adverbs.ts'
import '../../src/lexicon/effort-verbs.ts'
import '../../src/lexicon/function-words.ts'
import '../../src/lexicon/parties.ts'

/*
 * Several parties as one speaker, and the verbs of the formulas that are put in their mouths. Sources: communiqués and
 * readouts, and the agencies' rule that a plural source needs several sources.
 */
const envoys = [
  '(leaders|officials|ministers|representatives|delegations|delegates|presidents|executives|members|players|coaches',
  '|managers)',
].join('')

/** The last of them begins with `and`: “residents |and traders alike|”; the word before it belongs to it. */
const parties = [
  '((both|all|the two|the three|the four|the five|all three|all four|these two) ...2 {collective}',
  '|(both|the two|all|the) ...1 {present-party}',
  `|${envoys} (from|of|on) (both|the two|all|all three|the three) ...1 {collective}`,
  '|^ {nameless-party}',
  '|and {any} alike)',
].join('')

/** What may stand between them and their verb. */
const link = '({adverb}|{plain-adverb}|have|had|both|each|jointly)? ({adverb}|{plain-adverb}|both|jointly)?'

/** `both sides stressed the importance`; what they stress is read off the object. */
export const formula: readonly string[] = [
  `${parties} ${link} ({formula}|(called|call|calling) for|(agreed|agree) on)`,
  `${parties} ${link} (<pledge>|<vow>|<promise>|<commit>|<resolve>) to (further|{adverb})? {effort-verb}`,
]

/** `Oslo and Riga stressed the importance`: capitals that stand for their governments, if both are places. */
export const capitals: readonly string[] = [
  `^ (the)? {capitalised} {capitalised}? and (the)? {capitalised} {capitalised}? ${link} {formula}`,
]

const outlook = '(optimistic|hopeful|confident|poised|determined|eager|keen|united|aligned)'

/** `both sides remain committed to`: it needs no object. */
export const stance: readonly string[] = [
  `${parties} ${link} (remain|remained|are|were) (fully|firmly|deeply|strongly|equally|{adverb})? committed to`,
  `${parties} ${link} (remain|remained|appear|appeared|seem|seemed) {adverb}? ${outlook} (to|that|about|in|on)`,
]
