// Makes the nlcst tree of each file of a folder, with what is built: `ours` by newslint's layer, `theirs` by parse-english.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const [whose, folder] = process.argv.slice(2)
const treeOf = whose === 'ours' ? await ours() : await theirs()
let count = 0
for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true}))
  if (entry.isFile())
    count += treeOf(readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8')).children.length
if (count === 0) process.exitCode = 1

async function ours() {
  const {Document} = await import('../../../dist/src/core/document.js')
  const {nlcst} = await import('../../../dist/src/language/nlcst.js')
  return (text) => new Document(text, {path: 'article.txt', input: 'lines', language: 'en'}).get(nlcst)
}

async function theirs() {
  const {ParseEnglish} = await import('parse-english')
  const parser = new ParseEnglish()
  return (text) => parser.parse(text)
}
