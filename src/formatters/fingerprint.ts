import type {FileReport, ReportedMessage} from '../core/report.ts'
import {ArticleText, rangeOf} from './article-text.ts'

/**
 * Gives findings names of their own that outlive edits elsewhere: made of the rule and the sentence, with white space
 * and marks left out, so that moving or wrapping a paragraph changes none. The second finding of a rule in one
 * sentence ends in `:2`, and so on.
 *
 * @returns Gives the name of a finding; ask once for each finding, in their order.
 */
export function fingerprints(report: FileReport): (message: ReportedMessage) => string {
  const article = ArticleText.of(report)
  const seen = new Map<string, number>()
  return (message) => {
    const base = fingerprint(message, article)
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}:${count}`
  }
}

function fingerprint(message: ReportedMessage, article: ArticleText | undefined): string {
  const sentence = article === undefined ? message.message : sentenceAround(message, article)
  return hash(`${message.ruleId ?? ''}\n${normalised(sentence) || normalised(message.message)}`)
}

const sentenceEnd = /[.!?]["'”’)\]]*\s|\n\s*\n/g

/** The sentence in which a finding begins. */
function sentenceAround(message: ReportedMessage, article: ArticleText): string {
  const {text} = article
  const {start, end} = rangeOf(message)
  const from = article.offset(start)
  const to = Math.max(article.offset(end), from)
  // Longer sentences are rare, and a file without an end of a sentence must not be searched for every finding.
  const before = text.slice(Math.max(0, from - longest), from)
  const after = text.slice(to, to + longest)
  const last = [...before.matchAll(sentenceEnd)].at(-1)
  const next = after.search(sentenceEnd)
  return (
    before.slice(last === undefined ? 0 : last.index + last[0].length) +
    text.slice(from, to) +
    (next === -1 ? after : after.slice(0, next))
  )
}

/** In UTF-16 units. */
const longest = 600

function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A 64-bit hash in hexadecimal digits: FNV-1a twice, from two beginnings, stirred by MurmurHash3's finalizer. */
function hash(text: string): string {
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x85ebca6b)
    second ^= second >>> 15
  }
  return stirred(first) + stirred(second)
}

function stirred(hash: number): string {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
