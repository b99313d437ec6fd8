import {CodeActionKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver/node'
import type {Server} from './served.ts'

/** The kind of the action that makes all safe repairs of an article. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.newslint`

/** What the server tells the client that it can do. */
export function serverCapabilities({abilities}: Server): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    workspace: {workspaceFolders: {supported: true, changeNotifications: abilities.tellsFolders}},
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
  }
}
