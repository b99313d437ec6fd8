import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {entityOf, type NameMention, names, namesBetween} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'
import {identifiedTiers} from '../../src/language/source-ledger.ts'
import {type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import {pronoun} from '../../src/lexicon/function-words.ts'
import {isGroupWord} from '../../src/lexicon/source-groups.ts'
import type {Group, GroupKind} from './group.ts'

const comma = intern(',')
const affiliating = idsOf('of at from with for')

/*
 * Parts in the news that make a named speaker one of a group. Whoever holds an office of state speaks for it, so that
 * a president's name names no analyst. All of them are for titles in lower case. Source: the occupations of
 * src/lexicon/titles.ts.
 */
const judges =
  /analyst|economist|strategist|professor|research|expert|director|head of|manager|fellow|lecturer|historian|scientist|consultant|specialist|lawyer|attorney|founder|campaigner|activist|author|critic|scholar|ologist|ician|doctor|academic|columnist|commentator|advocate|engineer|trader|dealer|broker|banker|opponent|supporter/
const officials =
  /official|spokes|commissioner|director|administrator|superintendent|chief|officer|sheriff|mayor|minister|ambassador|envoy|diplomat|aide|advis|manager|executive|inspector|coordinator|lawmaker|representative|senator|councillor|judge|prosecutor|lawyer|attorney|doctor|nurse|teacher|headteacher|principal|trader|dealer|broker|banker|investor|owner|organi|coach|agent|engineer/
/** Whoever runs for office or holds the highest speaks for nobody else. */
const principals = /nominee|candidate|president|prime minister|king|queen|chancellor|premier/

/** Whoever holds an office of state speaks for it and judges nothing. */
const office =
  /minister|president|secretary|senator|governor|mayor|king|queen|prince|chancellor|premier|ambassador|envoy|congress|parliament|\bm[se]?p\b/
/** Whoever leads a firm or speaks for it is no judge of it. */
const ofFirm =
  /chief executive|\bceo\b|\bcfo\b|chair(?:man|woman|person)?\b|managing director|executive director|spokes/
const courtesyOnly = /^\s*(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|rev)\.?\s*$/

/** Where somebody speaks under a name who could be one of a group. */
export interface Speakers {
  /** By sentence: bits of the kinds of group that a named speaker in it stands for. */
  readonly members: Uint8Array
  /** The bits of all sentences together. */
  readonly anywhere: number
}

const bits: Readonly<Record<GroupKind | 'staff', number>> = {
  judge: 1,
  pronoun: 2,
  informant: 4,
  body: 8,
  crowd: 16,
  staff: 32,
}

/** Finds those who speak under their names. */
export function speakersOf(document: Document): Speakers {
  const all = document.get(tokens)
  const who = document.get(attributions)
  const named = document.get(names)
  const marks = document.get(nameMarks)
  const split = document.get(sentences)
  const members = new Uint8Array(who.length)
  let anywhere = 0
  for (const [sentence, {source, scope, tier}] of who.entries()) {
    if (source === null || scope !== 'in-sentence' || !identifiedTiers.has(tier)) continue
    // “Advocacy groups”: a capital at the head of a sentence makes no body.
    const hasName = marks.subarray(source.firstToken, source.endToken).some((mark) => mark !== 0)
    if (tier === 'named-organisation' && hasName && !isGroupWord(all.word[source.endToken - 1])) {
      anywhere |= bits.body
      // The White House announced … Officials said …
      if (sentence + 1 < who.length && split.block[sentence + 1] === split.block[sentence])
        members[sentence + 1] |= bits.staff
    }
    // “Ines Calder, an engineer at Brackley Works, said |she| …”: the pronoun is whoever the sentence opened with.
    const isPronoun = source.endToken - source.firstToken === 1 && pronoun.has(all.word[source.firstToken])
    const first = isPronoun ? split.firstToken[sentence] : source.firstToken
    for (const mention of namesBetween(named, first, source.endToken)) {
      if (mention.kind !== 'person' && mention.kind !== 'other') continue
      // “Nutritionists”, “Advocacy groups”: a capital at the head of a sentence makes no member.
      const behind = mention.endToken
      if (isGroupWord(all.word[behind - 1]) || (behind < all.length && isGroupWord(all.word[behind]))) continue
      const entity = entityOf(named, mention)
      const own = mention.title?.text ?? ''
      const title = `${own} ${entity.title ?? ''}`.toLowerCase()
      const affiliated = isAffiliated(all, marks, mention, split.endToken[sentence])
      const unknown =
        named.mentions[entity.mentions[0]] === mention && (own === '' || !courtesyOnly.test(own.toLowerCase()))
      let roles = 0
      if (affiliated || judges.test(title)) roles |= bits.judge | bits.pronoun
      if (officials.test(title) && !principals.test(title)) roles |= bits.informant | bits.pronoun
      if (unknown && own === '') roles |= bits.crowd
      if (affiliated) roles |= bits.body
      anywhere |= roles
      if (own !== '')
        anywhere |= office.test(title) || ofFirm.test(title) ? bits.informant : bits.informant | bits.judge
      if (affiliated) anywhere |= bits.informant
      members[sentence] |= roles
    }
  }
  return {members, anywhere}
}

/** “Maria Odum |of Kestrel|”, “Maria Odum, who trades bonds |at Kestrel|” */
function isAffiliated(all: Tokens, marks: Uint8Array, mention: NameMention, stop: number): boolean {
  let at = mention.endToken
  if (at < stop && all.word[at] === comma) at++
  for (let token = at; token < Math.min(stop, at + 9); token++) {
    if (all.word[token] === comma) return false
    if (affiliating.has(all.word[token]))
      for (let name = token + 1; name < Math.min(stop, token + 4); name++) if (marks[name] !== 0) return true
  }
  return false
}

/**
 * Whether a member of a group is named: within so many sentences before or behind, or with `everywhere` in any
 * place of the article.
 */
export function isIdentified(
  {members, anywhere}: Speakers,
  {kind, first, head, modifiers}: Group,
  sentence: number,
  {before, behind}: {readonly before: number; readonly behind: number},
  everywhere: boolean,
): boolean {
  // Not “some officials”, who may be anybody's.
  if (kind === 'informant' && head - first === modifiers && (members[sentence] & bits.staff) !== 0) return true
  if (everywhere && (anywhere & bits[kind]) !== 0) return true
  for (let near = Math.max(0, sentence - before); near <= Math.min(members.length - 1, sentence + behind); near++)
    if ((members[near] & bits[kind]) !== 0) return true
  return false
}

/** The sentences that hold a link or a footnote, by which a reader can find the source. */
export function linkedSentences(document: Document): ReadonlySet<number> {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const found = new Set<number>()
  for (const places of [document.links, document.footnotes]) {
    let sentence = 0
    for (const {start} of places) {
      while (sentence < split.length && all.end[split.endToken[sentence] - 1] <= start) sentence++
      found.add(sentence)
    }
  }
  return found
}
