import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {isTranscript} from '../src/language/transcript.ts'

const asked = (answers: readonly string[], question: (words: string) => string): string =>
  [
    '# The last keeper',
    ...answers.flatMap((answer, index) => [question(`What was winter ${index + 1} like?`), answer]),
  ].join('\n\n')
const bold = (words: string): string => `**${words}**`
const heading = (words: string): string => `## ${words}`

describe('an interview in questions and answers', () => {
  const answers = ['I slept in turns.', 'Once we lost the boat.', 'My wife says so, too.']
  it.each([
    ['bold questions', asked(answers, bold), true],
    ['questions as headings', asked(answers, heading), true],
    ['two questions', asked(answers.slice(1), bold), false],
    ['an explainer', asked(['The court rules first.', 'Denmark pays.', 'In May.'], heading), false],
    ['a plain report', '# Fire at the mill\n\nThe mill burnt down on Monday.', false],
  ])('%s', (_, text, is) => {
    expect(new Document(text).get(isTranscript)).toBe(is)
  })
})
