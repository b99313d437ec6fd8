import type {Span} from '../core/message.ts'
import type {NameKind} from './name-kinds.ts'

/** A title or role beside a name: “Deputy Transport Minister”, “the |head of the port|”, “Gen.” */
export interface NameTitle extends Span {
  /** Tokens, end exclusive. Other names may stand inside: “NASA” in “NASA Administrator”. */
  readonly firstToken: number
  readonly endToken: number
  /** As a reader sees it, without markup or line breaks. */
  readonly text: string
  /** True for an apposition behind the name: “Ines Calder, the |deputy transport minister|, …” */
  readonly isAfter: boolean
}

/** One place where the article names somebody or something. Titles and possessive endings are not part of it. */
export interface NameMention extends Span {
  /** Tokens, end exclusive. Points inside count (`J. Edgar` has three tokens). */
  readonly firstToken: number
  readonly endToken: number
  /** As a reader sees it, without markup or line breaks. */
  readonly text: string
  /** What the whole article says that it stands for: a surname alone has the kind of its full name. */
  readonly kind: NameKind
  readonly title: NameTitle | null
  /** True when it opens its sentence, or a quotation in it. */
  readonly sentenceInitial: boolean
  /** True in a headline or line whose capitals prove nothing; such a mention is known from the running text. */
  readonly inHeading: boolean
  /** Index into `entities`. */
  readonly entity: number
  /** Index of its block and of its sentence. */
  readonly block: number
  readonly sentence: number
}

/** One person, body or place of the article with all the places that name it. */
export interface NameEntity {
  /** The fullest form in the article. */
  readonly name: string
  readonly kind: NameKind
  /** How sure the kind is: 3 by form or title, 2 by a list, 1 by surroundings, 0 not at all. */
  readonly strength: number
  /** The first title or role that the article gives, or null. */
  readonly title: string | null
  /** Indices into `mentions`, in order. */
  readonly mentions: readonly number[]
}

/** The names of an article. Mentions are in the order of the text and do not overlap. */
export interface Names {
  readonly mentions: readonly NameMention[]
  readonly entities: readonly NameEntity[]
  /** By block: 1 where capitals prove nothing, as in a headline in Title Case or a line in capitals. */
  readonly capitalisedBlocks: Uint8Array
}
