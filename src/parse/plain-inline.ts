import type {Draft} from './block-builder.ts'

/** A block without any of these has no inline markup. */
const markup = /[*_`[<&\\~]|:\/\/|www\.|@/

/** Whether plain text may hold inline markup anywhere. */
export function mayHoldMarkup(text: string): boolean {
  return markup.test(text)
}

/** The blocks of plain text that may hold inline markup, in order. */
export function markedBlocks<Kind extends Draft>(text: string, blocks: readonly Kind[]): Kind[] {
  return blocks.filter((block) => markup.test(text.slice(block.start, block.end)))
}

/**
 * A Markdown text in which each block is the content of a heading, the only construct that holds inline markup and
 * nothing else. So all the blocks of an article are read in one call. Line breaks become blanks of the same length.
 */
export function inlineSource(text: string, blocks: readonly Draft[]): {source: string; starts: number[]} {
  const parts: string[] = []
  const starts: number[] = []
  let length = 0
  for (const block of blocks) {
    const content = text.slice(block.start, block.end).replace(/[\r\n]/g, ' ')
    starts.push(length + 2)
    // The closing mark keeps a `#` at the end of the block from being taken for one.
    parts.push('# ', content, ' #\n')
    length += content.length + 5
  }
  return {source: parts.join(''), starts}
}
