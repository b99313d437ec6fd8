import {existsSync, readFileSync} from 'node:fs'
import {root} from '../../src/dev/rule-folders.ts'

/** A fenced block of a rule's page that says what the rule makes of it. */
export interface Example {
  readonly verdict: 'flagged' | 'fine'
  readonly text: string
  /** Extension for the path: how the block says it is written. */
  readonly extension: string
  /** Options given as JSON after the verdict. */
  readonly options: Readonly<Record<string, unknown>>
  /** 1-based line of the opening fence. */
  readonly line: number
}

/** The text of a rule's page, or null. */
export function readPage(ruleId: string): string | null {
  const path = `${root}rules/${ruleId}/README.md`
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** The examples of a rule's page: blocks opened by ` ```md flagged ` or ` ```text fine {"option": …} `. */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = []
  const lines = page.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const opening = /^(`{3,})(\w+)\s+(flagged|fine)\b\s*(\{.*\})?\s*$/.exec(lines[index])
    if (opening === null) continue
    const [, fence, language, verdict, options] = opening
    const end = lines.indexOf(fence, index + 1)
    if (end === -1) throw new Error(`line ${index + 1}: the block is never closed`)
    examples.push({
      verdict: verdict as Example['verdict'],
      text: lines
        .slice(index + 1, end)
        .join('\n')
        .concat('\n'),
      extension: language === 'text' ? 'txt' : language,
      options: options === undefined ? {} : JSON.parse(options),
      line: index + 1,
    })
    index = end
  }
  return examples
}

/**
 * The articles of an example: one, or where lines such as `=== harbour.md` part it, several that are linted together.
 */
export function articlesOf({text, extension}: Example): {readonly path: string; readonly text: string}[] {
  const parts = text.split(/^=== (\S+)\n/m)
  if (parts.length === 1) return [{path: `example.${extension}`, text}]
  return parts.flatMap((path, index) => (index % 2 === 1 ? [{path, text: parts[index + 1]}] : []))
}
