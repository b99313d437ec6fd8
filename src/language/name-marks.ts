import {defineLayer} from '../core/layer.ts'
import type {NameKind} from './name-kinds.ts'
import {entityOf, type NameMention, type Names, names} from './names.ts'
import {tokens} from './tokens.ts'

/** By token: 0 where it is part of no name, else what kind of name; see {@link NameMark}. */
export type NameMarks = Uint8Array

/** The kinds of names, the likeliest sources first. */
export const NameMark = {person: 1, organisation: 2, other: 3, place: 4, demonym: 5} as const satisfies Record<
  NameKind,
  number
>

/** The names of an article as marks on its tokens, for layers that ask of many tokens whether they are part of one. */
export const nameMarks = defineLayer('name-marks', (document): NameMarks => {
  const found = new Uint8Array(document.get(tokens).length)
  const all = document.get(names)
  for (const mention of all.mentions)
    if (!isDoubtful(all, mention)) found.fill(NameMark[mention.kind], mention.firstToken, mention.endToken)
  return found
})

/**
 * “Hoteliers expect a longer season”: a plural or a compound that only ever opens sentences owes its capital to them
 * and names nobody.
 */
function isDoubtful(all: Names, mention: NameMention): boolean {
  const {text} = mention
  // Most names are ruled out before the expression has to be compiled.
  if (!text.endsWith('s') && !text.includes('-')) return false
  if (!/^\p{Lu}\p{Ll}+(?:s|-\p{Ll}+)$/u.test(text)) return false
  const {strength, mentions} = entityOf(all, mention)
  return strength < 2 && mentions.every((index) => all.mentions[index].sentenceInitial || all.mentions[index].inHeading)
}
