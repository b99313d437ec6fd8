import type {RuleEntry} from '../core/config.ts'
import {UsageError} from '../node/errors.ts'

// ESLint's severities may be written as numbers.
const severities = ['off', 'warn', 'error'] as const

/**
 * Reads the values of `--rule`: `id: warn`, `id: [error, {option: value}]`, several at once with commas between.
 *
 * @throws {UsageError} for what is no rule and severity.
 */
export async function parseRuleFlags(flags: readonly string[]): Promise<Record<string, RuleEntry>> {
  const rules: Record<string, RuleEntry> = {}
  if (flags.length === 0) return rules
  const {parse} = await import('yaml')
  for (const flag of flags) {
    let value: unknown
    try {
      // Braces make it the YAML of one line, which takes ESLint's ways of writing and JSON's alike.
      value = parse(/^\s*\{/.test(flag) ? flag : `{${flag}}`)
    } catch {
      throw broken(flag)
    }
    for (const [key, entry] of Object.entries(value as Record<string, unknown>)) {
      // YAML takes `id:2` without a space for a name.
      const glued = entry === null ? /^([^:]+):([^:]+)$/.exec(key) : null
      if (entry === null && glued === null) throw broken(flag)
      rules[glued?.[1].trim() ?? key] = withNames(glued === null ? entry : parse(glued[2])) as RuleEntry
    }
  }
  return rules
}

function withNames(entry: unknown): unknown {
  if (Array.isArray(entry)) return [withNames(entry[0]), ...entry.slice(1)]
  return typeof entry === 'number' ? (severities[entry] ?? entry) : entry
}

function broken(flag: string): UsageError {
  return new UsageError(`--rule: "${flag}" is no rule; write 'id: severity' or 'id: [severity, {option: value}]'`)
}
