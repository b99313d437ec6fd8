import {byPlace} from './compare.ts'
import type {Json, PlacedFact} from './facts.ts'
import type {PackedResult} from './packed-result.ts'

/** An article's fact, the slot that it has, and whether it stands elsewhere than the one that had it. */
export type KeptSlot = readonly [fact: number, slot: number, isMoved: boolean]

/** Pairs an article's facts under one key with the slots of those that they replace; undefined where they are others. */
export function keptSlots(
  factOf: Int32Array,
  slots: readonly number[],
  before: PackedResult,
  facts: readonly number[],
  after: PackedResult,
): KeptSlot[] | undefined {
  const old = slots.map((slot) => ({id: slot, fact: before.fact(factOf[slot])}))
  const own = facts.map((fact) => ({id: fact, fact: after.fact(fact)}))
  for (const list of [old, own]) if (list.length > 1) list.sort((a, b) => byPlace(a.fact, b.fact))
  const kept: KeptSlot[] = []
  for (const [index, {id, fact}] of own.entries()) {
    const {id: slot, fact: replaced} = old[index]
    if (!isSameContent(fact, replaced)) return undefined
    kept.push([id, slot, !isSamePlace(fact, replaced)])
  }
  return kept
}

function isSameContent(a: PlacedFact, b: PlacedFact): boolean {
  const areHeadsSame = a.rule === b.rule && a.key === b.key && a.severity === b.severity
  // Heads that articles have in common are one object.
  const isRestSame =
    (a.options === b.options && a.silenced === b.silenced) ||
    JSON.stringify([a.options, a.silenced]) === JSON.stringify([b.options, b.silenced])
  return areHeadsSame && isRestSame && isSameJson(a.data, b.data)
}

function isSameJson(a: Json, b: Json): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [own, other] = [Object.entries(a), Object.entries(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    own.length === other.length &&
    own.every(([key, value], index) => key === other[index][0] && isSameJson(value, other[index][1]))
  )
}

function isSamePlace(a: PlacedFact, b: PlacedFact): boolean {
  const isStartSame = a.start === b.start && a.line === b.line && a.column === b.column
  return isStartSame && a.end === b.end && a.endLine === b.endLine && a.endColumn === b.endColumn
}
