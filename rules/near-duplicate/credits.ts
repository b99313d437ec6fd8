import type {Document} from '../../src/core/document.ts'
import {metadata} from '../../src/language/metadata.ts'

/** Front matter in which a site says that the text is another's, and where the original stands. */
const originalKeys = ['canonical', 'canonical_url', 'canonicalUrl', 'original', 'original_url', 'syndicated']
/** Front matter that names who wrote or sent the text. */
const creditKeys = ['author', 'authors', 'byline', 'source', 'agency', 'credit', 'credits', 'provider']
/** A dateline and a sign-off stand in the first and last words of the body. */
const reach = 100

/**
 * True for an article that says itself that its text stands elsewhere too, or that carries one of these credits: in its
 * front matter, in a byline, a source label or a picture's credit, in the dateline or at the very end.
 */
export function isCredited(document: Document, credits: readonly string[]): boolean {
  const data = document.get(metadata)
  if (originalKeys.some((key) => data[key] !== undefined && data[key] !== '' && data[key] !== false)) return true
  if (credits.length === 0) return false
  const body = document.blocks.filter(({kind}) => kind === 'paragraph')
  const places = [
    ...creditKeys.map((key) => JSON.stringify(data[key] ?? '')),
    ...document.blocks
      .filter(({kind}) => kind === 'tag' || kind === 'caption')
      .map(({start, end}) => document.words(start, end)),
    ...body.slice(0, 2).map(({start, end}) => document.words(start, Math.min(end, start + reach))),
    ...body.slice(-1).map(({start, end}) => document.words(Math.max(start, end - reach), end)),
  ]
  return credits.some((credit) => places.some((place) => place.toLowerCase().includes(credit.toLowerCase())))
}
