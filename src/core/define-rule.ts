import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {ActiveRule} from './config.ts'
import {documentOf, messageOnFile} from './file.ts'
import type {Options, RuleDefinition, Settable} from './rule.ts'
import {runRules} from './run.ts'

/** A rule: a unified attacher that runs by itself, with what the engine needs to run it among others as `meta`. */
export interface Rule<Definition = RuleDefinition> {
  /**
   * Attaches the rule to a processor: `retext().use(rule, {allow: ['police']})`.
   *
   * @param options Options that differ from the defaults.
   * @returns A transformer that adds the rule's messages to the file. It reads the file's text and not the
   *   tree, so that it works under retext and remark alike.
   */
  (
    options?: Definition extends {options: infer RuleOptions} ? Partial<Settable<RuleOptions>> : Options,
  ): (tree: Node, file: VFile) => void
  readonly meta: Definition
}

/**
 * Defines a rule.
 *
 * @param definition What it finds, how it presents itself, and its `check`.
 * @returns An ordinary unified attacher with the definition as `meta`. The engine runs many of them fused on
 *   one document; alone, under `retext().use(rule)`, one makes do with itself.
 */
export function defineRule<
  const Id extends string,
  const Messages extends Readonly<Record<string, string>>,
  RuleOptions extends Options,
  PatternName extends string = never,
>(
  definition: RuleDefinition<Id, Messages, RuleOptions, PatternName>,
): Rule<RuleDefinition<Id, Messages, RuleOptions, PatternName>> {
  const attach = (options: Partial<Settable<RuleOptions>> = {}) => {
    const active: readonly ActiveRule[] = [
      {rule: definition, severity: 1, options: {...definition.options, ...options}},
    ]
    return (tree: Node, file: VFile): void => {
      for (const message of runRules(documentOf(tree, file), active)) messageOnFile(file, message)
    }
  }
  Object.defineProperty(attach, 'name', {value: `newslint:${definition.id}`})
  return Object.assign(attach, {meta: definition}) as Rule<RuleDefinition<Id, Messages, RuleOptions, PatternName>>
}
