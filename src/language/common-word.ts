import {commonWords} from '../lexicon/common-words.ts'
import {oncePerText} from './once-per.ts'

/** The regular endings of English words, with what the ending may have replaced. */
const endings: readonly (readonly [ending: string, replaced: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ily', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ness', ['']],
  ['less', ['']],
  ['ment', ['']],
  ['ments', ['']],
  ['ist', ['', 'y']],
  ['ists', ['', 'y']],
  ['ion', ['', 'e']],
  ['ions', ['', 'e']],
  ['or', ['', 'e']],
  ['able', ['', 'e']],
  ['ance', ['', 'e']],
  ['al', ['', 'e']],
  ['ally', ['', 'e']],
  ['ful', ['']],
  ['ity', ['', 'e']],
  ['ive', ['', 'e']],
  ['y', ['']],
]

const doubling = new Set(['ed', 'ing', 'ings', 'er', 'ers', 'est'])

/**
 * The words that a word could be a regular form of: `planned` of `plan`, `plann` and `planne`.
 *
 * @param word In lower case.
 * @returns Candidates of at least three letters, real or not; a list of real words has to be asked.
 */
export function stemsOf(word: string): string[] {
  const stems: string[] = []
  for (const [ending, replaced] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = word.slice(0, -ending.length)
    for (const tail of replaced) stems.push(stem + tail)
    if (doubling.has(ending) && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1))
  }
  return stems
}

/** True for a common word of English or a regular form of one. `word` is in lower case. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word) || isRegularForm(word)
}

const isRegularForm = oncePerText((word) => stemsOf(word).some(isCommonStem))

/** `chartered` leads to `charter`, and that to `chart`. */
function isCommonStem(stem: string): boolean {
  return commonWords.has(stem) || stemsOf(stem).some((inner) => commonWords.has(inner))
}
