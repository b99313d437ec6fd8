/** An element of an XML document, as far as tests need it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
// Characters that no XML 1.0 document may hold.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const token =
  /<\?xml [^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*) ?(\/?)>|([^<]+)/y

/** Reads an XML document of elements, attributes, text and CDATA; throws where it is not well formed. */
export function parseXml(source: string): XmlElement {
  const bad = forbidden.exec(source)
  if (bad !== null) throw new Error(`character ${bad[0].charCodeAt(0)} at ${bad.index}`)
  const root: XmlElement = {name: '', attributes: {}, children: [], text: ''}
  const open: XmlElement[] = [root]
  for (token.lastIndex = 0; token.lastIndex < source.length; ) {
    const at = token.lastIndex
    const match = token.exec(source)
    if (match === null) throw new Error(`no XML at ${at}: ${source.slice(at, at + 60)}`)
    const [, data, closed, name, attributes, isEmpty, text] = match
    const current = open[open.length - 1]
    if (data !== undefined) current.text += data
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing at ${at}`)
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescapeXml(value)])
      const element: XmlElement = {name, attributes: Object.fromEntries(pairs), children: [], text: ''}
      current.children.push(element)
      if (isEmpty === '') open.push(element)
    } else if (text !== undefined) current.text += unescapeXml(text)
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('elements are left open')
  return root.children[0]
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (found, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code))
    if (name !== undefined && name in characters) return characters[name]
    throw new Error(`a bare ${found}`)
  })
}
