import type {Document} from '../../src/core/document.ts'
import {findOffices, type OfficeMention, officeMentions} from '../../src/language/office-holders.ts'
import {wordOf} from '../../src/language/vocabulary.ts'
import {type OfficeHead, OfficeKind} from '../../src/lexicon/offices.ts'

/**
 * The offices of an article, the editor’s own among them.
 *
 * @param own Offices besides the built-in ones, such as `harbour master`.
 */
export function officesOf(document: Document, own: readonly string[]): readonly OfficeMention[] {
  const built = document.get(officeMentions)
  if (own.length === 0) return built
  const heads = new Map<string, OfficeHead>()
  for (const office of own) {
    const words = office.toLowerCase().trim().split(/\s+/)
    const head = words[words.length - 1]
    const before = new Set(heads.get(head)?.before)
    if (words.length > 1) before.add(words[words.length - 2])
    const alone = words.length === 1 || heads.get(head)?.alone === true
    heads.set(head, {kind: OfficeKind.body, alone, before, ofSubject: false, ofBody: false, needsOwner: false})
  }
  const seen = new Set(built.map(({head}) => head))
  const more = findOffices(document, (word) => heads.get(wordOf(word))).filter(({head}) => !seen.has(head))
  return [...built, ...more].sort((first, second) => first.head - second.head)
}
