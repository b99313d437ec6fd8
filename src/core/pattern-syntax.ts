/**
 * The pattern language of rules and of house rules: one line that an editor can read.
 *
 *     talks centred on                the words, in any case
 *     (talks|a meeting) between       either of these
 *     talks? between                  with the word or without
 *     <stress> the need               stress, stresses, stressed, stressing
 *     {event} {content}               a word of a word class (src/lexicon)
 *     fram*                           a word that begins so
 *     both ... agreed                 up to three words between, without a comma; `...6` up to six
 *     {number} {capitalised} {any}    a number, a capitalised word, any word
 *     ^ and $                         the beginning and the end of a sentence
 *     the [robust framework] for      brackets: underline only this part
 *
 * A pattern never matches across a sentence border. Punctuation in it matches itself.
 */
export type PatternNode =
  | {readonly type: 'word'; readonly word: string}
  | {readonly type: 'exact'; readonly word: string}
  | {readonly type: 'prefix'; readonly prefix: string}
  | {readonly type: 'forms'; readonly lemma: string}
  | {readonly type: 'class'; readonly name: string}
  | {readonly type: 'number' | 'capitalised' | 'any' | 'sentence-start' | 'sentence-end' | 'mark-start' | 'mark-end'}
  | {readonly type: 'gap'; readonly most: number}
  | {readonly type: 'optional'; readonly node: PatternNode}
  | {readonly type: 'group'; readonly alternatives: readonly (readonly PatternNode[])[]}

/** A pattern that cannot be read. `message` says what is wrong; `offset` is where, in UTF-16 units from 0. */
export class PatternSyntaxError extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.name = 'PatternSyntaxError'
    this.offset = offset
  }
}

/** A word up to a gap: `both...agreed` is two words. */
const wordCharacters = /(?:(?!\.\.\.)[\p{L}\p{M}\p{N}'’\-.&])+/uy
type Anchor = 'sentence-start' | 'sentence-end' | 'mark-start' | 'mark-end'
const anchors = new Map<string, Anchor>([
  ['^', 'sentence-start'],
  ['$', 'sentence-end'],
  ['[', 'mark-start'],
  [']', 'mark-end'],
])

/**
 * Reads a pattern.
 *
 * @param source The pattern's text.
 * @param options `matchCase`: words match only in the case in which they are written.
 * @returns Its nodes in order.
 * @throws {PatternSyntaxError} where the text is no pattern.
 */
export function parsePattern(source: string, options: {readonly matchCase?: boolean} = {}): PatternNode[] {
  let index = 0

  function sequence(closer: ')' | null): PatternNode[][] {
    const alternatives: PatternNode[][] = [[]]
    const opened = index - 1
    while (index < source.length) {
      const character = source[index]
      const nodes = alternatives[alternatives.length - 1]
      if (/\s/.test(character)) index++
      else if (character === '|') {
        if (closer === null) throw new PatternSyntaxError('`|` stands only inside parentheses: `(one|other)`', index)
        alternatives.push([])
        index++
      } else if (character === ')') {
        if (closer === null) throw new PatternSyntaxError('`)` without `(`', index)
        index++
        if (alternatives.some((alternative) => alternative.length === 0))
          throw new PatternSyntaxError('an alternative is empty; write `(one|other)?` for “or nothing”', opened)
        return alternatives
      } else nodes.push(optional(element(character)))
    }
    if (closer !== null) throw new PatternSyntaxError('`(` is never closed', opened)
    return alternatives
  }

  function optional(node: PatternNode): PatternNode {
    if (source[index] !== '?') return node
    if (node.type === 'gap' || node.type.startsWith('sentence-') || node.type.startsWith('mark-'))
      throw new PatternSyntaxError('`?` follows a word, a class or a group', index)
    index++
    return {type: 'optional', node}
  }

  function element(character: string): PatternNode {
    const start = index
    if (character === '(') {
      index++
      return {type: 'group', alternatives: sequence(')')}
    }
    if (character === '<') return {type: 'forms', lemma: delimited('<', '>').toLowerCase()}
    if (character === '{') {
      const name = delimited('{', '}')
      return name === 'number' || name === 'capitalised' || name === 'any' ? {type: name} : {type: 'class', name}
    }
    if (source.startsWith('...', index)) {
      index += 3
      const digits = /^\d+/.exec(source.slice(index))?.[0] ?? ''
      index += digits.length
      const most = digits === '' ? 3 : Number(digits)
      if (most < 1 || most > 30) throw new PatternSyntaxError('a gap spans 1 to 30 words', start)
      return {type: 'gap', most}
    }
    const written = word()
    if (written !== null) return written
    index++
    const anchor = anchors.get(character)
    if (anchor !== undefined) return {type: anchor}
    if (character === '>' || character === '}' || character === '?' || character === '*')
      throw new PatternSyntaxError(`\`${character}\` has nothing before it that it could belong to`, start)
    return {type: 'word', word: character}
  }

  function word(): PatternNode | null {
    wordCharacters.lastIndex = index
    const match = wordCharacters.exec(source)
    if (match === null) return null
    index += match[0].length
    const text = match[0].replaceAll('’', "'")
    if (source[index] === '*') {
      index++
      return {type: 'prefix', prefix: text.toLowerCase()}
    }
    return options.matchCase ? {type: 'exact', word: text} : {type: 'word', word: text.toLowerCase()}
  }

  function delimited(open: string, close: string): string {
    const end = source.indexOf(close, index)
    if (end === -1) throw new PatternSyntaxError(`\`${open}\` is never closed by \`${close}\``, index)
    const inner = source.slice(index + 1, end).trim()
    if (inner === '') throw new PatternSyntaxError(`\`${open}${close}\` is empty`, index)
    index = end + 1
    return inner
  }

  const [nodes] = sequence(null)
  if (
    !nodes.some((node) =>
      ['word', 'exact', 'prefix', 'forms', 'class', 'group', 'number', 'capitalised'].includes(node.type),
    )
  )
    throw new PatternSyntaxError('a pattern needs at least one word or word class', 0)
  checkBrackets(nodes, source)
  if (countOptional(nodes) > mostOptional)
    throw new PatternSyntaxError(`a pattern may have ${mostOptional} optional parts; make two patterns of it`, 0)
  return nodes
}

/** Each optional part doubles the ways in which a pattern can match. */
const mostOptional = 12

function countOptional(nodes: readonly PatternNode[]): number {
  let count = 0
  for (const node of nodes) {
    if (node.type === 'optional') count += 1 + countOptional([node.node])
    else if (node.type === 'group') count += Math.max(...node.alternatives.map(countOptional))
  }
  return count
}

/** One pair of brackets at most, around something, and not inside parentheses. */
function checkBrackets(nodes: readonly PatternNode[], source: string): void {
  if (!source.includes('[') && !source.includes(']')) return
  const opening = nodes.findIndex(({type}) => type === 'mark-start')
  const closing = nodes.findIndex(({type}) => type === 'mark-end')
  const marks = source.replace(/[^[\]]+/g, '')
  if (
    marks !== '[]' ||
    opening === -1 ||
    closing <= opening + 1 ||
    nodes.slice(opening, closing).every(({type}) => type === 'gap' || type === 'mark-start')
  )
    throw new PatternSyntaxError(
      'brackets come once, as a pair, around at least one word: `the [robust framework] for`',
      Math.max(0, source.search(/[[\]]/)),
    )
}
