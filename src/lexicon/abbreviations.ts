import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/**
 * Abbreviations written with a point that stand before what they belong to, so that the point never ends a
 * sentence: titles before a name, military ranks, `No.` before a number. Source: the titles and ranks that the
 * news agencies' style books abbreviate, and the common ones of general dictionaries.
 */
export const leadingAbbreviation = defineWordClass('leading-abbreviation', () =>
  wordList(`
  mr mrs ms mx dr prof rev revd fr hon messrs mme mlle sr sra dott ing gen lt col maj capt cmdr adm sgt cpl
  pvt brig ltc cpt det insp supt ofc gov sen sens rep reps pres sec atty asst assoc amb st ste mt ft no nos vs
  v art fig ca cf viz pp vol approx dept univ bros pfc spc
`),
)

/**
 * Abbreviations that may end a sentence as well: the point does when a plain sentence opener follows.
 * Source: months, states, companies and addresses as the news agencies' style books abbreviate them.
 */
export const trailingAbbreviation = defineWordClass('trailing-abbreviation', () =>
  wordList(`
  jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp cos plc bhd sdn pty llc jr esq etc al est
  ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa tenn tex vt va wash wis wyo ph mon tue tues wed thu thur thurs fri sat sun hr hrs min mins km kg
  lb lbs oz
`),
)
