import {defineLayer} from '../core/layer.ts'
import {type FrontMatterField, frontMatterFields} from '../parse/front-matter-fields.ts'

export type {FrontMatterField}

/** The entries of the front matter: none where there is no front matter, null where it cannot be read. */
export const articleFields = defineLayer('article-fields', ({frontMatter}): readonly FrontMatterField[] | null =>
  frontMatter === null ? [] : frontMatterFields(frontMatter),
)

/** Keys that speak to tools and not of the article. */
const settings = new Set(['newslint', 'lang', 'language', 'locale', 'languagecode', 'layout', 'template', 'permalink'])

/** Whether the front matter says anything of the article itself. */
export function describesArticle(fields: readonly FrontMatterField[]): boolean {
  return fields.some(({key}) => !settings.has(plainKey(key)))
}

/** A key as all generators could write it: `Publish-Date`, `publish_date` and `publishDate` are one. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether an entry says anything: not `null`, an empty text or an empty list. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.some(isFilled)
}
