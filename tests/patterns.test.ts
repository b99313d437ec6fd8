import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {PatternSyntaxError, parsePattern} from '../src/core/pattern-syntax.ts'
import {PatternSet} from '../src/core/patterns.ts'
import {defineWordClass} from '../src/language/vocabulary.ts'

defineWordClass('test-fruit', () => ['apple', 'pear'])

/** The words that a pattern matches in a text. */
function found(pattern: string, text: string, matchCase = false): string[] {
  const document = new Document(text)
  const set = new PatternSet([{key: 'test', index: 0, source: pattern, matchCase}])
  return (set.matches(document).get('test') ?? []).map(({start, end}) => document.words(start, end))
}

describe('a pattern', () => {
  it('matches words in any case, and only whole words', () => {
    expect(found('the ferry', 'The Ferry left. The ferryman stayed. the ferry')).toEqual(['The Ferry', 'the ferry'])
  })

  it('matches only the written case when asked to', () => {
    expect(found('May', 'In May it may rain.', true)).toEqual(['May'])
  })

  it('knows alternatives, of several words too', () => {
    expect(found('(a bus|two trams) late', 'We took a bus late, then two trams late, then a tram late.')).toEqual([
      'a bus late',
      'two trams late',
    ])
  })

  it('knows optional parts', () => {
    expect(found('talks? (very)? late', 'Talks late. Late. Talks very late.')).toEqual([
      'Talks late',
      'Late',
      'Talks very late',
    ])
  })

  it('knows word forms', () => {
    expect(
      found('<stress> the need', 'She stresses the need. They stressed the need; stressing the need.'),
    ).toHaveLength(3)
    expect(found('<go> home', 'He went home.')).toEqual(['went home'])
  })

  it('knows word classes and beginnings of words', () => {
    expect(found('{test-fruit} juic*', 'Apple juice, pear juices, plum juice.')).toEqual(['Apple juice', 'pear juices'])
  })

  it('bridges gaps up to their length, and no comma', () => {
    expect(found('both ... agreed', 'Both the tired men agreed.')).toEqual(['Both the tired men agreed'])
    expect(found('both ... agreed', 'Both of the very tired men agreed.')).toEqual([])
    expect(found('both ...6 agreed', 'Both of the very tired men agreed.')).toHaveLength(1)
    expect(found('both ... agreed', 'Both left, all agreed.')).toEqual([])
  })

  it('keeps within a sentence and knows its ends', () => {
    expect(found('port closed', 'He saw the port. Closed doors.')).toEqual([])
    expect(found('^ ferries', 'Ferries wait. All ferries wait.')).toEqual(['Ferries'])
    expect(found('wait $', 'All wait here. All wait.')).toEqual(['wait'])
  })

  it('knows numbers and capitalised words', () => {
    expect(found('{number} {capitalised}', 'There are 12 Danes, 3 ships, 4 Finns.')).toEqual(['12 Danes', '4 Finns'])
  })

  it('underlines the part in brackets', () => {
    expect(found('the [robust framework] for', 'It is the robust framework for ports.')).toEqual(['robust framework'])
  })

  it('matches what carries markup, at its true place', () => {
    const text = 'They want **the *robust* framework** now.'
    const document = new Document(text)
    const [match] = new PatternSet([{key: 'x', index: 0, source: 'robust framework'}]).matches(document).get('x') ?? []
    expect(text.slice(match.start, match.end)).toBe('robust* framework')
  })

  it('finds each pattern of a set by its key and index', () => {
    const document = new Document('One tram. Two trams. One bus.')
    const set = new PatternSet([
      {key: 'a', index: 0, source: 'one tram'},
      {key: 'a', index: 1, source: 'two trams'},
      {key: 'b', index: 0, source: 'one'},
    ])
    const matches = set.matches(document)
    expect(matches.get('a')?.map(({index, sentence}) => [index, sentence])).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect(matches.get('b')).toHaveLength(2)
  })
})

describe('a broken pattern', () => {
  it.each([
    ['(one', 0, '`(` is never closed'],
    ['one)', 3, '`)` without `(`'],
    ['one | two', 4, '`|` stands only inside parentheses'],
    ['{event', 0, 'never closed'],
    ['<>', 0, 'is empty'],
    ['one ...99 two', 4, 'a gap spans 1 to 30 words'],
    ['(one|)', 0, 'an alternative is empty'],
    ['...', 0, 'needs at least one word'],
    ['', 0, 'needs at least one word'],
  ])('%s says what is wrong and where', (source, offset, message) => {
    const error = catchError(() => parsePattern(source))
    expect(error).toBeInstanceOf(PatternSyntaxError)
    expect((error as PatternSyntaxError).offset).toBe(offset)
    expect((error as PatternSyntaxError).message).toContain(message)
  })

  it('names the nearest word class', () => {
    const error = catchError(() => new PatternSet([{key: 'x', index: 0, source: '{test-friut}'}]))
    expect(String(error)).toContain('did you mean `{test-fruit}`?')
  })
})

function catchError(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
