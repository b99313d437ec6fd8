import {sha256} from './sha256.ts'

/** One of several equal shares of the files: `index` from 1 to `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * Whether a file belongs to a share. It depends on the file's path alone, so that a new file moves no other.
 *
 * @param path Relative to the current folder, with slashes.
 */
export function isInShard(path: string, {index, count}: Shard): boolean {
  const hash = sha256(path).digest().readUInt32BE(0)
  return hash % count === index - 1
}
