/** Words that parse-english takes for abbreviations before a full stop, in any case. */
const anyCase = wordsOf(`
  apr aug bbl bbls cu dec doz feb fl fri ft gal gr gro hr in inc jan jul jun kt lb lbs ltd mar mi min mon nov
  oct oz pt qt sat sec sep sept sq sun tbsp thu thurs tsp tue tues wed yd yds
`)

/** Words that it takes for abbreviations as they are written here: counties, states, titles, streets. */
const asWritten = wordsOf(`
  Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co
  Col Colo Conn Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref
  Herts Hon Hunts Hwy Ia Id Ida Ill Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt M Maj Man Mass Md Mddx Me
  Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb Nebr Nev
  Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa Pen Penn Penna Ph Pk Pkwy Po Pres Prof Pt Que Qué
  Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St Staf Staffs Suff Supt Sx Sy Tenn Terr
  Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks Yuk
`)

/** What parse-latin, below it, takes for abbreviations in any case: the Latin ones. */
const latin = wordsOf(`
  al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz
`)

/** No abbreviation has more characters. */
export const longestAbbreviation = 9

const longestInAnyCase = 5

/** Whether the full stop behind a word is no end of a sentence to parse-english. */
export function isEnglishAbbreviation(word: string): boolean {
  // What is written as here begins with a capital, and most words do not: they need not be looked up.
  if (word.charCodeAt(0) <= 0x5a && asWritten.has(word)) return true
  return word.length <= longestInAnyCase && anyCase.has(word.toLowerCase())
}

/** Whether the full stop behind a word is no end of a sentence to parse-latin: also not behind a letter or short number. */
export function isLatinAbbreviation(word: string): boolean {
  if (word.length > longestInAnyCase) return false
  const lower = word.toLowerCase()
  return latin.has(lower) || /^(?:[0-9]{1,3}|[a-z])$/.test(lower)
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
