/** Keys whose text a site prints with the article. Without capitals and hyphens. Source: themes and content systems in use. */
export const noteKeys: ReadonlySet<string> = new Set([
  ...['disclosure', 'disclosures', 'aidisclosure', 'ainote', 'ailabel', 'ainotice', 'aistatement', 'aidisclaimer'],
  ...['note', 'notes', 'editorsnote', 'editornote', 'editorialnote', 'footnote', 'disclaimer', 'transparency'],
])

/** Keys for whoever looked an article over. */
export const reviewerKeys: ReadonlySet<string> = new Set([
  ...[
    'editor',
    'editors',
    'editedby',
    'reviewer',
    'reviewers',
    'reviewedby',
    'factcheckedby',
    'factchecker',
    'approvedby',
  ],
  ...['humaneditor', 'responsibleeditor', 'checkedby', 'verifiedby'],
])

const namesMachine =
  /\b(?:a\.?i\.?|artificial intelligence|gen-?ai|chat-?gpt|gpt[\w.-]*|claude|gemini|copilot|language models?|llms?|machine|automated|automatically|algorithm\w*|robots?|bots?)(?:\b|-)/i

/** Whether the text of a note tells of AI; a key made for that need not name it. */
export function disclosesIn(key: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((entry) => disclosesIn(key, entry))
  if (typeof value !== 'string' || value.trim() === '') return false
  return key.startsWith('ai') || key === 'disclosure' || namesMachine.test(value)
}
