import {type TextDocument, window} from 'vscode'

/** The languages of articles, as the editor calls them. */
export const articleLanguages = ['markdown', 'mdx', 'plaintext'] as const

/** Whether newslint may lint a document: whether it does is the config's matter. */
export function isArticle({languageId, uri}: TextDocument): boolean {
  const isText = (articleLanguages as readonly string[]).includes(languageId)
  return isText && (uri.scheme === 'file' || uri.scheme === 'untitled')
}

/** The article that is being edited. */
export function activeArticle(): TextDocument | undefined {
  const document = window.activeTextEditor?.document
  return document !== undefined && isArticle(document) ? document : undefined
}
