import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

const amounts = wordList(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens percent twice tenfold twofold threefold zero
`)

/**
 * Words that state an amount, besides figures. `one`, `half`, `third` and `quarter` are left out: they seldom count
 * anything (one another, the second half, third parties, the quarter-final).
 * Source: the cardinal numbers and fractions of English, and the verbs made of them.
 */
export const quantityWord = defineWordClass('quantity-word', () => [
  ...amounts,
  ...wordList('double halve treble triple quadruple').flatMap(formsOf),
])

/**
 * Acronyms that name a kind of thing and no body or person: to write AI or R&D is not to name anybody.
 * Source: the acronyms that general dictionaries of English print in capitals as common nouns.
 */
export const genericAcronym = defineWordClass('generic-acronym', () =>
  wordList(`
    ai it ict iot ml ar vr xr ui ux api apis seo saas llm llms r&d m&a q&a esg csr dei hr pr roi kpi kpis sme smes msme
    msmes ngo ngos ceo ceos cfo cto stem steam gdp ev evs ppe icu gp gps mri dna rna pcr hiv adhd lgbt lgbtq lgbtq+ usp
    b2b b2c p2p diy faq faqs tv pc pcs cctv led pdf url vip vips ppp ppps fdi
  `),
)
