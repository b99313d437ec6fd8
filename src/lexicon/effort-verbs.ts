import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

/**
 * Verbs of doing something good in general: strengthen, foster, streamline. They need an object that says what, by how
 * much and by when. All forms, American and British. Sources: the change-of-state and caused-change classes of VerbNet
 * (45.4, 45.6, 26.4) as far as policy papers and press releases use them; the focal verbs in published studies of the
 * vocabulary of language models (Kobak et al. 2024, Juzek and Ward 2025); Wikipedia's page on the signs of machine
 * writing.
 */
export const effortVerb = defineWordClass('effort-verb', () =>
  wordList(`
    accelerate achieve acknowledge adapt adopt address advance advocate align alleviate amplify assess balance bolster
    boost broaden build capitalize capitalise celebrate champion collaborate combat commit consolidate contribute
    cooperate coordinate create cultivate deepen deliver demonstrate develop diversify elevate embrace emphasize
    emphasise empower enable encourage engage enhance enrich ensure establish evaluate evolve expand explore extend
    facilitate focus formalize formalise fortify forge foster generate grow harmonize harmonise harness heighten
    highlight identify implement improve incentivize incentivise incorporate increase innovate inspire integrate
    intensify invest leverage maintain manage maximize maximise minimize minimise mitigate mobilize mobilise modernize
    modernise monitor navigate nurture optimize optimise overcome pave participate prepare preserve prioritize
    prioritise promote protect provide pursue raise reaffirm recognize recognise redefine reduce refine reimagine
    reinforce reinvent renew reshape resolve restore revitalize revitalise safeguard secure seek shape showcase
    simplify spearhead stabilize stabilise standardize standardise stimulate streamline strengthen strive support
    sustain tackle tailor transform transition uncover underscore understand unify unite unlock update upgrade uphold
    utilize utilise validate value widen upskill reskill co-create future-proof tighten allocate reallocate reassess rethink rebuild revamp deter equip embed
  `).flatMap(formsOf),
)
