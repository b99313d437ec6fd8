import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Document} from '../core/document.ts'
import {nearest} from '../core/nearest.ts'
import {UsageError} from '../node/errors.ts'
import {packageRoot} from '../node/paths.ts'
import {registry} from '../node/registry.ts'
import {renderMarkdown, type TerminalStyle} from './terminal-markdown.ts'

/**
 * A rule's page, for the terminal.
 *
 * @throws {UsageError} when there is no such rule.
 */
export async function explain(id: string, style: TerminalStyle): Promise<string> {
  if (!Object.hasOwn(registry, id)) {
    const meant = nearest(id, Object.keys(registry))
    const advice = meant === undefined ? 'newslint --list-rules names them all' : `did you mean "${meant}"?`
    throw new UsageError(`--explain: there is no rule "${id}"; ${advice}`)
  }
  let page: string
  try {
    page = readFileSync(join(packageRoot(), 'rules', id, 'README.md'), 'utf8')
  } catch {
    const {summary, why} = registry[id].meta
    page = `# ${id}\n\n${summary}.\n\n${why}\n`
  }
  return renderMarkdown(new Document(page, {path: 'README.md', input: 'markdown'}).tree, style)
}
