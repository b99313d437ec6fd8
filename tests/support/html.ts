import {type DefaultTreeAdapterTypes, parse} from 'parse5'

/** An element of a page, as far as tests need it. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text in it and in what is in it. */
  readonly text: string
  /** Those around it, the nearest first. */
  readonly above: readonly HtmlElement[]
}

/** All elements of a page, in order, as a browser reads it. */
export function elementsOf(page: string): HtmlElement[] {
  const found: HtmlElement[] = []
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, above: readonly HtmlElement[]): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
    if (!('childNodes' in node)) return ''
    const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]))
    const element = {name: node.tagName, attributes, text: '', above}
    found.push(element)
    element.text = node.childNodes.map((child) => visit(child, [element, ...above])).join('')
    return element.text
  }
  for (const node of parse(page).childNodes) visit(node, [])
  return found
}

/** Those of a class. */
export function ofClass(elements: readonly HtmlElement[], name: string): HtmlElement[] {
  return elements.filter(({attributes}) => attributes.class?.split(' ').includes(name))
}
