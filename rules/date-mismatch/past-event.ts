import type {Document} from '../../src/core/document.ts'
import type {DateMention} from '../../src/language/dates.ts'
import {insideQuotation} from '../../src/language/quotations.ts'
import {sentenceAt, sentences} from '../../src/language/sentences.ts'
import {TokenKind, tokens} from '../../src/language/tokens.ts'
import {idsOf, intern, wordOf, wordSet} from '../../src/language/vocabulary.ts'
import {speechVerb, thoughtVerb} from '../../src/lexicon/cues.ts'
import {auxiliary, pronoun} from '../../src/lexicon/function-words.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/**
 * What happens on a day and leaves no doubt that it did. Verbs that arrange something (called, set, scheduled) are not
 * among them: “called a vote on 9 May” may look ahead. Source: the diaries of news desks; compiled for this project.
 */
const events = wordList(`
  meet sign arrive leave die open close win lose draw defeat resign quit land crash kill injure arrest charge sentence
  jail convict acquit strike fall rise drop jump climb collapse burn explode flood visit tour attend march gather
  protest demonstrate walk play score finish race launch unveil release publish approve pass reject adopt ratify vote elect
  begin start end conclude break destroy damage rescue evacuate find discover seize capture fire shoot stab attack bomb
  marry bury host hold take give hand receive send deliver buy sell merge complete sink sail drown retire appear return
  post earn drive ride fly swim reach cross enter perform debut premiere screen celebrate commemorate inaugurate swear
  install appoint hire dismiss sack suspend ban fine file sue settle undergo suffer survive recover collide derail capsize
  erupt reopen resume halt stop pause steal rob loot search raid detain free escape flee surrender ambush invade occupy
  withdraw retreat advance clash riot storm block erect build demolish evict expel deport extradite transfer relocate
  vaccinate operate diagnose test treat discharge hospitalise hospitalize deploy dock anchor depart travel come go fight
  bid pay donate raise collect award honour honor crown name overturn uphold quash repeal veto enact dissolve suspend
  topple oust impeach swap trade plunge surge slide slip tumble soar rally gain
`)

/** The past of those verbs that is no present form as well (“hit”, “cut” and “read” may be either). */
const pastForms = wordSet(() =>
  events.flatMap((verb) =>
    formsOf(verb)
      .filter((form) => form !== verb && !form.endsWith('s') && !form.endsWith('ing'))
      .map(intern),
  ),
)
const was = idsOf('was were')
/** What they decide may lie ahead: “approved a march on 9 May”. They count where nothing stands between them and the day. */
const deciding = wordSet(() =>
  wordList(
    'approve adopt reject pass elect veto ratify enact take give receive buy win sell hire appoint sue release reopen',
  )
    .flatMap(formsOf)
    .map(intern),
)
/** What opens another clause, which has its own time. */
const clauses = idsOf('who which that whose where when while as because although though')
const possessive = intern("'s")

/** Words that look ahead, between a verb and its day or before the verb: plans, deadlines, delays. */
const planning = idsOf(`
  will would shall should could may might must can won't to going plan plans planned planning schedule scheduled due set
  expected expects slated billed booked ahead before until till by deadline deadlines upcoming forthcoming next proposed
  for if unless whether date dates election elections referendum invitation invitations ticket tickets from between since
`)
/** So many words before the verb may make it one of the future: “would have met”. */
const before = 3
const on = intern('on')
const comma = intern(',')
/** The verb stands so close before its day, or behind the day that opens the sentence. */
const reach = 12

/** Whether the sentence tells that something happened on a day: “met on 9 May”, “On 9 May the envoys met”. */
export function hasHappened(document: Document, mention: DateMention): boolean {
  const all = document.get(tokens)
  const split = document.get(sentences)
  const sentence = sentenceAt(split, mention.firstToken)
  if (sentence === -1) return false
  const first = split.firstToken[sentence]
  const stop = split.endToken[sentence]
  const last = mention.firstToken - 1
  // “met on 9 May” and “met 9 May”, not “talks of 9 May” or “the 9 May vote”.
  const isOn = last >= first && all.word[last] === on
  const next = mention.endToken < stop ? all.word[mention.endToken] : 0
  // “9 May’s vote”; “a film released on 9 May will tour”, where the past is a participle.
  if (next === possessive || auxiliary.has(next)) return false
  const opens = mention.firstToken - (isOn ? 1 : 0) === first
  if (opens) return isPastClause(mention.endToken, Math.min(stop, mention.endToken + reach))
  if (!isOn && last >= first && !pastForms.has(all.word[last])) return false
  const from = Math.max(first, mention.firstToken - reach)
  for (let token = last; token >= from; token--) {
    if (all.word[token] === comma || planning.has(all.word[token]) || isOtherVerb(token)) return false
    if (clauses.has(all.word[token])) return false
    if (isPast(token)) {
      const isNext = token === (isOn ? last - 1 : last)
      return (isNext || !deciding.has(all.word[token])) && !looksAhead(Math.max(first, token - before), token)
    }
  }
  return false

  function looksAhead(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (planning.has(all.word[token])) return true
    return false
  }

  function isPastClause(from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if (all.word[token] === comma && token > from) return false
      if (isPast(token)) return !isQuoted(token)
      if (planning.has(all.word[token]) || isOtherVerb(token)) return false
    }
    return false
  }

  function isQuoted(token: number): boolean {
    return insideQuotation(document, all.start[token], all.end[token])
  }

  /** A past form that is the verb of a clause: not “the resolution passed on 9 May”, where it may be a participle. */
  function isPast(token: number): boolean {
    if (all.kind[token] !== TokenKind.word || !pastForms.has(all.word[token])) return false
    const auxiliaryWord = token > first ? all.word[token - 1] : 0
    if (was.has(auxiliaryWord)) return true
    return !auxiliary.has(auxiliaryWord) || wordOf(auxiliaryWord).startsWith('ha')
  }

  function isOtherVerb(token: number): boolean {
    const word = all.word[token]
    if (pastForms.has(word) || was.has(word)) return false
    return (
      auxiliary.has(word) ||
      (all.kind[token] === TokenKind.word &&
        /ed$/.test(wordOf(word)) &&
        (speechVerb.has(word) || thoughtVerb.has(word)) &&
        !pronoun.has(word))
    )
  }
}
