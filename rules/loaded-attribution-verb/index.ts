import {defineRule} from '../../src/core/define-rule.ts'
import type {PatternMatch} from '../../src/core/patterns.ts'
import {nameMarks} from '../../src/language/name-marks.ts'
import {quotationAt, quotations} from '../../src/language/quotations.ts'
import {sentences} from '../../src/language/sentences.ts'
import {PhraseReader, type Tier} from '../../src/language/source-phrase.ts'
import {Shape, TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf} from '../../src/language/vocabulary.ts'
import {auxiliary, determiner, preposition, pronoun} from '../../src/lexicon/function-words.ts'
import {sayingVerb} from '../../src/lexicon/sayings.ts'
import {loadedForms} from './verbs.ts'

/** How far behind the verb the verb of its clause may stand: “claimed |the old bridge over the river was| safe”. */
const clauseReach = 12
/** How far from the verb a word of law makes it a plea. */
const pleaReach = 40
const identified: ReadonlySet<Tier> = new Set(['named-person', 'named-organisation', 'described', 'titled'])
const that = intern('that')
const comma = intern(',')
const out = intern('out')
const point = idsOf('point points pointed pointing')
const subjects = idsOf('he she it they we there i you')
const marks = idsOf("\" ” ’ ' '' »")
/** Words of a plea or a confession in law. */
const court = idsOf(
  'court guilty charge charges magistrate magistrates jury jurors trial fraud theft murder manslaughter',
)
const beForms = idsOf('is are was were be been being')

export default defineRule({
  id: 'loaded-attribution-verb',
  category: 'sources',
  summary: 'Flag verbs of attribution that take sides, such as “claimed” and “admitted”',
  why: '“Said” is neutral; “claimed” doubts, “admitted” convicts, “pointed out” agrees and “believes” reads minds.',
  severity: {recommended: 'off', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  offFor: ['opinion'],
  options: {classes: ['doubt', 'guilt'] as string[], allow: [] as string[]},
  optionDocs: {
    classes:
      'What a verb may imply to be reported: `doubt` (claim), `guilt` (admit), `truth` (point out), `mind` (believe)',
    allow: 'Verb forms that are fine, such as `insists`',
  },
  patterns: {verb: ['{loaded-verb} out?']},
  messages: {
    doubt: '“{verb}” says that it may not be so; write “{neutral}”, or say what speaks against it',
    guilt: '“{verb}” says that there was something to hide or to be angry about; write “{neutral}”',
    truth: '“{verb}” says that it is so; write “{neutral}” unless the article shows it',
    mind: '“{verb}” reads the mind of the speaker; write “{neutral}”',
  },
  check({document, options, matches, report}) {
    const all = document.get(tokens)
    const split = document.get(sentences)
    const phrases = new PhraseReader(all, document.get(nameMarks))
    const classes = new Set<string>(options.classes)
    const allowed = new Set(options.allow.map((form) => form.toLowerCase()))
    for (const match of matches('verb')) {
      const {firstToken, sentence, start} = match
      const form = wordOf(all.word[firstToken])
      const loaded = loadedForms.get(form)
      const isPoint = point.has(all.word[firstToken])
      if (loaded === undefined || !classes.has(loaded.verbClass) || allowed.has(form)) continue
      if (isPoint !== (all.word[firstToken + 1] === out) || !isSpeech(match, firstToken + (isPoint ? 2 : 1))) continue
      if (document.blocks[split.block[sentence]].kind !== 'paragraph') continue
      if (loaded.verbClass === 'guilt' && isPlea(match)) continue
      const {verbClass, neutral} = loaded
      const end = all.end[firstToken + (isPoint ? 1 : 0)]
      const suggestion = {desc: `Write “${neutral}”`, fix: {range: [start, end] as const, text: neutral}}
      report({start, end}, verbClass, {verb: document.words(start, end), neutral}, {suggestions: [suggestion]})
    }

    /** In court, to admit is to plead. */
    function isPlea({sentence, firstToken}: PatternMatch): boolean {
      const end = Math.min(split.endToken[sentence], firstToken + pleaReach)
      for (let token = Math.max(split.firstToken[sentence], firstToken - pleaReach); token < end; token++)
        if (court.has(all.word[token])) return true
      return false
    }

    /** Somebody speaks, and a clause or a quotation says what: not “claimed asylum”, not “the claims”. */
    function isSpeech({firstToken, sentence}: PatternMatch, next: number): boolean {
      const first = split.firstToken[sentence]
      const end = split.endToken[sentence]
      const before = firstToken > first ? all.word[firstToken - 1] : 0
      if (determiner.has(before) || preposition.has(before) || beForms.has(before)) return false
      if (isInverted(firstToken, next, end)) return true
      const isTail = before === comma && wordOf(all.word[firstToken]).endsWith('ing')
      if (!isTail && !hasSpeaker(firstToken, first)) return false
      return opensClause(next, end) || (!isTail && closesQuotation(firstToken, next, first, end))
    }

    function hasSpeaker(verb: number, first: number): boolean {
      const subject = phrases.before(verb, first)
      return subject !== null && identified.has(subject.tier)
    }

    /** `“…,” claimed Ines Calder` */
    function isInverted(verb: number, next: number, end: number): boolean {
      if (verb === 0 || !marks.has(all.word[verb - 1]) || next >= end) return false
      const speaker = phrases.after(next, end)
      return speaker !== null && identified.has(speaker.tier)
    }

    function opensClause(next: number, end: number): boolean {
      if (next >= end) return false
      if (all.word[next] === that || subjects.has(all.word[next])) return true
      const opens =
        determiner.has(all.word[next]) || pronoun.has(all.word[next]) || (all.shape[next] & Shape.capital) !== 0
      if (!opens) return false
      for (let token = next + 1; token < Math.min(end, next + clauseReach); token++) {
        if (all.kind[token] === TokenKind.punctuation || sayingVerb.has(all.word[token])) return false
        if (auxiliary.has(all.word[token])) return true
        if (preposition.has(all.word[token]) && token === next + 1) return false
      }
      return false
    }

    /** `“…,” she claimed.`, `The plan would fail, she claimed.` */
    function closesQuotation(verb: number, next: number, first: number, end: number): boolean {
      if (next < end && all.kind[next] === TokenKind.word) return false
      const subject = phrases.before(verb, first)
      if (subject === null || subject.firstToken === first) return false
      const mark = all.word[subject.firstToken - 1]
      return mark === comma || quotationAt(document.get(quotations), all.start[subject.firstToken - 1]) !== -1
    }
  },
})
