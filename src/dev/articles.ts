import {createReadStream, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

/** An article of a set, with the day of its publication as `2016-09-12` where the set tells it. */
export interface EvaluationArticle {
  readonly id: string
  readonly text: string
  readonly date?: string
}

/** Professional copy to count false alarms on. */
export const professional = ['bbc', 'reuters-c50', 'polnear-dev', 'gum'] as const

/** The articles of a set in JSON lines. One that several people annotated stands in it several times and counts once. */
export async function* articlesIn(path: string): AsyncGenerator<EvaluationArticle> {
  for await (const line of createInterface({input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY}))
    if (line !== '') {
      const article = JSON.parse(line)
      if (article.primary !== false) yield article
    }
}

/** The sets of these names that are there, with their paths. */
export function setsIn(evaluation: string, names: readonly string[]): {name: string; path: string}[] {
  return names.map((name) => ({name, path: join(evaluation, `${name}.jsonl`)})).filter(({path}) => existsSync(path))
}

/** The rows of a small set, all at once; none where it is not there. */
export function rowsOf<Row>(evaluation: string, name: string): Row[] {
  const path = join(evaluation, `${name}.jsonl`)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}
