/** How an article is known again: by its bytes, or by its size and time of change, and by its bytes where they differ. */
export const cacheStrategies = ['content', 'metadata'] as const
export type CacheStrategy = (typeof cacheStrategies)[number]

export interface CacheOptions {
  /** The file, or a folder in which one is made for each folder that newslint runs in; `.newslintcache` unless given. */
  readonly location?: string
  /** `content` unless given. */
  readonly strategy?: CacheStrategy
}
