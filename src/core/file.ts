import {toString as nlcstToString} from 'nlcst-to-string'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {Document} from './document.ts'
import {lineStartsOf, positionAt} from './line-starts.ts'
import type {Message} from './message.ts'

const documents = new WeakMap<VFile, Document>()

/**
 * The document of a file in a unified pipeline. Rules that share the file share the document and its layers.
 * A tree without a file (`processor.runSync(tree)`) is read as the text that it spells.
 */
export function documentOf(tree: Node, file: VFile): Document {
  const text = String(file) || textOf(tree)
  const known = documents.get(file)
  if (known !== undefined && known.text === text.replace(/^\uFEFF/, '')) return known
  const document = new Document(text, file.path === undefined ? {} : {path: file.path})
  documents.set(file, document)
  return document
}

/** The text that a tree spells: its literals, with blank lines between the children of its root. */
function textOf(tree: Node): string {
  if (!('children' in tree)) return ''
  return (tree.children as Node[])
    .map((child) => nlcstToString(child as never))
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** Adds a finding to a file as a VFileMessage, in the way of unified's own lint rules. */
export function messageOnFile(file: VFile, message: Message): void {
  const lineStarts = lineStartsOf(String(file))
  const shift = file.value !== undefined && String(file).charCodeAt(0) === 0xfeff ? 1 : 0
  const point = (offset: number) => ({...positionAt(lineStarts, offset + shift), offset: offset + shift})
  const added = file.message(message.message, {
    place: {start: point(message.start), end: point(message.end)},
    ruleId: message.ruleId,
    source: 'newslint',
  })
  added.fatal = message.severity === 2
  if (message.note !== undefined) added.note = message.note
  if (message.url !== undefined) added.url = message.url
  added.actual = String(file).slice(message.start + shift, message.end + shift)
  if (message.fix !== undefined) added.expected = [message.fix.text]
  else if (message.suggestions !== undefined) added.expected = message.suggestions.map(({fix}) => fix.text)
}
