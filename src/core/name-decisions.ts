import {ConfigError, type NameEntry} from './config.ts'
import {nearest} from './nearest.ts'

/** What the config has decided about a name, in full. */
export interface NameDecision {
  readonly wrong: readonly string[]
  readonly allowed: readonly string[]
  readonly notSameAs: readonly string[]
}

/** The decisions of a config, by the form that the desk uses. */
export type NameDecisions = Readonly<Record<string, NameDecision>>

const parts = ['wrong', 'allowed', 'notSameAs'] as const

/** Reads entries of the config's `names`; a list alone is one of wrong spellings. */
export function nameDecisions(entries: Readonly<Record<string, NameEntry>>): NameDecisions {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => {
      const {wrong = [], allowed = [], notSameAs = []} = isList(entry) ? {wrong: entry} : entry
      return [name, {wrong, allowed, notSameAs}]
    }),
  )
}

/**
 * Checks the config's `names`.
 *
 * @param path Where they stand: `names`, `overrides[0].names`.
 * @throws {ConfigError} One line: what is wrong, where, and what to do.
 */
export function checkNames(names: unknown, path: string): void {
  if (names === undefined) return
  if (typeof names !== 'object' || names === null || Array.isArray(names))
    throw new ConfigError(`${path}: must be names with their spellings, such as {"Kyiv": {"wrong": ["Kiev"]}}`)
  for (const [name, entry] of Object.entries(names)) checkEntry(name, entry, `${path}[${JSON.stringify(name)}]`)
  const decided = nameDecisions(names as Record<string, NameEntry>)
  const owners = new Map<string, string>()
  for (const [name, {wrong, allowed, notSameAs}] of Object.entries(decided))
    for (const [part, spellings] of Object.entries({wrong, allowed, notSameAs}))
      for (const [index, spelling] of spellings.entries()) {
        const place = `${path}[${JSON.stringify(name)}].${part}[${index}]`
        if (spelling === name) throw new ConfigError(`${place}: “${name}” is the form to use itself; leave it out here`)
        if (part === 'notSameAs') continue
        if (part === 'wrong' && Object.hasOwn(decided, spelling))
          throw new ConfigError(`${place}: “${spelling}” is also a form to use; decide for one`)
        const owner = owners.get(spelling)
        if (owner !== undefined)
          throw new ConfigError(`${place}: “${spelling}” already stands under ${owner}; leave one out`)
        owners.set(spelling, `“${name}” as ${part}`)
      }
}

function checkEntry(name: string, entry: unknown, path: string): void {
  if (!isName(name)) throw new ConfigError(`${path}: a name must have a letter and no blanks around it`)
  if (isList(entry)) {
    checkList(entry, path)
    return
  }
  if (typeof entry !== 'object' || entry === null)
    throw new ConfigError(`${path}: must be a list of wrong spellings, or an object with ${parts.join(', ')}`)
  for (const [part, spellings] of Object.entries(entry)) {
    if (!(parts as readonly string[]).includes(part)) {
      const meant = nearest(part, parts)
      throw new ConfigError(
        `${path}.${part}: there is no such setting${meant ? `; did you mean “${meant}”?` : `; there are ${parts.join(', ')}`}`,
      )
    }
    checkList(spellings, `${path}.${part}`)
  }
}

function checkList(spellings: unknown, path: string): void {
  if (!isList(spellings)) throw new ConfigError(`${path}: must be a list of spellings, such as ["Kiev"]`)
  for (const [index, spelling] of spellings.entries())
    if (!isName(spelling))
      throw new ConfigError(`${path}[${index}]: must be a spelling, with a letter and no blanks around it`)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && value.trim() === value
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
