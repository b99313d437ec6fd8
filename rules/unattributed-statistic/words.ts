import {idsOf} from '../../src/language/vocabulary.ts'

/*
 * Words around a figure. Sources: the fractions and multiples of English grammar, and the headings of the tables that
 * sports desks print.
 */

/** Fractions that a hyphen makes one word. */
export const hyphenatedFraction = idsOf(`
  one-third two-thirds one-quarter three-quarters one-fifth two-fifths three-fifths four-fifths one-tenth one-half
  nine-tenths seven-tenths three-tenths
`)
export const fraction = idsOf('half third quarter fifth sixth eighth tenth')
export const fractions = idsOf('thirds quarters fifths sixths eighths tenths')
export const fractionCount = idsOf('two three four five six seven eight nine')
export const one = idsOf('a one')
/** A quarter of an hour is no share of anything. */
export const stretch = idsOf(`
  hour hours day days night week month year years season century decade minute minutes way mile miles match game half
  time term distance life journey career
`)

export const multiplied = idsOf('doubled tripled trebled quadrupled quintupled halved')
/** What “doubled” may stand before when it has no object: “bookings doubled in May”, but “he doubled the lead”. */
export const afterMultiplied = idsOf(
  'in since over to from within between during after last this and but while as compared . , ; –',
)

/** Words between a counted noun and the number it reached. */
export const reaching = idsOf(`
  to at reach reached reaches reaching hit hits hitting exceed exceeds exceeded top topped tops total totals totalled
  totaled of over than around about nearly almost some roughly
`)
export const waiting = idsOf('wait waits waiting average averages averaged median typical backlog')

/** Behind a unit of length: where something is, or how fast. */
export const whereOrHowFast = idsOf(`
  away from off apart inland offshore north south east west northeast northwest southeast southwest north-east north-west
  south-east south-west outside per an wide long deep high of
`)

/** Prices that an exchange shows by the minute. */
export const quoted = idsOf('shares share stock stocks index traded trading')

/** Votes and their outcome are counted before everybody. */
export const votes = idsOf('voted vote votes ballot ballots election elections turnout seats')
/** Bodies whose members count themselves. */
export const votingBodies = idsOf('parliament council jury senate house committee congress assembly')

/** Rows and columns of tables on a match, a league or a meeting of athletes, which everybody watches being counted. */
export const matchWords = idsOf(`
  possession shots corners fouls offsides offside saves tackles passes wickets overs tries conversions aces laps
  rebounds turnovers played drawn gd gf ga pts medals bronze innings strikeouts yellow
`)
export const leagueWords = idsOf(`
  goals assists points won lost w d l position pos rank standings score scores result team club player home away target
  gold silver runs sets crosses cards red attempts headers
`)
