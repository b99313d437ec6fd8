import {
  DiagnosticSeverity,
  type ExecuteCommandParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import {viewOf} from './article-view.ts'
import type {Folder} from './folder.ts'
import {type Page, writePage} from './pages.ts'
import {
  type Counts,
  type CountsParameters,
  commands,
  countsRequest,
  type ReportKind,
  type ReportPage,
  type ReportParameters,
  reportRequest,
} from './protocol.ts'
import {boilerplatePage, duplicatePage, namePage, sourcePage} from './report-pages.ts'
import type {Server} from './served.ts'

/** Answers what clients that know newslint ask for, and carries out the commands of those that do not. */
export function addReportRequests(server: Server): void {
  const {connection, session} = server
  connection.onRequest(reportRequest, async ({kind, uri}: ReportParameters): Promise<ReportPage> => {
    await Promise.all(session.folders.map((folder) => folder.ready()))
    return pageOf(server, kind, uri)
  })
  connection.onRequest(countsRequest, (parameters: CountsParameters | undefined): Counts => {
    const path = parameters?.uri === undefined ? undefined : session.pathOf({uri: parameters.uri})
    return countsOf(server, path === undefined ? session.folders : [session.folderOf(path)])
  })
  connection.onExecuteCommand(async (parameters) => carryOut(server, parameters))
}

async function carryOut(server: Server, {command, arguments: given = []}: ExecuteCommandParams): Promise<unknown> {
  const {connection, session} = server
  if (command === commands.restart) {
    await Promise.all(session.folders.map((folder) => session.reload(folder)))
    return null
  }
  const kind = (Object.keys(commands) as (keyof typeof commands)[]).find((name) => commands[name] === command)
  if (kind === undefined || kind === 'restart') throw refused(`there is no command “${command}”`)
  const [uri = [...session.openPaths()].map((path) => session.addresses.uri(path))[0]] = given as (string | undefined)[]
  if (uri === undefined) throw refused('open an article first')
  const page = pageOf(server, kind, uri)
  void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Info, message: page.text})
  return page
}

function pageOf(server: Server, kind: ReportKind, uri: string): ReportPage {
  return writePage(report(server, kind, uri))
}

function report({session}: Server, kind: ReportKind, uri: string): Page {
  if (kind === 'sources' || kind === 'boilerplate') {
    const view = viewOf(session, uri)
    if (view === undefined) throw refused('newslint does not lint this article: open it, or see the ignore patterns')
    return kind === 'sources' ? sourcePage(view) : boilerplatePage(view)
  }
  const path = session.addresses.path(uri) ?? session.pathOf({uri})
  const folder = path === undefined ? session.folders[0] : session.folderOf(path)
  if (folder?.articles === undefined) throw refused('the config of this folder has not been read yet')
  const make = kind === 'names' ? namePage : duplicatePage
  return make(folder.root, folder.articles, session.addresses)
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}

function countsOf({reports}: Server, folders: readonly Folder[]): Counts {
  const counts = {articles: 0, errors: 0, warnings: 0, information: 0, hints: 0}
  const names = {
    [DiagnosticSeverity.Error]: 'errors',
    [DiagnosticSeverity.Warning]: 'warnings',
    [DiagnosticSeverity.Information]: 'information',
    [DiagnosticSeverity.Hint]: 'hints',
  } as const
  for (const folder of folders)
    for (const path of folder.articles?.paths() ?? []) {
      counts.articles++
      for (const {severity = DiagnosticSeverity.Error} of reports.of(folder, path).items) counts[names[severity]]++
    }
  return counts
}
