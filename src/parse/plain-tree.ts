import type {Root} from 'mdast'
import type {BlockBuilder} from './block-builder.ts'
import type {Passage} from './line-scanner.ts'

/** The mdast tree of plain text. TODO */
export function plainTree(_text: string, _builder: BlockBuilder, _passages: readonly Passage[]): Root {
  return {type: 'root', children: []}
}
