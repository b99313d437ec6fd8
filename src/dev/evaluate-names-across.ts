import type {Message} from '../core/message.ts'
import {Workspace} from '../core/workspace.ts'
import {rowsOf} from './articles.ts'
import {type Plant, plantsOf} from './name-plants.ts'
import {Random} from './random.ts'
import {presetSettings} from './settings.ts'

interface Article {
  readonly id: string
  readonly text: string
}

interface NamePair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly ctx_a: string
  readonly ctx_b: string
  readonly label: string
}

const settings = presetSettings('recommended', ['inconsistent-name'])

/** What an article that knows a person says of them; the same plant gets the same titles in both articles. */
const personSentences: readonly (readonly [first: string, second: string])[] = [
  ['{name} told reporters on Tuesday that no date had been set.', '{name} said the figures would be published in May.'],
  [
    'Finance Minister {name} signed the order on Monday.',
    'The order came from Finance Minister {name}, two aides said.',
  ],
  ['The deputy speaker, {name}, opened the session.', 'Deputy speaker {name} closed the debate after an hour.'],
  ['{name}, the ambassador to Oslo, flew home on Friday.', 'Ambassador {surname} gave no reason for the visit.'],
  [
    'A lawyer for {name} declined to comment. {surname} has denied the charge.',
    'The court heard {name} for two hours. Mr {surname} will return on Monday.',
  ],
]

const placeSentences = [
  'The delegation flew to {name} on Monday.',
  'Two flights from {name} were cancelled, the airline said.',
] as const
const bodySentences = [
  'The {name} published the figures on Friday.',
  'A spokesman for the {name} confirmed the plan.',
] as const

/**
 * Plants spellings into clean articles, one file with the one and one with the other, and prints how many are found and
 * what else is; then what stays silent, and every finding across the articles of whole corpora.
 *
 * @param folder The folder with the labelled names and the corpora.
 * @param corpora Only these: `bbc`, `reuters-c50`, `gum`.
 */
export function evaluateNamesAcross(folder: string, corpora?: readonly string[]): void {
  for (const [corpus, bar] of [
    ['bbc', 0.05],
    ['reuters-c50', 0.05],
    ['gum', 0],
  ] as const) {
    if (corpora !== undefined && !corpora.includes(corpus)) continue
    const articles = rowsOf<Article>(folder, corpus)
    const {messages, words} = acrossOf(new Map(articles.map(({id, text}) => [id, text])))
    console.log(
      `\n${corpus} as one folder: ${messages.length} across, ${((1000 * messages.length) / words).toFixed(4)} per 1,000 words (at most ${bar})`,
    )
    for (const [path, {message}] of messages) console.log(`  ${path}: ${message}`)
  }
  for (const corpus of corpora ?? ['bbc', 'reuters-c50']) scorePlants(folder, corpus)
  scoreSilence(folder)
}

/** The findings across the articles of a folder. */
function acrossOf(texts: ReadonlyMap<string, string>): {
  messages: [path: string, message: Message][]
  words: number
} {
  const workspace = new Workspace(() => settings)
  let words = 0
  for (const [path, text] of texts) words += workspace.update(path, text).words
  const messages = [...texts.keys()].flatMap((path) =>
    workspace
      .compared(path)!
      .messages.filter(({messageId}) => messageId === 'across')
      .map((message): [string, Message] => [path, message]),
  )
  return {messages, words}
}

function scorePlants(folder: string, corpus: string): void {
  const random = new Random(20)
  const all = rowsOf<Article>(folder, corpus)
  const flagged = new Set(acrossOf(new Map(all.map(({id, text}) => [id, text]))).messages.map(([path]) => path))
  const clean = random.shuffle(all.filter(({id}) => !flagged.has(id))).slice(0, 600)
  const plants = plantsOf(folder)
  const found = new Set<Plant>()
  const wrong: string[] = []
  for (const round of roundsOf(plants)) {
    const texts = new Map(clean.map(({id, text}) => [id, text]))
    const plantAt = new Map<string, Plant>()
    for (const [index, plant] of round.entries())
      for (const [side, sentence] of sentencesOf(plant, plants.indexOf(plant)).entries()) {
        const {id} = clean[2 * index + side]
        texts.set(id, planted(texts.get(id)!, sentence, random))
        plantAt.set(id, plant)
      }
    for (const [path, message] of acrossOf(texts).messages) {
      // What the corpus itself spells in the other way is reported beside a plant, and rightly.
      const plant = plantAt.get(path) ?? round.find((each) => isAbout(message, each))
      if (plant !== undefined && plant.group !== 'two people' && isAbout(message, plant)) found.add(plant)
      else if (round.some(({group, a, b}) => group === 'places' && isAbout(message, {a, b: a}, {a: b, b}))) continue
      else wrong.push(`${path}: ${message.message}`)
    }
  }
  console.log(`\nPlanted into ${corpus}`)
  for (const group of ['Azerbaijani persons', 'romanised persons', 'places', 'bodies'] as const) {
    const own = plants.filter((plant) => plant.group === group)
    const missed = own.filter((plant) => !found.has(plant))
    const recall = (own.length - missed.length) / own.length
    console.log(`  ${group}: ${own.length - missed.length} of ${own.length}, recall ${recall.toFixed(3)}`)
    for (const plant of missed)
      console.log(`    missed: ${plant.a} / ${plant.b} (${sentencesOf(plant, plants.indexOf(plant))[1]})`)
  }
  const persons = plants.filter(({group}) => group.endsWith('persons'))
  const recall = persons.filter((plant) => found.has(plant)).length / persons.length
  const precision = found.size / (found.size + wrong.length)
  console.log(
    `  persons: recall ${recall.toFixed(3)} (at least 0.85); all: precision ${precision.toFixed(3)} (at least 0.95)`,
  )
  for (const line of wrong) console.log(`    wrong: ${line}`)
}

/** The plants in sets of which none has one name twice, as two plants of one name would speak of each other. */
function roundsOf(plants: readonly Plant[]): Plant[][] {
  const rounds: Plant[][] = []
  const counts = new Map<string, number>()
  for (const plant of plants) {
    const round = counts.get(plant.a) ?? 0
    counts.set(plant.a, round + 1)
    rounds[round] ??= []
    rounds[round].push(plant)
  }
  return rounds
}

function sentencesOf({group, a, b}: Plant, index: number): [string, string] {
  // A surname that is the same in both says nothing.
  const isSurnameTold = a.split(' ').at(-1) !== b.split(' ').at(-1)
  const person = personSentences[index % personSentences.length]
  const templates =
    group === 'places'
      ? placeSentences
      : group === 'bodies'
        ? bodySentences
        : person[1].includes('{name}') || isSurnameTold
          ? person
          : personSentences[0]
  return [filled(templates[0], a), filled(templates[1], b)]
}

function filled(template: string, name: string): string {
  return template.replaceAll('{name}', name).replaceAll('{surname}', name.split(' ').at(-1) ?? name)
}

/** Puts a sentence behind one of the first paragraphs. */
function planted(text: string, sentence: string, random: Random): string {
  const breaks = [...text.matchAll(/\r?\n(?:\r?\n)*/g)].slice(0, 8)
  if (breaks.length < 2) return `${text}\n\n${sentence}\n`
  const {index, 0: gap} = breaks[1 + random.below(breaks.length - 1)]
  return `${text.slice(0, index)}${gap}${sentence}${text.slice(index)}`
}

/** True where a finding has both names of one of the pairs. */
function isAbout({message}: Message, ...pairs: readonly Pick<Plant, 'a' | 'b'>[]): boolean {
  const words = [...message.matchAll(/“([^”]*)”/g)].map((match) => match[1])
  const holds = (name: string): boolean =>
    words.some((word) => name === word || name.endsWith(` ${word}`) || word.endsWith(name))
  return pairs.some(({a, b}) => holds(a.replaceAll('’', "'")) && holds(b.replaceAll('’', "'")))
}

function scoreSilence(folder: string): void {
  const reports: string[] = []
  let pairs = 0
  for (const {a, b, ctx_a, ctx_b, label} of rowsOf<NamePair>(folder, 'name-pairs')) {
    if (label !== 'different') continue
    pairs++
    const {messages} = acrossOf(
      new Map([
        ['a.md', `${trimmed(ctx_a)}.\n`],
        ['b.md', `${trimmed(ctx_b)}.\n`],
      ]),
    )
    if (messages.length > 0) reports.push(`${a} / ${b}: ${messages[0][1].message}`)
  }
  console.log(`\nDifferent names in two files: ${reports.length} of ${pairs} reported`)
  for (const line of reports) console.log(`  ${line}`)
  const legitimate: string[] = []
  let count = 0
  for (const {forms} of rowsOf<{forms: Record<string, number>}>(folder, 'gum-name-groups')) {
    const names = Object.keys(forms)
    for (const [index, a] of names.entries())
      for (const b of names.slice(index + 1)) {
        count++
        const texts = new Map([
          ['a.md', `Reporters asked about ${a} on Monday.\n`],
          ['b.md', `The talks with ${b} ended on Friday.\n`],
        ])
        const {messages} = acrossOf(texts)
        if (messages.length > 0) legitimate.push(`${a} / ${b}: ${messages[0][1].message}`)
      }
  }
  console.log(`Legitimate forms of one entity in two files: ${legitimate.length} of ${count} pairs reported`)
  for (const line of legitimate) console.log(`  ${line}`)
}

function trimmed(window: string): string {
  return window.replace(/^\S*\s+/, '').replace(/\s+\S*$/, '')
}
