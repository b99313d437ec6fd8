import {existsSync, realpathSync} from 'node:fs'
import {dirname, extname, join, resolve} from 'node:path'
import type {Config} from '../core/config.ts'
import {UsageError} from '../node/errors.ts'
import {displayPath, leadsOut, relativePath} from '../node/paths.ts'
import type {Engine} from './engine.ts'

/** What decides whether code of the checkout may run. */
export interface TrustSettings {
  readonly cwd: string
  /** The input `config`. */
  readonly config: string | undefined
  /** Whether anybody may have written what is checked out. */
  readonly isForeign: boolean
  readonly allowCodeConfig: boolean
}

const advice =
  'this pull request comes from a fork, whose code is not run; put the settings in newslint.config.json, or set allow-code-config: true'

/**
 * The config that a run may use. Of a fork's checkout no code is run: of a config that is code, the
 * newslint.config.json beside it is used in its place.
 *
 * @returns The file to use; undefined where it is to be found as usual.
 * @throws {UsageError} where only code would do.
 */
export async function trustedConfig(engine: Engine, settings: TrustSettings): Promise<string | undefined> {
  const {cwd, config, isForeign, allowCodeConfig} = settings
  if (!isForeign || allowCodeConfig) return config
  const found = config === undefined ? engine.findConfigFile(cwd) : resolve(cwd, config)
  if (found === null) return undefined
  const file = extname(found) === '.json' ? found : join(dirname(found), 'newslint.config.json')
  if (!existsSync(file) && file !== found) throw new UsageError(`${displayPath(cwd, found)} is code, and ${advice}`)
  const loaded = await engine.loadConfig({cwd, file})
  if (namesPlugins(loaded.config))
    throw new UsageError(
      `${displayPath(cwd, file)} names plugins, which are code, and this pull request comes from a fork, whose code is not run; leave them out, or set allow-code-config: true`,
    )
  return file
}

/**
 * Refuses articles of a fork that are links to files outside of the repository or in its `.git`: quoting them would give
 * away what the runner keeps there.
 *
 * @param files Absolute paths.
 * @param top The repository's folder.
 * @throws {UsageError} for the first of them.
 */
export function refuseLinksOut(files: readonly string[], top: string): void {
  const home = realpathSync(top)
  for (const file of files) {
    const seen = relativePath(home, realPath(file))
    if (leadsOut(seen) || /^\.git(?:\/|$)/i.test(seen))
      throw new UsageError(
        `${displayPath(top, file)} is a link that leads out of the repository, and this pull request comes from a fork; put the article itself there`,
      )
  }
}

/** A link that leads nowhere stays what it is: reading it says so. */
function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return realpathSync(dirname(file))
  }
}

function namesPlugins({plugins, overrides}: Config): boolean {
  const all = [plugins, ...(Array.isArray(overrides) ? overrides.map((part) => part?.plugins) : [])]
  return all.some((entries) => entries !== undefined && entries.length > 0)
}
