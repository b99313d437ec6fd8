import {defineWordClass, idsOf} from '../../src/language/vocabulary.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/*
 * Who and what stands in a sentence on a gathering or a text. Sources: VerbNet's classes of discussing, considering and
 * searching, the vocabulary of minutes and communiqués, and the kinds of text that library catalogues tell apart.
 */

/** All forms but those in -ing, which state nothing by themselves. */
const finiteForms = (lemmas: string): string[] =>
  wordList(lemmas).flatMap((lemma) => formsOf(lemma).filter((form) => !form.endsWith('ing')))

const nounForms = (lemmas: string): string[] =>
  wordList(lemmas).flatMap((lemma) => formsOf(lemma).filter((form) => !/(?:ed|[^l]ing)$/.test(form)))

/** Verbs that take what a gathering was about as their object. */
defineWordClass('about-verb', () =>
  finiteForms(`
  cover explore include address tackle encompass examine span canvass probe feature involve emphasize emphasise prioritize
  prioritise consider discuss yield produce identify outline weigh debate review assess evaluate analyse analyze mull
  unearth surface dissect unpack flag ponder
  `),
)

/** What people in a room do with a topic; the past alone, because the present also tells what a body is for. */
defineWordClass('deliberated', () =>
  wordList(`
  discuss debate examine explore weigh consider review assess evaluate tackle raise canvass unpack dissect ponder mull
  brainstorm analyse analyze air probe address
  `).flatMap((lemma) => formsOf(lemma).filter((form) => form.endsWith('ed'))),
)

/** People who are nothing but present. */
defineWordClass('attendee', () =>
  wordList(`
  participants attendees delegates members trustees panellists panelists invitees negotiators mediators conferees
  facilitators
  `),
)

/** Gatherings in the plural, which open a sentence without an article: talks, planning meetings, workshops. */
defineWordClass('gatherings', () =>
  wordList(`
  talks discussions negotiations consultations conversations deliberations exchanges debates meetings workshops sessions
  seminars roundtables briefings hearings retreats forums symposia symposiums webinars huddles proceedings assemblies
  conferences gatherings dialogues masterclasses
  `),
)

/** Proceedings that are public or end in a text: only verbs of dwelling on a topic tell what was said in them. */
defineWordClass('sitting', () =>
  nounForms('inquiry enquiry inquest review audit inspection trial tribunal arbitration caucus assembly').concat(
    'proceedings',
    'bargaining',
    'brainstorming',
    'speech',
    'lecture',
    'address',
    'keynote',
  ),
)

/** Gatherings that anybody may come to: in the present tense copy announces them, “the workshop covers knitting”. */
export const openEvent = idsOf(`
  workshop workshops seminar seminars tour tours event events visit visits conference conferences convention conventions
  presentation presentations webinar webinars masterclass masterclasses session sessions talk forum forums symposium
  symposia symposiums panel panels lecture lectures speech meeting meetings assembly assemblies retreat retreats
  summit summits exchange exchanges round rounds call calls gathering gatherings interview interviews
  `)

/** Debates are held before everybody, or in the public mind. */
export const publicTalk = idsOf('debate debates')

/** What shuts the door on a gathering. */
export const closing = idsOf(`
  private closed closed-door behind-closed-doors internal confidential informal behind-the-scenes backroom boardroom
  dressing-room cabinet committee in-camera bilateral two-day three-day day-long hour-long
  `)

/** Texts that lay something down, so that what they hold can be looked up. */
export const layingText = defineWordClass('laying-text', () =>
  nounForms(`
  agreement deal pact accord treaty policy plan strategy guidance guideline rule law bill ordinance regulation contract
  roadmap blueprint framework charter code directive ruling judgment judgement permit licence license settlement budget
  proposal draft document memo memorandum amendment decree manifesto curriculum tender legislation statute protocol
  communiqué bylaw by-law arrangement audit clause scheme programme program mandate covenant
  `).filter((word) => !/(?:coding|barred)$/.test(word)),
)
