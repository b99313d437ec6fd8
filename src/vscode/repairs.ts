import {type CodeAction, commands, Range, window, workspace} from 'vscode'
import {activeArticle} from './articles.ts'

/** The kind of the action that makes all safe repairs of an article. */
const fixAll = 'source.fixAll.newslint'

/** Makes all safe repairs of the article that is being edited. Gives whether there was any. */
export async function makeSafeRepairs(): Promise<boolean> {
  const article = activeArticle()
  if (article === undefined) throw new Error('open an article first')
  const whole = article.validateRange(new Range(0, 0, article.lineCount, 0))
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    article.uri,
    whole,
    fixAll,
  )
  const edit = actions.find(({kind}) => kind?.value === fixAll)?.edit
  if (edit === undefined) {
    void window.showInformationMessage('newslint: nothing in this article can be repaired safely')
    return false
  }
  return workspace.applyEdit(edit)
}
