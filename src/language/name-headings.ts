import type {Document} from '../core/document.ts'
import type {RawName} from './name-entities.ts'
import {isInitial} from './name-evidence.ts'
import {looksLikeName} from './name-runs.ts'
import {NameWord, nameWord} from './name-words.ts'
import type {Sentences} from './sentences.ts'
import type {Tokens} from './tokens.ts'

/**
 * The names in blocks whose capitals prove nothing: those that the running text has, the longest first.
 *
 * @param known The names of the running text, in order.
 * @returns Their mentions, in order.
 */
export function headingNames(
  document: Document,
  all: Tokens,
  split: Sentences,
  capitalised: Uint8Array,
  known: readonly RawName[],
): RawName[] {
  const found: RawName[] = []
  if (!capitalised.includes(1)) return found
  const byFirstWord = formsByFirstWord(all, known)
  for (let sentence = 0; sentence < split.length; sentence++) {
    const block = split.block[sentence]
    if (capitalised[block] === 0) continue
    const start = split.firstToken[sentence]
    const stop = split.endToken[sentence]
    for (let token = start; token < stop; token++) {
      if (!looksLikeName(all, token)) continue
      const form = byFirstWord.get(all.word[token])?.find((candidate) => matches(all, candidate, token, stop))
      if (form === undefined) continue
      const end = token + form.endToken - form.firstToken
      const place = {firstToken: token, endToken: end, start: all.start[token], end: all.end[end - 1], block, sentence}
      const text = document.words(place.start, place.end)
      const sentenceInitial = isInitial(all, token, start)
      found.push({...form, ...place, text, title: null, sentenceInitial, inHeading: true})
      token = end - 1
    }
  }
  return found
}

/** Names with one first word that are tried: a bound for hostile text. */
const mostForms = 40

/** The distinct forms of the known names and their surnames by the id of the first word, the longest first. */
function formsByFirstWord(all: Tokens, known: readonly RawName[]): Map<number, RawName[]> {
  const forms = new Map<number, RawName[]>()
  const seen = new Set<string>()
  const add = (form: RawName): void => {
    const same = forms.get(all.word[form.firstToken])
    if (same === undefined) forms.set(all.word[form.firstToken], [form])
    else if (same.length < mostForms) same.push(form)
  }
  for (const name of known) {
    if (seen.has(name.text)) continue
    seen.add(name.text)
    add(name)
    const last = name.endToken - 1
    if (name.kind === 'person' && last > name.firstToken && (nameWord(all.word[last]) & NameWord.suffix) === 0)
      add({...name, firstToken: last})
  }
  for (const same of forms.values()) same.sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))
  return forms
}

function matches(all: Tokens, form: RawName, token: number, stop: number): boolean {
  const length = form.endToken - form.firstToken
  if (token + length > stop) return false
  for (let offset = 0; offset < length; offset++)
    if (all.word[form.firstToken + offset] !== all.word[token + offset]) return false
  return true
}
