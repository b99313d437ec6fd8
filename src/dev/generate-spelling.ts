/**
 * Writes src/lexicon/spelling-families.ts: American and British spellings of the same words, paired from the
 * SCOWL word lists by variety (Debian package scowl, free to use, copy and change with its notice).
 *
 * A pair is taken where the one form stands in the British list alone and the other, made from it by one of the
 * systematic differences below, in the American list alone. What the difference gives by chance, what is a word
 * of another meaning in the other variety, and what both varieties print is left out by name.
 *
 *     apt-get download scowl && dpkg -x scowl_2020.12.07-2_all.deb scowl
 *     npx tsx src/dev/generate-spelling.ts scowl/usr/share/dict/scowl
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: generate-spelling.ts <folder of the SCOWL lists>')

/** The commonest words are in level 10, those that only a large dictionary has in level 70. */
const levels = [10, 20, 35, 40, 50, 55, 60, 70]
const everywhere = listed('english', levels)
const american = listed('american', levels)
const british = listed('british', levels)
const canadian = listed('canadian', levels)
const australian = listed('australian', levels)
/** The next level has many verbs in -ise, and -ize verbs made of names have lists of their own: Europeanise. */
const rare = (variety: string): ReadonlySet<string> => listed(variety, [...levels, 80], ['words', 'upper'])
const everywhereRare = rare('english')
const americanRare = rare('american')
const britishRare = rare('british')
/** British with -ize, as Oxford’s dictionaries print it. */
const oxford = rare('british_z')
/** Without the rarer ones (from level 70), among which chance resemblances are many: faitour and faitor. */
const britishInUse = listed('british', levels.slice(0, 7))
const britishRarer = listed('british', [70])

/** The words of a variety in lower case. */
function listed(
  variety: string,
  atLevels: readonly number[],
  kinds: readonly string[] = ['words'],
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const level of atLevels)
    for (const kind of kinds) {
      const file = join(folder, `${variety}-${kind}.${level}`)
      if (!existsSync(file)) continue
      for (const word of readFileSync(file, 'utf8').split('\n'))
        if (/^\p{L}+$/u.test(word)) found.add(word.toLowerCase())
    }
  if (found.size === 0) throw new Error(`no list ${variety} in ${folder}`)
  return found
}

/** What British has first, what American has second; the last place in the word where it fits is changed. */
const differences = words(
  `our>or yse>yze ysi>yzi ll>l l>ll ogue>og ae>e oe>e ence>ense mme>m ough>ow oul>ol ph>f sc>sk re>er
    r>er oeuvre>euver oeuvr>euver tt>t que>ck ellery>elry ium>um cos>coz pyj>paj artef>artif
    oguing>oging ogued>oged oguer>oger eore>eor aero>air ous>us quer>cker tit>tid liqu>lic ractis>ractic
    urore>uror lful>llful hove>hoove aught>aft`,
).map((difference) => difference.split('>'))

/** What makes a rarer British word no chance resemblance: haematoma, coeliac, nanometre, sandalled. */
const tellingPart =
  /colour|favour|harbour|vapour|honour|savour|labour|odour|dolour|neighbour|behaviour|vigour|rigour|succour|parlour|(?:met|cent|lit|diopt|cadast|tit|och)re(?:s|ous)?$|[hnx]aem|aem[iu]|palae|paed|gynae|aesth|aeth?iol|aesium|aeton|oea|oed|oestr|oesoph|oenolog|coel|ysed?$|ys[ei](?:rs?|ng)$|ll(?:ed|ing|ers?|orship|able|ous|ously)s?$/

/**
 * Pairs of which only the British form gives its writer away: the American one is a common word in Britain too,
 * be it with another meaning (a check, to tire, a computer program), be it as the other part of speech (to license, a
 * practicing lawyer in many papers), be it as the trade's word (airplane leasing).
 */
const onlyBritishTells = new Set(
  words(`metre metres licence licences cheque cheques programme programmes tyre tyres storey storeys kerb kerbs
    kerbside encyclopaedia encyclopaedias encyclopaedic colouration discolouration practise practises practised
    practising aeroplane aeroplanes micrometres
    draughtsman draughtsmen draughtswoman draughtswomen draughtsmanship pedlar pedlars`),
)
const exactly: Readonly<Record<string, string>> = {
  pedlar: 'peddler',
  tyre: 'tire',
  kerb: 'curb',
  storey: 'story',
  storeys: 'stories',
}

/**
 * Pairs of which only the American form tells, as American, British and what Canada writes: `analyses` is a plural
 * everywhere, and careful American papers print archaeology and worshipped.
 */
const onlyAmericanTells = words(
  `analyzes:analyses:american catalyzes:catalyses:american paralyzes:paralyses:american
    psychoanalyzes:psychoanalyses:american dialyzes:dialyses:american cesarean:caesarean:either cesareans:caesareans:either
    archeology:archaeology:british archeologist:archaeologist:british archeologists:archaeologists:british
    archeological:archaeological:british worshiped:worshipped:british worshiping:worshipping:british
    worshiper:worshipper:british worshipers:worshippers:british glamor:glamour:british`,
).map((entry) => entry.split(':'))

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
  /^(?:b|m|v|w|se|tranquill|untranquill|ma|ba|ass|cam|prev|simon|bart|disse|fr|misadv|.*pr|(?:a|cap|down|mid|out|pint|re|right|super|under)?s)$/
/** Verbs that end in -ise everywhere, and what is made of them: readvertise, unchastised. */
const iseOnly =
  /(?:advert|adv|chast|comprom|superv|telev|improv|exerc|franch|enterpr|circumc|inc|exc|merchand|dev|desp|gu|surm|appra|prom|rev|dem|pract|prec|conc|appr|parad|tra|exorc|se|w)$/
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

function isOfBoth(word: string): boolean {
  return everywhere.has(word) || american.has(word)
}

function endingStems(): string[] {
  const stems = new Set<string>()
  for (const word of [
    ...britishRare,
    ...[...everywhereRare].map((form) => form.replace(/iz(e[ds]?|ing|ations?)$/, 'is$1')),
  ]) {
    const match = /^(.+)is(e[ds]?|ing|ers?|ations?)$/.exec(word)
    if (match === null || noEnding.test(match[1]) || isOfBoth(word)) continue
    const [, stem, rest] = match
    const ize = `${stem}iz${rest}`
    if (isOfBoth(ize)) stems.add(stem)
    else if ((everywhereRare.has(ize) || americanRare.has(ize)) && isPlausible(stem)) stems.add(stem)
  }
  // Adonises are no verb.
  for (const stem of stems) if (endings.some((ending) => isOfBoth(`${stem}is${ending}`))) stems.delete(stem)
  return [...stems].sort()
}

/** Rare words are taken by more than their list: the rarest lists hold what a program made up. */
function isPlausible(stem: string): boolean {
  const isOxford = endings.some(
    (ending) => oxford.has(`${stem}iz${ending}`) || everywhereRare.has(`${stem}iz${ending}`),
  )
  return isOxford && /^[a-z]{4,}$/.test(stem) && !/s$/.test(stem) && !iseOnly.test(stem)
}

function main(): void {
  const stems = endingStems()
  const stemSet = new Set(stems)
  const pairs: Pair[] = []
  for (const word of [...britishInUse, ...britishRarer].sort()) {
    if (everywhere.has(word) || american.has(word) || !/^[a-z]{4,}$/.test(word)) continue
    if (leftOut.some((pattern) => pattern.test(word))) continue
    const ending = /^(.+)is([a-z]+)$/.exec(word)
    if (ending !== null && stemSet.has(ending[1]) && endings.includes(ending[2])) continue
    const found = counterpart(word)
    if (found === undefined || (!britishInUse.has(word) && !tellingPart.test(word))) continue
    pairs.push(pairOf(word, found[0], found[1]))
  }
  for (const [us, uk, canada] of onlyAmericanTells)
    pairs.push({british: uk, american: us, how: ' ', canada, australia: 'british', tells: 'american'})
  // Tranquilize is American with its one l: neither tranquilise nor a pair of endings is British.
  const americanForms = new Set(pairs.map((pair) => pair.american))
  const kept = stems.filter((stem) => !americanForms.has(`${stem}ize`))
  const path = new URL('../lexicon/spelling-families.ts', import.meta.url)
  writeFileSync(path, moduleText(kept, grouped(pairs)))
  process.stdout.write(`${kept.length} words in -ize/-ise, ${pairs.length} other pairs\n`)
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

const header = `// Generated by src/dev/generate-spelling.ts from the SCOWL word lists (Debian package scowl, version
// 2020.12.07). Do not edit; change the script.
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
