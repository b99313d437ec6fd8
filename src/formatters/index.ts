import type {Formatter} from './formatter.ts'

export type {Formatter, FormatterContext, RuleInformation, ToolInformation} from './formatter.ts'

/** The formats that come with newslint. Each is loaded when it is asked for: a run needs only one. */
export const formatters = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
  'json-with-metadata': async () => (await import('./json-with-metadata.ts')).jsonWithMetadata,
  unix: async () => (await import('./unix.ts')).unix,
  compact: async () => (await import('./compact.ts')).compact,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  sarif: async () => (await import('./sarif.ts')).sarif,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
} satisfies Readonly<Record<string, () => Promise<Formatter>>>

export type FormatterName = keyof typeof formatters

/** Whether newslint has a format of this name. */
export function isFormatterName(name: string): name is FormatterName {
  return Object.hasOwn(formatters, name)
}
