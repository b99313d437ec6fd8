import type {Nodes, Parents} from 'mdast'
import {LeafKind} from './nlcst-characters.ts'
import {type Places, Tokens} from './nlcst-tokens.ts'

/**
 * The tokens of an article, as mdast-util-to-nlcst reads them from its mdast tree: tables and code blocks have none,
 * inline code is one, and what stands on different lines is parted by white space.
 *
 * @param placesOf Where the characters of a text stand that is shorter than its source; null where nobody knows.
 */
export function tokensOfTree(
  tree: Nodes,
  source: string,
  placesOf: (text: string, start: number, end: number) => Places | null,
): Tokens {
  const tokens = new Tokens(source)
  /** Where the last text ends, or what holds it begins: micromark gives no positions where it finds a mail address. */
  let reached = 0
  addNode(tree)
  return tokens

  function addNode(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type === 'table' || node.type === 'tableRow' || node.type === 'tableCell') return
    if (start !== undefined) reached = Math.max(reached, start)
    if ('children' in node) addChildren(node)
    else if (start === undefined || end === undefined) {
      if (node.type !== 'text') return
      tokens.addText(node.value, reached, null)
      reached += node.value.length
    } else if (node.type === 'text') {
      const isShorter = node.value.length !== end - start
      tokens.addText(node.value, start, isShorter ? placesOf(node.value, start, end) : null)
    } else if (node.type === 'inlineCode') tokens.add(LeafKind.source, source.slice(start, end), start, end)
    else if (node.type === 'image' || node.type === 'imageReference') tokens.addText(node.alt ?? '', start + 2, null)
    else if (node.type === 'break') tokens.add(LeafKind.space, '\n', start, start + 1)
  }

  function addChildren(parent: Parents): void {
    let lastLine = 0
    let lastEnd = 0
    for (const child of parent.children) {
      const breaks = (child.position?.start.line ?? 0) - lastLine
      // One line break would not part paragraphs, and has the length of one all the same.
      if (lastLine > 0 && breaks > 0)
        tokens.add(LeafKind.space, '\n'.repeat(Math.max(2, breaks)), lastEnd, lastEnd + breaks)
      addNode(child)
      lastLine = child.position?.end.line ?? 0
      lastEnd = child.position?.end.offset ?? 0
    }
  }
}
