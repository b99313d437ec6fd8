import {readdirSync, statSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {markdownEngine} from '../parse/engine.ts'
import {packageRoot, packageVersion} from './paths.ts'
import {sha256} from './sha256.ts'

/** A short name for a content: 128 bits of its SHA-256. */
export function hashOf(content: string | Uint8Array): string {
  return sha256(content).digest('base64url').slice(0, 22)
}

const fingerprints = new WeakMap<ResolvedConfig, string | null>()

/**
 * A short name for all that decides, besides text and path, what is found in an article: newslint itself, the rules
 * with their definitions and options, and every setting.
 *
 * @returns null where it cannot be told: retext plugins of others may read what they like.
 */
export function fingerprintOf(settings: ResolvedConfig): string | null {
  let fingerprint = fingerprints.get(settings)
  if (fingerprint === undefined) {
    fingerprint = settings.plugins.some(({severity}) => severity !== 'off') ? null : hashOf(describe(settings))
    fingerprints.set(settings, fingerprint)
  }
  return fingerprint
}

function describe({rules, known, plugins, ...settings}: ResolvedConfig): string {
  return JSON.stringify([
    itself(),
    // Front matter may switch on any rule that there is.
    definitions(known),
    settings,
    rules.map(({rule, severity, options}) => [rule.id, severity, options]),
    rules.filter(({rule}) => !known.includes(rule)).map(({rule}) => rule),
    plugins.map(({id, name}) => id ?? name),
  ])
}

const definitionHashes = new WeakMap<readonly AnyRuleDefinition[], string>()

/** The version of the rules' definitions. JSON holds their words, patterns and defaults; the code has newslint's version. */
function definitions(known: readonly AnyRuleDefinition[]): string {
  let hash = definitionHashes.get(known)
  if (hash === undefined) {
    hash = hashOf(JSON.stringify(known))
    definitionHashes.set(known, hash)
  }
  return hash
}

let stamp: string | undefined

/** newslint's version, and what of its surroundings reads an article: Node's tables of characters, the Markdown engine. */
function itself(): string {
  stamp ??= [packageVersion(), codeStamp(), process.version, process.arch].join(' ')
  return `${stamp} ${markdownEngine().name}`
}

/** A checkout changes without a new version: there, files and their times count. An installed package does not. */
function codeStamp(): string {
  const root = packageRoot()
  if (root.includes(`${sep}node_modules${sep}`)) return ''
  const own = fileURLToPath(import.meta.url)
  // The bundled command, or the Action: what reads articles is in this file.
  if (!/[\\/]node[\\/]fingerprint\.[jt]s$/.test(own)) return stampOf(own)
  // This file is in src/node, or in what is built of it.
  const built = dirname(dirname(dirname(own)))
  const stamps: string[] = [stampOf(own)]
  for (const folder of ['src', 'rules'])
    for (const name of filesIn(join(built, folder)))
      if (/\.[jt]s$/.test(name) && !name.endsWith('.d.ts')) stamps.push(name + stampOf(join(built, folder, name)))
  return hashOf(stamps.sort().join('\n'))
}

function stampOf(path: string): string {
  const {size, mtimeMs} = statSync(path)
  return ` ${size} ${mtimeMs}`
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
}
