import {defineLayer} from '../core/layer.ts'
import {calendarName} from '../lexicon/name-particles.ts'
import {once} from './once-per.ts'

/** A line that says who wrote the article. Offsets are those of the name, in UTF-16 units, end exclusive. */
export interface Byline {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A byline stands over the text or closes it. */
const linesAbove = 6
const linesBelow = 3
const longestLine = 110

/** What introduces a byline. Source: the bylines and sign-offs of newspapers and agencies. */
const opening =
  /^[\s\0(*_]*(?:(?:written|words|text|story|report|reported|reporting|writing|compiled|posted|published)\s+by|by|byline|author|authors|reporter|writer|words|text)[\s\0]*[:：]?[\s\0*_]+/i
/** Initials, particles and names in capitals: “Lena Voss”, “A. B. de la Cruz”, “IDRIS BOATENG”. */
const person = "(?:\\p{Lu}[\\p{L}.'’-]*|(?:de|la|van|von|der|den|al|el|bin|ibn|da|dos|du|le)(?= ))"
const names = once(
  () => new RegExp(`^@?${person}(?: ${person}){0,5}(?:(?:, | and | & |, and )${person}(?: ${person}){0,5})*`, 'u'),
)
/** What may follow the names on their line: a role, a place, an outlet. */
const rest = /^[\s\0*_)]*(?:$|[,;|·•–—(@-].*$|(?:in|at|for|of)\s\p{Lu}.*$)/u

/** The lines that say who wrote the article, in order. */
export const bylines = defineLayer('bylines', ({blocks, prose}): readonly Byline[] => {
  const found: Byline[] = []
  for (const [index, {start, end, kind}] of blocks.entries()) {
    if (index >= linesAbove && index < blocks.length - linesBelow) continue
    if (kind === 'table-cell' || kind === 'quotation') continue
    // Above a dateline a byline may be the first line of its paragraph.
    const line = /^[^\r\n]*/.exec(prose.slice(start, Math.min(end, start + longestLine + 1)))?.[0] ?? ''
    if (line.length > longestLine) continue
    const label = opening.exec(line)
    if (label === null) continue
    const name = names().exec(line.slice(label[0].length))?.[0]
    if (name === undefined || !rest.test(line.slice(label[0].length + name.length))) continue
    // “By Monday” opens a sentence.
    if (calendarName.hasWord(name.split(' ')[0].toLowerCase())) continue
    const from = start + label[0].length
    found.push({name, start: from, end: from + name.length})
  }
  return found
})

/** Whether the text has a headline: a heading over it, or a first line that looks like one. */
export const hasHeadline = defineLayer('has-headline', ({blocks}): boolean =>
  blocks.some(({kind, start, end}) => kind === 'headline' && end > start),
)
