import {defineWordClass} from '../language/vocabulary.ts'

/**
 * Small words inside personal names: “Ursula von der Leyen”, “Osama bin Laden”, “Jean de la Croix”.
 * Source: the particles that the style books of news agencies list for European and Arabic names.
 */
export const nameParticle = defineWordClass('name-particle', () =>
  (
    'de del della delle dei degli di da das do dos du des la las le les los el al ul bin ibn bint ben abu van von ' +
    "vom der den ten ter te zu zum zur af av y e d' l'"
  ).split(' '),
)

/** What follows a personal name and belongs to it. Source: English use. */
export const nameSuffix = defineWordClass('name-suffix', () => 'jr sr jnr snr ii iii iv vi vii viii xvi'.split(' '))

/** Prefixes that make one word with a name after a hyphen and are not part of it: “pro-Lisbon”, “ex-Labour”. */
export const namePrefix = defineWordClass('name-prefix', () =>
  'anti pro pre post non ex mid inter intra trans sub un neo then all pan'.split(' '),
)

/**
 * Days, months and feasts: capitals that name no person, place or body. `may`, `march`, `april`, `june` and
 * `august` may begin or end a person's name.
 */
export const calendarName = defineWordClass('calendar-name', () =>
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu ' +
    'thur thurs fri christmas easter mondays tuesdays wednesdays thursdays fridays saturdays sundays ramadan lent ' +
    'hanukkah thanksgiving halloween gmt bst utc edt est cet pst ad bc pm tv ok id'
  ).split(' '),
)

/** Words that set two spellings of one name side by side on purpose. Source: English use. */
export const spellingGloss = defineWordClass('spelling-gloss', () =>
  (
    'spelled spelt spelling spellings transliterated romanised romanized transcribed misspelled misspelt formerly ' +
    'previously renamed rename aka alias née born pronounced sic misspelling'
  ).split(' '),
)
