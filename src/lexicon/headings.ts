import {preparedSet} from '../language/prepared-lookup.ts'
import {defineWordClass} from '../language/vocabulary.ts'
import {phraseList, wordList} from './word-list.ts'

/*
 * The vocabulary of headings that name a place in an outline instead of the news. Sources: the section titles that
 * style guides for essays and reports prescribe (introduction, background, discussion, conclusion); Wikipedia's page on
 * the signs of machine writing (outline-like conclusions, “Challenges and future prospects”); the headings that article
 * generators print between paragraphs. Compiled for this project.
 */

/** Nouns that name a part of an outline and nothing else: conclusion, overview, implications. */
export const outlineNoun = defineWordClass('outline-noun', () =>
  wordList(`
  conclusion conclusions introduction overview background backgrounder summary recap context preamble implication
  implications ramification ramifications takeaway takeaways outlook significance importance perspective perspectives
  consideration considerations insight insights prospects thoughts remarks reflection reflections epilogue prologue
  challenges opportunities complexities nuances dynamics
`),
)

/** Nouns that fill a slot when something vague stands before them: key findings, next steps, public reaction. */
export const fillerNoun = defineWordClass('filler-noun', () =>
  wordList(`
  impact impacts effect effects consequences reaction reactions response responses development developments concern
  concerns issue issues detail details factor factors aspect aspects element elements finding findings lesson lessons
  recommendation recommendations initiative initiatives measures effort efforts strategy strategies solution solutions
  benefits advantages drawbacks limitations risks features highlights trend trends players stakeholders foundation
  foundations framework frameworks landscape analysis assessment evaluation discussion objectives goals priorities
  plans theme themes steps step directions direction points point facts areas questions challenge opportunity approach
  approaches collaboration cooperation engagement involvement support participation environment aftermath legacy
  performances performers milestones achievements successes changes innovations improvements reforms relevance stakes
  opinion opinions views viewpoints voices sentiment criticism controversy controversies debate debates influence role
  roles scope setting situation progress preparations expectations goal vision mission uncertainty uncertainties
  obstacles hurdles trajectory pathways path road way future journey disadvantages rationale fallout repercussions achievement
  moment tensions pressure pressures commentary breakdown disruptions setbacks safeguards dilemmas pathway prevention
`),
)

/** Nouns that fill a slot in Title Case only: “Latest figures” says what follows, “Timeline and Milestones” does not. */
export const titleFillerNoun = defineWordClass('title-filler-noun', () =>
  wordList(`
  figures stats statistics numbers metrics data dates timeline chronology events positions stances practices resources
  topics reception arguments options alternatives scenarios requirements actors contributors causes reasons motivations
  mechanics essentials basics fundamentals tips advice guidance policies principles observations comparisons comparison
  verdict picture moment achievement tensions pressure pressures momentum comments statements performance results
  history dimension dimensions angle reasoning argument shift shifts transformation roadmap need needs demand demands
  confidence readiness resilience adjustments preparedness accountability stability wellbeing well-being cohesion
  empowerment enhancements provisions safeguards sustainability transparency integrity inclusivity alignment behavior
  behaviour patterns
  trends sides terms process procedure procedures structure funding success
`),
)

/**
 * Nouns by which a report refers to what it is about without saying what that is: the ruling, the deal, the numbers. A
 * heading of nothing else fits a thousand stories. Source: the shell nouns for events, acts and disputes in Schmid,
 * English Abstract Nouns as Conceptual Shells (2000).
 */
export const storyNoun = defineWordClass('story-noun', () =>
  wordList(`
  accord accusation accusations agreement allegation allegations announcement appeal argument arguments basics case
  cause causes change changes charges claim claims conflict consequences controversy crisis criticism data deal debate
  decision decisions details difference differences dilemma disagreement discovery dispute drama effects event events
  evidence facts fallout figures findings history hype idea impact incident initiative innovation investigation issue
  issues judgement judgment law legislation lessons measure measures mechanics merger move mystery numbers outcome pact
  partnership phenomenon plan plans policy problem problems process project proposal proposals question questions
  reaction reactions reason reasons reform reforms regulations research response results review risks row ruling rulings
  scandal scheme science settlement shift situation solution solutions stakes statistics story strategy struggle study
  tactics technology tensions theory timeline transition trend trends verdict vision vote
`),
)

/** What stands before such a noun and says nothing of its own: key, final, future. */
export const outlineModifier = defineWordClass('outline-modifier', () =>
  wordList(`
  key main major core central primary critical crucial important essential final closing concluding opening initial
  brief quick short future next possible potential upcoming expected broader wider bigger larger deeper long-term
  short-term longer-term overall general recent current ongoing latest strategic forward-looking additional further
  other related notable significant underlying comprehensive emerging evolving practical actionable specific
  unanswered remaining ethical comparative balanced mounting lingering looming deepening shifting turning mixed historic
  milestone landmark standout ripple spillover knock-on escalating rising growing heightened renewed continued persistent
  pressing wide-ranging far-reaching promising uncertain bright shared lasting enduring dissenting opposing conflicting differing contrasting preliminary detailed noteworthy
`),
)

/**
 * Beats and circles that say whose view a slot holds, and not what it is: economic impact, expert opinion, fan
 * reactions.
 */
export const outlineDomain = defineWordClass('outline-domain', () =>
  wordList(`
  economic political social cultural historical historic environmental legal regulatory financial regional global
  international national local domestic geopolitical diplomatic technological technical scientific medical clinical
  educational operational commercial societal demographic artistic tactical public community market industry expert
  stakeholder consumer customer investor fan fans media policy security safety health government official citizen
  resident user patient player team coach match game case event project product study research performance critical
  audience business season career campaign sector company family technology consumers customers residents businesses
  communities patients investors families workers users readers viewers citizens policymakers background context
  analyst analysts experts mitigation preventive prevention recovery relief trade half-time
  full-time students pupils teachers employees employers student pupil teacher employee parent parental voter
  manager court judge jury budget trial procedural humanitarian institutional organizational organisational curriculum
  program programme implementation funding customer passenger commuter visitor tenant neighbourhood neighborhood city
  town village world nation climate energy workforce event study monetary fiscal military supply chain maritime digital
  treatment rehabilitation training safety humanitarian technology innovation education tourism agricultural infrastructure governance cybersecurity wildlife
`),
)

/**
 * Headings that are only a slot, in lower case and without articles. They are compared after `&` has become `and` and
 * numbers, bullets and emoji before them are gone.
 */
export const slotHeadings = preparedSet('slot-headings', () =>
  phraseList(`
  talking points, points of contention, points of discussion, pros and cons, weighing pros and cons
  in conclusion, to conclude, concluding remarks, in summary, to sum up, summing up, summing it up, summing it all up
  in closing, in short, in nutshell, in brief, tl dr, tldr, wrapping up, wrap up, wrap-up, wrapping it up
  wrapping it all up, wrapping things up, bringing it all together, putting it all together, tying it all together
  pulling it all together, final thoughts, final thought, final word, final words, final reflections, last word
  closing thoughts, closing remarks, closing reflections, parting thoughts, final takeaway, bottom line, takeaway
  key points, key takeaways, main takeaways, key facts, key findings, key highlights, key insights, quick takeaways
  looking ahead, looking forward, looking to future, looking toward future, looking towards future, moving forward
  moving forward together, looking ahead together, going forward, moving ahead, road ahead, path ahead, way ahead
  way forward, path forward, road forward, days ahead, journey ahead, long road ahead, challenges ahead, months ahead
  years ahead, future ahead, what lies ahead, what's ahead, what is ahead, what lies beyond, what's next, what is next
  what next, what comes next, next steps, what happens next, what happens now, where do we go from here
  where we go from here, next chapter, next phase, future directions, future outlook, future prospects, future plans
  future implications, future developments, future considerations, glimpse into future, look ahead, look to future
  look at future, vision for future, future outlooks, why it matters, why this matters, why that matters
  why it all matters, why does it matter, why does this matter, why it matters now, what this means, what it means
  what it all means, what does this mean, what does it mean, so what, what does it all mean, what this means for you
  what it means for you, what's at stake, what is at stake, big picture, bigger picture, broader picture
  wider picture, broader context, larger context, full picture, closer look, deeper look, deep dive, deeper dive
  quick look, at glance, lay of land, setting stage, setting scene, setting context, state of play, current landscape
  current situation, current state, current state of affairs, evolving landscape, changing landscape
  shifting landscape, call to action, lessons learned, lessons learnt, pros and cons, charting path forward
  charting way forward, charting course, charting path, path to progress, by numbers, in numbers, numbers at glance
  key figures, key stats, key statistics, key numbers, key data, key dates, key events, key details, executive summary
  best practices, best practice, why now, how we got here, how did we get here, where things stand, where it stands
  where we stand, story so far, what to know, what we know, what we know so far, what we know now
  what we don't know, what you need to know, what you should know, things to know, things to consider, need to know
  everything you need to know, all you need to know, what experts say, what experts are saying, digging deeper
  diving deeper, diving in, diving right in, delving deeper, going deeper, looking deeper, looking closer
  zooming out, zooming in, stepping back, breaking it down, breaking it all down, unpacking it
  unpacking it all, connecting dots, reading between lines, making sense of it all
  arguments for and against, case for and against, why this matters now, why it matters today, why it matters most
  why this matters today, why it all matters now, what to watch, what to watch for, what to look for, where to go from here
  where do we go, charting course forward, charting path ahead, charting way ahead, charting road ahead
  what future holds, what future may hold, what tomorrow holds
`),
)

/**
 * Single nouns that name the kind of text below and not what it says. They are slots of a section only: the title of a
 * page or a column, and the words before a list's colon, may be no more than that.
 */
export const sectionNouns = preparedSet('section-nouns', () =>
  wordList(`
  analysis impact impacts reaction reactions response responses recommendations timeline chronology highlights details
  findings lessons advantages drawbacks disadvantages limitations obstacles hurdles milestones objectives rationale
  ramifications aftermath fallout criticism controversy controversies statistics stats observations expectations
  essentials
`),
)

/** Headings of what serves the reader of a page of advice or a form, and says nothing in a report: FAQ, How It Works. */
export const serviceHeadings = preparedSet('service-headings', () =>
  phraseList(`
  faq, faqs, frequently asked questions, common questions, questions and answers, q and a, q&a, how it works
  how this works, how does it work, how does this work, what you need to know, what you should know, what to know
  everything you need to know, all you need to know, things to know, things to consider, need to know, what to expect
  best practices, best practice, pros and cons, dos and don'ts, do's and don'ts, advantages and disadvantages
  key dates, key details
`),
)

/** What such a subject is said to do when nothing is said of it: the debate continues, questions remain. */
export const idleVerb = defineWordClass('idle-verb', () =>
  wordList(`
  continue continues remain remains persist persists linger lingers mount mounts grow grows rise rises loom looms await
  awaits beckon beckons unfold unfolds emerge emerges deepen deepens intensify intensifies evolve evolves respond
  responds react reacts rally rallies weigh endure endures abound abounds arise arises begin begins build builds shift
  shifts escalate escalates widen widens underway presented outlined ongoing voiced expressed raised revealed unanswered
`),
)

/** What a press release or a web page carries below its text and a report does not: Notes to Editors, Further Reading. */
export const furnitureHeadings = preparedSet('furniture-headings', () =>
  phraseList(`
  notes to editors, note to editors, notes to editor, notes for editors, editor notes, editorial notes, media contact
  media contacts, press contact, press contacts, media enquiries, media inquiries, press enquiries, press inquiries
  for media enquiries, for media inquiries, for more information, for further information, more information
  further information, additional information, contact information, boilerplate, about us, about author, about authors
  further reading, additional reading, recommended reading, suggested reading, more reading, related reading
  additional resources, further resources, related resources, more resources, useful resources, useful links
  related links, related topics, related articles, related stories, related content, related news, related posts
  recommended articles, recommended for you, you may also like, you might also like, more from us, read next
`),
)

/**
 * Headings under which a list or table of facts belongs: key figures over the figures. Above vague text they are slots.
 */
export const digestNoun = defineWordClass('digest-noun', () =>
  wordList(`
  points facts figures stats statistics numbers data metrics takeaways takeaway highlights findings details timeline
  chronology dates events results milestones glance brief summary recap know players actors recommendations overview
  scorers performers moments faq faqs
`),
)

/**
 * Phrases that head a section without saying anything of it. Editors of good papers use some of them in a pinch, in
 * small letters; in Title Case they are filling.
 */
export const emptyHeadings = preparedSet('empty-headings', () =>
  phraseList(`
  call for action, time for action, time for change, time to act, need for action, need for change, turning point
  defining moment, pivotal moment, game changer, game-changer, paradigm shift, brighter future, better future
  brighter tomorrow, better tomorrow, shared future, balancing act, delicate balance, striking balance
  finding balance, striking right balance, finding right balance, finding common ground, building bridges
  bridging gap, bridging divide, closing gap, paving way, charting new course, breaking barriers, breaking new ground
  raising bar, rising to challenge, meeting challenge, seizing opportunity, seizing moment, embracing change
  embracing future, shaping future, building future, turning page, human element, human touch, human factor
  human side, human cost, power of community, power of unity, double-edged sword, mixed bag, silver lining
  other side of coin, ripple effect, ripple effects, beyond headlines, beyond numbers, behind headlines
  behind numbers, word of caution, cause for concern, cause for optimism, cautious optimism, mixed reactions
  stage is set, future is bright, future is now, community in mourning, stronger together, team effort
  collective effort, collaborative effort, beacon of hope, message of hope, testament to resilience, lasting legacy
  enduring legacy, legacy of excellence, night to remember, day to remember, season to remember, tale of two halves
  race against time, new era, new chapter, new beginning, new beginnings, new dawn, new day, new normal, new horizon
  new horizons, new frontier, new direction, new path, new path forward, new way forward, fresh start, fresh approach
  fresh perspective, ray of hope, glimmer of hope, sign of hope, signs of hope, reason for hope, reasons for hope
  reason for optimism, reasons for optimism, hope on horizon, final whistle, full time, full-time, at final whistle
  behind scenes, behind curtain, under hood, under microscope, in spotlight, into spotlight, on ground, at crossroads
  crossroads, time will tell, only time will tell, uncertain future, uphill battle, uphill task, long road
  food for thought, room for improvement, work in progress, road to recovery, moment of truth, moment in time
  moment to remember, moment in history, moment of reckoning, day of reckoning, eyes on future, cautionary tale
  wake-up call, win-win, win for all, win for everyone, perfect storm, fine line, tightrope walk, walking tightrope
  slippery slope, elephant in room, numbers don't lie, numbers game, numbers tell story, beyond game, beyond scoreline
  beyond pitch, beyond courtroom, beyond surface, beneath surface, below surface, more than game, more than numbers
  bright future, future beckons, future awaits, next frontier, catalyst for change, force for good, force for change
  agent of change, driver of growth, engine of growth, path of progress, wind of change, winds of change, sea change
  steep climb, tough road, bumpy road, rocky road, voices of concern, words of wisdom, word from experts
  turning tide, setting precedent, raising stakes, setting tone, sounding alarm, weathering storm, taking stock
  changing course, moving needle, changing game, leading way, lighting way, leading charge, leading by example
  making difference, making history, making waves, making impact, pushing boundaries, breaking mould, breaking mold
  crossing line, drawing line, facing future, facing facts, standing together, coming together, working together
  against odds, against clock, against all odds, all eyes on future
  who benefits, who stands to benefit, who gains, what sets it apart, what makes it different, what makes it special
  looking beyond numbers, looking beyond headlines, preparing for future, planning for future, investing in future
  investing in next generation, next generation, shared responsibility, collective responsibility, cost of inaction
  price of inaction, price of progress, price of success, not without challenges, not without risks
  not without controversy, mixed signals, community united, community divided, united community, city divided
  nation divided, nation united, stakes are high, high stakes, clock is ticking, time is running out, race is on
  jury is still out, future hangs in balance, balance of power, story continues, journey continues, journey begins
  new chapter begins, new era begins, next chapter begins, work continues, work begins, fight continues
  meeting of minds, strength in numbers, strength in unity, unity in diversity, united front, common ground
`),
)

/** By themselves these may be the title of a column, a book, a section of the paper. */
const ambiguousAlone = new Set(
  wordList('perspective reflection reflections thoughts dynamics prologue opportunities remarks'),
)

/** Words that make no difference to what a heading says: the conclusion, our conclusion. */
export const headingArticles: ReadonlySet<string> = new Set(wordList('the a an our your its their'))

/** `2. `, `2️⃣ ` */
const enumeration = /^[^\p{L}\d]*\d{1,2}(?:[.)]\s|\ufe0f?\u20e3)\s*/u

/** The same of ASCII, without the classes of Unicode, which take long to compile. */
const asciiEnumeration = /^[^A-Za-z\d]*\d{1,2}[.)]\s+/

/** A heading as {@link isSlotPhrase} compares it: in small letters, `&` as `and`, without articles and punctuation. */
export function headingPhrase(heading: string): string {
  const isAscii = /^[\0-\x7f]*$/.test(heading)
  const words =
    heading
      .replace(isAscii ? asciiEnumeration : enumeration, '')
      .toLowerCase()
      .replaceAll('’', "'")
      .replaceAll('&', ' and ')
      .match(isAscii ? /[a-z\d'.-]+/g : /[\p{L}\p{M}\p{N}'.-]+/gu) ?? []
  return words.filter(isNoArticle).join(' ')
}

function isNoArticle(word: string): boolean {
  return !headingArticles.has(word)
}

/** True for a heading that names its place in the outline and says not a word more: conclusion, looking ahead. */
export function isSlotPhrase(phrase: string): boolean {
  return (
    slotHeadings.has(phrase) || (!phrase.includes(' ') && outlineNoun.hasWord(phrase) && !ambiguousAlone.has(phrase))
  )
}
