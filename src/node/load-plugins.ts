import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Config, ConfigError, type RetextPluginEntry, type Settings} from '../core/config.ts'
import type {LoadedConfig} from './config-file.ts'
import {errorCode, errorMessage} from './errors.ts'
import {importModule} from './import-module.ts'
import {displayPath} from './paths.ts'

/**
 * Imports the retext plugins that a config names, from the folder of the config's file: they are installed beside it.
 *
 * @returns The config with the plugins themselves in its entries.
 * @throws {ConfigError} for a plugin that is not there or is none.
 */
export async function loadPlugins({config, path}: LoadedConfig, cwd: string): Promise<Config> {
  const entries = [config, ...(config.overrides ?? [])].flatMap(({plugins}) => plugins ?? [])
  if (entries.length === 0) return config
  const from = path ?? join(cwd, 'newslint.config.json')
  const name = displayPath(cwd, from)
  const load = (entry: string | RetextPluginEntry): Promise<RetextPluginEntry> => loadEntry(entry, from, name)
  const withPlugins = async <Part extends Settings>(settings: Part): Promise<Part> =>
    settings.plugins === undefined ? settings : {...settings, plugins: await Promise.all(settings.plugins.map(load))}
  const {overrides} = config
  const loaded = await withPlugins(config)
  return overrides === undefined ? loaded : {...loaded, overrides: await Promise.all(overrides.map(withPlugins))}
}

/** A config as it is where nothing of its folder may be run. */
export function withoutPlugins({plugins: _, overrides, ...config}: Config): Config {
  if (overrides === undefined) return config
  return {...config, overrides: overrides.map(({plugins: __, ...override}) => override)}
}

async function loadEntry(written: string | RetextPluginEntry, from: string, name: string): Promise<RetextPluginEntry> {
  const entry = typeof written === 'string' ? {name: written} : written
  if (entry.plugin !== undefined) return entry
  const file = await resolvePlugin(entry.name, from, name)
  let exported: {readonly default?: unknown}
  try {
    exported = (await importModule(pathToFileURL(file).href)) as {readonly default?: unknown}
  } catch (error) {
    throw new ConfigError(`${name}: the plugin "${entry.name}" failed while it was loaded: ${errorMessage(error)}`)
  }
  if (typeof exported.default !== 'function')
    throw new ConfigError(`${name}: "${entry.name}" is no retext plugin: its default export is not a function`)
  return {...entry, plugin: exported.default as NonNullable<RetextPluginEntry['plugin']>}
}

async function resolvePlugin(plugin: string, from: string, name: string): Promise<string> {
  try {
    return createRequire(from).resolve(plugin)
  } catch (error) {
    // A package that only `import` may enter.
    if (errorCode(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED') {
      const {createJiti} = await import('jiti')
      const resolved = createJiti(from).esmResolve(plugin, {try: true})
      if (resolved !== undefined) return resolved.startsWith('file:') ? fileURLToPath(resolved) : resolved
    }
    const advice = /^[./]/.test(plugin) ? 'correct the path' : `run \`npm install --save-dev ${plugin}\``
    throw new ConfigError(`${name}: there is no plugin "${plugin}" to be found from ${dirname(from)}; ${advice}`)
  }
}
