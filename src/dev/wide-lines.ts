/**
 * Lays a word list out as a string literal of wide lines, for generated files.
 *
 * @param words In any order; they are sorted and printed once.
 * @param separator Stands between two words.
 * @returns Lines of TypeScript, at most 120 characters wide.
 */
export function wideLines(words: Iterable<string>, separator: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of [...new Set(words)].sort()) {
    if (line.length + word.length > 110) {
      lines.push(line)
      line = ''
    }
    line += word + separator
  }
  lines.push(line.slice(0, -separator.length))
  return lines.map((text) => `  ${JSON.stringify(text).replace(/^"|"$/g, text.includes("'") ? '"' : "'")}`).join(' +\n')
}
