import {intern, wordSet} from '../../src/language/vocabulary.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'

/** A set of words, asked for by their ids. */
export type Words = ReadonlySet<number>

const set = (...lines: readonly string[]): Words => wordSet(() => lines.flatMap((line) => line.split(' ')).map(intern))

const lemmas = (...lines: readonly string[]): Words =>
  wordSet(() => lines.flatMap((line) => line.split(' ').flatMap(formsOf)).map(intern))

/**
 * Words that are doubled on purpose: intensifiers, interjections, reduplications that dictionaries list.
 * Source: entries of general dictionaries whose headword is a doubled word, and the degree adverbs of grammars.
 */
export const doubledOnPurpose: Words = set(
  'very really so far much many long way never ever always no yes yeah yep nope well hear again',
  'etc ha hah heh ho hee ah oh ooh aha hey hi hello bye ta boo hoo tut tsk pish hush shush blah yadda yada bla la na da',
  'doo dum ding dong tick tock knock choo chug beep honk quack woof oink moo baa cluck tweet chirp chop chow goody',
  'night cha can pom tom tam yo bon chi dik tuk agar aye piri mahi',
  'gado bling hubba hip rah hurrah please softly slowly round beri gris',
)

/** Words of the closed classes: three in a row are no emphasis, and a capital does not make them names. */
export const functionWords: Words = set(
  'the a an and or but nor of to in on at by for with from into onto over under about after before between through during',
  'against than as if when while because although that this these those is are was were be been being am has have had do',
  'does did will would shall should can could may might must not it its he him his she her they them their we us our you',
  'your i me my who whom whose which what where why how also then there here up down out off all both each every any some',
)

/** Words that begin a time by themselves: brought in *in March*, counting on *on Monday*. */
export const timeOpeners: Words = set(
  'last next late early mid recent noon midnight weekends weekdays christmas easter ramadan spring summer autumn fall winter',
  'january february march april may june july august september october november december jan feb mar apr jun jul aug',
  'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred',
)

/** Nouns of time behind a determiner: placed in *in the past year*. */
export const timeNouns: Words = set(
  'past future present end beginning middle wake run-up run time times moment minute minutes hour hours day days week weeks',
  'weekend weekends fortnight month months year years decade decades century centuries season morning mornings afternoon',
  'evening evenings night nights summer winter spring autumn fall quarter half eve anniversary aftermath interim meantime',
  'monday tuesday wednesday thursday friday saturday sunday 1960s 1970s 1980s 1990s 2000s 2010s 2020s',
)

/** Words that open a clause whose verb may leave its preposition at the end: the place *that* we live in. */
export const relatives: Words = set(
  'that which who whom whose what where whatever whichever whoever how all everything anything',
)

/** Subjects behind which a doubled verb can be right: what it *is is*, what they *do do*. */
export const subjects: Words = set('it he she they we you i this there these those one what who')

/** Verbs that a relative clause may end on just before the main clause repeats them. */
export const mainVerbs: Words = set('is are was were do does did has have be will would can could')

/** Nouns that make a compound with an ordinal: the first *first lady*. */
export const ordinalCompounds: Words = set(
  'lady ladies gentleman gentlemen minister ministers secretary family families daughter daughters son sons spouse spouses',
  'husband husbands wife wives male man mate mates dog couple person baby class aid base baseman responder responders grader',
  'graders name names home language languages edition editions novel novels degree down draft half quarter leg reading world',
)

export const ordinals: Words = set('first second third')

/**
 * Capitalised words that are never half of a doubled name: nationalities, days, months and titles.
 * Source: the adjectives of the larger countries in general dictionaries, the calendar, the titles of news style books.
 */
export const neverDoubledNames: Words = set(
  'american australian austrian belgian brazilian british bulgarian canadian chilean chinese colombian croatian cuban czech',
  'danish dutch egyptian english estonian ethiopian european finnish french georgian german ghanaian greek hungarian indian',
  'indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean kurdish latvian lebanese libyan',
  'lithuanian malaysian mexican moroccan nigerian norwegian pakistani palestinian peruvian philippine polish portuguese',
  'romanian russian saudi scottish serbian slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai',
  'tunisian turkish ukrainian venezuelan vietnamese welsh yemeni african asian arab azerbaijani armenian kazakh uzbek afghan',
  'january february april june july august september october november december monday tuesday wednesday thursday friday',
  'saturday sunday president chancellor senator governor mayor professor doctor general colonel captain minister mr mrs ms dr',
)

/** Verbs that take *to*, so that it may stand before an infinitive: everyone she talked *to to* hear of it. */
export const withTo = lemmas('talk speak listen turn write go belong')

/** Subjects that bring their verb along: the business they’re *in in* Asia. */
export const withVerb: Words = set("i'm you're he's she's it's we're they're that's who's")

/** Modal verbs and months that are names as well: what Will *will* do, whether May *may* stay. */
export const alsoNames: Words = set('will may mark grant hope march rose rob bill sue pat drew chase can')

/**
 * Verbs that go with a particle, so that the particle may meet the same word as a preposition: logged in *in the
 * morning*. Source: the entries with `in`, `on`, `over`, `by`, `up`, `down`, `off` and `through` of general dictionaries.
 */
export const withParticle = lemmas(
  'log sign move come break check cash bring phase usher swear settle step call drop kick give go carry hold turn',
  'switch press hang take hand pass stand plug tune walk fly sail drive get let join cave chip set put keep pull',
  'send roll fill hem jump lock lean push rein rush sell stay tie weigh clock rely count live look build sleep',
  'soldier struggle drag catch cling dial feed bank do',
)

export const particles: Words = set('in on over by up down off through around')

/** Prepositions that a relative clause may end on: what they asked *for for* years. */
export const stranded: Words = set('in on over by through for at with of to about from after')

/** Words of which the double is right behind a verb or preposition: gave *her her* prize, without *it it* fails. */
export const objects: Words = set('her it you this that')
