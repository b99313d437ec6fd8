import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

/*
 * Words that show that somebody holds or has said what a sentence tells, without the subject and verb of a plain
 * attribution: “questions about the bridge”, “the board declined to pay”, “opposed to the plan”. They clear a sentence
 * of claims and never accuse one. Sources: FrameNet (Opinion, Desiring, Questioning, Communication, Awareness_status,
 * Judgment, Emotion_directed) and the classes of src/lexicon/cues.ts.
 */

/** Nouns of speech and thought that have their matter behind them: questions about, a debate over, doubts whether. */
export const matterNoun = defineWordClass('matter-noun', () =>
  wordList(`
  question questions debate debates discussion discussions talk speculation rumour rumours rumor rumors gossip concern
  concerns worry worries anxiety anxieties fear fears unease alarm anger fury outrage frustration disappointment dismay
  doubt doubts skepticism scepticism suspicion suspicions misgiving misgivings reservation reservations qualm qualms
  hope hopes optimism pessimism confidence enthusiasm excitement regret regrets remorse view views opinion opinions
  belief beliefs conviction convictions attitude attitudes position positions stance stances thought thoughts
  feeling feelings criticism criticisms complaint complaints grievance grievances objection objections opposition
  attack attacks broadside tirade rant rants claim claims assertion assertions allegation allegations accusation
  accusations warning warnings prediction predictions expectation expectations forecast forecasts assumption
  assumptions conclusion conclusions consensus agreement disagreement dispute disputes quarrel feud remark remarks
  comment comments statement statements advice guidance guess suggestion
  suggestions proposal proposals recommendation recommendations promise promises pledge pledges vow vows assurance
  assurances commitment threat threats lawsuit lawsuits suit petition petitions testimony evidence
  argument arguments case rhetoric diatribe joke jokes curiosity inquiry inquiries
  word admission acknowledgment acknowledgement recognition realisation realization understanding
  notion notions idea perception perceptions impression suspicion insistence judgment judgement verdict ruling rulings
  apology apologies thanks gratitude praise sympathy interest scorn contempt disdain
  `),
)

/** Of these and others, what is given “of”, “for” or “to” somebody or something: support for, praise of, a desire to. */
export const leaningNoun = defineWordClass('leaning-noun', () =>
  wordList(`
  support praise criticism criticisms condemnation endorsement endorsements rejection denunciation accusations
  accusation opposition objection objections resistance demand demands desire desires wish wishes willingness
  unwillingness reluctance readiness eagerness determination refusal insistence hope hopes fear fears dread warning
  warnings prediction predictions promise promises pledge pledges proposal proposals preference preferences call calls
  appeal appeals request requests plea pleas backing advocacy defence defense description descriptions
  denial denials disapproval approval recognition acceptance talk love hatred dislike contempt disdain respect
  admiration enthusiasm sympathy apology apologies recommendation recommendations argument arguments justification
  `),
)

/** What stands between a noun of speech and its matter. */
export const matterPreposition = defineWordClass('matter-preposition', () =>
  wordList('about over against among on whether that'),
)

/** Verbs that tell of what somebody would not or will not do: only that person can know. All forms. */
export const refusingVerb = defineWordClass('refusing-verb', () =>
  wordList('decline refuse hesitate decide agree offer threaten promise vow pledge volunteer opt').flatMap(formsOf),
)

/** Adverbs that pass a report on without its reporter. Source: lists of evidential adverbs in grammars of English. */
export const hearsayAdverb = defineWordClass('hearsay-adverb', () =>
  wordList('reportedly allegedly purportedly supposedly rumoredly ostensibly'),
)

/** How somebody stands towards what follows: opposed to, wary of, critical of, interested in. */
export const stancePredicate = defineWordClass('stance-predicate', () =>
  wordList(`
  opposed wary critical sceptical skeptical supportive hopeful willing unwilling eager reluctant hesitant loath keen
  convinced unconvinced persuaded confident optimistic pessimistic worried concerned anxious nervous fearful afraid
  scared interested uninterested dismissive mindful aware unaware proud ashamed fond tired weary sick angry furious
  upset unhappy happy glad pleased delighted surprised shocked disappointed frustrated sorry grateful thankful
  determined resolved inclined disinclined tempted quick sure unsure certain sympathetic hostile indifferent
  receptive enamored enamoured leery suspicious envious jealous confused puzzled baffled appalled alarmed
  `),
)

/** What links that to its matter. */
export const stanceLink = defineWordClass('stance-link', () =>
  wordList('to of about that with in by at over whether how'),
)

/** What something is called or taken for, and by whom: seen as, known for, described by, dubbed the. Participles. */
export const takenForParticiple = defineWordClass('taken-for', () =>
  wordList(`
  seen viewed regarded described known considered perceived called dubbed hailed labeled labelled named billed touted
  deemed portrayed depicted characterized characterised cast branded denounced derided dismissed praised lauded thought
  rumored rumoured suspected accused asked urged encouraged advised told warned invited ordered
  `),
)

/** What follows such a participle. */
export const takenForLink = defineWordClass('taken-for-link', () => wordList('as by to of for'))

/** What people do with words or in their minds, in the base form, for infinitives: to question, to persuade. */
export const mindInfinitive = defineWordClass('mind-infinitive', () =>
  wordList(`
  say tell ask argue claim insist explain answer question wonder doubt believe think consider reconsider ponder weigh
  discuss debate talk criticize criticise praise attack assail slam blast denounce condemn condone defend justify
  endorse oppose reject embrace disavow renounce repudiate accuse blame mock ridicule deride dismiss downplay highlight
  underscore emphasize emphasise stress convince persuade dissuade encourage discourage urge pressure lobby warn
  threaten promise pledge vow acknowledge admit concede deny confess apologise apologize complain protest object
  express voice articulate convey describe portray paint cast depict tout promote advocate champion
  propose recommend suggest predict understand learn vote decide choose agree disagree reassure
  congratulate honour honor appeal beg plead hear see
  `),
)

/** The same in other forms that hardly mean anything else: backing, opposed, thanked. */
export const mindForm = defineWordClass('mind-form', () =>
  wordList(`
  backing opposing supporting urging pushing demanding praising bashing attacking criticizing criticising denouncing
  condemning defending questioning suggesting describing promising arguing claiming insisting blaming mocking
  thanking hailing praying hoping wanting talking talked understood understanding remembered remember
  remembering mention mentioned mentions confirmed confirming disclosed disclosing trusts trusted opposed criticized criticised condemned denounced asked
  thanked questioned suggested blamed rejected requested think feel learn learned learnt understand knew want wanted worried worries pray prayers recognize recognise recognized recognised see sees favor favors favour favours oppose opposes endorse endorses prefer
  prefers accept accepts intended intends sought
  `),
)

/** Verbs that say how things look, without saying to whom; in the base form they are as often denied. */
export const seemingVerb = defineWordClass('seeming-verb', () => wordList('seems seemed appears appeared'))

/** What people set out to do, as participles, and only they can tell: looking to, pushing for. */
export const pursuingParticiple = defineWordClass('pursuing', () =>
  wordList('looking seeking pushing pressing hoping aiming planning intending preparing vying angling itching longing'),
)

/** What follows such a participle. */
export const pursuingLink = defineWordClass('pursuing-link', () => wordList('to for'))

/** Light verbs that carry a noun of speech: take issue, send a letter, float the notion. All forms. */
export const utteringVerb = defineWordClass('uttering-verb', () =>
  wordList('send give make issue post voice express offer have take float').flatMap(formsOf),
)

/** What they carry. */
export const utteredNoun = defineWordClass('uttered-noun', () =>
  wordList(`
  letter letters statement statements remark remarks answer answers case promise
  promises argument arguments claim claims comment comments advice pledge pledges threat threats apology apologies
  objection objections critique critiques view views position positions belief beliefs stance opinion opinions shots aim
  issue notion criticism criticisms preview fear fears hope hopes desire vow vows plea pleas demand demands accusation
  accusations allegation allegations warning warnings concern concerns disappointment thanks condolences regret regrets
  doubts interest assurances
  `),
)

/** What is told, asked or announced by somebody whom the sentence does not name, as participles: was told, were urged. */
export const toldParticiple = defineWordClass('told-participle', () =>
  wordList(`
  told asked urged invited instructed ordered advised warned informed reminded encouraged requested required accused
  criticized criticised praised blamed mocked opposed supported endorsed declared announced listed named rated
  ranked impressed expected considered thought
  `),
)

/** Verbs of speech that need a preposition before their matter: talk about, speak of. All forms. */
export const speakAboutVerb = defineWordClass('speak-about', () =>
  wordList('talk speak hear read write think know worry complain dream boast brag joke rant').flatMap(formsOf),
)

/** Question words that open what somebody asks, tells or knows. */
export const questionWord = defineWordClass('question-word', () => wordList('how whether what who why where'))

/** What may stand before such a clause: about whether, of how. */
export const questionPreposition = defineWordClass('question-preposition', () => wordList('about over on into as'))
