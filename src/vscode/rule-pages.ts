import {commands, FileType, type QuickPickItem, Uri, window, workspace} from 'vscode'
import {activeArticle} from './articles.ts'
import {findingsOf, ruleOf} from './findings.ts'

/** The folder that holds the pages of the rules, as `<rule>/README.md`. */
export function rulePages(extension: Uri): Uri {
  return Uri.joinPath(extension, 'rules')
}

/** Opens the page of a rule, or lets one be chosen: those that found something in the article come first. */
export async function openRulePage(extension: Uri, given: unknown): Promise<void> {
  const ruleId = typeof given === 'string' ? given : await chooseRule(extension)
  if (ruleId === undefined) return
  const page = Uri.joinPath(rulePages(extension), ruleId, 'README.md')
  if (!/^[\w-]+$/.test(ruleId) || !(await exists(page))) throw new Error(`there is no page for the rule “${ruleId}”`)
  await commands.executeCommand('markdown.showPreview', page)
}

async function chooseRule(extension: Uri): Promise<string | undefined> {
  const folders = await workspace.fs.readDirectory(rulePages(extension))
  const all = folders.filter(([, type]) => type === FileType.Directory).map(([name]) => name)
  const article = activeArticle()
  const counts = new Map<string, number>()
  for (const finding of article === undefined ? [] : findingsOf(article.uri)) {
    const ruleId = ruleOf(finding)
    if (ruleId !== undefined) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  const items = all.sort().map((label): QuickPickItem => {
    const count = counts.get(label)
    return count === undefined ? {label} : {label, description: `${count} in this article`}
  })
  items.sort((a, b) => (counts.get(b.label) ?? 0) - (counts.get(a.label) ?? 0))
  const chosen = await window.showQuickPick(items, {title: 'newslint: open a rule’s page', matchOnDescription: true})
  return chosen?.label
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}
