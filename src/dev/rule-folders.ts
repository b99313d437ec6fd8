import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {AnyRuleDefinition} from '../core/rule.ts'

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A folder of rules/ that holds a rule which works. */
export interface RuleFolder {
  readonly id: string
  readonly meta: AnyRuleDefinition
}

/** A folder of rules/ from which no rule could be loaded, and why: one line. */
export interface BrokenRuleFolder {
  readonly id: string
  readonly reason: string
}

/**
 * Loads every folder of rules/. One that is not finished is left out and reported, so that
 * a rule in the making does not stop the work on the others.
 */
export async function loadRuleFolders(): Promise<{rules: RuleFolder[]; broken: BrokenRuleFolder[]}> {
  const rules: RuleFolder[] = []
  const broken: BrokenRuleFolder[] = []
  for (const id of foldersIn('rules')) {
    const file = `${root}rules/${id}/index.ts`
    if (!existsSync(file)) {
      broken.push({id, reason: 'it has no index.ts'})
      continue
    }
    try {
      const {default: rule} = (await import(pathToFileURL(file).href)) as {default?: {meta?: AnyRuleDefinition}}
      if (rule?.meta === undefined) broken.push({id, reason: 'its index.ts has no default export made by defineRule'})
      else if (rule.meta.id !== id)
        broken.push({id, reason: `its rule is called “${rule.meta.id}”; folder and id must agree`})
      else rules.push({id, meta: rule.meta})
    } catch (error) {
      broken.push({id, reason: String(error).split('\n')[0]})
    }
  }
  return {rules, broken}
}

/** The folders in a folder, sorted. One without a file in it does not count, as it does not for git. */
export function foldersIn(path: string): string[] {
  return readdirSync(root + path, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && readdirSync(`${root}${path}/${entry.name}`).length > 0)
    .map(({name}) => name)
    .sort()
}
