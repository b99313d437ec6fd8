/**
 * Bylines that name nobody. Source: the default authors of content systems, and the bylines that style books advise
 * against. Compiled for this project.
 */
const genericNames = new Set(
  `admin|administrator|root|user|guest|guest author|guest writer|author|writer|webmaster|web master|unknown|anonymous|anon|
   n/a|na|none|tbd|tba|todo|test|default|editor|the editor|editors|the editors|sub-editor|web editor|news editor|
   staff|our staff|staff writer|staff writers|staff reporter|staff reporters|staff correspondent|staff author|
   team|the team|our team|newsroom|the newsroom|news room|newsdesk|news desk|web desk|online desk|digital desk|desk|
   reporter|our reporter|a reporter|reporters|correspondent|our correspondent|special correspondent|our own correspondent|
   contributor|contributors|agency|agencies|our agencies|news agency|news agencies|wire|wires|wire reports|wire services|
   press|media|ai|a.i.|bot|robot|automation|machine|ai writer|ai assistant|ai author|chatgpt|gpt|gpt-4|gpt-4o|claude|gemini|
   copilot|llm|journalist|content|content team|content writer|editorial|marketing|system|cms|wordpress|ghost|owner`
    .split('|')
    .map((name) => name.trim()),
)

/** Ends of bylines that name a room: “Lantern staff”, “Sports Desk”, “Editorial Team”. */
const genericEnd =
  /(?:^|\s)(?:staff|team|desk|newsroom|editors|reporters|bureau|board|editorial|writers|agencies|correspondents)$/

/** Whether a byline names nobody. */
export function isGeneric(name: string, more: ReadonlySet<string>): boolean {
  const plain = name.toLowerCase().replace(/^@/, '').replace(/[-_]+/g, ' ').replace(/\s+/g, ' ').trim()
  return genericNames.has(plain) || genericNames.has(name.toLowerCase()) || genericEnd.test(plain) || more.has(plain)
}

/** The names in an author field: a text, a list, an object with a name, or a list of those. */
export function namesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(/\s*(?:,|;|&|\band\b)\s*/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  if (Array.isArray(value)) return value.flatMap(namesOf)
  if (typeof value !== 'object' || value === null) return []
  const {name, title, givenName, familyName} = value as Readonly<Record<string, unknown>>
  if (typeof familyName === 'string') return [`${typeof givenName === 'string' ? givenName : ''} ${familyName}`.trim()]
  return namesOf(name ?? title)
}
