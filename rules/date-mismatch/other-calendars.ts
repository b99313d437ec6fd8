import type {Document} from '../../src/core/document.ts'
import {sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'

/** Words of other calendars: near them a weekday or a day may be right and look wrong. Source: English names of calendars. */
const words = idsOf(
  'julian gregorian calendar calendars lunar lunisolar hijri hijra bikram o.s. n.s. old-style new-style leap nowruz',
)
/** “Old Style”, “New Style”: the dates before and after the change. */
const style = intern('style')
const oldOrNew = idsOf('old new')

/** Whether a sentence speaks of a calendar. */
export function namesOtherCalendar(document: Document, sentence: number): boolean {
  const {word} = document.get(tokens)
  const split = document.get(sentences)
  for (let token = split.firstToken[sentence]; token < split.endToken[sentence]; token++)
    if (words.has(word[token]) || (word[token] === style && token > 0 && oldOrNew.has(word[token - 1]))) return true
  return false
}
