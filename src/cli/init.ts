import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configNames} from '../node/config-file.ts'
import {explainFileError, UsageError} from '../node/errors.ts'

const template = `// @ts-check
// What newslint checks, and how strictly. Every setting is optional.

/** @type {import('newslint').Config} */
export default {
  // The set of rules to begin with. "recommended" stays quiet on good copy; "strict" also wants a source for every
  // statement that needs one; "ai-copy" suits desks that publish generated drafts. \`newslint --list-rules\` shows
  // what each makes of every rule.
  preset: 'recommended',

  // One rule at a time: 'off', 'warn' (reported) or 'error' (reported, and the command fails).
  // \`newslint --explain <rule>\` shows what a rule finds and which options it has.
  rules: {
    // 'repeated-words': 'error',
  },

  // Rules of your own desk, without code: what to find, and what to write instead.
  house: [
    // {id: 'percent', find: 'per cent', prefer: 'percent', severity: 'warn'},
  ],

  // Names as your desk spells them, and spellings that are wrong; \`newslint --report names\` shows what there is.
  names: {
    // Kyiv: ['Kiev'],
  },

  // retext plugins from npm, installed beside this file.
  plugins: [
    // 'retext-profanities',
  ],

  // Other settings for some of the files; the last that fits a file wins.
  overrides: [
    // {files: ['opinion/'], kind: 'opinion'},
  ],

  // Files to leave out, as in .gitignore, which counts anyway.
  ignores: [
    // 'drafts/',
  ],
}
`

/**
 * Writes a config to begin with. It changes nothing that holds without it.
 *
 * @returns What was done, for the user.
 * @throws {UsageError} when the folder has a config already.
 */
export function writeConfig(folder: string): string {
  const present = configNames.find((name) => existsSync(join(folder, name)))
  if (present !== undefined) throw new UsageError(`there is a ${present} here already; change that, or remove it first`)
  const name = 'newslint.config.mjs'
  try {
    writeFileSync(join(folder, name), template, {flag: 'wx'})
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${explainFileError(error)}`)
  }
  return `wrote ${name}; now run newslint and see what it says`
}
