import {CodeActionKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver/node'
import {commands} from './protocol.ts'
import type {Server} from './served.ts'

/** The kind of the action that makes all safe repairs of an article. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.newslint`

/** What the server tells the client that it can do. */
export function serverCapabilities({abilities, options}: Server): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    workspace: {workspaceFolders: {supported: true, changeNotifications: abilities.tellsFolders}},
    ...(abilities.pullsDiagnostics
      ? {diagnosticProvider: {identifier: 'newslint', interFileDependencies: true, workspaceDiagnostics: true}}
      : {}),
    hoverProvider: true,
    completionProvider: {triggerCharacters: ['-', ' ', ',', '*']},
    documentSymbolProvider: {label: 'newslint'},
    codeLensProvider: {},
    inlayHintProvider: true,
    ...(options.hasCommands ? {} : {executeCommandProvider: {commands: Object.values(commands)}}),
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
  }
}
