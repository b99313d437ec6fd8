import type {CollectContext, Options} from '../../src/core/rule.ts'
import {publicationDay} from '../../src/language/article-dates.ts'
import {dayNumber} from '../../src/language/calendar.ts'
import {isCommonWord} from '../../src/language/common-word.ts'
import {withoutMarks} from '../../src/language/name-similarity.ts'
import {speakers} from '../../src/language/speakers.ts'
import {utterancesOf} from './utterances.ts'
import {isContent, wordsOf} from './wording.ts'

/** One quoted sentence of one speaker. */
export type QuoteFact = {
  /** The fullest name that the article gives the speaker. */
  readonly speaker: string
  /** The quoted words as written, parted by blanks. */
  readonly words: string
  /** The day of publication, counted from 1970, or null. */
  readonly day: number | null
}

/** An article that quotes more is a transcript. */
const mostUtterances = 60
/** Two wordings of one sentence that differ in one word have two of these in common, or three. */
const wordsInKeys = 3
const leastContent = 4

/** Collects what an article quotes, under the speaker's name and the rarest words of each sentence. */
export function collectQuotes({document, fact}: CollectContext<Options, QuoteFact>): void {
  const who = document.get(speakers)
  const published = publicationDay(document)
  const day = published === null ? null : dayNumber(published)
  let count = 0
  for (const {words, sentence, block, start, end} of utterancesOf(document)) {
    const speaker = who[sentence]
    const {kind} = document.blocks[block]
    if (speaker === null || (kind !== 'paragraph' && kind !== 'quotation' && kind !== 'list-item')) continue
    const keys = rarestOf(words)
    if (keys === null || ++count > mostUtterances) continue
    const name = nameKey(speaker.name)
    for (const key of keys) fact(`${name} ${key}`, {start, end}, {speaker: speaker.name, words: words.join(' '), day})
  }
}

/** A surname, or the last word of a body's name, without accents. */
function nameKey(name: string): string {
  return withoutMarks(name.split(' ').at(-1) ?? name)
}

/**
 * The words by which a sentence is known again, sorted: rare before common, long before short. Null for a sentence too
 * plain to be known again.
 */
export function rarestOf(written: readonly string[]): string[] | null {
  const content = [
    ...new Set(
      wordsOf(written)
        .map(({text}) => text)
        .filter(isContent),
    ),
  ]
  if (content.length < leastContent) return null
  return content.sort(byRarity).slice(0, wordsInKeys).sort()
}

function byRarity(a: string, b: string): number {
  return rarityOf(b) - rarityOf(a) || (a < b ? -1 : 1)
}

function rarityOf(word: string): number {
  return (isCommonWord(word) ? 0 : 100) + word.length
}
