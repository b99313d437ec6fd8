import {type DocumentSymbol, type SymbolInformation, SymbolKind} from 'vscode-languageserver/node'
import {sections} from '../language/sections.ts'
import {type ArticleView, settledView} from './article-view.ts'
import type {Server} from './served.ts'

/** Lists the headline and the sections of an article, the ones within the others. */
export function addSymbols(server: Server): void {
  const {connection, session, abilities} = server
  connection.onDocumentSymbol(async ({textDocument}, token): Promise<DocumentSymbol[] | SymbolInformation[]> => {
    const view = await settledView(session, textDocument.uri, token)
    if (view === undefined) return []
    const symbols = symbolsOf(view)
    return abilities.nestsSymbols ? symbols : flat(symbols, view.uri)
  })
}

function symbolsOf(view: ArticleView): DocumentSymbol[] {
  const {document} = view
  const {blocks, text} = document
  const {all} = document.get(sections)
  const top: DocumentSymbol[] = []
  const bySection: DocumentSymbol[] = []
  const symbol = (block: number, end: number, kind: SymbolKind): DocumentSymbol => {
    const {start, end: nameEnd} = blocks[block]
    return {
      name: document.words(start, nameEnd) || '(no words)',
      kind,
      range: view.range({start, end: Math.max(end, nameEnd)}),
      selectionRange: view.range({start, end: nameEnd}),
      children: [],
    }
  }
  const headline = blocks.findIndex(({kind}) => kind === 'headline')
  const title = headline === -1 ? undefined : symbol(headline, text.trimEnd().length, SymbolKind.File)
  if (title !== undefined) top.push(title)
  for (const [index, {heading, endBlock, depth, parent}] of all.entries()) {
    if (heading === -1) continue
    // A section reaches over the deeper ones after it.
    let last = endBlock
    for (let next = index + 1; next < all.length && all[next].depth > depth; next++) last = all[next].endBlock
    const own = symbol(heading, blocks[last - 1]?.end ?? 0, SymbolKind.String)
    bySection[index] = own
    const above = (parent === -1 ? undefined : bySection[parent]) ?? title
    if (above === undefined) top.push(own)
    else above.children!.push(own)
  }
  return top
}

function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({name, kind, range, children}) => [
    {name, kind, location: {uri, range}, ...(containerName === undefined ? {} : {containerName})},
    ...flat(children ?? [], uri, name),
  ])
}
