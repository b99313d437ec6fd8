import {commands, type Disposable, window} from 'vscode'
import {activeArticle} from './articles.ts'

/** What a command is called with: nothing by a person, and by links and lenses anything. */
type Command = (...given: unknown[]) => unknown

/** Registers commands. One that fails says why in one line. */
export function registerCommands(all: Readonly<Record<string, Command>>): Disposable[] {
  return Object.entries(all).map(([name, run]) =>
    commands.registerCommand(name, async (...given: unknown[]) => {
      try {
        return await run(...given)
      } catch (error) {
        void window.showErrorMessage(`newslint: ${error instanceof Error ? error.message : String(error)}`)
        return undefined
      }
    }),
  )
}

/** Keeps the condition `newslint.hasArticle`, by which commands show: an article is being edited. */
export function watchArticles(): Disposable {
  const update = (): void => {
    void commands.executeCommand('setContext', 'newslint.hasArticle', activeArticle() !== undefined)
  }
  update()
  return window.onDidChangeActiveTextEditor(update)
}
