import {defineLayer} from '../core/layer.ts'
import type {NameKind} from './name-kinds.ts'
import {names} from './names.ts'
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
  for (const {firstToken, endToken, kind} of document.get(names).mentions)
    found.fill(NameMark[kind], firstToken, endToken)
  return found
})
