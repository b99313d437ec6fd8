import {wholeCharacters} from '../text.ts'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Control characters, and those that turn the direction of what stands around them; white space is none. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text for an attribute, in which control characters are replaced. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(wholeCharacters(text).replace(controls, '\uFFFD'))
}

/**
 * Text for an element. Control characters do nothing and are shown by their names: an article must not be able to turn
 * around the words of the page.
 */
export function escapeText(text: string): string {
  return escapeMarkup(wholeCharacters(text)).replace(
    controls,
    (character) => `<i class="control">U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}</i>`,
  )
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character])
}

/** How much of a sentence a list shows, in UTF-16 units. */
const mostQuoted = 220

/** Words of an article as a quotation on one line, cut where they are long. */
export function quotation(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `<q>${escapeText(line.length <= mostQuoted ? line : `${line.slice(0, mostQuoted).trimEnd()}…`)}</q>`
}
