import type {Document} from '../core/document.ts'
import {metadata, publicationDate} from './metadata.ts'
import type {Story} from './other-articles.ts'

/**
 * What tells an article's story from others.
 *
 * @param versionKeys Keys of front matter whose values the versions of one story have in common.
 */
export function storyOf(document: Document, versionKeys: readonly string[]): Story {
  const data = document.get(metadata)
  const versions = versionKeys.flatMap((key) => {
    const value = data[key]
    if (Array.isArray(value)) return value.map((each) => `${key}:${each}`)
    return typeof value === 'string' || typeof value === 'number' ? [`${key}:${value}`] : []
  })
  return {date: publicationDate(data) ?? '', versions}
}
