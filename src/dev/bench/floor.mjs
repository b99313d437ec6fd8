// The floor of a run: reads the files of a folder and scans each into tokens once, in one thread, with what is built.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {tokenize} from '../../../dist/src/language/tokens.js'

const [folder] = process.argv.slice(2)
let count = 0
for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true}))
  if (entry.isFile()) count += tokenize(readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8')).length
if (count === 0) process.exitCode = 1
