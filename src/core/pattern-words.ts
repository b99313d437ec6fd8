import {tokenize} from '../language/tokens.ts'
import {intern, wordClass, wordClassNames} from '../language/vocabulary.ts'
import {formsOf} from '../lexicon/inflection.ts'
import {nearest} from './nearest.ts'
import {type PatternNode, PatternSyntaxError} from './pattern-syntax.ts'
import {prefixTest, type WordTest, wordTest} from './word-test.ts'

/** The ids of a written word, which may be several tokens. */
export function wordIds(written: string): readonly number[] {
  return plainWord.test(written) ? [intern(written)] : [...tokenize(written).word]
}

/** Most words of patterns are one token as they stand, and a scanner for each would take longer than all the rest. */
const plainWord = /^[a-z]+$/

const formTests = new Map<string, WordTest>()

/** The forms of a word; rules share many a verb. */
function formsTest(lemma: string): WordTest {
  let test = formTests.get(lemma)
  if (test === undefined) {
    test = wordTest(formsOf(lemma))
    formTests.set(lemma, test)
  }
  return test
}

/** The words that a node stands for. */
export function testOf(node: PatternNode & {type: 'prefix' | 'forms' | 'class'}): WordTest {
  if (node.type === 'prefix') return prefixTest(node.prefix)
  if (node.type === 'forms') return formsTest(node.lemma)
  const known = wordClass(node.name)
  if (known !== undefined) return known
  const suggestion = nearest(node.name, [...wordClassNames(), 'number', 'capitalised', 'any'])
  throw new PatternSyntaxError(
    `there is no word class \`{${node.name}}\`${suggestion ? `; did you mean \`{${suggestion}}\`?` : ''}`,
    0,
  )
}
