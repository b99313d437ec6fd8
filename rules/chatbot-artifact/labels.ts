/*
 * Lines about the text that stand in the text. Our own, after the answers of chat tools to orders for web articles.
 */

/** Labels that belong into metadata, wherever they stand. */
const anywhere =
  /^[[(*#\s–—-]*(?:(?:approximate |total |final )?(?:word|character) count|meta[ -]?(?:title|description|keywords?)|seo[ -](?:title|description|keywords?|meta description)|(?:focus|target|primary|secondary|main) key(?:word|words|phrase|phrases)|url slug|suggested (?:headlines?|titles?|images?|tags|keywords|slug)|alternative (?:headlines?|titles?)|image prompt|target audience|call to action)\s*:/iu

/** Labels of the parts of an article, which only a draft has. */
const atTheTop =
  /^[[(*#\s–—-]*(?:title|headline|sub-?headline|subhead|subtitle|news article|article|lede|lead paragraph|body)\s*:/iu

const endOfText = /^[[(*#\s–—-]*end of (?:the )?(?:article|story|report|draft|press release|response)[\])*#\s.–—-]*$/iu

/** The first so many blocks are the top. */
const topBlocks = 2

/** No line that says where the article ends is longer. */
const longestEnd = 120

/** No label with its number and its marks is longer. */
const longestLabel = 80

/** Cheap: a line that says where the article ends is short, and every other label has a colon that opens no address. */
export function mayBeLabel(prose: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const line = prose.slice(start, Math.min(end, start + Math.max(longestEnd, longestLabel)))
  if (end - start <= longestEnd && /end\0* \0*of/i.test(line)) return true
  return /:(?!\/\/)/.test(line.slice(0, longestLabel))
}

/** Whether a block is such a line. `words` is its text, `block` its index. */
export function isLabel(words: string, block: number): boolean {
  return anywhere.test(words) || endOfText.test(words) || (block < topBlocks && atTheTop.test(words))
}
