import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {benchArticle, type Layout} from './corpus.ts'

const megabyte = 1_000_000

/** Gives a measure a folder of its own and takes it away afterwards. */
export async function inScratch<Value>(work: (folder: string) => Value | Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * Writes the corpus that a measure reads.
 *
 * @param layoutOf How the article of an index is laid out; Markdown gets the extension `.md`.
 * @returns Its size in megabytes (millions of bytes).
 */
export function writeCorpus(folder: string, count: number, layoutOf: (index: number) => Layout): number {
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const layout = layoutOf(index)
    const path = join(folder, String(Math.floor(index / 1000)), `${index}.${layout === 'markdown' ? 'md' : 'txt'}`)
    if (index % 1000 === 0) mkdirSync(dirname(path), {recursive: true})
    const text = benchArticle(index, layout)
    writeFileSync(path, text)
    bytes += Buffer.byteLength(text)
  }
  return bytes / megabyte
}

/** Half Markdown; of the rest, every other one hard-wrapped. */
export function mixedLayout(index: number): Layout {
  if (index % 2 === 0) return 'markdown'
  return index % 4 === 3 ? 'wrapped' : 'lines'
}
