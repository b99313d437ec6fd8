import type {TextEdit} from 'vscode-languageserver/node'
import {applyFixes, fixText} from '../core/fix.ts'
import type {Fix, Message} from '../core/message.ts'
import type {ArticleView} from './article-view.ts'

/** The edits that make all safe repairs of an article, as `--fix` does. */
export function fixAllEdits(view: ArticleView): TextEdit[] {
  return editsFor(view, () => true)
}

/** The edits that make all safe repairs of one rule. */
export function fixRuleEdits(view: ArticleView, ruleId: string): TextEdit[] {
  return editsFor(view, (message) => message.ruleId === ruleId)
}

function editsFor(view: ArticleView, accept: (message: Message) => boolean): TextEdit[] {
  const fixes = view.findings.filter(accept).flatMap(({fix}) => (fix === undefined ? [] : [fix]))
  if (fixes.length === 0) return []
  const {text} = view.document
  const {output, passes} = fixText(text, view.path, view.settings, accept)
  // One round is a list of small edits, which leave the cursor and marks where they are; more of them are one edit.
  if (passes < 2 && applyFixes(text, fixes) === output) return taken(text, fixes).map((fix) => view.edit(fix))
  return output === text ? [] : [view.edit(difference(text, output))]
}

/** The fixes that are applied of some that may overlap. */
function taken(text: string, fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = []
  let output = text
  for (const fix of fixes.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const next = applyFixes(text, [...kept, fix])
    if (next === output) continue
    kept.push(fix)
    output = next
  }
  return kept
}

/** One edit that makes a text of another: what stands between what they have in common at both ends. */
function difference(before: string, after: string): Fix {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return {range: [start, before.length - end], text: after.slice(start, after.length - end)}
}
