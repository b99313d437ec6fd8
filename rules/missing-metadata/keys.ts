/*
 * Keys under which site generators and vocabularies keep what an article is called and who wrote it, without capitals and
 * hyphens. Sources: the documented front matter of Hugo, Jekyll, Eleventy, Astro, Next.js and MDX blogs, Zola and Ghost;
 * schema.org's NewsArticle; Dublin Core and Open Graph.
 */

export const headlineKeys: ReadonlySet<string> = new Set(['title', 'headline', 'heading', 'name', 'ogtitle', 'dctitle'])

export const authorKeys: ReadonlySet<string> = new Set([
  ...['author', 'authors', 'byline', 'bylines', 'by', 'creator', 'creators', 'writer', 'writers', 'writtenby'],
  ...['reporter', 'reporters', 'authorname', 'authornames', 'articleauthor', 'postauthor', 'dccreator', 'contributors'],
])

/** What tells the kind of a page, and the pages that are no articles. */
export const kindKeys: ReadonlySet<string> = new Set(['layout', 'type', 'template', 'pagetype'])
export const noArticle =
  /^(?:[\w/-]*\/)?(?:page|home|homepage|index|list|section|archives?|taxonomy|tags?|categor(?:y|ies)|author|about|contact|search|landing|redirect|404)(?:\.\w+)?$/i
