import type {Document} from '../../src/core/document.ts'
import {attributions} from '../../src/language/attribution.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {entityOf, type NameMention, names, namesBetween} from '../../src/language/names.ts'
import {sentences} from '../../src/language/sentences.ts'
import {type Tokens, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import type {GroupKind} from './group.ts'

const comma = intern(',')
const affiliating = idsOf('of at from with for')

/*
 * Parts in the news that make a named speaker one of a group. Whoever holds an office of state speaks for it, so that
 * a president's name names no analyst. Source: the occupations of src/lexicon/titles.ts.
 */
const judges =
  /analyst|economist|strategist|professor|research|expert|director|head|manager|fellow|lecturer|historian|scientist|consultant|specialist|lawyer|attorney|founder|campaigner|activist|editor|author|critic|scholar|ologist|ician|doctor|academic|columnist|commentator|advocate|engineer|trader|dealer|broker|banker|opponent|supporter|chair|chief executive|president of|vice president|policy|secretary of|spokes|leader|partner/iu
const informants =
  /official|spokes|minister|secretary|chief|head|director|president|mayor|governor|officer|commissioner|ambassador|envoy|diplomat|aide|advis|senator|representative|lawmaker|councillor|leader|chair|manager|executive|judge|prosecutor|lawyer|attorney|doctor|nurse|teacher|principal|trader|dealer|broker|banker|investor|owner|founder|organi|coach|agent|captain|member|sheriff|inspector|general|colonel|coordinator|superintendent|editor|consultant|engineer|bishop|priest|partner/iu

/** Which sentences bring in somebody by name who speaks, and as what. By sentence. */
export interface Speakers {
  /** Somebody is introduced and speaks. */
  readonly introduced: Uint8Array
  /** A body with a name speaks. */
  readonly bodies: Uint8Array
  /** Sentences in which somebody with a name speaks who could be one of the group. */
  readonly judges: readonly number[]
  readonly informants: readonly number[]
}

/** Finds those who speak under their names. */
export function speakersOf(document: Document): Speakers {
  const all = document.get(tokens)
  const who = document.get(attributions)
  const named = document.get(names)
  const marks = document.get(nameMarks)
  const split = document.get(sentences)
  const found = {introduced: new Uint8Array(who.length), bodies: new Uint8Array(who.length)}
  const judging: number[] = []
  const informing: number[] = []
  for (const [sentence, {source, scope, tier}] of who.entries()) {
    if (source === null || scope !== 'in-sentence') continue
    if (tier === 'named-organisation') found.bodies[sentence] = 1
    for (const mention of namesBetween(named, source.firstToken, source.endToken)) {
      if (mention.kind !== 'person' && mention.kind !== 'other') continue
      const entity = entityOf(named, mention)
      const affiliated = isAffiliated(all, marks, mention, split.endToken[sentence])
      if (named.mentions[entity.mentions[0]] === mention || mention.title !== null || affiliated)
        found.introduced[sentence] = 1
      const title = `${mention.title?.text ?? ''} ${entity.title ?? ''}`
      if (affiliated || judges.test(title)) judging.push(sentence)
      if (affiliated || informants.test(title)) informing.push(sentence)
    }
  }
  return {...found, judges: judging, informants: informing}
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
 * Whether a member of the group is named: near it anybody who is brought in by name and speaks stands for the group;
 * with `anywhere` a named member of its kind does so from any place of the article.
 */
export function isIdentified(
  speakers: Speakers,
  kind: GroupKind,
  sentence: number,
  within: number,
  anywhere: boolean,
): boolean {
  const {introduced, bodies} = speakers
  for (let near = Math.max(0, sentence - within); near <= Math.min(introduced.length - 1, sentence + within); near++) {
    if (introduced[near] === 1) return true
    if (bodies[near] === 1 && near !== sentence && (kind === 'informant' || kind === 'body')) return true
  }
  if (!anywhere) return false
  const members = kind === 'judge' || kind === 'pronoun' ? speakers.judges : speakers.informants
  return kind === 'crowd' ? introduced.includes(1) : members.length > 0
}
