import {setTimeout as wait} from 'node:timers/promises'
import {errorMessage} from '../node/errors.ts'

/** A request that GitHub did not grant. The message is one line and holds nothing of what was sent. */
export class ApiError extends Error {
  /** 0 where there was no answer. */
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'ApiError'
    this.status = status
  }
}

/** In milliseconds. */
const longestWait = 10_000
/** Before the second and third try. In milliseconds. */
const pauses = [500, 2000]
const perPage = 100
/** Of a list, so many entries are read at most: a thousand comments. */
const mostPages = 10

/** The few requests to GitHub's REST API that the Action makes. */
export class GitHubApi {
  readonly #address: string
  readonly #token: string

  /** @param address Where the API is; the runner says so in GITHUB_API_URL. */
  constructor(address: string, token: string) {
    this.#address = address.replace(/\/$/, '')
    this.#token = token
  }

  /**
   * Makes a request; one that fails on GitHub's side is made up to three times, unless it might be carried out twice.
   *
   * @throws {ApiError}
   */
  async request(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<unknown> {
    for (let attempt = 0; ; attempt++) {
      const response = await this.#send(method, path, body)
      if (response.ok) return response.status === 204 ? null : this.#read(response)
      await response.body?.cancel()
      const pause = pauses[attempt]
      if (response.status < 500 || method === 'POST' || pause === undefined)
        throw new ApiError(response.status, explanations[response.status] ?? `GitHub answered ${response.status}`)
      await wait(pause)
    }
  }

  /** All entries of a list, up to a thousand. */
  async list(path: string): Promise<readonly unknown[]> {
    const entries: unknown[] = []
    for (let page = 1; page <= mostPages; page++) {
      const some = await this.request('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}&page=${page}`)
      if (!Array.isArray(some)) break
      entries.push(...some)
      if (some.length < perPage) break
    }
    return entries
  }

  async #send(method: string, path: string, body: unknown): Promise<Response> {
    try {
      return await fetch(this.#address + path, {
        method,
        // A token is for the address that it was given for.
        redirect: 'error',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${this.#token}`,
          'user-agent': 'newslint',
          'x-github-api-version': '2022-11-28',
          ...(body === undefined ? {} : {'content-type': 'application/json'}),
        },
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
        signal: AbortSignal.timeout(longestWait),
      })
    } catch (error) {
      throw noAnswer(error)
    }
  }

  async #read(response: Response): Promise<unknown> {
    try {
      return await response.json()
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new ApiError(response.status, 'GitHub answered with something else than JSON')
      throw noAnswer(error)
    }
  }
}

const explanations: Readonly<Record<number, string>> = {
  401: 'GitHub does not accept the token (401)',
  403: 'the token may not do that (403); give the job the permission pull-requests: write. On a pull request from a fork the token can only read',
  404: 'GitHub finds no such thing, or does not show it to this token (404)',
  410: 'GitHub says that it is gone (410)',
  422: 'GitHub does not accept what was sent (422)',
  429: 'GitHub asks for fewer requests (429)',
}

function noAnswer(error: unknown): ApiError {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new ApiError(0, `GitHub did not answer within ${longestWait / 1000} seconds`)
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return new ApiError(0, `GitHub cannot be reached: ${errorMessage(cause)}`)
}
