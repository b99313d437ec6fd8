import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {attributions} from './attribution.ts'
import {nameMarks} from './name-marks.ts'
import {spellingDifference} from './name-similarity.ts'
import {NameWord, nameWord} from './name-words.ts'
import {candidateNames, entityOf, names, namesBetween, speakerAmong} from './names.ts'
import {tokens} from './tokens.ts'

/** More would not be read. */
const most = 3

/**
 * Those whom the article itself offers as sources: first those whom it quotes or cites by name, most used first,
 * then the organisations that it names.
 */
const candidates = defineLayer('candidate-sources', (document): readonly string[] => {
  const all = document.get(names)
  const marks = document.get(nameMarks)
  const {word} = document.get(tokens)
  const counts = new Map<string, number>()
  for (const {source, scope} of document.get(attributions)) {
    if (source === null || scope !== 'in-sentence') continue
    const named = namesBetween(all, source.firstToken, source.endToken)
    const mention = speakerAmong(named) ?? named.at(0)
    if (mention === undefined || mention.inHeading || document.blocks[mention.block].kind !== 'paragraph') continue
    // “Pundits said”: a plural that owes its capital to the sentence is nobody's name.
    if (marks[mention.firstToken] === 0) continue
    // “Mayors of Saltmere and Arnfeld”: a town beside a rank could say nothing.
    const isSpeaker = mention.kind === 'person' || mention.kind === 'organisation'
    if (!isSpeaker && (mention.kind !== 'other' || mention.firstToken !== source.firstToken)) continue
    // “Communism would say …”: a plain word with a capital.
    if (mention.kind === 'other' && (nameWord(word[mention.endToken - 1]) & NameWord.common) !== 0) continue
    const {name} = entityOf(all, mention)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const cited = [...counts].sort(byCount).map(([name]) => name)
  const list: string[] = []
  for (const name of [...cited, ...candidateNames(all, ['organisation'], most * 2).filter(canSpeak)])
    if (list.length < most && !list.some((other) => isSpelledAlike(name, other))) list.push(name)
  return list
})

function byCount([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return b - a
}

/** No name of a body: “R&D”, “ORVA”, “US-German”. */
const noSpeaker = /^(?:[\p{Lu}&.-]+|[\p{Lu}.]+-\p{L}+)$/u

/** Whether a body that the article names can be asked: initials alone would tell an editor little. */
function canSpeak(name: string): boolean {
  return !noSpeaker.test(name)
}

/** “Dana Orlin” and “Dana Orlyn” are one to ask, however often the article is wrong about the name. */
function isSpelledAlike(a: string, b: string): boolean {
  const wordsOfB = b.split(' ')
  const wordsOfA = a.split(' ')
  return (
    wordsOfA.length === wordsOfB.length &&
    wordsOfA.every((word, index) => word === wordsOfB[index] || spellingDifference(word, wordsOfB[index]) !== null)
  )
}

/** For a message: the candidates in parentheses after a space, or nothing where there are none. */
export function candidateSources(document: Document): string {
  const list = document.get(candidates)
  return list.length === 0 ? '' : ` (the article mentions: ${list.join(', ')})`
}

/** Words for a message, cut after the first ten so that it stays one line. */
export function shortened(words: string, most = 10): string {
  const list = words.split(' ')
  return list.length <= most ? words : `${list.slice(0, most).join(' ')} …`
}
