/**
 * What the server offers beyond the protocol, for clients that know newslint. A client says what it wants of it in
 * `initializationOptions`; see client.ts.
 */

/** Request: a report as a page. */
export const reportRequest = 'newslint/report'

/** `sources` and `boilerplate` speak of one article, `names` and `duplicates` of all articles of its folder. */
export const reportKinds = ['sources', 'boilerplate', 'names', 'duplicates'] as const
export type ReportKind = (typeof reportKinds)[number]

export interface ReportParameters {
  readonly kind: ReportKind
  /** The article; of it the folder is known, too. */
  readonly uri: string
}

export interface ReportPage {
  readonly title: string
  /** For a terminal or a buffer. */
  readonly text: string
  /** A whole page of HTML without scripts. */
  readonly html: string
}

/** Request: how many findings there are in the folder of an article, or in all; open or not. */
export const countsRequest = 'newslint/counts'

export interface CountsParameters {
  readonly uri?: string
}

export interface Counts {
  readonly articles: number
  readonly errors: number
  readonly warnings: number
  readonly information: number
  readonly hints: number
}

/** Notification to the client, where it asked for it (`status: true`): how the server is. */
export const statusNotification = 'newslint/status'

export interface Status {
  /** `broken`: a config cannot be used. */
  readonly state: 'loading' | 'ready' | 'broken'
  /** How many articles of how many have been read. */
  readonly done: number
  readonly total: number
  /** Why a config cannot be used. */
  readonly problem?: string
}

/** Notification to the server: the folders are trusted now, or no more, so that a config that is code may be run. */
export const trustNotification = 'newslint/trust'

export interface TrustParameters {
  readonly trusted: boolean
}

/** Commands that the server carries out, where the client has none of its own (`commands: true`). */
export const commands = {
  sources: 'newslint.showSourceLedger',
  boilerplate: 'newslint.showBoilerplateReport',
  names: 'newslint.showNameReport',
  duplicates: 'newslint.showDuplicateReport',
  restart: 'newslint.restart',
} as const
