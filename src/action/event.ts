import {readFileSync} from 'node:fs'

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number
  readonly baseSha: string
  readonly baseRef: string
  readonly headSha: string
  /** Whether its branch is in another repository, whose author may be anybody. */
  readonly isFork: boolean
}

/** What set off the run. */
export interface WorkflowEvent {
  readonly pull: PullRequest | undefined
  /** The commit before a push or under a group of merges; undefined where there is none. */
  readonly before: string | undefined
  /** Where the pushed branch is new. */
  readonly isNewBranch: boolean
  readonly defaultBranch: string | undefined
  /** Whether anybody may have written what is checked out. */
  readonly isForeign: boolean
}

interface Payload {
  readonly pull_request?: {
    readonly number?: number
    readonly base?: {readonly sha?: string; readonly ref?: string; readonly repo?: {readonly full_name?: string} | null}
    readonly head?: {readonly sha?: string; readonly repo?: {readonly full_name?: string} | null}
  }
  readonly before?: string
  readonly merge_group?: {readonly base_sha?: string}
  readonly workflow_run?: {readonly head_repository?: {readonly full_name?: string} | null}
  readonly issue?: {readonly pull_request?: unknown}
  readonly repository?: {readonly default_branch?: string; readonly full_name?: string}
}

/** Reads the event's file; where there is none, the run is about no change. */
export function readEvent(env: NodeJS.ProcessEnv): WorkflowEvent {
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const before = payload.merge_group?.base_sha ?? (env.GITHUB_EVENT_NAME === 'push' ? payload.before : undefined)
  const isNewBranch = before !== undefined && /^0+$/.test(before)
  const pull = pullRequest(payload)
  return {
    pull,
    before: isCommit(before) && !isNewBranch ? before : undefined,
    isNewBranch,
    defaultBranch: payload.repository?.default_branch,
    isForeign: pull?.isFork === true || isForeign(payload),
  }
}

/** Events after which workflows check out the pull requests of others, and say less of them. */
function isForeign({workflow_run: run, issue, repository}: Payload): boolean {
  if (run !== undefined) return run.head_repository?.full_name !== repository?.full_name
  return issue?.pull_request !== undefined
}

function pullRequest({pull_request: pull}: Payload): PullRequest | undefined {
  if (pull?.number === undefined || !isCommit(pull.base?.sha) || !isCommit(pull.head?.sha)) return undefined
  const home = pull.base.repo?.full_name
  return {
    number: pull.number,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref ?? '',
    headSha: pull.head.sha,
    // A fork that has been deleted has no repository any more.
    isFork: home === undefined || pull.head.repo?.full_name !== home,
  }
}

function readPayload(path: string | undefined): Payload {
  if (!path) return {}
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch {
    return {}
  }
}

/** What begins with a hyphen would be a flag to git. */
function isCommit(name: string | undefined): name is string {
  return name !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)
}
