import type {Document} from '../../src/core/document.ts'
import {align} from '../../src/language/alignment.ts'
import {quotations} from '../../src/language/quotations.ts'
import {type Utterance, utterancesOf} from './utterances.ts'
import {gapMark, isContent, isTelling, type Word, wordsOf} from './wording.ts'

/** A quotation of the headline that the text words differently. */
export interface HeadlineMismatch {
  readonly headline: Utterance
  readonly body: Utterance
  readonly found: string
  readonly other: string
}

/** Shorter ones are names, titles and single words. */
const leastWords = 4
const leastContent = 2
const share = 0.6
const mostQuoted = 3
const longestGap = 2
/** What a headline may not leave out, however short it has to be. */
const negations = new Set('not no never none nobody nothing'.split(' '))

/** Quotations of the headline that the text has in other words, each with the sentence that comes nearest. */
export function headlineMismatches(document: Document): HeadlineMismatch[] {
  const headline = document.blocks.findIndex(({kind}) => kind === 'headline')
  if (headline === -1 || !document.get(quotations).some(({block}) => block === headline)) return []
  const utterances = utterancesOf(document)
  const own = utterances.filter(({block}) => block === headline).slice(0, mostQuoted)
  const body = utterances.filter(({block}) => block > headline)
  const found: HeadlineMismatch[] = []
  for (const quotation of own) {
    const words = wordsOf(quotation.words)
    if (words.length < leastWords || words.filter(({text}) => isContent(text)).length < leastContent) continue
    const judged = body.map((other) => ({
      other,
      verdict: judge(words, wordsOf(other.words)),
    }))
    const differing = judged.filter(({verdict}) => verdict !== null && verdict !== 'same')
    if (differing.length === 0 || judged.some(({verdict}) => verdict === 'same')) continue
    if (isInText(document, headline, words)) continue
    const [{other, verdict}] = differing
    const [from, to] = verdict as [readonly Word[], readonly Word[]]
    found.push({
      headline: quotation,
      body: other,
      found: excerpt(quotation, from),
      other: excerpt(other, to),
    })
  }
  return found
}

/** The words that differ, `same` where the sentence has the headline's words, null where it is about something else. */
function judge(words: readonly Word[], body: readonly Word[]): [readonly Word[], readonly Word[]] | 'same' | null {
  const {shared, gaps} = align(
    words.map(({text}) => text),
    body.map(({text}) => text),
  )
  if (shared.length < share * words.length) return null
  if (shared.filter((place) => isContent(words[place].text)).length < leastContent) return null
  let first: [readonly Word[], readonly Word[]] | undefined
  for (const {first: place, second} of gaps) {
    const from = words.slice(...place)
    const isStart = place[0] === 0
    const isEnd = place[1] === words.length
    // The headline may begin and end where it likes; beside its last word stands what the sentence has there.
    if (from.length === 0 && (isStart || isEnd)) continue
    const to = !(isStart || isEnd)
      ? body.slice(...second)
      : isStart
        ? body.slice(Math.max(second[0], second[1] - from.length), second[1])
        : body.slice(second[0], Math.min(second[1], second[0] + from.length))
    if ([...from, ...to].some(({text}) => text === gapMark)) continue
    const isDropped = to.some(({text}) => negations.has(text)) && !from.some(({text}) => negations.has(text))
    if (!from.some(({text}) => isTelling(text)) && !isDropped) continue
    if (from.length > longestGap || to.length > longestGap + 1) return null
    first ??= [from.length > 0 ? from : words.slice(place[0] - 1, place[0] + 1), to]
  }
  return first ?? 'same'
}

/** True where the text has the words in this order outside of its quotations, which the headline may then quote. */
function isInText(document: Document, headline: number, words: readonly Word[]): boolean {
  const {end} = document.blocks[headline]
  const text = document
    .words(end, document.text.length)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return text.includes(words.map(({text: word}) => word).join(' '))
}

function excerpt({words}: Utterance, part: readonly Word[]): string {
  if (part.length === 0) return words.slice(-3).join(' ')
  const from = Math.max(0, part[0].written - 2)
  return words.slice(from, part[part.length - 1].written + 3).join(' ')
}
