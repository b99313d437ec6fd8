/**
 * MDX made readable for an engine that knows only Markdown, with every offset in its place: statements are blanked,
 * expressions become code, and expressions in tags become plain values. For MDX that does not parse, and for hosts
 * without an MDX parser.
 */
export function withoutMdx(text: string): string {
  return text
    .replace(statement, (lines) => lines.replace(/[^\r\n]/g, ' '))
    .replace(attribute, (_, inner: string) => `="${inner.replace(/[^\r\n]/g, '-')}"`)
    .replace(expression, (_, inner: string) => `\`${inner.replace(/[^\r\n]/g, '-')}\``)
}

/** An import or export and the lines that go on with it, up to a blank line. */
const statement = /^(?:import|export)\b[^\r\n]*(?:\r?\n[^\r\n]*\S[^\r\n]*)*/gm
const braces = '\\{((?:[^{}]|\\{[^{}]*\\})+)\\}'
const attribute = new RegExp(`=${braces}`, 'g')
const expression = new RegExp(braces, 'g')
