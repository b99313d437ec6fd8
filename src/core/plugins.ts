import {retext} from 'retext'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {nlcst} from '../language/nlcst.ts'
import type {RetextPluginEntry} from './config.ts'
import type {Document} from './document.ts'
import type {Message} from './message.ts'
import {internalErrorOf} from './run.ts'

/**
 * Runs foreign retext plugins on the standard nlcst tree of a document.
 *
 * @param plugins Entries whose `plugin` is loaded; others are passed over.
 * @returns Their messages, each stamped with the id of its entry. A plugin that throws, or that is
 *   asynchronous, becomes one `internal-error` finding.
 */
export function runPlugins(document: Document, plugins: readonly RetextPluginEntry[]): Message[] {
  const messages: Message[] = []
  for (const entry of plugins) {
    if (entry.plugin === undefined || entry.severity === 'off') continue
    const id = entry.id ?? entry.name
    const file = new VFile({value: document.text, ...(document.path === undefined ? {} : {path: document.path})})
    try {
      // A plugin may change the tree, so each gets one of its own.
      const tree = nlcst.compute(document)
      retext()
        .use(synchronous(entry.plugin), ...(entry.options === undefined ? [] : [entry.options]))
        .runSync(tree, file)
      for (const message of file.messages) messages.push(convert(message, id, entry, document))
    } catch (error) {
      messages.push(internalErrorOf(id, error))
    }
  }
  return messages
}

type Attacher = NonNullable<RetextPluginEntry['plugin']>

/** Refuses a plugin that answers later, and leaves no promise of it behind that could end the process. */
function synchronous(plugin: Attacher): Attacher {
  return function (...parameters) {
    const transform = plugin.apply(this, parameters) as ((...rest: unknown[]) => unknown) | undefined
    if (typeof transform !== 'function') return undefined
    return (...rest: unknown[]) => {
      const result = transform(...rest)
      if (!(result instanceof Promise)) return result as never
      result.catch(() => undefined)
      throw new Error('it is asynchronous, and newslint runs plugins that are not')
    }
  }
}

function convert(message: VFileMessage, id: string, entry: RetextPluginEntry, document: Document): Message {
  const place = message.place
  const point = place === undefined ? undefined : 'start' in place ? place : {start: place, end: place}
  const within = (offset: unknown): number =>
    typeof offset === 'number' && offset > 0 ? Math.min(Math.trunc(offset), document.text.length) : 0
  const start = within(point?.start.offset)
  const end = Math.max(start, within(point?.end.offset))
  const expected = Array.isArray(message.expected) ? message.expected : []
  const range = [start, end] as const
  return {
    ruleId: id,
    messageId: message.ruleId ?? null,
    severity: entry.severity === 'error' ? 2 : 1,
    start,
    end,
    message: String(message.reason).replace(/\s+/g, ' ').trim(),
    ...(typeof message.note === 'string' ? {note: message.note} : {}),
    ...(typeof message.url === 'string' ? {url: message.url} : {}),
    ...(expected.length > 0 && end > start
      ? {suggestions: expected.map((text) => ({desc: text === '' ? 'Cut it' : `Write “${text}”`, fix: {range, text}}))}
      : {}),
  }
}
