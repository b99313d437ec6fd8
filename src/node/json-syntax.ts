import {lineStartsOf, positionAt} from '../core/line-starts.ts'

const blank = /[ \t\r\n]*/y
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

/** What is wrong with a text that is not JSON. */
export interface JsonProblem {
  readonly message: string
  /** 1-based. */
  readonly line: number
  readonly column: number
}

/**
 * Finds the first place where a text stops being JSON. JSON.parse says that only in some versions of Node, and
 * never as a line and column.
 *
 * @returns Null when the text is JSON.
 */
export function findJsonProblem(source: string): JsonProblem | null {
  let index = 0
  const closers: ('}' | ']')[] = []
  let expected: 'value' | 'value or ]' | 'key' | 'key or }' | 'comma or end' = 'value'

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = index
    const matched = pattern.test(source)
    if (matched) index = pattern.lastIndex
    return matched
  }
  const takeMark = (mark: string): boolean => {
    if (source[index] !== mark) return false
    index++
    return true
  }
  const close = (): void => {
    closers.pop()
    expected = 'comma or end'
  }

  for (;;) {
    take(blank)
    if (index >= source.length && expected === 'comma or end' && closers.length === 0) return null
    const closer = closers.at(-1)
    if (expected === 'comma or end') {
      if (closer !== undefined && takeMark(closer)) close()
      else if (closer !== undefined && takeMark(',')) expected = closer === '}' ? 'key' : 'value'
      else return problem(closer === undefined ? 'the end of the file' : `a comma or ${closer}`)
    } else if (expected === 'key' || expected === 'key or }') {
      if (expected === 'key or }' && takeMark('}')) close()
      else if (take(text)) {
        take(blank)
        if (!takeMark(':')) return problem('a colon')
        expected = 'value'
      } else return problem('a name in double quotation marks')
    } else if (expected === 'value or ]' && takeMark(']')) close()
    else if (takeMark('{')) {
      closers.push('}')
      expected = 'key or }'
    } else if (takeMark('[')) {
      closers.push(']')
      expected = 'value or ]'
    } else if (take(text) || take(literal)) expected = 'comma or end'
    else return problem('a value')
  }

  function problem(wanted: string): JsonProblem {
    const {line, column} = positionAt(lineStartsOf(source), index)
    if (/^\/[/*]/.test(source.slice(index, index + 2)))
      return {message: 'JSON has no comments; remove this one, or use newslint.config.mjs', line, column}
    const rest = /^(?:"[^"\r\n]{0,30}"?|[^\s,:[\]{}"]{1,30}|.)/.exec(source.slice(index, index + 40))?.[0]
    const found = rest === undefined ? 'the end of the file' : rest.startsWith('"') ? rest : `"${rest}"`
    return {message: `expected ${wanted} but found ${found}`, line, column}
  }
}
