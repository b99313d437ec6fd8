import type {Document} from '../../src/core/document.ts'
import type {Span} from '../../src/core/message.ts'
import {withoutMarks} from '../../src/language/name-similarity.ts'
import {names} from '../../src/language/names.ts'
import {quotedMentions, type Spelling, type Variant} from './forms.ts'

/** Names shorter than this are too often different things when the space falls out. */
const shortest = 6

/** Finds names that differ in a hyphen or a space alone: “TimeWarner” and “Time Warner”. */
export function findWholeVariants(document: Document): Variant[] {
  const found = document.get(names)
  const quoted = quotedMentions(document, found)
  const byLetters = new Map<string, Map<string, {text: string; uses: Spelling['uses'][number][]}>>()
  for (const [index, mention] of found.mentions.entries()) {
    if (mention.inHeading || mention.kind === 'demonym' || mention.text.length < shortest) continue
    const surface = mention.text.toLowerCase().replace(/[.'’]/g, '')
    const letters = withoutMarks(surface)
    let surfaces = byLetters.get(letters)
    if (surfaces === undefined) byLetters.set(letters, (surfaces = new Map()))
    const use = {firstToken: mention.firstToken, endToken: mention.endToken, mention, quoted: quoted[index] === 1}
    const plain = surface.normalize('NFD').replace(/\p{M}/gu, '')
    const spelling = surfaces.get(plain)
    if (spelling === undefined) surfaces.set(plain, {text: mention.text, uses: [use]})
    else spelling.uses.push(use)
  }
  const variants: Variant[] = []
  for (const surfaces of byLetters.values()) {
    if (surfaces.size < 2) continue
    const [majority, ...rest] = [...surfaces.values()].sort((a, b) => b.uses.length - a.uses.length)
    for (const minority of rest) variants.push({minority, majority})
  }
  return variants
}

/** Bodies whose short name the article uses before it gives the full one. */
export function shortNamesFirst(document: Document): {span: Span; found: string; full: string}[] {
  const all = document.get(names)
  const early: {span: Span; found: string; full: string}[] = []
  for (const {kind, name, mentions} of all.entities) {
    if (kind !== 'organisation' || !name.includes(' ')) continue
    const first = mentions.map((index) => all.mentions[index]).find(({inHeading}) => !inHeading)
    // Initials first and the full name in brackets or later is another matter: undefined acronyms.
    if (first === undefined || first.text.includes(' ') || first.text === first.text.toUpperCase()) continue
    if (name.startsWith(`${first.text} `))
      early.push({span: {start: first.start, end: first.end}, found: first.text, full: name})
  }
  return early
}
