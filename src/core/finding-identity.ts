import {hashText, packHashes} from '../language/hashes.ts'
import type {Document} from './document.ts'
import type {Message, Span} from './message.ts'

/** What tells a finding apart from others of its rule, wherever it stands. */
export interface FindingIdentity {
  /** Ten characters. */
  readonly fingerprint: string
  /** The words that were fingerprinted, shortened, for people. */
  readonly text: string
}

/** Fewer words than these say little about where they are from. */
export const leastWords = 5
const mostShown = 80

/**
 * The identity of a finding: the words of the sentence that it begins in, with white space, line breaks, markup and the
 * style of quotation marks made equal. Neither lines nor the file's name count, so it survives that text moves, is wrapped
 * anew or gets another file.
 *
 * Where the sentence has fewer than five words (a heading, a table's cell) all that the finding spans counts. A finding about
 * the whole article, at its very beginning or in its front matter, is told apart by the headline and the kind of message.
 *
 * Sentences are parted by their punctuation alone, so that a better parting of sentences elsewhere changes no identity.
 */
export function identify(
  document: Document,
  {start, end, messageId}: Pick<Message, 'start' | 'end' | 'messageId'>,
): FindingIdentity {
  const {frontMatter, blocks} = document
  const isWhole = (start === 0 && end === 0) || (frontMatter !== null && start < frontMatter.end)
  if (isWhole) {
    const first = blocks.find((block) => block.end > block.start)
    const headline = first === undefined ? '' : normalised(document.words(first.start, first.end))
    return identityOf(headline, `article ${messageId ?? ''}`)
  }
  const sentence = sentenceAt(document, start)
  let words = normalised(document.words(sentence.start, sentence.end))
  if (countWords(words) < leastWords && end > sentence.end) {
    const last = sentenceAt(document, end - 1).end
    const spanned = blocks.filter((block) => block.start < last && sentence.start < block.end)
    words = normalised(
      spanned
        .map((block) => document.words(Math.max(block.start, sentence.start), Math.min(block.end, last)))
        .join(' '),
    )
  }
  return identityOf(words === '' ? normalised(lineAt(document.text, start)) : words, '')
}

function identityOf(words: string, kind: string): FindingIdentity {
  const whole = `${kind}\n${words}`
  // Forwards and backwards: 60 bits of two hashes that have nothing to do with each other.
  const backwards = Array.from(whole).reverse().join('')
  const shown = words.length <= mostShown ? words : `${words.slice(0, mostShown - 1).replace(/[\ud800-\udbff]$/, '')}…`
  return {fingerprint: packHashes([hashText(whole), hashText(backwards)]), text: shown}
}

/** Whether an identity's words, as far as they are shown, are enough to know a sentence by. */
export function isTelling(text: string): boolean {
  return countWords(text) >= leastWords
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛‹›′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sentences end with a full stop, a question or an exclamation mark, and what closes behind it. */
const sentenceEnd = /[.!?…][\0"'”’»›)\]]*(?=\s)/g

/** The sentence of a block that holds an offset; the offset's line where no block does. */
function sentenceAt({blocks, prose, text}: Document, offset: number): Span {
  const block = blocks.find(({start, end}) => start <= offset && offset < Math.max(end, start + 1))
  if (block === undefined) return lineSpan(text, offset)
  let {start} = block
  for (const match of prose.slice(block.start, block.end).matchAll(sentenceEnd)) {
    const end = block.start + match.index + match[0].length
    if (end > offset) return {start, end}
    start = end
  }
  return {start, end: block.end}
}

function lineSpan(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const rest = text.slice(offset).search(/[\r\n]/)
  return {start, end: rest === -1 ? text.length : offset + rest}
}

function lineAt(text: string, offset: number): string {
  const {start, end} = lineSpan(text, offset)
  return text.slice(start, end)
}
