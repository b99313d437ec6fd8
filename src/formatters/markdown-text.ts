import {oneLine} from './text.ts'

/** Nobody sees it, and it parts what would be a mention, a reference or an address. */
const nothing = '\u200b'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/**
 * Words of an article as Markdown that shows them and does nothing else, on one line: no markup, HTML, links or images,
 * and on GitHub no mention of anybody, no reference to an issue and no formula. Fit for a cell of a table.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/@(?=[\p{L}\p{N}])|\bGH-(?=\d)|#(?=\d)|\bwww(?=\.)|:(?=\/\/)/giu, `$&${nothing}`)
    .replace(/[\\`*_{}[\]#|~$!^=]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character])
    .replace(/^(?:[-+:]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}${nothing}` : `\\${start}`))
}

/** Words as code, on one line and fit for a cell of a table. */
export function markdownCode(text: string): string {
  const line = oneLine(text).replaceAll('|', '\\|')
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(0, ...runs) + 1)
  const padding = runs.length > 0 || line === '' ? ' ' : ''
  return `${fence}${padding}${line}${padding}${fence}`
}

/** A link; the words alone where the address is none that opens a page. */
export function markdownLink(words: string, address: string | undefined): string {
  const isSafe = address !== undefined && /^https?:\/\/[^\s()<>"\\^`{|}]+$/i.test(address)
  return isSafe ? `[${words}](${address})` : words
}
