import assert from 'node:assert/strict'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type * as VSCode from 'vscode'

/** How long something may take that the editor does by and by. */
const patience = 20_000

/** A finding as every host tells it: rule, and where it begins, counted from 1. */
export type Place = readonly [rule: string, line: number, column: number]

/** What the cases do with the editor. */
export class Host {
  readonly vscode: typeof VSCode
  readonly folder: string
  #written: string[] = []
  readonly #set = new Set<string>()

  constructor(vscode: typeof VSCode) {
    this.vscode = vscode
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert(folder !== undefined, 'no folder is open')
    this.folder = folder.uri.fsPath
  }

  uri(name: string): VSCode.Uri {
    return this.vscode.Uri.file(join(this.folder, name))
  }

  /** Writes a file that is gone after the case. */
  write(name: string, text: string): VSCode.Uri {
    this.#written.push(name)
    writeFileSync(join(this.folder, name), text)
    return this.uri(name)
  }

  /** Opens an article of the folder as a click does: the API would keep it open for minutes. */
  async open(name: string): Promise<VSCode.TextEditor> {
    const uri = this.uri(name)
    await this.vscode.commands.executeCommand('vscode.open', uri, {preview: false, viewColumn: 1})
    const editor = this.vscode.window.activeTextEditor
    assert.equal(editor?.document.uri.toString(), uri.toString())
    return editor
  }

  /** Writes and opens an article that is gone after the case. */
  async openNew(name: string, text: string): Promise<VSCode.TextEditor> {
    this.write(name, text)
    return this.open(name)
  }

  findings(uri: VSCode.Uri): VSCode.Diagnostic[] {
    return this.vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'newslint')
  }

  places(uri: VSCode.Uri): Place[] {
    return this.findings(uri)
      .map(({code, range: {start}}): Place => [ruleOf(code), start.line + 1, start.character + 1])
      .sort(byPlace)
  }

  rules(uri: VSCode.Uri): string[] {
    return this.places(uri).map(([rule]) => rule)
  }

  /** What the command line found in the articles of the folder, by name; see extension.test.ts. */
  expected(): Readonly<Record<string, readonly Place[]>> {
    return JSON.parse(readFileSync(join(this.folder, '../expected.json'), 'utf8'))
  }

  /** Changes a setting of newslint until the case is over. */
  async set(name: string, value: unknown): Promise<void> {
    this.#set.add(name)
    const target = this.vscode.ConfigurationTarget.Workspace
    await this.vscode.workspace.getConfiguration('newslint').update(name, value, target)
  }

  async replaceAll(editor: VSCode.TextEditor, from: string, to: string): Promise<void> {
    const {document} = editor
    const start = document.getText().indexOf(from)
    assert(start !== -1, `“${from}” is not in the article`)
    const range = new this.vscode.Range(document.positionAt(start), document.positionAt(start + from.length))
    assert(await editor.edit((edit) => edit.replace(range, to)))
  }

  async codeActions(uri: VSCode.Uri, range: VSCode.Range, kind: string): Promise<VSCode.CodeAction[]> {
    return this.vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind)
  }

  /** Waits until a check does not throw any more. */
  async until(check: () => unknown): Promise<void> {
    const end = Date.now() + patience
    for (;;) {
      try {
        await check()
        return
      } catch (error) {
        if (Date.now() > end) throw error
        await pause(50)
      }
    }
  }

  /** Puts back what a case has changed. */
  async tidy(): Promise<void> {
    const {commands, workspace} = this.vscode
    for (const document of workspace.textDocuments)
      if (document.isDirty) {
        await this.vscode.window.showTextDocument(document)
        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
      }
    await commands.executeCommand('workbench.action.closeAllEditors')
    for (const name of this.#written) rmSync(join(this.folder, name), {force: true, recursive: true})
    this.#written = []
    for (const name of this.#set) await this.set(name, undefined)
    this.#set.clear()
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

export function byPlace([ruleA, lineA, columnA]: Place, [ruleB, lineB, columnB]: Place): number {
  return lineA - lineB || columnA - columnB || (ruleA < ruleB ? -1 : 1)
}

export function ruleOf(code: VSCode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code)
}
