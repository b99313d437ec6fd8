/*
 * Marks that chat tools put into what is copied out of them. Sources: the markup pages of Wikipedia's project on cleaning
 * up machine writing, and the tools' own exports.
 */

/** How a token is found: by a string that every one holds, and its whole form around it. */
export interface TokenForm {
  /** Looked for first, because text without it need not be read. */
  readonly sign: string
  /** The most characters that stand before the sign. */
  readonly before: number
  /** The whole token. */
  readonly form: RegExp
}

const turn = String.raw`turn\d+(?:search|news|view|image|file|fetch|product|forecast|academia|reddit|maps|finance|sports|video|0)\d*`

/** Marks that stand for a source and lead nowhere. */
export const citations: readonly TokenForm[] = [
  {sign: 'oaicite', before: 60, form: /:contentReference\[oaicite:\s*\d+\]\{index=\d+\}/giu},
  {sign: 'oaicite', before: 40, form: /\[?oaicite:\s*\d+\]?(?:\{index=\d+\})?/giu},
  {sign: 'oai_citation', before: 4, form: /\(?\[oai_citation[:\d,‡†\s][^\]\n]{0,120}\](?:\([^)\s]{0,400}\))?\)?/giu},
  {sign: '†', before: 24, form: /【\d+(?::\d+)?†[^】\n]{0,60}】/gu},
  {sign: '†', before: 24, form: /\[\d+(?::\d+)?†(?:source|L\d+(?:-L\d+)?)\]/giu},
  {sign: '\uE200', before: 0, form: /\uE200[^\uE201\n]{0,200}\uE201/gu},
  {sign: 'turn', before: 6, form: new RegExp(String.raw`\bcite(?:${turn})+`, 'giu')},
  {sign: 'turn', before: 1, form: new RegExp(String.raw`\b${turn}\b`, 'giu')},
  {sign: 'attached_file', before: 1, form: /\[?attached_file:\d+\]?/giu},
  {sign: '[cite', before: 0, form: /\[cite(?:_start|_end|:\s*\d+(?:\s*[,–-]\s*\d+)*)\]/giu},
  {sign: 'grok_card', before: 2, form: /<?\/?\bgrok_card\b[^>\n]{0,160}>?/giu},
  {sign: '[web:', before: 0, form: /\[web:\d+\](?:\[web:\d+\])*/giu},
]

/** Parameters of addresses that say where the address was copied from. */
export const tracking: readonly TokenForm[] = [
  {
    sign: 'utm_source=',
    before: 5,
    form: /(?:[?]|&(?:amp;)?)utm_source=(?:chatgpt|openai|perplexity|copilot|claude|gemini|grok|deepseek|bing-?chat|you)(?:\.(?:com|ai))?(?![\w.-])&?(?:amp;)?/giu,
  },
  {sign: 'referrer=grok', before: 5, form: /(?:[?]|&(?:amp;)?)referrer=grok\.com(?![\w.-])&?(?:amp;)?/giu},
]

const slot = [
  '(?:full |first |last |family |company |organi[sz]ation |business |team |event |product |school |city |town |street |official |',
  'reporter |author |spokesperson |expert |local |specific |relevant |exact |actual |website |contact |phone |email |source )*',
  '(?:name|names|date|dates|day|month|year|time|city|town|state|country|location|place|venue|number|amount|percentage|',
  'figure|company|organi[sz]ation|title|position|role|job title|url|hyperlink|phone number|email address|email|',
  'contact information|contact details|address|byline|author|reporter|spokesperson|affiliation|placeholder|',
  'tbd|tbc|tk|xx+|price|age|district|county|department|agency|university|institution)',
].join('')

/** Slots that nobody filled in. */
export const placeholders: readonly TokenForm[] = [
  {
    sign: '[',
    before: 0,
    form: /\[(?:insert|your|add|enter|fill in|include|replace|specify|provide|paste|state|describe|mention)\b(?:[ ,/'’:-][^[\]\n]{1,80})\]/giu,
  },
  {
    sign: '[',
    before: 0,
    form: new RegExp(String.raw`\[${slot}(?:(?:,? (?:and|or|of|here|if)|[,/]) ?[^\[\]\n]{0,60})?\]`, 'giu'),
  },
  {sign: '{{', before: 0, form: /\{\{[^{}\n]{1,80}\}\}/gu},
  {sign: 'orem ipsum', before: 1, form: /lorem ipsum(?: dolor sit amet)?/giu},
  {sign: '_HERE', before: 40, form: /\b(?:INSERT|PASTE|ADD|YOUR|ENTER)_[A-Z_]{2,40}_HERE\b/gu},
  {sign: 'INSERT_', before: 0, form: /\bINSERT_[A-Z_]{2,40}\b/gu},
]

/** The same in angle brackets, which Markdown takes for HTML, so that they stand in the text and not in the prose. */
export const angleSlots: readonly TokenForm[] = [
  {sign: '<', before: 0, form: /<(?:insert|your|add|enter)[ _-][\w '’-]{2,60}>/giu},
]

/** Characters of signs that most texts do not have: looking for one of them is cheaper than looking for each sign. */
const rareCharacters = ['_', '†', '\uE200', '[', '{', '=', '<']

/** No token is longer. */
const longest = 600

let lastText = ''
let lastAbsent: readonly string[] = rareCharacters

/** The rare characters that a text does not have. It is asked several times in a row. */
function absentFrom(text: string): readonly string[] {
  if (text !== lastText) {
    lastAbsent = rareCharacters.filter((character) => !text.includes(character))
    lastText = text
  }
  return lastAbsent
}

/** The places of tokens in a text, in order; of those that overlap the first. */
export function findTokens(text: string, forms: readonly TokenForm[]): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  const absent = absentFrom(text)
  for (const {sign, before, form} of forms) {
    if (absent.some((character) => sign.includes(character))) continue
    let done = 0
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length)) {
      if (at < done) continue
      form.lastIndex = Math.max(done, at - before)
      const match = form.exec(text.slice(0, at + longest))
      if (match === null || match.index > at) continue
      done = match.index + match[0].length
      found.push({start: match.index, end: done})
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = 0
  return found.filter(({start, end}) => {
    const isFree = start >= reach
    if (isFree) reach = end
    return isFree
  })
}
