import '../../src/lexicon/significance.ts'

/** Verbs of signifying, with the phrases that do the same. */
export const signify: readonly string[] = [
  '{signify}',
  '(<attest>|<testify>|<speak>|<bear> witness) {adverb}? to',
  '(<speak> volumes about|<hint> at|<shed> ...2 light on|<cast> ...2 (light|spotlight) on|<shine> ...2 (light|spotlight) on)',
  '(<draw> attention to|<bring> into (sharp|sharper|clear)? focus|<put> into perspective|<drive> home|<lay> bare)',
  '(is|are|was|were|be|been|being|remain|remains|stands) {adverb}? (emblematic|indicative|symbolic|reflective|illustrative|symptomatic) of',
]

export const leaning: readonly string[] = ['{leaning-signify}', '<point> {adverb}? (to|toward|towards)', '<align> {adverb}? with', '<stem> {adverb}? from']
