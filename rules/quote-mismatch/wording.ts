import {oncePer} from '../../src/language/once-per.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {isFunctionWord} from '../../src/lexicon/function-words.ts'
import {spellingOf} from '../../src/lexicon/spelling.ts'

/** Stands for words left out or put in by a reporter: “…”, “[the council]”, the speaker named in the middle. */
export const gapMark = '…'

/** A word of a quotation as it counts, and the place of the written word that it is from. */
export interface Word {
  readonly text: string
  readonly written: number
}

/** What a contraction stands for. Source: the contractions of English grammar. */
const contractions = new Map(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "let's": 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    ok: 'okay',
    percent: 'per cent',
    '%': 'per cent',
    ...{
      cant: 'can not',
      dont: 'do not',
      didnt: 'did not',
      doesnt: 'does not',
      isnt: 'is not',
      wasnt: 'was not',
    },
    ...{
      jan: 'january',
      feb: 'february',
      mar: 'march',
      apr: 'april',
      aug: 'august',
      sept: 'september',
    },
    ...{
      oct: 'october',
      nov: 'november',
      dec: 'december',
      mr: 'mister',
      dr: 'doctor',
    },
    ...Object.fromEntries(
      'zero one two three four five six seven eight nine ten eleven twelve'
        .split(' ')
        .map((word, value) => [word, String(value)]),
    ),
  }),
)
/** What desks write in letters or in full; only in capitals, because “us” is a word. */
const initials: Readonly<Record<string, readonly string[]>> = {
  US: ['united', 'states'],
  USA: ['united', 'states'],
  UK: ['united', 'kingdom'],
  EU: ['european', 'union'],
  UN: ['united', 'nations'],
}
const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
]

/**
 * The words of a quotation as they count: without capitals, hyphens, contractions and national spelling. A quotation is
 * compared with many and folded once.
 */
export const wordsOf = oncePer((written: readonly string[]): readonly Word[] => {
  const words: Word[] = []
  for (const [index, word] of written.entries()) for (const text of foldedOnce(word)) words.push({text, written: index})
  return words
})

const known = new Map<string, readonly string[]>()
const mostKnown = 20_000

function foldedOnce(written: string): readonly string[] {
  let words = known.get(written)
  if (words === undefined) {
    if (known.size >= mostKnown) known.clear()
    known.set(written, (words = folded(written)))
  }
  return words
}

function folded(written: string): string[] {
  if (written === gapMark) return [gapMark]
  const inFull = initials[written.replaceAll('.', '')]
  if (inFull !== undefined) return [...inFull]
  const word = written.toLowerCase().replaceAll('’', "'")
  for (const [ending, tail] of endings)
    if (word.endsWith(ending) && word.length > ending.length && !contractions.has(word))
      return [...folded(word.slice(0, -ending.length)), tail]
  return word
    .replace(/'s?$/, '')
    .replaceAll(/(?<=\d),(?=\d)|(?<=\p{L})\./gu, '')
    .split(/[-‐‑]/)
    .filter((part) => part !== '')
    .flatMap((part) => contractions.get(part)?.split(' ') ?? inOneSpelling(part))
}

function inOneSpelling(word: string): string {
  const spelling = spellingOf(intern(word))
  return spelling?.kind === 'british' || spelling?.kind === 'ise' ? spelling.other : word
}

/** Function words that change what was said: “will” is not “may”, and “not” is everything. */
const telling = new Set(
  [
    ...['not no never none nobody nothing will may might must can could should would shall all always only half'],
    ...['before after with without against until since above below under over more less fewer first second third'],
  ].flatMap((words) => words.split(' ')),
)

/** True for a word that says something by itself. */
export function isContent(word: string): boolean {
  return word !== gapMark && (/^\d/.test(word) || (word.length > 1 && !isFunctionWord(intern(word))))
}

/** True for a word without which the speaker would have said something else. */
export function isTelling(word: string): boolean {
  return telling.has(word) || (isContent(word) && !fillers.has(word))
}

/** What transcribers leave out. */
const fillers = new Set(
  'well yeah yes um uh er erm oh okay actually really very quite just know mean kind sort'.split(' '),
)
