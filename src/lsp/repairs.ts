import type {Fix, Message} from '../core/message.ts'
import {clipped} from '../formatters/text.ts'
import type {ArticleView} from './article-view.ts'

/** A change that an editor can choose. */
export interface Repair {
  readonly title: string
  readonly fix: Fix
  /** Always right, so that it can be made without a look. */
  readonly isPreferred: boolean
}

/** The repair of a finding and everything that it suggests. */
export function repairs(view: ArticleView, {fix, suggestions = []}: Message): Repair[] {
  const all: Repair[] = []
  if (fix !== undefined) all.push({title: titleOf(view, fix), fix, isPreferred: true})
  for (const {desc, fix: change} of suggestions)
    if (!isSame(fix, change)) all.push({title: desc, fix: change, isPreferred: false})
  return all
}

function titleOf({document}: ArticleView, {range: [start, end], text}: Fix): string {
  const before = clipped(document.text.slice(start, end), 60)
  const after = clipped(text, 60)
  if (before === '' && after === '') return text === '' ? 'Cut the blanks' : 'Repair the layout'
  if (after === '') return `Cut “${before}”`
  if (before === '') return `Insert “${after}”`
  return `Write “${after}” for “${before}”`
}

function isSame(first: Fix | undefined, second: Fix): boolean {
  return (
    first !== undefined &&
    first.text === second.text &&
    first.range[0] === second.range[0] &&
    first.range[1] === second.range[1]
  )
}
