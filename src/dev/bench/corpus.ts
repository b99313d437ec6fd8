import {Random} from '../random.ts'

/** How an article of the corpus is laid out. */
export type Layout = 'lines' | 'wrapped' | 'markdown'

/** What the sentences are filled with. All of it is invented; the mix of word kinds is that of news. */
const fillers: Readonly<Record<string, readonly string[]>> = {
  given: [
    'Ines',
    'Tomas',
    'Petra',
    'Aldo',
    'Mirjam',
    'Callum',
    'Noor',
    'Edda',
    'Rufus',
    'Oksana',
    'Bram',
    'Leila',
    'Viktor',
    'Hanne',
    'Joao',
    'Sanna',
    'Idris',
    'Marta',
    'Kofi',
    'Ulla',
  ],
  family: [
    'Calder',
    'Brandt',
    'Okafor',
    'Lindqvist',
    'Marsh',
    'Petrov',
    'Achterberg',
    'Quill',
    'Dunmore',
    'Sabri',
    'Halloran',
    'Vance',
    'Ferreira',
    'Nyberg',
    'Tolland',
    'Strand',
    'Aubrey',
    'Kowal',
    'Mbeki',
    'Rosen',
    'Thorne',
    'Ibsen',
    'Castell',
    'Wray',
    'de Groot',
    'McArdle',
  ],
  town: [
    'Elm Quay',
    'Harrowby',
    'Port Sellick',
    'Dunmere',
    'Ostrava Hill',
    'Kettleford',
    'Varnholm',
    'Little Marden',
    'Saltby',
    'Greyfell',
    'Norbeck',
    'Ashcombe',
    'Tarnwick',
    'Brexley',
    'Holmsund',
    'Carrow',
    'Stennet',
    'Upper Loxley',
  ],
  role: [
    'mayor',
    'harbour master',
    'deputy minister',
    'chief engineer',
    'head teacher',
    'union secretary',
    'district judge',
    'hospital director',
    'fire chief',
    'council leader',
    'court clerk',
    'rail inspector',
    'party spokesman',
    'budget officer',
  ],
  body: [
    'city council',
    'port authority',
    'county court',
    'water board',
    'transport ministry',
    'teachers’ union',
    'health service',
    'planning committee',
    'statistics office',
    'coast guard',
    'fisheries agency',
    'chamber of commerce',
  ],
  verb: [
    'said',
    'told reporters',
    'wrote in a letter',
    'said in a statement',
    'announced',
    'told the hearing',
    'replied',
    'confirmed',
  ],
  day: [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
    '4 May',
    '12 October',
    'March 3',
    '17 November 2021',
  ],
  thing: [
    'bridge',
    'ferry terminal',
    'school roof',
    'tram line',
    'flood wall',
    'market hall',
    'pumping station',
    'bus depot',
    'rail tunnel',
    'fish quota',
    'night shift',
    'housing grant',
    'sewage works',
    'runway',
    'power station',
    'public library',
    'swimming pool',
    'grain silo',
    'post office',
    'parking garage',
  ],
  reason: [
    'a survey found cracks in the eastern wall',
    'the contractor went into administration',
    'two bids came in above the limit',
    'heavy rain washed out the access road',
    'the steel had been delivered to the wrong yard',
    'a judge stayed the order',
    'the old lease ran out',
    'the inspectors asked for more drawings',
    'the previous owner left the pipes uncovered',
  ],
  amount: [
    '€4.2m',
    '$310,000',
    '£18 million',
    '1,250',
    '38',
    '7 per cent',
    '2.4%',
    '612',
    '15,000',
    '94',
    'nearly 3,000',
    'about 40',
    '$1.1 billion',
  ],
  unit: [
    'passengers',
    'tonnes of rye',
    'households',
    'pupils',
    'jobs',
    'litres of diesel',
    'patients',
    'visitors',
    'lorries',
    'votes',
    'berths',
  ],
  manner: [
    'slowly',
    'without warning',
    'by a narrow margin',
    'for the first time since the war',
    'in a single morning',
    'under police guard',
    'at short notice',
    'behind schedule',
    'with little debate',
  ],
  speech: [
    'We counted every crate twice and the number did not change',
    'Nobody here was asked before the fence went up',
    'The money is there, it has simply not been signed for',
    'I would rather wait a year than open it half finished',
    'You cannot run a night ferry with three people',
    'It was the coldest room I have ever taught in',
    'There is no plan for the winter, and winter is coming',
    'They told us to boil the water and then they left',
  ],
  abstract: [
    'cooperation',
    'stability',
    'commitment',
    'momentum',
    'dialogue',
    'engagement',
    'partnership',
    'resilience',
    'transparency',
    'innovation',
  ],
}

const sentences = [
  'The {body} in {town} will close the {thing} on {day} after {reason}.',
  '{given} {family}, the {role} of {town}, {verb} that the {thing} had cost {amount} more than planned.',
  'About {amount} {unit} were affected, according to the {body}.',
  '“{speech},” {family} {verb} on {day}.',
  '“{speech},” {given} {family}, a {role}, {verb}, “and {reason}.”',
  'The vote on the {thing} passed {manner}, and the {body} published the minutes on {day}.',
  'Work on the {thing} in {town} began {manner} but stopped because {reason}.',
  'In {town}, where the {thing} serves {amount} {unit} a year, shop owners were divided.',
  'The {role} did not answer questions about the {thing}; a lawyer for {given} {family} declined to comment.',
  'A report by the {body}, dated {day}, put the figure at {amount}, up from {amount} a year earlier.',
  'When the {thing} opened, {given} {family} and {given} {family} carried the first {unit} across {manner}.',
  'It is the third time since {day} that the U.S. owner has asked the {body} for more time, Mr. {family} {verb}.',
  'Neither {family} nor the {body} would say who had signed for the {thing}.',
  'The talks between {town} and {town} covered the {thing}, fees for {unit} and a joint patrol, the {body} {verb}.',
  'Prices for {unit} rose by {amount} in {town} and fell slightly in {town}.',
  'If the court agrees on {day}, the {thing} could reopen before the autumn.',
  'The {thing} isn’t finished: {reason}, and the {body} hasn’t paid.',
  'Residents of {town} have waited for the {thing} since {day}.',
  'The meeting highlighted the importance of {abstract} and {abstract} in the region.',
  'Both towns share the {thing}, which was built in 1954 and widened {manner} ten years later.',
]

/**
 * One article of about 600 words. The same seed gives the same article.
 *
 * @param own What to fill it with instead, by the kind of word: `{family: ['Calder']}`.
 */
export function benchArticle(
  seed: number,
  layout: Layout,
  own: Readonly<Record<string, readonly string[]>> = {},
): string {
  const random = new Random(seed)
  const writer = new ArticleWriter(random, {...fillers, ...own})
  if (layout === 'markdown') return writer.markdown()
  const paragraphs = [writer.headline(), ...writer.paragraphs(17)]
  if (layout === 'lines') return `${paragraphs.join('\n')}\n`
  return `${paragraphs.map((paragraph) => wrap(paragraph, 72)).join('\n\n')}\n`
}

/** Running text of about as many UTF-16 units, in one paragraph. */
export function benchProse(seed: number, length: number): string {
  const writer = new ArticleWriter(new Random(seed))
  const parts: string[] = []
  for (let written = 0; written < length; ) {
    const sentence = writer.sentence()
    parts.push(sentence)
    written += sentence.length + 1
  }
  return parts.join(' ')
}

class ArticleWriter {
  readonly #random: Random
  readonly #fillers: typeof fillers

  constructor(random: Random, own = fillers) {
    this.#random = random
    this.#fillers = own
  }

  sentence(): string {
    const filled = this.#random
      .pick(sentences)
      .replace(/\{(\w+)\}/g, (_, name: string) => this.#random.pick(this.#fillers[name]))
    return filled[0].toUpperCase() + filled.slice(1)
  }

  paragraph(): string {
    return Array.from({length: 1 + this.#random.below(3)}, () => this.sentence()).join(' ')
  }

  paragraphs(count: number): string[] {
    return Array.from({length: count}, () => this.paragraph())
  }

  headline(): string {
    const {[this.#random.below(3)]: verb} = ['to close', 'delays', 'argues over']
    return `${this.#random.pick(this.#fillers.town)} ${verb} ${this.#random.pick(this.#fillers.thing)}`
  }

  markdown(): string {
    const parts = [
      `---\ntitle: ${this.headline()}\ndate: 2021-05-0${1 + this.#random.below(9)}\n---`,
      `# ${this.headline()}`,
    ]
    for (let section = 0; section < 3; section++) {
      if (section > 0) parts.push(`## ${this.headline()}`)
      parts.push(...this.paragraphs(4).map((paragraph) => this.#markUp(paragraph)))
    }
    parts.splice(5, 0, this.#list())
    parts.splice(9, 0, this.#table())
    return `${parts.join('\n\n')}\n`
  }

  #markUp(paragraph: string): string {
    const words = paragraph.split(' ')
    const at = this.#random.below(words.length)
    if (/^\w+$/.test(words[at]))
      words[at] = this.#random.pick([`*${words[at]}*`, `**${words[at]}**`, `[${words[at]}](https://example.org/${at})`])
    return words.join(' ')
  }

  #list(): string {
    const item = (): string =>
      `- ${this.#random.pick(this.#fillers.amount)} for the ${this.#random.pick(this.#fillers.thing)} in ${this.#random.pick(this.#fillers.town)}`
    return Array.from({length: 4}, item).join('\n')
  }

  #table(): string {
    const row = (): string =>
      `| ${this.#random.pick(this.#fillers.town)} | ${this.#random.pick(this.#fillers.amount)} | ${this.#random.pick(this.#fillers.day)} |`
    return ['| Town | Cost | Decision |', '| --- | --- | --- |', ...Array.from({length: 5}, row)].join('\n')
  }
}

function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
