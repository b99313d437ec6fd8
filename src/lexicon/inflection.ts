import {once} from '../language/once-per.ts'

/**
 * Irregular verbs: the base form, then every past form and participle that is in use, American and British.
 * `=` stands for the regular past, where that is in use as well (`learned` beside `learnt`).
 * Source: the closed list of irregular verbs that general dictionaries and grammars of English print.
 */
const irregularVerbs = [
  'arise arose arisen, awake awoke awoken =, be am is are was were been, bear bore borne born, beat beaten,',
  'become became, befall befell befallen, beget begot begat begotten, begin began begun, behold beheld, bend bent,',
  'bereave bereft =, beseech besought =, beset, bespeak bespoke bespoken, bet =, bid bade bidden, bind bound,',
  'bite bit bitten, bleed bled, bless blest =, blow blew blown, break broke broken, breed bred, bring brought,',
  'broadcast =, build built, burn burnt =, burst, bust =, buy bought, cast, catch caught, choose chose chosen,',
  'cleave cleft clove cloven =, cling clung, clothe clad =, come came, cost =, creep crept, cut, deal dealt,',
  'dig dug, dive dove =, do does did done, draw drew drawn, dream dreamt =, drink drank drunk, drive drove driven,',
  'dwell dwelt =, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fit =,',
  'flee fled, fling flung, fly flew flown, forbear forbore forborne, forbid forbade forbidden, forecast =,',
  'forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken,',
  'forswear forswore forsworn, freeze froze frozen, get got gotten, gild gilt =, give gave given, go went gone,',
  'grind ground, grow grew grown, hang hung =, have has had, hear heard, heave hove =, hew hewn =,',
  'hide hid hidden, hit, hold held, hurt, input =, keep kept, kneel knelt =, knit =, know knew known, lay laid,',
  'lead led, lean leant =, leap leapt =, learn learnt =, leave left, lend lent, let, lie lay lain =, light lit =,',
  'lose lost, make made, mean meant, meet met, mow mown =, overcome overcame, partake partook partaken, pay paid,',
  'plead pled =, prove proven =, put, quit =, read, rend rent, rid, ride rode ridden, ring rang rung,',
  'rise rose risen, run ran, saw sawn =, say said, see saw seen, seek sought, sell sold, send sent, set,',
  'sew sewn =, shake shook shaken, shave shaven =, shear shorn =, shed, shine shone =, shit shat, shoe shod,',
  'shoot shot, show shown =, shred =, shrink shrank shrunk, shut, sing sang sung, sink sank sunk sunken, sit sat,',
  'slay slew slain, sleep slept, slide slid, sling slung, slink slunk, slit, smell smelt =, smite smote smitten,',
  'sneak snuck =, sow sown =, speak spoke spoken, speed sped =, spell spelt =, spend spent, spill spilt =,',
  'spin spun, spit spat, split, spoil spoilt =, spread, spring sprang sprung, stand stood, steal stole stolen,',
  'stick stuck, sting stung, stink stank stunk, strew strewn =, stride strode stridden, strike struck stricken,',
  'string strung, strive strove striven =, swear swore sworn, sweat =, sweep swept, swell swollen =,',
  'swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,',
  'thrive throve =, throw threw thrown, thrust, tread trod trodden, understand understood, wake woke woken =,',
  'wear wore worn, weave wove woven =, wed =, weep wept, wet =, win won, wind wound, withdraw withdrew withdrawn,',
  'withhold withheld, withstand withstood, wring wrung, write wrote written',
]

/**
 * Irregular nouns: the singular, then every plural in use besides a regular one (which is made as well).
 * Source: the irregular and foreign plurals that general dictionaries of English print.
 */
const irregularNouns = [
  'addendum addenda, agendum agenda, alumna alumnae, alumnus alumni, analysis analyses, antenna antennae,',
  'appendix appendices, attorney-general attorneys-general, axis axes, bacillus bacilli, bacterium bacteria,',
  'basis bases, brother brethren, bureau bureaux, cactus cacti, calf calves, chateau chateaux, child children,',
  'consortium consortia, corps corps, crisis crises, criterion criteria, curriculum curricula, datum data,',
  'diagnosis diagnoses, die dice, dwarf dwarves, elf elves, emphasis emphases, erratum errata, focus foci,',
  'foot feet, formula formulae, forum fora, fungus fungi, genus genera, goose geese, half halves, hoof hooves,',
  'hypothesis hypotheses, index indices, kibbutz kibbutzim, knife knives, larva larvae, leaf leaves, life lives,',
  'loaf loaves, locus loci, louse lice, man men, matrix matrices, medium media, memorandum memoranda,',
  'millennium millennia, moratorium moratoria, mouse mice, nebula nebulae, nucleus nuclei, oasis oases,',
  'opus opera, ox oxen, parenthesis parentheses, passer-by passers-by, passerby passersby, penny pence,',
  'person people, phenomenon phenomena, plateau plateaux, prognosis prognoses, quorum quora, radius radii,',
  'referendum referenda, runner-up runners-up, scarf scarves, self selves, shelf shelves, son-in-law sons-in-law,',
  'spectrum spectra, stadium stadia, stimulus stimuli, stratum strata, syllabus syllabi, symposium symposia,',
  'synopsis synopses, synthesis syntheses, tableau tableaux, terminus termini, thesis theses, thief thieves,',
  'tooth teeth, ultimatum ultimata, vertebra vertebrae, vertex vertices, virtuoso virtuosi, wharf wharves,',
  'wife wives, wolf wolves, woman women',
]

const verbs = once(() => tableOf(irregularVerbs))
const nouns = once(() => tableOf(irregularNouns))

/** Every past form and participle of the irregular verbs, in lower case; `put` and `read` are their own. */
export const irregularPasts = once((): readonly string[] =>
  [...verbs()].flatMap(([base, forms]) => {
    const past = forms.filter((form) => form !== '=')
    return past.length === 0 ? [base] : past
  }),
)

/** Prefixes that an irregular verb keeps its forms behind: overtake, rebuild, misread, co-write. */
const prefix = /^(?:[a-z]+-|co|cross|fore|inter|mis|out|over|pre|re|under|un|up|with)/

/**
 * All inflected forms of an English verb or noun, itself among them, in lower case and without repeats.
 *
 * No dictionary says which of the two a word is, so both sets are made, as are both ways of doubling a last
 * consonant (`signaling`, `signalling`). Some of the forms therefore do not exist (`stoped`), which does no
 * harm to matching.
 *
 * @param lemma The base form: one word, perhaps with hyphens.
 */
export function formsOf(lemma: string): string[] {
  const base = lemma.toLowerCase()
  const forms = new Set([base])
  for (const form of nouns().get(base) ?? compoundPlurals(base)) forms.add(form)
  for (const ending of ['s', 'ing'] as const) for (const form of regular(base, ending)) forms.add(form)
  const past = irregularPast(base)
  for (const form of past ?? []) if (form !== '=') forms.add(form)
  if (past === undefined || past.includes('=')) for (const form of regular(base, 'ed')) forms.add(form)
  return [...forms]
}

function tableOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .flatMap((line) => line.replace(/,$/, '').split(', '))
      .map((entry) => {
        const [base, ...forms] = entry.split(' ')
        return [base, forms]
      }),
  )
}

/** The past forms of an irregular verb, also behind a prefix; undefined for a regular one. */
function irregularPast(base: string): readonly string[] | undefined {
  const own = verbs().get(base)
  if (own !== undefined) return own
  const before = prefix.exec(base)?.[0]
  const forms = before === undefined ? undefined : verbs().get(base.slice(before.length))
  // `relay`, `reset` and `remake` look alike, so that the regular past is kept: relayed beside relaid.
  return forms && ['=', ...forms.filter((form) => form !== '=').map((form) => before + form)]
}

const compound = /(?:man|wife|child|foot|tooth|life|shelf)$/

/** `chairmen` and `policewomen`, `housewives`, `newspapermen`: a last part with a plural of its own. */
function compoundPlurals(base: string): readonly string[] {
  if (!compound.test(base)) return []
  for (const last of ['woman', 'man', 'wife', 'child', 'foot', 'tooth', 'life', 'shelf']) {
    const rest = base.slice(0, -last.length)
    if (rest.length > 2 && base.endsWith(last)) return (nouns().get(last) ?? []).map((plural) => rest + plural)
  }
  return []
}

function regular(base: string, ending: 's' | 'ed' | 'ing'): string[] {
  if (ending === 's') return endingInS(base)
  const stem = base.endsWith('c') ? `${base}k` : base
  if (ending === 'ing') {
    if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
    if (/[aeiouy].*[^eoy]e$/.test(base))
      return base.endsWith('ge') ? [`${base.slice(0, -1)}ing`, `${base}ing`] : [`${base.slice(0, -1)}ing`]
    return [`${stem}ing`, ...doubled(base).map((double) => `${double}ing`)]
  }
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return [`${stem}ed`, ...doubled(base).map((double) => `${double}ed`)]
}

function endingInS(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base}s`]
  if (base.endsWith('o')) return [`${base}s`, `${base}es`]
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, `${base}s`, ...doubled(base).map((double) => `${double}es`)]
  return [`${base}s`]
}

/** With its last consonant doubled, where it stands after a single vowel: stop, signal, focus, quiz. */
function doubled(base: string): string[] {
  return /(?:^|[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/.test(base) ? [base + base.at(-1)] : []
}
