/** What a character can do in a token; bits, so that a test for several is one `&`. */
export const Character = {
  letter: 1,
  capital: 2,
  digit: 4,
  space: 8,
  hidden: 16,
  apostrophe: 32,
  hyphen: 64,
  point: 128,
  object: 256,
  /** Takes no room: soft hyphen, zero-width characters, directional marks. */
  invisible: 512,
  symbol: 1024,
  other: 2048,
} as const

/** By code unit; 0 until first asked for, because classifying all of them takes longer than a small article. */
const table = new Uint16Array(0x10000)

/** The class of a UTF-16 code unit. */
export function characterClass(code: number): number {
  return table[code] || (table[code] = classify(code))
}

function classify(code: number): number {
  if (code === 0) return Character.hidden
  // What most texts consist of, without the tables of Unicode: to compile expressions on them takes longer than the text.
  if (code < 0x80 && code !== 0x27 && code !== 0x2d && code !== 0x2e) return classifyAscii(code)
  if (code >= 0x2012 && code <= 0x2027 && code !== 0x2019) return Character.other
  // The signs of currencies.
  if (code >= 0x20a0 && code <= 0x20c0) return Character.symbol
  if (code === 0xfffc) return Character.object
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return Character.apostrophe
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return Character.hyphen
  if (code === 0x2e) return Character.point
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e))
    return Character.invisible
  if (code === 0x2060 || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff) return Character.invisible
  if (code >= 0xfe00 && code <= 0xfe0f) return Character.invisible
  if (code >= 0xd800 && code <= 0xdfff) return Character.symbol
  const character = String.fromCharCode(code)
  if (code >= 0xa1 && code < 0x250) return classifyLatin(character)
  if (/[\s\u0085]/.test(character)) return Character.space
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Character.letter | Character.capital
  if (/[\p{L}\p{M}]/u.test(character)) return Character.letter
  if (/\p{Nd}/u.test(character)) return Character.digit
  if (/[\p{S}%&@#]/u.test(character) && code !== 0x60) return Character.symbol
  return Character.other
}

/** The blocks of Unicode from Latin-1 on, where whatever is no sign is a letter, and a capital when it has a small form. */
function classifyLatin(character: string): number {
  if (latinSigns.includes(character)) return Character.symbol
  if (latinMarks.includes(character)) return Character.other
  return character === character.toLowerCase() ? Character.letter : Character.letter | Character.capital
}

const latinSigns = '¢£¤¥¦¨©¬®¯°±´¸×÷'
const latinMarks = '¡§«²³¶·¹»¼½¾¿'

function classifyAscii(code: number): number {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return Character.space
  if (code >= 0x41 && code <= 0x5a) return Character.letter | Character.capital
  if (code >= 0x61 && code <= 0x7a) return Character.letter
  if (code >= 0x30 && code <= 0x39) return Character.digit
  return '$+<=>^|~%&@#'.includes(String.fromCharCode(code)) ? Character.symbol : Character.other
}
