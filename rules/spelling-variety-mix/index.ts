import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import {fits, type Spelling, type Variety, varieties} from '../../src/lexicon/spelling.ts'
import {type Form, formsOf} from './evidence.ts'

const names: Readonly<Record<Variety, string>> = {
  us: 'American',
  uk: 'British',
  'uk-oxford': 'British (Oxford)',
  ca: 'Canadian',
  au: 'Australian',
}

export default defineRule({
  id: 'spelling-variety-mix',
  category: 'language',
  summary: 'Flag American and British spellings in one article',
  why: 'Readers take mixed spellings for carelessness or for text pasted together from several sources.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'safe',
  language: 'en',
  quotations: 'skip',
  options: {variety: 'auto', exempt: [] as readonly string[]},
  optionDocs: {
    variety: 'The spelling that the desk writes; `auto` holds each article to the spelling that most of its words have',
    exempt: 'Words that are never counted nor flagged, in the form in which they stand, such as `organised`',
  },
  choices: {variety: ['auto', ...varieties]},
  messages: {
    mixed:
      '“{found}”{count} is {variety} spelling in an article that is otherwise {majority} ({evidence}): write “{other}”',
    ending: '“{found}”{count} ends in -{ending} in an article that writes -{majority} ({evidence}): write “{other}”',
    house: '“{found}” is not {variety} spelling: write “{other}”',
  },
  check({document, options, report}) {
    const forms = formsOf(document, new Set(options.exempt.map((word) => word.toLowerCase())))
    if (forms.length === 0) return
    if (options.variety !== 'auto') {
      const variety = options.variety as Variety
      for (const form of forms) {
        if (fits(form.spelling, variety)) continue
        for (const place of form.places) {
          const {found, other} = written(document, form, place)
          const fix = {range: [place.start, place.end], text: other} as const
          report(place, 'house', {found, other, variety: names[variety]}, isPlain(document, place) ? {fix} : {})
        }
      }
      return
    }
    const own = ownVariety(forms)
    const evidence = forms.filter(({spelling}) => fits(spelling, own))
    if (evidence.length === forms.length) return
    const proof = evidence.some(({spelling}) => spelling.kind === 'american' || spelling.kind === 'british')
    for (const form of forms) {
      if (fits(form.spelling, own) || standsApart(form, evidence)) continue
      const place = form.places[0]
      const {found, other} = written(document, form, place)
      const count = form.places.length > 1 ? `, ${form.places.length} times,` : ''
      const fix = {range: [place.start, place.end], text: other} as const
      const suggestions = isPlain(document, place) ? [{desc: `Write “${other}”`, fix}] : []
      const {kind} = form.spelling
      if (kind === 'american' || kind === 'british' || (kind === 'ise' && own === 'us' && proof)) {
        const variety = kind === 'american' ? 'American' : 'British'
        const majority = own === 'us' ? 'American' : 'British'
        report(place, 'mixed', {found, count, variety, majority, evidence: examples(evidence), other}, {suggestions})
      } else {
        const sameEnding = evidence.filter(({spelling}) => spelling.kind === 'ise' || spelling.kind === 'ize')
        const data = {found, count, ending: kind, majority: kind === 'ise' ? 'ize' : 'ise', other}
        report(place, 'ending', {...data, evidence: examples(sameEnding)}, {suggestions})
      }
    }
  },
})

/**
 * The variety that the fewest distinct forms depart from; among equals, the one that the article keeps to longest
 * before its first departure.
 */
function ownVariety(forms: readonly Form[]): Variety {
  let best: Variety = 'us'
  let fewest = Number.POSITIVE_INFINITY
  let longest = -1
  for (const variety of ['us', 'uk', 'uk-oxford'] as const) {
    const departs = (form: {readonly spelling: Spelling}): boolean => !fits(form.spelling, variety)
    const departures = forms.filter(departs).length
    const first = forms.findIndex(departs)
    if (departures < fewest || (departures === fewest && first > longest)) {
      best = variety
      fewest = departures
      longest = first
    }
  }
  return best
}

/** Fewer distinct forms do not show what the article's own spelling is. */
const leastEvidence = 3
/** About a sentence, in tokens. */
const near = 28

/** Which kinds of spelling speak against one: American against British, -ize against -ise. */
const opposites: Readonly<Record<Spelling['kind'], readonly Spelling['kind'][]>> = {
  american: ['british', 'ise'],
  british: ['american'],
  ise: ['ize', 'american'],
  ize: ['ise'],
}

/**
 * A form or two do not say what the article's own spelling is. Within a sentence they clash all the
 * same; at the two ends of a long article nobody notices.
 */
function standsApart({places: [place], spelling}: Form, evidence: readonly Form[]): boolean {
  const against = evidence.filter((form) => opposites[spelling.kind].includes(form.spelling.kind))
  if (against.length >= leastEvidence) return false
  return against.every(({places}) => places.every(({token}) => Math.abs(token - place.token) > near))
}

/** Up to three forms that show the article's own spelling. */
function examples(forms: readonly Form[]): string {
  return forms
    .slice(0, 3)
    .map(({word}) => word)
    .join(', ')
}

/** The word as it stands, and its other spelling with the same capitals. */
function written(document: Document, form: Form, place: {start: number; end: number}): {found: string; other: string} {
  const found = document.words(place.start, place.end)
  const {other} = form.spelling
  if (/^\P{Ll}+$/u.test(found)) return {found, other: other.toUpperCase()}
  return {found, other: /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other}
}

/** False where markup stands inside the word, which a change would break, and in links, whose words are a title’s. */
function isPlain(document: Document, {start, end}: {start: number; end: number}): boolean {
  return !document.prose.slice(start, end).includes('\0') && !insideLink(document, start, end)
}

function insideLink({links}: Document, start: number, end: number): boolean {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (links[middle].end < end) low = middle + 1
    else high = middle
  }
  return low < links.length && links[low].start <= start
}
