import type {Connection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {ClientAbilities, ClientOptions} from './client.ts'
import type {Reports} from './reports.ts'
import type {RulePages} from './rule-pages.ts'
import type {Session} from './session.ts'

/** What the parts of a server share. */
export interface Server {
  readonly connection: Connection
  readonly abilities: ClientAbilities
  readonly options: ClientOptions
  readonly session: Session
  readonly reports: Reports
  readonly pages: RulePages
  /** A document of the editor, also one that is no article. */
  openDocument(uri: string): TextDocument | undefined
}
