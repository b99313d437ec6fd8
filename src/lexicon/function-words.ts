import {defineWordClass, wordOf} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/** Articles, pronouns and other determiners that can open a noun phrase. Source: the closed classes of English grammar. */
export const determiner = defineWordClass('determiner', () =>
  wordList(`
  the a an this that these those my your his her its our their whose some any no each every both either
  neither all many much more most few fewer several another other such what which whatever whichever enough
  half
`),
)

/** Personal and reflexive pronouns in the subject or object form. Source: the closed classes of English grammar. */
export const pronoun = defineWordClass('pronoun', () =>
  wordList(`
  i you he she it we they me him us them one who whom whoever myself yourself himself herself itself ourselves
  yourselves themselves mine yours hers ours theirs everyone everybody everything someone somebody something
  anyone anybody anything nobody nothing none i'm i've i'll i'd you're you've you'll we're we've we'll we'd
  they're they've they'll they'd he'd he'll she'd she'll it'll
`),
)

/** Prepositions. Source: the closed classes of English grammar. */
export const preposition = defineWordClass('preposition', () =>
  wordList(`
  of in on at by for with from to into onto over under about after before between among amid amidst during
  against across through throughout toward towards upon within without beyond behind beside besides near off
  out outside inside around along alongside above below beneath despite per via since until till than like
  unlike as regarding concerning following including except plus versus
`),
)

/** Conjunctions and other words that join clauses. Source: the closed classes of English grammar. */
export const conjunction = defineWordClass('conjunction', () =>
  wordList(`
  and or but nor yet so because although though while whereas if unless when whenever where wherever whether
  how why once lest
`),
)

/** Forms of be, have and do, and the modal verbs, with their contractions. Source: the closed classes of English grammar. */
export const auxiliary = defineWordClass('auxiliary', () => [
  ...wordList(`
  be am is are was were been being have has had having do does did will would shall should can could may might
  must ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't
  cannot
`),
  ...["couldn't", "shouldn't", "mustn't"],
])

/** Adverbs that are not told by `-ly`, and words that open a sentence without being names. */
export const plainAdverb = defineWordClass('plain-adverb', () =>
  wordList(`
  not also then there here now still even just only again already ever never always often soon later earlier
  perhaps maybe however meanwhile moreover furthermore nevertheless nonetheless instead otherwise therefore
  thus hence indeed further too very quite rather almost first second third last next yesterday today tomorrow
  tonight elsewhere
`),
)

/**
 * The words that hold a sentence together. Four in ten words of English prose are among them, so that their
 * share tells whether a text is English; a sentence that opens with one does not open with a name.
 */
export const functionWords = [determiner, pronoun, preposition, conjunction, auxiliary, plainAdverb] as const

const anyFunctionWord = defineWordClass('function-word', () =>
  functionWords.flatMap(({listed}) => Array.from(listed, wordOf)),
)

/** True when the word of this id is a function word. */
export function isFunctionWord(id: number): boolean {
  return anyFunctionWord.has(id)
}
