import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {withoutMarks} from '../../src/language/name-similarity.ts'
import {NameWord, nameWord} from '../../src/language/name-words.ts'
import {type NameMention, names} from '../../src/language/names.ts'
import {oncePerText} from '../../src/language/once-per.ts'
import {tokens} from '../../src/language/tokens.ts'
import {isQuoted, type Spelling, type Variant} from './forms.ts'

const {portfolio, common, organisationHead} = NameWord

/** Names shorter than this are too often different things when the space falls out. */
const shortest = 6

/**
 * Finds names that differ in a hyphen or a space alone: “TimeWarner” and “Time Warner”.
 *
 * @param everyKind Also for bodies and things, whose hyphens come and go with the grammar (“Asia-Pacific sales”).
 */
export function findWholeVariants(document: Document, everyKind: boolean): Variant[] {
  const {mentions} = document.get(names)
  const byLetters = new Map<string, Map<string, NameMention[]>>()
  const seen = new Set<string>()
  for (const {text, kind, inHeading} of mentions) {
    if (inHeading || seen.has(text) || !isParted(text) || !isCompared(kind, everyKind)) continue
    seen.add(text)
    byLetters.set(lettersOf(text), new Map())
  }
  if (byLetters.size === 0) return []
  for (const mention of mentions) {
    const {text, kind, inHeading} = mention
    if (inHeading || text.length < shortest || !isCompared(kind, everyKind)) continue
    const surfaces = byLetters.get(lettersOf(text))
    if (surfaces === undefined) continue
    const surface = surfaceOf(text)
    const same = surfaces.get(surface)
    if (same === undefined) surfaces.set(surface, [mention])
    else same.push(mention)
  }
  const variants: Variant[] = []
  for (const surfaces of byLetters.values()) {
    if (surfaces.size < 2) continue
    const [majority, ...rest] = [...surfaces.values()].sort((a, b) => b.length - a.length)
    for (const minority of rest)
      variants.push({minority: spellingOf(document, minority), majority: spellingOf(document, majority)})
  }
  return variants
}

function isCompared(kind: NameMention['kind'], everyKind: boolean): boolean {
  return kind === 'person' || kind === 'place' || (everyKind && kind !== 'demonym')
}

function isParted(text: string): boolean {
  return text.length > shortest && (text.includes(' ') || text.includes('-'))
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

const lettersOf = oncePerText(withoutMarks)

/** A name as far as its parting goes: without case, accents, points and apostrophes. */
const surfaceOf = oncePerText((text): string => {
  const lower = text.toLowerCase()
  if (isAscii(text)) return /[.']/.test(lower) ? lower.replace(/[.']/g, '') : lower
  return lower.normalize('NFD').replace(/[\p{M}.'’]/gu, '')
})

function spellingOf(document: Document, mentions: readonly NameMention[]): Spelling {
  return {
    text: mentions[0].text,
    uses: mentions.map((mention) => {
      const {firstToken, endToken} = mention
      return {firstToken, endToken, mention, quoted: isQuoted(document, mention)}
    }),
  }
}

/** Bodies whose short name the article uses before it gives the full one: “Corvanta”, then “Corvanta Agency”. */
export function shortNamesFirst(document: Document): {span: Span; found: string; full: string}[] {
  const all = document.get(names)
  const {word} = document.get(tokens)
  const early: {span: Span; found: string; full: string}[] = []
  for (const {kind, mentions} of all.entities) {
    if (kind !== 'organisation') continue
    const [first, ...rest] = mentions.map((index) => all.mentions[index]).filter(({inHeading}) => !inHeading)
    // Initials first and the full name in brackets or later is another matter: undefined acronyms.
    if (first === undefined || first.endToken - first.firstToken > 1 || first.text === first.text.toUpperCase())
      continue
    // Labour and the Treasury need no introduction.
    if ((nameWord(word[first.firstToken]) & (portfolio | common)) !== 0) continue
    const full = rest.find(
      ({text, firstToken, endToken}) =>
        endToken - firstToken === 2 &&
        text.startsWith(`${first.text} `) &&
        (nameWord(word[endToken - 1]) & organisationHead) !== 0,
    )
    if (full !== undefined) early.push({span: {start: first.start, end: first.end}, found: first.text, full: full.text})
  }
  return early
}
