import {join} from 'node:path'
import {encodedPath, isOutside, relativePath} from '../formatters/paths.ts'
import {runGit} from '../node/git.ts'

/** Where the articles are: the folder of the repository, and its place on GitHub. */
export interface Site {
  /** The repository's folder, or the workspace where it is none. */
  readonly top: string
  readonly isRepository: boolean
  readonly shown: (path: string) => string
  /** The address of lines of a file; undefined where there is none. */
  readonly lineUrl: (path: string, startLine: number, endLine: number) => string | undefined
  /** The page of the run. */
  readonly runUrl: string | undefined
  /** The page of a rule at the Action's own version; undefined where the runner does not say which that is. */
  readonly rulePage: ((id: string) => string) | undefined
}

/** Finds out where the articles are. */
export async function siteOf(cwd: string, workspace: string, env: NodeJS.ProcessEnv): Promise<Site> {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run} = env
  // The way up, and not the folder itself: paths of findings begin with the folder as it was named, which may be a link.
  const up = await runGit(cwd, ['rev-parse', '--show-cdup'])
  const isRepository = up.code === 0
  const top = isRepository ? join(cwd, up.stdout.toString('utf8').trim()).replace(/(?<=.)[\\/]$/, '') : workspace
  const head = isRepository ? (await runGit(cwd, ['rev-parse', 'HEAD'])).stdout.toString('utf8').trim() : ''
  const commit = /^[0-9a-f]{40,64}$/.test(head) ? head : env.GITHUB_SHA
  const home = server && repository ? `${server}/${repository}` : undefined
  const {GITHUB_ACTION_REPOSITORY: own, GITHUB_ACTION_REF: version} = env
  return {
    top,
    isRepository,
    shown: (path) => relativePath(top, path),
    lineUrl: (path, startLine, endLine) => {
      if (home === undefined || !commit || isOutside(path)) return undefined
      return `${home}/blob/${commit}/${encodedPath(path)}?plain=1#L${startLine}${endLine > startLine ? `-L${endLine}` : ''}`
    },
    runUrl: home === undefined || !run ? undefined : `${home}/actions/runs/${run}`,
    rulePage: server && own && version ? (id) => `${server}/${own}/blob/${version}/rules/${id}/README.md` : undefined,
  }
}
