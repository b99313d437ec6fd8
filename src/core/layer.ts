import type {Document} from './document.ts'

/** A named, pure function of a document. It is computed when first asked for and kept with the document. */
export interface Layer<Value> {
  readonly name: string
  compute(document: Document): Value
}

/** Defines a layer. `name` shows in profiles; `compute` must depend on the document alone. */
export function defineLayer<Value>(name: string, compute: (document: Document) => Value): Layer<Value> {
  return {name, compute}
}
