import type {ReportedMessage} from '../core/report.ts'

/**
 * A text on one line: white space collapsed, since two spaces end a message for VS Code's matcher, and control
 * characters made visible, since an article must not be able to command the terminal. Nor may it command a build server:
 * GitHub's and Azure's runners take `##[…]` and `##vso[…]` anywhere in a line for a command of the step.
 */
export function oneLine(text: string): string {
  return wholeCharacters(text)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD')
    .replace(/##(?=(?:vso)?\[)/gi, '##\u200b')
    .trim()
}

/** Text with half characters replaced (what slicing can leave of an emoji): they cannot be written as UTF-8. */
export function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD')
}

/** A path on one line. A line break in a file's name would otherwise look like the end of a row. */
export function printablePath(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD')
}

/** Words of an article on one line, cut where they are longer than so many characters. */
export function clipped(text: string, most = 88): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

/** `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Whether a finding counts as an error. */
export function isError({fatal, severity}: ReportedMessage): boolean {
  return fatal === true || severity === 2
}
