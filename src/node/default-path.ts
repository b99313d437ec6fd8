import {statSync} from 'node:fs'
import {join} from 'node:path'

/** What is linted in a folder when no path is given: `content` where there is one. */
export function defaultPath(cwd: string): string {
  return statSync(join(cwd, 'content'), {throwIfNoEntry: false})?.isDirectory() === true ? 'content' : '.'
}
