import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lintText} from '../src/core/lint.ts'
import type {Message} from '../src/core/message.ts'
import {resolveConfig} from '../src/core/resolve-config.ts'
import {collapse} from './support/annotations.ts'
import {type GeneratedArticle, generatedArticle} from './support/articles.ts'
import {definitions, registry} from './support/rules.ts'

const layoutRules = new Set(definitions.filter(({category}) => category === 'layout').map(({id}) => id))
const settings = Object.fromEntries(
  (['markdown', 'lines', 'wrapped'] as const).map((input) => [
    input,
    resolveConfig({preset: 'strict', input}, registry, 'article.md', () => false),
  ]),
)

// The same articles on every run; another seed looks at others.
fc.configureGlobal({numRuns: 200, seed: Number(process.env.NEWSLINT_SEED ?? 1)})

const lineEndings = {LF: '\n', CRLF: '\r\n', CR: '\r'} as const

describe('positions', () => {
  it('lie within the text and never inside a character', () => {
    fc.assert(
      fc.property(generatedArticle, fc.constantFrom(...Object.values(lineEndings)), (article, ending) => {
        const text = article.text.replaceAll('\n', ending)
        for (const message of messagesOf({...article, text})) {
          expect(message.start).toBeGreaterThanOrEqual(0)
          expect(message.end).toBeGreaterThanOrEqual(message.start)
          expect(message.end).toBeLessThanOrEqual(text.length)
          expect([splitsPair(text, message.start), splitsPair(text, message.end)]).toEqual([false, false])
        }
      }),
    )
  })

  it('begin and end with a word or a mark, not with white space, unless the layout is what is judged', () => {
    fc.assert(
      fc.property(generatedArticle, (article) => {
        for (const {ruleId, start, end} of messagesOf(article)) {
          if (layoutRules.has(ruleId)) continue
          const underlined = article.text.slice(start, end)
          expect(underlined, ruleId).toBe(underlined.trim())
          expect(underlined, ruleId).not.toBe('')
        }
      }),
    )
  })

  it('cover the words that the message quotes', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(generatedArticle, fc.constantFrom(...Object.values(lineEndings)), (article, ending) => {
        const text = article.text.replaceAll('\n', ending)
        for (const message of messagesOf({...article, text})) {
          const quotation = quotationIn(message.message)
          if (quotation === null) continue
          seen.add(message.ruleId)
          const underlined = plain(text.slice(message.start, message.end))
          expect(covers(underlined, quotation), `⟦${underlined}⟧ ${message.message}`).toBe(true)
        }
      }),
    )
    // The property holds for nothing when no message quotes.
    expect(seen.size).toBeGreaterThanOrEqual(4)
  })

  it('are on the same words whatever the line ends with, and with a byte order mark', () => {
    fc.assert(
      fc.property(generatedArticle, (article) => {
        const [unix, ...others] = Object.values(lineEndings).map((ending) => described(article, ending))
        for (const other of others) expect(other).toEqual(unix)
        expect(described({...article, text: `\uFEFF${article.text}`}, '\n')).toEqual(unix)
      }),
    )
  })
})

function messagesOf({text, input}: GeneratedArticle): readonly Message[] {
  return lintText(text, 'article.md', settings[input]).messages
}

function described(article: GeneratedArticle, ending: string): string[] {
  const text = article.text.replaceAll('\n', ending)
  const body = text.replace(/^\uFEFF/, '')
  return messagesOf({...article, text}).map(
    ({ruleId, start, end, message}) => `${ruleId} ⟦${collapse(body.slice(start, end))}⟧ ${message}`,
  )
}

function splitsPair(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '')
}

/** What a message quotes first, without the marks. What begins with an ellipsis is wording that it offers. */
function quotationIn(message: string): {words: string; cut: boolean} | null {
  const [, quoted = ''] = /“((?!…)[^“”]+)”/.exec(message) ?? []
  return quoted === '' ? null : {words: plain(quoted.replace(/\s*…$/, '')), cut: quoted.endsWith('…')}
}

/** The very words; their beginning where the message cuts them short; the name within a tag. */
function covers(underlined: string, {words, cut}: {words: string; cut: boolean}): boolean {
  if (cut) return underlined.startsWith(words)
  return underlined === words || (underlined.startsWith('[') && underlined.includes(words))
}

/** Words as a reader sees them: no markup, nothing invisible, no quotation marks around the whole. */
function plain(text: string): string {
  const bare = text
    .replace(/\[(?!\w+:)|\]\(https:[^)]*\)/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/\*|\p{Cf}/gu, '')
  return collapse(bare).replace(/^["“]|["”]$/g, '')
}
