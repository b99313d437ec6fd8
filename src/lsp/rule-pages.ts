import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {packageRoot} from '../node/paths.ts'
import {registry} from '../node/registry.ts'

/** Where the pages of the rules are: below the address that the client gives, or in the installed package. */
export class RulePages {
  readonly #base: string | undefined

  /** @param base The URI of a folder that holds `<rule>/README.md`; undefined for the package's own. */
  constructor(base: string | undefined) {
    this.#base = base === undefined ? undefined : base.replace(/\/*$/, '/')
  }

  /** The URI of a rule's page; undefined where there is none, as for house rules. */
  of(ruleId: string | null): string | undefined {
    if (ruleId === null || !Object.hasOwn(registry, ruleId)) return undefined
    return this.#base === undefined ? ownPage(ruleId) : `${this.#base}${ruleId}/README.md`
  }
}

const known = new Map<string, string | undefined>()

function ownPage(ruleId: string): string | undefined {
  if (!known.has(ruleId)) known.set(ruleId, findPage(ruleId))
  return known.get(ruleId)
}

function findPage(ruleId: string): string | undefined {
  try {
    const path = join(packageRoot(), 'rules', ruleId, 'README.md')
    return existsSync(path) ? pathToFileURL(path).href : undefined
  } catch {
    // A bundle without a package around it.
    return undefined
  }
}
