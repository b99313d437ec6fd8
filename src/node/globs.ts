import picomatch from 'picomatch'

type Matcher = (path: string) => boolean

const matchers = new WeakMap<readonly string[], Matcher>()

/**
 * Whether a path fits a list of glob patterns, as in a config's `overrides[].files`.
 *
 * A pattern without a slash fits the file's name in any folder (`opinion-*.md`), one that ends in a slash fits all
 * that the folder holds (`live/`), and one that begins with `!` takes files out again.
 *
 * @param patterns Globs. Pass the same array again: it is compiled once.
 * @param path Relative to the folder of the patterns, with forward slashes.
 */
export function matchesGlob(patterns: readonly string[], path: string): boolean {
  let matcher = matchers.get(patterns)
  if (matcher === undefined) {
    matcher = compile(patterns)
    matchers.set(patterns, matcher)
  }
  return matcher(path)
}

function compile(patterns: readonly string[]): Matcher {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(matcherOf)
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => matcherOf(pattern.slice(1)))
  return (path) => wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path))
}

function matcherOf(pattern: string): Matcher {
  const clean = pattern.replace(/^\.\//, '')
  // Everything is meant, also a file outside the config's folder, whose path begins with `../`.
  if (clean === '**' || clean === '**/*') return () => true
  const whole = clean.endsWith('/') ? `${clean}**` : clean.includes('/') ? clean : `**/${clean}`
  return picomatch(whole, {dot: true})
}
