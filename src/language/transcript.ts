import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'

/** Fewer labelled paragraphs may be quoted dialogue or a list of times. */
const leastLabels = 4
/** In a transcript speakers take turns; in a report with a few labels they do not. */
const leastShare = 0.4
/** `Q:`, `ANCHOR:`, `Ines Calder:`, with the marks of bold text left out. */
const label =
  /^\0*(?:Q|A|Question|Answer|\p{Lu}[\p{Lu} .’'-]{1,30}|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})\0*:\0*\s/u

/** Fewer questions may be crossheads. */
const leastQuestions = 3
/** A paragraph that is one question in bold: `**Were you afraid?**`. */
const boldQuestion = /^(?:\*\*|__)(?:(?!\*\*|__)[^\n]){3,200}\?(?:\*\*|__)\s*$/
const firstPerson = /(?:^|[\s“"‘'(])(?:I|I['’](?:m|ve|d|ll)|my|me|us|we|our)(?=[\s,.;:?!])/

/** Questions as headings or in bold, and answers of somebody who speaks of himself. */
function isInterview({blocks, text}: Pick<Document, 'blocks' | 'text'>): boolean {
  let questions = 0
  let answers = 0
  let asked = false
  for (const {kind, start, end} of blocks) {
    const words = text.slice(start, Math.min(end, start + 400))
    const isAsked =
      kind === 'heading' ? words.trimEnd().endsWith('?') : kind === 'paragraph' && boldQuestion.test(words)
    if (isAsked) questions++
    else if (asked && kind === 'paragraph' && firstPerson.test(words)) answers++
    asked = isAsked
  }
  return questions >= leastQuestions && answers >= Math.max(2, questions / 3)
}

/**
 * True for a transcript or an interview in questions and answers: paragraphs that begin with the label of whoever
 * speaks. All of it is somebody's words, whether it stands in quotation marks or not.
 */
export const isTranscript = defineLayer('transcript', ({blocks, prose, text}): boolean => {
  if (isInterview({blocks, text})) return true
  let paragraphs = 0
  let labelled = 0
  for (const {kind, start, end} of blocks) {
    if (kind !== 'paragraph') continue
    paragraphs++
    const opening = prose.slice(start, Math.min(end, start + 60))
    if (opening.includes(':') && label.test(opening)) labelled++
  }
  return labelled >= leastLabels && labelled / paragraphs >= leastShare
})
