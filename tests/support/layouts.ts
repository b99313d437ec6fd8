import type {InputMode} from '../../src/parse/article.ts'

/** The layouts in which one and the same article may come. */
export const layouts = ['markdown', 'lines', 'wrapped'] as const satisfies readonly InputMode[]

/** Anything that means something else, or nothing, in one of the layouts. */
const markup = /[*_`#<>|[\]\\~&{}]|^\s|\s$|^[-+•–]\s|^\d+[.)]\s|:\s*$|^(?:-{3}|\+{3})|:\/\/|^=+$/

/**
 * The paragraphs of a text, if it has nothing but paragraphs of running text that end like sentences, so that it reads
 * the same in every layout; else null.
 */
export function paragraphsOf(text: string): string[] | null {
  if (text.includes('\r')) return null
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
  return paragraphs.every((paragraph) => !markup.test(paragraph) && /[.!?]["”’]?$/.test(paragraph)) ? paragraphs : null
}

/** Writes paragraphs out in a layout; wrapped text breaks before column 66. */
export function inLayout(paragraphs: readonly string[], layout: InputMode): string {
  if (layout === 'wrapped') return `${paragraphs.map((paragraph) => wrap(paragraph, 66)).join('\n\n')}\n`
  return `${paragraphs.join(layout === 'markdown' ? '\n\n' : '\n')}\n`
}

/** Breaks a paragraph into lines. No line begins with what would be a list item, a quotation or a heading there. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const breakable = /^[\p{L}“"‘]/u.test(word)
    if (line !== '' && line.length + 1 + word.length > width && breakable) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
