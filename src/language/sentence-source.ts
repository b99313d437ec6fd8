import type {Document} from '../core/document.ts'
import {ambiguousVerb, believedParticiple, plainSpeechVerb, utteranceNoun} from '../lexicon/cues.ts'
import {auxiliary, determiner, preposition, pronoun} from '../lexicon/function-words.ts'
import {matterPreposition} from '../lexicon/hints.ts'
import {hasComplement, opensObject} from './complements.ts'
import {Cue, closed, cueOf, hearing, single, speakingNouns} from './cue-words.ts'
import {nameMarks} from './name-marks.ts'
import {type Quotation, quotations} from './quotations.ts'
import {type Sentences, sentences} from './sentences.ts'
import {isFiller, PhraseReader, type SourcePhrase, type Tier, tiers} from './source-phrase.ts'
import {Shape, TokenKind, type Tokens, tokens} from './tokens.ts'
import {wordOf} from './vocabulary.ts'

/** A source that a sentence itself names, with the cue that ties it to what is said. Tokens, ends exclusive. */
export interface SentenceSource {
  readonly tier: Tier
  readonly source: {readonly firstToken: number; readonly endToken: number} | null
  readonly cue: {readonly firstToken: number; readonly endToken: number}
}

/** How far a subject may stand from its verb, in tokens; what is further belongs to another clause. */
const reach = 30

/** Reads sentences for a source of their own: subject and verb either way round, prepositions, documents, labels. */
export class SentenceReader {
  readonly #tokens: Tokens
  readonly #sentences: Sentences
  readonly #quotations: readonly Quotation[]
  readonly #phrases: PhraseReader
  /** The first quotation that does not end before the sentence. Sentences are read in order. */
  #next = 0
  #first = 0
  #end = 0

  constructor(document: Document) {
    this.#tokens = document.get(tokens)
    this.#sentences = document.get(sentences)
    this.#quotations = document.get(quotations)
    this.#phrases = new PhraseReader(this.#tokens, document.get(nameMarks))
  }

  /** The best source that the sentence of this index names outside of quotations, or null. Ask for sentences in their order. */
  read(sentence: number): SentenceSource | null {
    this.#first = this.#sentences.firstToken[sentence]
    this.#end = this.#sentences.endToken[sentence]
    const all = this.#tokens
    let best: SentenceSource | null = null
    // Where the clause begins that the token belongs to: after a quotation that ends within the sentence.
    let clause = this.#first
    while (this.#next < this.#quotations.length && this.#quotations[this.#next].endToken <= this.#first) this.#next++
    let next = this.#next
    for (let token = this.#first; token < this.#end; token++) {
      const quotation = this.#quotations[next]
      if (quotation !== undefined && token >= quotation.firstToken) {
        next++
        if (quotation.isBlock) continue
        token = Math.min(quotation.endToken, this.#end) - 1
        clause = token + 1
        continue
      }
      if (cueOf(all.word[token]) === Cue.none && all.word[token] !== single.semicolon) continue
      const found = this.#sourceAt(token, clause)
      // “Insiders suggest |that| the board may seek …”: what the others say of the board is still theirs.
      if (found !== null && best !== null && this.#isInside(best, found)) continue
      if (found !== null && (best === null || tiers.indexOf(found.tier) < tiers.indexOf(best.tier))) best = found
      if (best?.tier === 'named-person') break
      if (all.kind[token] === TokenKind.punctuation && all.word[token] === single.semicolon) clause = token + 1
    }
    return best
  }

  /** Whether a source stands behind the “that” of another one's cue. */
  #isInside({cue}: SentenceSource, {cue: inner, source}: SentenceSource): boolean {
    const {word} = this.#tokens
    if (word[cue.endToken] !== single.that || inner.firstToken < cue.endToken || source === null) return false
    return (
      source.firstToken > cue.endToken &&
      source.endToken <= inner.firstToken &&
      this.#isOneClause(cue.endToken, inner.firstToken)
    )
  }

  #isOneClause(from: number, to: number): boolean {
    const {kind} = this.#tokens
    for (let token = from; token < to; token++) if (kind[token] === TokenKind.punctuation) return false
    return true
  }

  #sourceAt(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    const word = all.word[token]
    if (all.kind[token] === TokenKind.punctuation) {
      if (word === single.colon) return this.#label(token, clause)
      return closed.dashes.has(word) && token > this.#first && token === clause ? this.#signature(token) : null
    }
    if (all.kind[token] !== TokenKind.word) return null
    const cue = cueOf(word)
    if ((cue & Cue.preposition) !== 0) {
      if (word !== single.according) return this.#document(token)
      return all.word[token + 1] === single.to
        ? this.#make(this.#phrases.after(token + 2, this.#end), token, token + 2)
        : null
    }
    if ((cue & Cue.stanceNoun) !== 0) {
      const owner = this.#owner(token, clause)
      if (owner !== null) return owner
    }
    if ((cue & Cue.stanceAdjective) !== 0) return this.#stance(token, clause)
    return (cue & Cue.verb) === 0 ? null : this.#verb(token, clause)
  }

  #make(phrase: SourcePhrase | null, first: number, end: number): SentenceSource | null {
    return phrase === null ? null : {tier: phrase.tier, source: phrase, cue: {firstToken: first, endToken: end}}
  }

  /** `In a statement, the ministry …`, `in an interview with Calder`: the document is the cue and may be the source. */
  #document(token: number): SentenceSource | null {
    const all = this.#tokens
    for (let at = token + 1; at < Math.min(this.#end, token + 6); at++) {
      if (all.kind[at] !== TokenKind.word) return null
      if (!utteranceNoun.has(all.word[at])) continue
      const phrase = this.#phrases.after(token + 1, this.#end)
      return this.#make(phrase, token, at + 1)
    }
    return null
  }

  /** `Calder was worried`: only she can know. */
  #stance(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    let verb = token - 1
    while (verb > clause && isFiller(all, verb) && !closed.beForms.has(all.word[verb])) verb--
    if (verb <= clause || !closed.beForms.has(all.word[verb])) return null
    const phrase = this.#phrases.before(verb, clause)
    return phrase?.tier === 'named-person' || phrase?.tier === 'named-organisation' || phrase?.tier === 'vague'
      ? this.#make(phrase, verb, token + 1)
      : null
  }

  /** `Calder’s criticism of the plan`, `her support`, `opposition from the union`. */
  #owner(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    // “her position”, “his account” are also a post and a log-in: only what follows shows what she holds.
    if (
      closed.otherSenses.has(all.word[token]) &&
      !matterPreposition.has(all.word[token + 1]) &&
      !closed.complements.has(all.word[token + 1]) &&
      all.word[token + 1] !== single.to &&
      all.word[token + 1] !== single.of
    )
      return null
    for (let at = token - 1; at >= Math.max(clause, token - 4); at--) {
      if (all.kind[at] !== TokenKind.word) break
      if (closed.possessives.has(all.word[at]) && at < token)
        return {
          tier: 'named-person',
          source: {firstToken: at, endToken: at + 1},
          cue: {firstToken: token, endToken: token + 1},
        }
      if (all.word[at] === single.possessiveEnding)
        return this.#make(this.#phrases.before(at, clause), token, token + 1)
    }
    if (token + 1 < this.#end && closed.givers.has(all.word[token + 1]))
      return this.#make(this.#phrases.after(token + 2, this.#end), token, token + 2)
    return null
  }

  /** `Calder: “We will pay.”` */
  #label(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    const next = token + 1
    if (next >= this.#end) return null
    const opensHeadline = token - this.#first <= 6 && (all.shape[next] & Shape.capital) !== 0
    if (!closed.marks.has(all.word[next]) && !opensHeadline) return null
    return this.#make(this.#phrases.before(token, clause), token, token + 1)
  }

  /** `“We will pay.” — Ines Calder` */
  #signature(token: number): SentenceSource | null {
    const next = token + 1
    if (next >= this.#end || !this.#phrases.isName(next)) return null
    return this.#make(this.#phrases.after(next, this.#end), token, token + 1)
  }

  #verb(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    const word = all.word[token]
    const previous = token - 1
    const opens = previous < clause
    if (!opens) {
      const before = all.word[previous]
      if (determiner.has(before) && !closed.alsoPronouns.has(before)) return null
      // After a possessive stands a noun; but Moody's said, and so did McDonald's.
      if (closed.notVerbsAfter.has(before) && !(before === single.possessiveEnding && closed.saidForms.has(word)))
        return null
      if (preposition.has(before) && before !== single.to && all.word[token + 1] !== single.by) return null
    }
    // “her 270 pledged delegates”, “a state, like Norland”: neither is a verb.
    if (!opens && all.kind[previous] === TokenKind.number) return null
    if (word === single.like && !opens && all.kind[previous] === TokenKind.punctuation) return null
    // The Moscow talks: a noun far more often than a verb.
    if (word === single.talks && (opens || !pronoun.has(all.word[previous]))) return null
    // A capital within the sentence is a name (Judge Berman, the State Department) and no verb.
    if ((all.shape[token] & Shape.capital) !== 0 && (token > this.#first || !wordOf(word).endsWith('ing'))) return null
    if (hearing.has(word)) return this.#heard(token, clause)
    // “That said, …” and “too early to say” are turns of phrase.
    if (!opens && all.word[previous] === single.that && all.word[token + 1] === single.comma) return null
    if (!opens && all.word[previous] === single.to && previous > clause && closed.easy.has(all.word[previous - 1]))
      return null
    // “The win added to her lead”, “the bills add up”, “it added 300 jobs”: not a word is said.
    if (closed.addForms.has(word) && this.#countsUp(token + 1)) return null
    const written = wordOf(word)
    const plain = plainSpeechVerb.has(word)
    if (this.#isPassive(token, clause)) return this.#passive(token, clause)
    // “…, highlighted by Harbour Wire, …”: a participle with its agent.
    if (token + 1 < this.#end && all.word[token + 1] === single.by && written.endsWith('ed'))
      return this.#passive(token, clause)
    if (written.endsWith('ing')) return this.#participle(token, clause, plain)
    const inverted = this.#inverted(token, clause)
    if (inverted !== null) return inverted
    // “met to address the flood” tells what they met for, not what they said.
    if (!plain && !opens && all.word[previous] === single.to) return null
    if (!plain && !this.#couldBeVerb(token, clause) && !opensObject(all, token + 1, this.#end)) return null
    if (!plain && !hasComplement(all, token, this.#end)) {
      // Without a clause behind it the verb must have a name right before it: “Calder backed the bridge”.
      const direct = ambiguousVerb.has(word) ? null : this.#phrases.before(token, clause)
      return direct?.tier === 'named-person' || direct?.tier === 'named-organisation' || direct?.tier === 'vague'
        ? this.#make(direct, token, token + 1)
        : null
    }
    const subject = this.#subject(token, clause)
    if (subject !== null || !plain) return this.#make(subject, token, token + 1)
    return this.#unknownSpeaker(token, clause)
  }

  #countsUp(next: number): boolean {
    const all = this.#tokens
    return next < this.#end && (closed.addedTo.has(all.word[next]) || all.kind[next] === TokenKind.number)
  }

  /** `A friend commented:` – a plain verb of speech shows that somebody speaks, whatever the noun. */
  #unknownSpeaker(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    const last = token - 1
    // “…,” Shah said: a capital right before the verb is somebody, even where it could be a title.
    if (last >= clause && all.kind[last] === TokenKind.word && (all.shape[last] & Shape.capital) !== 0)
      return {
        tier: 'named-person',
        source: {firstToken: last, endToken: token},
        cue: {firstToken: token, endToken: token + 1},
      }
    let first = token
    while (first > clause && all.kind[first - 1] === TokenKind.word && token - first < 6) {
      first--
      if (determiner.has(all.word[first]) || all.word[first] === single.one) break
    }
    if (first === token || !(determiner.has(all.word[first]) || all.word[first] === single.one)) return null
    return {
      tier: 'described',
      source: {firstToken: first, endToken: token},
      cue: {firstToken: token, endToken: token + 1},
    }
  }

  /** `…, Arnfeld Crown Court heard`; a person who heard something says nothing. */
  #heard(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    const phrase = this.#phrases.before(token, clause)
    if (phrase === null) return null
    for (let at = phrase.firstToken; at < phrase.endToken; at++)
      if (closed.courts.has(all.word[at])) return this.#make({...phrase, tier: 'named-organisation'}, token, token + 1)
    return null
  }

  /**
   * Many such forms are nouns as well (points, show, state): a subject right before one, or the pause after a clause,
   * makes it a verb; a number, an adjective or another noun does not (“lost by 54 points”, “a reality show”).
   */
  #couldBeVerb(token: number, clause: number): boolean {
    const all = this.#tokens
    let at = token - 1
    while (at >= clause && isFiller(all, at)) at--
    if (at < clause) return token > clause
    const word = all.word[at]
    if (all.kind[at] === TokenKind.punctuation) return true
    if (wordOf(all.word[token]).endsWith('ed')) return all.kind[at] === TokenKind.word
    return this.#phrases.isName(at) || pronoun.has(word) || speakingNouns.some((group) => group.has(word))
  }

  #isPassive(token: number, clause: number): boolean {
    const all = this.#tokens
    if (wordOf(all.word[token]).endsWith('ing')) return false
    for (let at = token - 1; at >= Math.max(clause, token - 3); at--) {
      if (closed.beForms.has(all.word[at])) return true
      if (!wordOf(all.word[at]).endsWith('ly') && !closed.passiveFillers.has(all.word[at])) return false
    }
    return false
  }

  /** `described by Anadolu`; without an agent it is said by nobody. */
  #passive(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    for (let at = token + 1; at < Math.min(this.#end, token + 5); at++)
      if (all.word[at] === single.by) return this.#make(this.#phrases.after(at + 1, this.#end), token, at + 1)
    // Dai was quoted as saying: the subject speaks after all.
    if (all.word[token + 1] === single.as && closed.utterances.has(all.word[token + 2])) {
      const subject = this.#subject(token, clause)
      if (subject !== null) return this.#make(subject, token, token + 3)
    }
    if (!believedParticiple.has(all.word[token])) return null
    return {tier: 'agentless', source: null, cue: {firstToken: token, endToken: token + 1}}
  }

  /** `…, adding that`, `…, saying`: the subject of the main clause speaks. */
  #participle(token: number, clause: number, plain: boolean): SentenceSource | null {
    const all = this.#tokens
    if (token === clause || (!plain && !hasComplement(all, token, this.#end))) return null
    const phrase =
      all.word[token - 1] === single.comma || closed.dashes.has(all.word[token - 1])
        ? this.#phrases.after(clause, token)
        : this.#phrases.before(token, clause)
    return this.#make(phrase, token, token + 1)
  }

  /** `“…,” said Ines Calder` and `…, says the ministry`. */
  #inverted(token: number, clause: number): SentenceSource | null {
    const all = this.#tokens
    const afterPause =
      token === clause ||
      all.word[token - 1] === single.comma ||
      closed.marks.has(all.word[token - 1]) ||
      closed.dashes.has(all.word[token - 1])
    // “Dahl, 66, told Lantern Radio”: whoever follows was told.
    if (!afterPause || token + 1 >= this.#end || closed.told.has(all.word[token])) return null
    const next = token + 1
    const opensPhrase =
      (all.shape[next] & Shape.capital) !== 0 ||
      determiner.has(all.word[next]) ||
      closed.bareSpeakers.has(all.word[next])
    // “Ines Calder, an engineer, said she had …”: only behind a quotation does a pronoun follow its verb.
    if (pronoun.has(all.word[next]) && !closed.marks.has(all.word[token - 1])) return null
    // “…,” said entrepreneur Ines Calder: after a quotation anybody may speak without an article.
    const plainly = plainSpeechVerb.has(all.word[token]) && !closed.complements.has(all.word[next])
    if (!(opensPhrase || plainly) || all.kind[next] !== TokenKind.word) return null
    const phrase = this.#phrases.after(next, this.#end)
    if (phrase !== null) return phrase.tier === 'agentless' ? null : this.#make(phrase, token, token + 1)
    // “…,” said one night porter: whatever the noun, somebody speaks.
    if (!plainly || token === this.#first || !closed.marks.has(all.word[token - 1])) return null
    const source = {firstToken: next, endToken: Math.min(this.#end, next + 3)}
    return {tier: 'titled', source, cue: {firstToken: token, endToken: token + 1}}
  }

  /** The subject to the left, over an apposition or relative clause between commas (`Calder, the mayor, said`). */
  #subject(verb: number, clause: number): SourcePhrase | null {
    const all = this.#tokens
    const token = this.#beforeParentheses(verb, clause)
    // “The comeback showed … and underlined …”: the subject is that of the first verb.
    if (token - 1 > clause && closed.joiners.has(all.word[token - 1])) return this.#firstSubject(clause, token)
    const direct = this.#phrases.before(token, clause)
    if (direct !== null) return direct
    let at = token - 1
    const nearest = Math.max(clause, token - reach)
    while (at > nearest && all.kind[at] !== TokenKind.punctuation) at--
    for (let back = at - 1; back > clause && at - back < reach; back--)
      if (all.word[back] === single.comma || closed.dashes.has(all.word[back])) {
        const phrase = this.#phrases.before(back, clause)
        if (phrase !== null) return this.#phrases.withApposition(phrase, back + 1, at)
      }
    // The report, titled “…,” concluded: the subject stands before the quotation.
    return (
      this.#phrases.after(clause, token) ?? (clause > this.#first ? this.#phrases.after(this.#first, clause) : null)
    )
  }

  /** The noun phrase at the head of a clause, up to its verb. */
  #firstSubject(clause: number, stop: number): SourcePhrase | null {
    const last = Math.min(stop, clause + reach)
    let end = clause + 1
    while (end < last && !this.#couldBeFinite(end)) end++
    return this.#phrases.after(clause, end)
  }

  #couldBeFinite(token: number): boolean {
    const word = this.#tokens.word[token]
    return auxiliary.has(word) || (cueOf(word) & Cue.verb) !== 0 || /[^e]ed$/.test(wordOf(word))
  }

  /** `Rep. Gwen Moore (D-Wis.) said`: the token at which the parentheses open, else the verb itself. */
  #beforeParentheses(verb: number, clause: number): number {
    const all = this.#tokens
    if (verb <= clause || all.word[verb - 1] !== single.closing) return verb
    for (let at = verb - 2; at > clause && verb - at < 12; at--) if (all.word[at] === single.opening) return at
    return verb
  }
}
