import type {ClientCapabilities, InitializeParams} from 'vscode-languageserver/node'

/** What the client can do, as far as it makes a difference. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesCodeLenses: boolean
  readonly refreshesInlayHints: boolean
  readonly tellsConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly tellsFolders: boolean
  readonly watchesFiles: boolean
  readonly showsProgress: boolean
  readonly versionsEdits: boolean
  readonly createsFiles: boolean
  readonly snippetsInEdits: boolean
  readonly nestsSymbols: boolean
  readonly readsMarkdown: boolean
  /** Placeholders in completions. */
  readonly snippets: boolean
}

/** What a client may say beside its capabilities: `initializationOptions`. All of it is optional. */
export interface ClientOptions {
  /** False: nothing of the folders is run, a config that is code above all. */
  readonly trusted: boolean
  /** The URI of a folder that holds the pages of the rules as `<rule>/README.md`. */
  readonly pages: string | undefined
  /** The client has commands of its own for the reports, so that the server offers none. */
  readonly hasCommands: boolean
  /** The client wants `newslint/status`. */
  readonly wantsStatus: boolean
  /** Settings, for clients that cannot be asked for them. */
  readonly settings: unknown
}

export function abilitiesOf({workspace, textDocument, window}: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    tellsConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippetsInEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  }
}

export function optionsOf({initializationOptions}: InitializeParams): ClientOptions {
  const given: Readonly<Record<string, unknown>> =
    typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {}
  return {
    trusted: given.trusted !== false,
    pages: typeof given.pages === 'string' ? given.pages : undefined,
    hasCommands: given.commands === true,
    wantsStatus: given.status === true,
    settings: given.settings ?? given,
  }
}
