import type {Document} from '../../src/core/document.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf} from '../../src/language/vocabulary.ts'

/** Neighbouring sentences of one block that a tool or its user wrote: “Certainly! Here is …”. */
export interface TalkRun {
  readonly first: number
  readonly last: number
  /** From the first word that gives it away to the last. */
  readonly start: number
  readonly end: number
}

/** So many blocks at either end of an article are its edge, where talk about the article stands. */
const edgeBlocks = 2

/** Whether a block is at the edge of the article. */
export function isAtEdge({blocks}: Document, block: number): boolean {
  return block < edgeBlocks || block >= blocks.length - edgeBlocks
}

/** Joins matches in neighbouring sentences. `matches` may come in any order. */
export function runsOf(document: Document, matches: readonly PatternMatch[]): TalkRun[] {
  const {block} = document.get(sentences)
  const runs: {first: number; last: number; start: number; end: number}[] = []
  for (const {sentence, start, end} of matches.toSorted((a, b) => a.start - b.start)) {
    const run = runs[runs.length - 1]
    if (run !== undefined && sentence - run.last <= 1 && block[run.last] === block[sentence]) {
      run.last = sentence
      run.end = Math.max(run.end, end)
    } else runs.push({first: sentence, last: sentence, start, end})
  }
  return runs
}

const topicWords = idsOf(`
  chatbot chatbots chatgpt openai anthropic deepseek llm llms gpt-3 gpt-3.5 gpt-4 gpt-4o gpt-5 claude grok copilot
  chatbot's gemini bard mistral perplexity
`)
const ai = idsOf('ai')

/** Whether an article outside of the given runs is about chat tools, so that it may well repeat what they say. */
export function isAboutChatTools(document: Document, runs: readonly TalkRun[]): boolean {
  const all = document.get(tokens)
  let weight = 0
  let run = 0
  for (let token = 0; token < all.length; token++) {
    while (run < runs.length && runs[run].end <= all.start[token]) run++
    if (all.kind[token] !== TokenKind.word || (run < runs.length && runs[run].start <= all.start[token])) continue
    if (topicWords.has(all.word[token])) weight += 2
    else if (ai.has(all.word[token])) weight += 1
  }
  return weight >= 4
}
