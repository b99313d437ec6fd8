import {idsOf} from '../../src/language/vocabulary.ts'

/** What a label stands before when it speaks of countries. Our own. */
export const singularHead = idsOf(
  `country nation state republic kingdom neighbour neighbor monarchy democracy island archipelago sultanate emirate
  economy power giant ally nation-state city-state microstate territory`,
)
export const pluralHead = idsOf(
  `countries nations states republics kingdoms neighbours neighbors monarchies democracies islands sultanates emirates
  economies powers giants allies nation-states city-states microstates`,
)
export const capitalsHead = idsOf('capitals')
/** Between label and head: a Central Asian gas republic, a Gulf oil state. */
export const between = idsOf(
  `coastal oil gas trading nuclear muslim catholic orthodox buddhist christian member fellow buffer petro peninsular
  mountain desert frontier candidate`,
)
export const numerals: ReadonlyMap<string, number> = new Map(
  'two three four five six seven'.split(' ').flatMap((word, index) => [
    [word, index + 2],
    [String(index + 2), index + 2],
  ]),
)
/** Between the number and the label; “the two largest” would be a choice from more than two. */
export const harmless = idsOf(
  `neighbouring neighboring brotherly fraternal friendly small tiny rival allied former independent sovereign
  oil-rich gas-rich energy-rich oil-producing landlocked muslim christian democratic nuclear-armed`,
)
export const definite = idsOf('the these those')
export const copula = idsOf('is was are were remains remained being becomes became')
/** What may come behind “COUNTRY, a Balkan nation”, so that it is no subject of its own: “of 7 million”, “that …”. */
export const behindDescription = idsOf(
  'of that which where whose with in on at bordering between sandwiched wedged home hit ruled run led known reliant dependent battered torn rich facing plagued',
)
export const examplesWord = idsOf('including like namely')
/** Of this country there are others: “the only African country Japan trades with” does not put Japan in Africa. */
export const reducedRelative = idsOf(
  'only first last next every any no each which what other another one many few most some all second third latest',
)
