import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll} from 'vitest'

/** A request that the server got. */
export interface GotRequest {
  readonly method: string
  readonly path: string
  // biome-ignore lint/suspicious/noExplicitAny: what was sent, whatever it is.
  readonly body: any
}

export interface StoredComment {
  readonly id: number
  body: string
  readonly user: {readonly login: string; readonly type: string}
}

/** A GitHub of our own, as far as the Action asks for it. */
export interface FakeGitHub {
  readonly url: string
  readonly requests: GotRequest[]
  /** Comments on the pull request. */
  readonly comments: StoredComment[]
  /** Comments on its lines. */
  readonly reviewComments: {readonly body: string}[]
  /** What every request is answered with, instead. `slow`: never. */
  answer: number | 'slow' | 'no json' | undefined
  /** What a review is answered with, instead. */
  reviewAnswer: number | undefined
}

const bot = {login: 'github-actions[bot]', type: 'Bot'}

/** Starts the server, for the tests of this file. */
export async function startGitHub(): Promise<FakeGitHub> {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const path = request.url ?? ''
    const method = request.method ?? ''
    github.requests.push({method, path, body})
    if (github.answer === 'slow') return
    const send = (status: number, value: unknown): void => {
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(value))
    }
    if (github.answer === 'no json') response.writeHead(200).end('<html>')
    else if (github.answer !== undefined) send(github.answer, {message: 'no'})
    else if (method === 'GET' && path === '/user') send(200, {login: 'editor'})
    else if (method === 'GET') {
      const all = path.includes('/pulls/') ? github.reviewComments : github.comments
      const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1)
      send(200, all.slice((page - 1) * 100, page * 100))
    } else if (path.endsWith('/reviews')) {
      if (github.reviewAnswer !== undefined) send(github.reviewAnswer, {})
      else {
        github.reviewComments.push(...body.comments)
        send(200, {})
      }
    } else if (/\/pulls\/\d+\/comments$/.test(path)) {
      if (body.line > 1000) send(422, {})
      else {
        github.reviewComments.push(body)
        send(201, {})
      }
    } else if (method === 'POST') {
      github.comments.push({id: github.comments.length + 1, body: body.body, user: bot})
      send(201, {})
    } else {
      const id = Number(path.split('/').at(-1))
      const comment = github.comments.find((each) => each.id === id)
      if (comment !== undefined) comment.body = body.body
      send(comment === undefined ? 404 : 200, {})
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const {port} = server.address() as AddressInfo
  const github: FakeGitHub = {
    url: `http://127.0.0.1:${port}`,
    requests: [],
    comments: [],
    reviewComments: [],
    answer: undefined,
    reviewAnswer: undefined,
  }
  return github
}

/** A GitHub without comments that answers as it should again. */
export function reset(github: FakeGitHub): void {
  github.requests.length = 0
  github.comments.length = 0
  github.reviewComments.length = 0
  github.answer = undefined
  github.reviewAnswer = undefined
}

// biome-ignore lint/suspicious/noExplicitAny: what was sent, whatever it is.
async function bodyOf(request: IncomingMessage): Promise<any> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}
