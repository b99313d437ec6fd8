import {companySuffix, knownOrganisation, nameBeforeOf, organisationHead} from '../lexicon/organisations.ts'
import {wordList} from '../lexicon/word-list.ts'
import {once} from './once-per.ts'

/**
 * Nouns for where news comes from that name nobody. Source: the source labels that article generators and content
 * systems print, compared with the agencies' style books on unnamed sources.
 */
const namelessNouns = once(
  () =>
    new Set(
      wordList(`
  sources source reports report media press agencies agency outlets outlet newspapers newspaper papers wires officials
  insiders data figures statistics accounts account statement statements website websites site release releases
  briefing briefings feeds feed services feedback posts post records documents filings bulletins bulletin archives
  broadcasters journalists correspondents observers organisers organizers
`),
    ),
)

/** Endings of names of media that are written in one word: RailPost, Seanews. */
const compound =
  /\p{L}{2}(?:post|news|press|wire|times|daily|radio|journal|today|media|gazette|herald|tribune|vision|online)$/iu
const address = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u
const particle = /^(?:of|the|and|for|on|in|de|la|le|el|al|du|der|die|das|&)$/
const longestSource = 60
const mostWords = 7

/** Whether words that stand alone in a bracket are a source: an outlet, an agency or a body, or `local media`. */
export function isBareSource(words: string): boolean {
  if (words.length < 2 || words.length > longestSource) return false
  const parts = words.replace(/["“”'‘’*_]+/g, '').split(/\s*[,;/]\s*|\s+and\s+/)
  return parts.every((part) => isNamelessSource(part) || isOutlet(part))
}

/** `local media`, `agency reports`, `people familiar with the matter`. */
export function isNamelessSource(words: string): boolean {
  const all = words.toLowerCase().split(/\s+/)
  return (
    all.length < mostWords && (namelessNouns().has(all[all.length - 1]) || /^(?:people|sources|officials) /.test(words))
  )
}

function isOutlet(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length > mostWords || words.length === 0) return false
  if (words.length === 1 && address.test(name)) return true
  if (!words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || particle.test(word))) return false
  const last = words[words.length - 1]
  const small = last.toLowerCase().replace(/\.$/, '')
  if (organisationHead.hasWord(small) || companySuffix.hasWord(small) || knownOrganisation.hasWord(small)) return true
  if (words.some((word) => /\p{Ll}\p{Lu}/u.test(word)) || compound.test(last)) return true
  return words.length > 2 && words.includes('of') && nameBeforeOf.hasWord(words[0].toLowerCase())
}
