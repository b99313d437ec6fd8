import type {GitHubApi} from './github-api.ts'

/** GitHub refuses longer comments. In characters, of which a byte is never more. */
export const mostComment = 65_000

interface Comment {
  readonly id: number
  readonly body: string
  readonly user: {readonly login: string; readonly type: string} | null
}

/** What became of the comment. */
export type CommentOutcome = 'none' | 'written' | 'updated' | 'unchanged' | 'resolved'

/** Which comment is whose. */
export interface StickySettings {
  readonly api: GitHubApi
  /** `owner/name`. */
  readonly repository: string
  readonly pull: number
  /** What tells the comments of several jobs apart. */
  readonly key: string
}

/**
 * Keeps one comment on a pull request: writes it where there is something to say, brings it up to date on the next
 * run, and marks it resolved when nothing is left.
 *
 * @param body What to say; undefined where nothing was found.
 * @param resolved What to say then, where there is a comment.
 * @throws {ApiError}
 */
export async function keepComment(
  {api, repository, pull, key}: StickySettings,
  body: string | undefined,
  resolved: string,
): Promise<CommentOutcome> {
  const mark = `<!-- newslint: ${key.replaceAll(/[^\w ./-]/g, '_').replaceAll('--', '__')} -->`
  const path = `/repos/${repository}/issues`
  const comments = (await api.list(`${path}/${pull}/comments`)).filter(isComment)
  const mine = await ownComment(
    api,
    comments.filter((comment) => comment.body.startsWith(mark)),
  )
  if (mine === undefined && body === undefined) return 'none'
  const text = `${mark}\n${body ?? resolved}`
  if (mine === undefined) {
    await api.request('POST', `${path}/${pull}/comments`, {body: text})
    return 'written'
  }
  // GitHub gives line breaks back in its own way.
  if (mine.body.replaceAll('\r\n', '\n').trim() === text.trim()) return 'unchanged'
  await api.request('PATCH', `${path}/comments/${mine.id}`, {body: text})
  return body === undefined ? 'resolved' : 'updated'
}

/** The mark is no secret: of comments that bear it, only one by a bot or by the token's owner is ours to change. */
async function ownComment(api: GitHubApi, marked: readonly Comment[]): Promise<Comment | undefined> {
  const byBot = marked.find(({user}) => user?.type === 'Bot')
  if (byBot !== undefined || marked.length === 0) return byBot
  const owner = await api.request('GET', '/user').catch(() => null)
  const login = typeof owner === 'object' && owner !== null && 'login' in owner ? owner.login : undefined
  return marked.find(({user}) => user !== null && user.login === login)
}

function isComment(entry: unknown): entry is Comment {
  return (
    typeof entry === 'object' && entry !== null && 'id' in entry && 'body' in entry && typeof entry.body === 'string'
  )
}
