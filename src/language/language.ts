import type {Document} from '../core/document.ts'
import {defineLayer} from '../core/layer.ts'
import {isFunctionWord} from '../lexicon/function-words.ts'
import {frontMatterData} from '../parse/front-matter.ts'
import {TokenKind, tokens} from './tokens.ts'

/** Below this share of function words a text is not English; English prose has about four in ten, lists and tables fewer. */
const leastShare = 0.16
/** Texts with fewer words give no evidence: a headline may do without any function word. */
const leastWords = 40
/** No more of a long text is needed to know its language. */
const mostWords = 600
/** The keys under which the usual site generators keep a page's language. */
const keys = ['lang', 'language', 'locale', 'languageCode']

/**
 * The language of the article as the primary subtag of a BCP 47 tag: what its front matter or
 * the config declares, else
 * `en`, or `und` where its function words plainly are not English.
 */
export const language = defineLayer('language', (document): string => {
  const declared = declaredLanguage(document)
  if (declared !== undefined) return declared.toLowerCase().split(/[-_]/)[0]
  return looksEnglish(document) ? 'en' : 'und'
})

function declaredLanguage({frontMatter, language}: Document): string | undefined {
  // Reading the metadata costs more than reading a short article, so look whether it can say anything.
  if (frontMatter === null) return language
  if (!/\b(?:lang|locale)/.test(frontMatter.value)) return language
  const read = frontMatterData(frontMatter)
  if ('error' in read) return language
  for (const key of keys) {
    const value = read.data[key]
    if (typeof value === 'string' && /^[a-z]{2,3}\b/i.test(value)) return value
  }
  return language
}

/** Only sentences count: a table of results holds no function words in any language. */
function looksEnglish(document: Document): boolean {
  const all = document.get(tokens)
  let words = 0
  let functionWords = 0
  for (const [block, {kind}] of document.blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'quotation') continue
    for (let token = all.blockStart[block]; token < all.blockStart[block + 1] && words < mostWords; token++) {
      if (all.kind[token] !== TokenKind.word) continue
      words++
      if (isFunctionWord(all.word[token])) functionWords++
    }
  }
  return words < leastWords || functionWords / words >= leastShare
}
