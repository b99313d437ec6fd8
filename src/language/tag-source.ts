import {utteranceNoun, vaguePlural} from '../lexicon/cues.ts'
import {isNamelessSource} from './outlets.ts'

/** The source of a tag as a sentence has it: “reports by RailPost, Canal News” is RailPost and Canal News. */
export function inSentence(source: string): string {
  return source
    .replace(/^(?:(?:a |the )?(?:reports?|reporting|figures|data|information|statements?) (?:by|from|in|of) )/i, '')
    .replace(/\s*[,;/]\s+(?=[^,;/]+$)/, ' and ')
}

/** A name, and not a plural that only begins with one: “Canal News Agency” against “Norwegian press reports”. */
export function namesSomebody(source: string): boolean {
  const last = source.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  const isNameless = isNamelessSource(source) && !/(?:^|\s)\p{Lu}\S*$/u.test(source)
  const isVague = vaguePlural.hasWord(last) || utteranceNoun.hasWord(last) || isNameless
  return /\p{Lu}|\.\p{L}{2,}$/u.test(source) && !isVague
}
