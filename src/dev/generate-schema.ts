import {toJsonSchema} from '@valibot/to-json-schema'
import {configSchema as valibotSchema} from '../core/config-schema.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'

/** A part of a JSON Schema. */
type Schema = Record<string, unknown>

/** What the top level and every override share: said once, referred to twice. */
const shared = ['rules', 'house', 'plugins'] as const

/**
 * The schema of a config file, for editors: draft 07, which every editor reads. It is made from the schema that
 * configs are checked with, so that the two cannot part ways; the defaults of the rules' options are added.
 */
export function configSchema(rules: readonly AnyRuleDefinition[]): Schema {
  const schema = toJsonSchema(valibotSchema(rules), {
    target: 'draft-07',
    // A plugin passed as code has no place in JSON; an override of `undefined` would let anything stand there.
    overrideSchema: ({valibotSchema: part}) => (part.type === 'custom' ? {not: {}} : undefined),
    ignoreActions: ['readonly'],
  }) as Schema
  const properties = schema.properties as Record<string, Schema>
  for (const rule of rules) completeEntry(rule, properties.rules)
  const definitions: Schema = {}
  const override = (properties.overrides.items as Schema).properties as Schema
  for (const name of shared) {
    definitions[name] = properties[name]
    properties[name] = {$ref: `#/definitions/${name}`}
    override[name] = {$ref: `#/definitions/${name}`}
  }
  return {...schema, title: 'The configuration of newslint', definitions}
}

function completeEntry(rule: AnyRuleDefinition, schema: Schema): void {
  const entry = (schema.properties as Record<string, Schema>)[rule.id]
  for (const form of entry.anyOf as Schema[]) {
    if (form.type !== 'array') continue
    const items = form.items as Schema[]
    // Without an upper bound `["warn", {"mistyped": 1}]` would pass as `["warn"]` with something after it.
    form.maxItems = items.length
    const options = items.find(({type}) => type === 'object')?.properties as Record<string, Schema> | undefined
    for (const [name, option] of Object.entries(options ?? {})) option.default = rule.options[name]
  }
}
