import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {hashText, packHashes} from './hashes.ts'
import {metadata, publicationDate} from './metadata.ts'
import type {Story, Version} from './other-articles.ts'
import {shingles, sketchOf} from './shingles.ts'
import {Substance, substance} from './substance.ts'
import {nameKeys} from './substance-words.ts'
import {tokens} from './tokens.ts'

/** Where newsrooms keep what the versions of one story have in common. */
const usualVersionKeys: readonly string[] = ['id', 'slug', 'story', 'family']

/**
 * What the article itself says of its story.
 *
 * @param versionKeys Keys of front matter whose values the versions of one story have in common.
 */
export function versionOf(document: Document, versionKeys: readonly string[]): Version {
  const data = document.get(metadata)
  const versions = versionKeys.flatMap((key) => {
    const value = data[key]
    if (Array.isArray(value)) return value.map((each) => `${key}:${each}`)
    return typeof value === 'string' || typeof value === 'number' ? [`${key}:${value}`] : []
  })
  return {date: publicationDate(data) ?? '', versions}
}

const mostNames = 8

/** What tells an article's story from others. */
export const story = defineLayer(
  'story',
  (document): Story => ({
    ...versionOf(document, usualVersionKeys),
    names: mainNames(document),
    sketch: sketchOf(document.get(shingles).hashes),
  }),
)

/**
 * Up to eight words of names that the running text holds more than once, the most frequent first, countries by their
 * English name; as packed hashes.
 */
function mainNames(document: Document): string {
  const all = document.get(tokens)
  const bits = document.get(substance)
  const counts = new Map<string, number>()
  for (const [block, {kind}] of document.blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'headline') continue
    for (let token = all.blockStart[block]; token < all.blockStart[block + 1]; token++) {
      if ((bits[token] & Substance.name) === 0) continue
      for (const key of nameKeys(all.word[token])) if (key.length > 1) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const names = [...counts]
    .filter(([, count]) => count > 1)
    .sort(byCount)
    .slice(0, mostNames)
  return packHashes(names.map(([name]) => hashText(name)))
}

function byCount([a, first]: readonly [string, number], [b, second]: readonly [string, number]): number {
  return second - first || (a < b ? -1 : 1)
}
