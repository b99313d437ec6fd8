import type {Document} from '../../src/core/document.ts'
import type {Suggestion} from '../../src/core/message.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {tokens} from '../../src/language/tokens.ts'
import {idsOf, intern} from '../../src/language/vocabulary.ts'
import type {Claim} from './claims.ts'
import type {Region} from './region-index.ts'

const article = idsOf('a an')
const the = intern('the')

/** Puts another region in place of a wrong one. */
export function withRegion(document: Document, claim: Claim, {label, place}: Region): Suggestion[] {
  if (claim.isPlace !== true) return replaced(document, claim, label, `Write “${label}”`)
  const all = document.get(tokens)
  const {firstToken, endToken} = claim.label
  const first = all.word[firstToken - 1] === the ? firstToken - 1 : firstToken
  return change(document, all.start[first], all.end[endToken - 1], place, `Write “${place}”`)
}

/** Takes a wrong label out. */
export function withoutLabel(document: Document, claim: Claim): Suggestion[] {
  if (claim.isPlace === true) return []
  return replaced(document, claim, '', 'Leave the region out').map(({desc, fix}) =>
    claim.region.kind === 'region' ? {desc, fix} : {desc: 'Cut the word', fix},
  )
}

/** Nothing where markup stands inside. The article before follows the new word: an island, a Balkan island. */
function replaced(document: Document, {label}: Claim, text: string, desc: string): Suggestion[] {
  const all = document.get(tokens)
  const {firstToken, endToken} = label
  if (endToken >= all.length) return []
  let start = all.start[firstToken]
  let end = all.end[endToken - 1]
  let written = text
  if (text === '') {
    // The first letter of the next word goes along, as it may need a capital now.
    end = all.start[endToken] + 1
    written = document.prose.slice(end - 1, end)
  }
  const split = document.get(sentences)
  if (split.firstToken[sentenceAt(split, firstToken)] === firstToken) written = capitalised(written)
  const before = firstToken - 1
  if (before >= 0 && article.has(all.word[before])) {
    start = all.start[before]
    const next = text === '' ? document.prose.slice(all.start[endToken], all.end[endToken]) : text
    const an = /^[aeiou]/i.test(next) && !/^(?:eu|uni|us|one)/i.test(next)
    written = `${document.prose[start]}${an ? 'n' : ''} ${written}`
  }
  return change(document, start, end, written, desc)
}

function change(document: Document, start: number, end: number, text: string, desc: string): Suggestion[] {
  const old = document.prose.slice(start, end)
  return old.includes('\0') || old.includes('\n') ? [] : [{desc, fix: {range: [start, end], text}}]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
