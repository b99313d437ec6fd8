import type {InputMode, ParsedArticle} from '../../src/parse/article.ts'
import {parseArticle} from '../../src/parse/index.ts'

export const opening = 'The council voted on Monday to close the old bridge until the spring.'
export const second = 'Repairs are to cost 4.1 million crowns, a third of it paid by the county.'
export const third = '“It is a long way round,” said Ida Moor, who runs the bakery on the far side of the river.'

export function parse(text: string, input: InputMode | 'auto' = 'auto', mdx = false): ParsedArticle {
  return parseArticle(text, {input, mdx})
}

/** The blocks as “kind: words”, as a reader sees them. */
export function outline(text: string, input: InputMode | 'auto' = 'auto', mdx = false): string[] {
  const {blocks, prose} = parse(text, input, mdx)
  return blocks.map(
    ({kind, start, end}) => `${kind}: ${prose.slice(start, end).replace(/\0/g, '').replace(/\s+/g, ' ').trim()}`,
  )
}

/** The flaws as “kind: source”. */
export function flaws(text: string, input: InputMode | 'auto' = 'auto'): string[] {
  return parse(text, input).flaws.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`)
}

/** The text with the first repair of each round applied until none is left. */
export function repaired(text: string, input: InputMode | 'auto' = 'auto'): string {
  let current = text
  for (let round = 0; round < 20; round++) {
    const fix = parse(current, input).flaws.find((flaw) => flaw.fix !== undefined)?.fix
    if (fix === undefined) return current
    current = current.slice(0, fix.range[0]) + fix.text + current.slice(fix.range[1])
  }
  throw new Error('The repairs do not come to an end')
}
