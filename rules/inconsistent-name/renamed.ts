import type {Document} from '../../src/core/document.ts'
import {type NameMention, names} from '../../src/language/names.ts'
import {type Tokens, tokens} from '../../src/language/tokens.ts'
import {intern} from '../../src/language/vocabulary.ts'
import {renamedPlaces} from '../../src/lexicon/renamed-places.ts'
import {isQuoted, preferSmall, type Spelling, type Variant} from './forms.ts'

const comma = intern(',')

/** By name in lower case: the pair that it belongs to. */
const pairOf = new Map<string, readonly [string, string]>()
for (const pair of renamedPlaces) for (const name of pair) pairOf.set(name.toLowerCase(), pair)

/** The first words of these names. */
const firstWords = new Set([...pairOf.keys()].map((name) => intern(name.split(' ')[0])))

/** Finds places that the article calls by their older and their newer name. */
export function findRenamed(document: Document): Variant[] {
  const all = document.get(tokens)
  const found = document.get(names)
  const spellings = new Map<string, {text: string; uses: Spelling['uses'][number][]}>()
  for (const [index, mention] of found.mentions.entries()) {
    if (!firstWords.has(all.word[mention.firstToken]) || mention.kind === 'person' || mention.inHeading) continue
    const name = mention.text.toLowerCase().replaceAll('’', "'")
    // “Odessa, Texas” is another town than Odesa.
    if (!pairOf.has(name) || isElsewhere(all, mention, found.mentions[index + 1])) continue
    const use = {
      firstToken: mention.firstToken,
      endToken: mention.endToken,
      mention,
      quoted: isQuoted(document, mention),
    }
    const spelling = spellings.get(name)
    if (spelling === undefined) spellings.set(name, {text: mention.text, uses: [use]})
    else {
      preferSmall(spelling, document, all, mention.firstToken, mention.endToken)
      spelling.uses.push(use)
    }
  }
  const variants: Variant[] = []
  for (const [preferred, earlier] of new Set([...spellings.keys()].map((name) => pairOf.get(name)!))) {
    const newer = spellings.get(preferred.toLowerCase())
    const older = spellings.get(earlier.toLowerCase())
    if (newer === undefined || older === undefined) continue
    variants.push(
      newer.uses.length >= older.uses.length ? {minority: older, majority: newer} : {minority: newer, majority: older},
    )
  }
  return variants
}

function isElsewhere(all: Tokens, {endToken}: NameMention, next: NameMention | undefined): boolean {
  return next !== undefined && all.word[endToken] === comma && next.firstToken === endToken + 1 && next.kind === 'place'
}
