/*
 * Sentences that tell what only those in the room, or only a text, can tell. Built on constructions, not on
 * phrases: a gathering as the subject of a content verb, topics as the subject of “included”, an undertaking that
 * “does not entail”. Sources: the readouts and communiqués that agencies warn against paraphrasing without a
 * source, and the classes of src/lexicon/events.ts.
 */

/** Verbs for what a gathering was about, with the prepositions that go with them. */
const wasAbout = [
  '(<focus> on|<centre> (on|around|upon)|<center> (on|around|upon)|<touch> (on|upon)|<revolve> (around|about)',
  '|<range> from|<delve> into|<concentrate> on|<dwell> on|<deal> with|<turn> to|<look> (at|into)|<zero> in on',
  '|<cover>|<explore>|<include>|<address>|<tackle>|<encompass>|<examine>|<span>|<canvass>|<probe>|<feature>|<involve>',
  '|<emphasize>|<emphasise>|<prioritize>|<prioritise>|<consider>|<discuss>|<yield>|<produce>|<identify>|<outline>',
  '|<result> in|<culminate> in|<conclude> with|<end> with|<lead> to|<pave>|<lay> (out|the)|<set> (out|the)|<aim> to|<seek> to)',
].join('')

/** What may stand between a noun and its verb: a clause between commas, a few words, an adverb. */
const link =
  '(, ...12 ,)? (also|further|primarily|mainly|largely|chiefly|mostly|specifically|particularly|additionally|{adverb})?'

const topics =
  '(topics|issues|matters|subjects|themes|items|points|areas|steps|measures|options|plans|proposals|ideas|initiatives|priorities|challenges|solutions|strategies|actions|concerns|reforms|recommendations)'

const raised =
  '(discussed|covered|raised|explored|considered|agreed|addressed|identified|examined|reviewed|tabled|highlighted|proposed|debated|floated|outlined)'

export const closedDoor: readonly string[] = [
  `{determiner} ...4 {talk} ${link} ${wasAbout}`,
  `{determiner} ...3 {talk} (between|with|among|in|at|on|over) ...10 ${link} ${wasAbout}`,
  `^ {any}? {any}? (talks|discussions|negotiations|consultations|conversations|deliberations|exchanges|debates|meetings) ${link} ${wasAbout}`,
  `^ {any}? {any}? (talks|discussions|negotiations|consultations|conversations|deliberations|exchanges|debates|meetings) (between|with|among|in|at|on|over) ...10 ${link} ${wasAbout}`,
  `${topics} ${raised} ...6 (include|included|were|ranged)`,
  `(central|key|core) to {determiner} ...3 {talk} (was|were)`,
  `(among|amongst) {determiner} ...2 ${topics} ${raised}? ...4 (was|were|are|is)`,
  `(on|high on) the agenda (was|were)`,
]

export const textContent: readonly string[] = [
  '{determiner} ...4 {undertaking} (does|do|did) not (automatically|necessarily|in)? (entail|require|commit|oblige|involve|imply|constitute|amount|bind|compel|mandate|guarantee|envisage|foresee)',
  '(this|these|such|that|those) ...3 {undertaking} (also|further|{adverb})? (<aid> in|<assist> in|<articulate>|<encompass>|<incorporate>|<entail>|<integrate>|<codify>|<enshrine>|<institutionalize>|<institutionalise>|<envision>|<envisage>)',
]
