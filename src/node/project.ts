import {resolve} from 'node:path'
import {type Config, ConfigError, type PresetName, type RuleEntry} from '../core/config.ts'
import {checkRuleEntries, validateConfig} from '../core/config-schema.ts'
import type {Severity} from '../core/message.ts'
import {type ResolvedConfig, resolveConfig} from '../core/resolve-config.ts'
import type {AnyRuleDefinition} from '../core/rule.ts'
import {type LoadedConfig, loadConfig} from './config-file.ts'
import {defaultExtensions, type FoundFiles, findFiles, hasExtension} from './find-files.ts'
import {matchesGlob} from './globs.ts'
import {type IgnoreReason, Ignores} from './ignores.ts'
import {loadPlugins, withoutPlugins} from './load-plugins.ts'
import {loadMarkdownEngine} from './markdown-engine.ts'
import {displayPath, leadsOut, relativePath} from './paths.ts'
import {registry} from './registry.ts'
import {isInShard, type Shard} from './shard.ts'

/** What a host sets on top of the config file; all of it is optional. */
export interface ProjectOptions {
  /** The folder that everything is seen from; the current one unless given. */
  readonly cwd?: string
  /** A config to use instead of the one found in `cwd` or above it. */
  readonly configFile?: string
  /** Replaces the config's preset, for all files. */
  readonly preset?: PresetName
  /** Entries that stand above those of the config, for all files. */
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** Which files a folder is searched for, instead of the config's `extensions`. */
  readonly extensions?: readonly string[]
  /** Patterns in the syntax of .gitignore, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
  /** False: no ignore pattern counts, of no file. */
  readonly ignore?: boolean
  /** Only the files of this share. */
  readonly shard?: Shard
  /** Replaces the config's `reportUnusedDirectives`. */
  readonly reportUnusedDirectives?: Severity
  /** Load a config that is code again, although it was loaded before in this process. */
  readonly fresh?: boolean
  /** False: nothing of the folder is run. A config that is code and retext plugins are passed over. */
  readonly trusted?: boolean
}

/** A folder with its config: what every host asks which files to lint and how. */
export class Project {
  readonly cwd: string
  /** The config's file, or null when the defaults hold. */
  readonly configPath: string | null
  readonly config: Config
  /** What the host asked for; a worker opens the same project with them. */
  readonly options: ProjectOptions
  /** The folder that the config's patterns are relative to: where the config is, else {@link cwd}. */
  readonly base: string
  readonly #ignores: Ignores | undefined
  readonly #extensions: readonly string[]
  readonly #shard: Shard | undefined

  /** Use {@link openProject}. */
  constructor(cwd: string, {config, path, base}: LoadedConfig, options: ProjectOptions) {
    this.cwd = cwd
    this.options = {...options, cwd}
    this.configPath = path
    this.config = withOptions(config, options)
    this.base = base
    this.#extensions = (options.extensions ?? config.extensions ?? defaultExtensions).map(withPoint)
    this.#shard = options.shard
    const source = path === null ? 'the config' : displayPath(cwd, path)
    if (options.ignore !== false)
      this.#ignores = new Ignores({
        cwd,
        config: {folder: base, patterns: config.ignores ?? [], source},
        patterns: options.ignorePatterns ?? [],
      })
  }

  /** Whether it is one share of the files alone. */
  get isShare(): boolean {
    return this.#shard !== undefined
  }

  /** The settled config of one file. Files with the same settings share it. */
  settings(path: string): ResolvedConfig {
    return resolveConfig(this.config, registry, relativePath(this.base, path), matchesGlob)
  }

  /** The pattern that rules a file out, or undefined. */
  ignoredBy(path: string): IgnoreReason | undefined {
    return this.#ignores?.reason(path)
  }

  /** Whether a path ends in one of the extensions of articles. */
  hasExtension(path: string): boolean {
    return hasExtension(path, this.#extensions)
  }

  /** Whether a search of its folder would take a file with this path. */
  isArticle(path: string): boolean {
    const seen = relativePath(this.cwd, path)
    return (
      !leadsOut(seen) &&
      !seen.split('/').some((name) => name.startsWith('.') || name === 'node_modules') &&
      this.hasExtension(path) &&
      this.ignoredBy(path) === undefined
    )
  }

  /** The files that a list of files, folders and glob patterns means. */
  find(paths: readonly string[]): FoundFiles {
    const found = findFiles(paths, {cwd: this.cwd, extensions: this.#extensions, ignores: this.#ignores})
    const shard = this.#shard
    if (shard === undefined) return found
    return {...found, files: found.files.filter((path) => isInShard(relativePath(this.cwd, path), shard))}
  }
}

/**
 * Finds and checks the config of a folder and loads what it names.
 *
 * @throws {ConfigError} One line: what is wrong, where, and what to do.
 */
export async function openProject(options: ProjectOptions = {}): Promise<Project> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const known = Object.values(registry).map(({meta}) => meta as AnyRuleDefinition)
  checkRuleEntries(options.rules, '--rule', known)
  await loadMarkdownEngine()
  const loaded = await loadConfig({
    cwd,
    ...(options.configFile === undefined ? {} : {file: options.configFile}),
    ...(options.fresh === undefined ? {} : {fresh: options.fresh}),
    ...(options.trusted === undefined ? {} : {trusted: options.trusted}),
  })
  const config = await naming(loaded.path, cwd, async () => {
    validateConfig(loaded.config, known)
    return options.trusted === false ? withoutPlugins(loaded.config) : loadPlugins(loaded, cwd)
  })
  const project = new Project(cwd, {...loaded, config}, options)
  // Every file's settings are made of the same parts, so that all mistakes in them show before the first file is read.
  await naming(loaded.path, cwd, async () => project.settings(cwd))
  return project
}

/** Puts the config's name before the errors that are found in it. */
async function naming<Value>(path: string | null, cwd: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof ConfigError) || path === null) throw error
    const name = displayPath(cwd, path)
    throw error.message.startsWith(name) ? error : new ConfigError(`${name}: ${error.message}`)
  }
}

function withOptions(config: Config, {preset, rules, reportUnusedDirectives}: ProjectOptions): Config {
  const above = {files: ['**'], ...(preset === undefined ? {} : {preset}), ...(rules === undefined ? {} : {rules})}
  return {
    ...config,
    ...(preset === undefined && rules === undefined ? {} : {overrides: [...(config.overrides ?? []), above]}),
    ...(reportUnusedDirectives === undefined ? {} : {reportUnusedDirectives}),
  }
}

function withPoint(extension: string): string {
  return (extension.startsWith('.') ? extension : `.${extension}`).toLowerCase()
}
