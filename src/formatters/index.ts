import type {Formatter} from './formatter.ts'

export type {Formatter, FormatterContext, RuleInformation} from './formatter.ts'

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
} satisfies Readonly<Record<string, () => Promise<Formatter>>>

export type FormatterName = keyof typeof formatters

/** Whether newslint has a format of this name. */
export function isFormatterName(name: string): name is FormatterName {
  return Object.hasOwn(formatters, name)
}
