import {type ExtensionContext, window, workspace} from 'vscode'
import {FindingsWatch} from './findings.ts'
import {LanguageServer} from './language-server.ts'
import {makeSafeRepairs} from './repairs.ts'
import {ReportPanels} from './report-panels.ts'
import {openRulePage} from './rule-pages.ts'
import {StatusBar} from './status-bar.ts'
import {registerCommands, watchArticles} from './surroundings.ts'

let server: LanguageServer | undefined

/** Starts the server and puts newslint's commands, panels and status into the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('newslint', {log: true})
  const running = new LanguageServer(context, output)
  server = running
  const findings = new FindingsWatch()
  const panels = new ReportPanels(running, findings)
  const statusBar = new StatusBar(running, findings)
  context.subscriptions.push(
    output,
    findings,
    panels,
    statusBar,
    watchArticles(),
    workspace.onDidGrantWorkspaceTrust(() => running.trust()),
    ...registerCommands({
      'newslint.fixAll': () => makeSafeRepairs(),
      'newslint.showSourceLedger': (uri) => panels.show('sources', uri),
      'newslint.showBoilerplateReport': (uri) => panels.show('boilerplate', uri),
      'newslint.showNameReport': (uri) => panels.show('names', uri),
      'newslint.showDuplicateReport': (uri) => panels.show('duplicates', uri),
      'newslint.openRulePage': (ruleId) => openRulePage(context.extensionUri, ruleId),
      'newslint.goTo': (uri, line) => panels.goTo(uri, line),
      'newslint.restart': () => running.restart(),
      'newslint.showOutput': () => output.show(),
    }),
  )
  await running.start()
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await server?.stop()
}
