import {withoutMarks} from './name-similarity.ts'
import {once} from './once-per.ts'

/** Letters of Turkish and Azerbaijani, as the sounds that English copy writes for them. */
const sounds: Readonly<Record<string, string>> = {ş: 'sh', ç: 'ch', ğ: 'gh', š: 'sh', ž: 'zh', č: 'ch', ć: 'ch'}
/** Words with one of these are Turkic, and their `c` is the sound of `j`. */
const turkic = /[əığşç]|i\u0307/

/**
 * The sounds that romanisations write in several ways, each as one letter, in the order in which they are read.
 * Source: the differences between the tables of BGN/PCGN, ISO 9, the Turkic Latin alphabets and newspaper use.
 */
const reductions: readonly (readonly [RegExp, string])[] = [
  [/ks|x|kh/g, 'h'],
  [/shch|tch|sch/g, 's'],
  [/dzh|dsh|dj/g, 'j'],
  [/t[sz]/g, 's'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[zsc]h/g, 's'],
  [/c(?=[eiy])|c$/g, 's'],
  [/ck|[cqg]/g, 'k'],
  [/z/g, 's'],
  [/[wf]/g, 'v'],
  // Zejnab and Alijeva have a glide, Hajiyev has not.
  [/([iey])j(?=[aeou])|([aeiou])j(?=[^aeiouy])/g, '$1$2y'],
  [/j/g, 's'],
  [/^y(?=[aeou])/, ''],
  [/h/g, ''],
  [/ee/g, 'i'],
  [/[aeiouy]*[iy][aeiouy]*/g, 'i'],
  [/[aeou]*[ou][aeou]*/g, 'u'],
  [/[ae]+/g, 'a'],
  [/([a-z])\1+/g, '$1'],
]

const reduced = new Map<string, string>()
const mostReduced = 50_000

/**
 * What all romanisations of a word have in common: its consonants, and between them `a`, `i` or `u`.
 * `Khalilov`, `Xəlilov` and `Halilow` have one.
 */
export function soundOf(word: string): string {
  let sound = reduced.get(word)
  if (sound === undefined) {
    if (reduced.size >= mostReduced) reduced.clear()
    reduced.set(word, (sound = reduce(word)))
  }
  return sound
}

function reduce(word: string): string {
  const lower = word.toLowerCase()
  const isTurkic = turkic.test(lower)
  const spelled = lower
    .normalize('NFC')
    .replace(/c/g, (letter) => (isTurkic ? 'j' : letter))
    .replace(/[şçğšžčć]/g, (letter) => sounds[letter])
  let sound = withoutMarks(spelled)
  // A Czech desk calls Alieva Alijevová.
  sound = sound.replace(/([eo]v)ova$/, '$1a')
  for (const [pattern, replacement] of reductions) sound = sound.replace(pattern, replacement)
  return sound
}

/** Fewer consonants than these say nothing. */
const leastConsonants = 3

/**
 * A key that all spellings of a name share: its consonants as one ring, so that neither hyphens and blanks nor which of
 * the names comes first make a difference. Names that are merely alike share one too.
 *
 * @param words The name's words as written.
 * @returns The keys, most often one: letters with marks are also read as plain ones. None for a name too short.
 */
export function nameKeys(words: readonly string[], least = leastConsonants): string[] {
  const keys = [consonantsOf(words)]
  const plain = words.map((word) => (turkic.test(word.toLowerCase()) ? withoutMarks(word) : word))
  if (plain.some((word, index) => word !== words[index])) keys.push(consonantsOf(plain))
  const breathed = words.map(withBreath)
  if (breathed.some((word, index) => word !== words[index]) && isTransliterated(words))
    keys.push(consonantsOf(breathed))
  return [...new Set(keys)].filter((key) => key.length >= least).map(ringOf)
}

function consonantsOf(words: readonly string[]): string {
  return words.map((word) => soundOf(word).replace(/[aiu]/g, '')).join('')
}

/** German copy writes `Ch` and Russian copy `G` for the `Kh` or `H` that a name begins with: `Gusejn` is Hüseyn. */
function withBreath(word: string): string {
  return word.replace(/^Ch(?=[aeiou])/, 'Kh').replace(/^G(?=[aeu])/, 'H')
}

/** True for two spellings of the same sounds, be the breath at the beginning written `Kh`, `H`, `Ch` or `G`. */
export function soundAlike(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true
  if (/^[HXK]/.test(a) === /^[HXK]/.test(b)) return false
  return soundOf(withBreath(a)) === soundOf(withBreath(b))
}

/** The smallest of the ways to read a ring of letters. */
function ringOf(letters: string): string {
  let smallest = letters
  for (let at = 1; at < letters.length; at++) {
    const turned = letters.slice(at) + letters.slice(0, at)
    if (turned < smallest) smallest = turned
  }
  return smallest
}

/** Endings of surnames that come from other scripts, and letters and groups that English names do not have. */
const foreignSurname =
  /(?:[oe]v|[oe]ff|[oe]va|[^aeiou]sk(?:y|i|iy|yy|yi|a|aya)|enko|chuk|[oe]v[iy]ch|[iy]an|dze|shvili|zadeh?|oglu|oğlu|l[iı]|khan|bek|uddin|ullah|bayev)$/i
const foreignWord = /[əığşç]|kh|gh(?!t)|dh|q(?![ui])|[aeiou]q|zh|shch|dzh|aa|^(?:abd|al-|el-)/i
/** Xi and Zhang: in pinyin these letters are sounds of their own, and near names are other people's. */
const pinyin = /^(?:zh|x)[aeiou]|^q[iu]/i
/** Arabic and Slavic given names that English copy spells in several ways, as `soundOf` reduces them. Our own list. */
const foreignGiven = once(
  (): ReadonlySet<string> =>
    new Set(
      (
        'Mohammed Ahmed Mahmoud Hussein Mustafa Abdullah Yusuf Ibrahim Osama Omar Khaled Faisal Tariq Rashid Saddam Muammar ' +
        'Bashar Nasser Yasser Hosni Sergei Dmitry Dmitri Yevgeny Aleksandr Oleksandr Aleksei Mikhail Nikolai Vitaly Gennady ' +
        'Anatoly Yuri Volodymyr Vladimir Andrei Arkady Grigory Vasily Valery Ilham Heydar Elchin Vagif Mehriban'
      )
        .split(' ')
        .map(soundOf),
    ),
)

/** True for a name that English copy has from another script or alphabet, so that its vowels prove little. */
export function isTransliterated(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (last.length > 5 && foreignSurname.test(last)) return true
  if (words.some((word) => pinyin.test(word))) return false
  return words.some((word) => foreignWord.test(word)) || (words.length > 1 && foreignGiven().has(soundOf(words[0])))
}
