import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {Document} from './document.ts'
import type {Options, RuleDefinition} from './rule.ts'
import {runRules} from './run.ts'

/** What a transformer gets from unified: the tree is not looked at, the file's text is. */
export type RuleTransformer = (tree: Node, file: VFile) => undefined

/** A rule: a unified attacher that runs by itself, with what the engine needs as `meta`. */
export interface Rule<Definition> {
  (options?: Definition extends {options: infer RuleOptions} ? Partial<RuleOptions> : never): RuleTransformer
  readonly meta: Definition
}

const documents = new WeakMap<VFile, Document>()

/** The document of a file in a unified pipeline; rules that share the file share it. */
export function documentOf(file: VFile): Document {
  const text = String(file)
  let document = documents.get(file)
  if (document === undefined || document.text !== text.replace(/^\uFEFF/, '')) {
    document = new Document(text, file.path === undefined ? {} : {path: file.path})
    documents.set(file, document)
  }
  return document
}
