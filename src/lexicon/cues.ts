import {defineWordClass, wordOf} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {crowdGroup, informantGroup, judgeGroup} from './source-groups.ts'
import {wordList} from './word-list.ts'

/*
 * The verbs that tie words to whoever said, thought, wrote or showed them. Sources: the published classes of
 * English verbs of saying and thinking (VerbNet 29, 30, 33, 36, 37; FrameNet Statement, Communication, Opinion,
 * Judgment_communication), and news-writing textbooks' lists of attribution verbs. All forms are generated.
 */

const allForms = (lemmas: readonly string[]): string[] => lemmas.flatMap(formsOf)

const neutralSpeech = wordList(`
  say tell write add announce state reply testify answer ask declare explain report comment remark respond
  describe disclose inform mention recall recount relate repeat reveal confirm tweet post blog publish pledge
  promise vow predict forecast project estimate suggest recommend propose advise request question quote cite
  continue conclude speak talk discuss detail outline elaborate clarify summarize summarise observe note
  indicate signal hint imply assure reassure notify swear attest certify proclaim pronounce rule hold find
  order sentence order instruct interject joke quip murmur whisper shout yell cry exclaim chant sing recite
  read narrate retort counter rejoin admonish caution warn urge appeal plead beg implore call name label dub
  term brand characterize characterise portray depict paint refer point allude address brief lecture preach
  wonder reiterate reaffirm stress emphasize emphasise underline underscore highlight affirm assert phone
  email text message broadcast air print carry relay communicate convey express voice utter volunteer offer
  venture submit move opine editorialize knock pan retweet echo jeer heckle boo herald persuade convince dwell interview present invite instruct remind consult chastise cajole interrupt downplay
  concur agree disagree object
`)

const loadedSpeech = wordList(`
  claim allege insist maintain contend argue admit concede acknowledge confess deny dispute reject refute
  rebut dismiss accuse blame charge fault criticize criticise condemn denounce decry deplore slam blast attack
  assail lambaste lambast rebuke chide chastise scold mock ridicule taunt deride boast brag gloat complain
  grumble lament bemoan moan whine vent rail fume rage thunder snap lash sneer scoff protest praise hail laud
  applaud commend extol tout cheer celebrate congratulate thank credit defend justify champion endorse back
  threaten demand dare challenge profess purport posit postulate theorize speculate muse reason
`)

const thought = wordList(`
  think believe know feel expect hope fear want wish doubt suspect assume presume suppose guess imagine
  consider deem regard view see understand realize realise recognize recognise remember forget reckon
  anticipate foresee envision envisage plan intend aim prefer like love hate dislike oppose support favor
  favour welcome regret worry care desire seek decide determine calculate judge learn notice perceive sense
  dream trust vow choose resolve question wonder conclude accept approve disapprove hesitate ponder weigh
  focus concentrate ignore embrace identify mull contemplate respect admire resent appreciate lobby
  advocate sue unite differ crave enjoy
`)

const evidence = wordList(`
  show find indicate suggest demonstrate prove confirm reveal detail describe list record document register
  cite quote state read contain conclude estimate project forecast put rank rate measure count track chart
  warn allege provide specify stipulate require illustrate
`)

/** Verbs of speaking and writing, all forms. */
export const speechVerb = defineWordClass('speech-verb', () => allForms([...neutralSpeech, ...loadedSpeech]))

/** Verbs of thinking, wanting and intending, all forms: what a person holds and only that person can know. */
export const thoughtVerb = defineWordClass('thought-verb', () => allForms(thought))

/** What documents and data do: show, find, list. All forms. */
export const evidenceVerb = defineWordClass('evidence-verb', () => allForms(evidence))

/** Verbs that hardly ever mean anything but speech, so that one alone shows that somebody speaks. All forms. */
export const plainSpeechVerb = defineWordClass('plain-speech-verb', () =>
  allForms(
    wordList(`
  say tell announce testify reply tweet declare explain remark argue warn insist claim allege contend assert
  predict acknowledge admit concede deny vow urge reiterate complain accuse criticize criticise
  denounce condemn recount quip joke stress emphasize emphasise write disclose believe think caution opine
  retort estimate confirm add recall lament quote ask comment respond conclude note observe shout
  yell exclaim whisper mutter chant
`),
  ),
)

/** Nouns for words that somebody put down or gave: they can be the source (`the report shows`) or hold it (`in a statement`). */
export const documentNoun = defineWordClass('document-noun', () =>
  allForms([
    ...wordList(`
  statement report study survey poll interview speech letter memo memorandum email e-mail filing affidavit
  complaint lawsuit indictment ruling verdict opinion transcript testimony communiqué communique readout
  briefing bulletin release announcement notice declaration document paper article editorial column blog post
  tweet message note dispatch story book memoir data figure statistic census index estimate forecast
  projection analysis review audit ledger record minute log register database dataset map video footage
  recording photograph chart law bill act treaty agreement accord contract constitution charter resolution
  motion article result finding research test advertisement commercial petition headline caption policy rule
  guideline amendment legislation provision clause
`),
    ...[
      'budget',
      'prospectus',
      'manifesto',
      'plan',
      'proposal',
      'white paper',
      'website',
      'site',
      'page',
      'account',
      'source',
      'manual',
    ],
  ])
    .filter((word) => !word.includes(' '))
    // All forms of “ad” would have “added” among them.
    .concat('ad', 'ads'),
)

/** Organisations by kind, which a definite article makes one that the article has named: the ministry, the company. */
export const organisationNoun = defineWordClass('organisation-noun', () =>
  allForms(
    wordList(`
  ministry department agency bureau office commission committee council board authority court government
  administration cabinet parliament congress senate house assembly legislature embassy company firm bank
  corporation business group airline carrier manufacturer maker retailer operator utility fund insurer lender
  brokerage union federation association society charity foundation institute university college school
  hospital trust club team league party campaign police force army navy military coastguard brigade service
  centre center laboratory newspaper magazine radio television agency broadcaster network station outlet website daily weekly
  organization organisation body regulator watchdog inspectorate ombudsman tribunal prosecution defence
  defense coalition alliance municipality city town county state country nation church diocese museum theatre
  theater
`),
  ),
)

/** Groups and people that nobody can ask: observers, analysts, sources. Source: the weasel-word guides of encyclopedias and agencies. */
export const vaguePlural = defineWordClass(
  'vague-plural',
  () => [
    ...wordList(`
  observers analysts experts commentators critics insiders pundits economists diplomats officials sources
  aides stakeholders watchers scholars researchers locals residents netizens users fans supporters opponents
  advocates activists campaigners proponents detractors skeptics sceptics authorities strategists specialists
  academics historians scientists doctors lawyers traders dealers investors brokers executives managers
  industry markets witnesses neighbours neighbors people many some others several most reports media studies
  polls surveys figures estimates circles quarters voices lawmakers politicians legislators ministers leaders
  representatives members participants attendees majority minority half percent plurality
`),
    ...[judgeGroup, informantGroup, crowdGroup].flatMap(({listed}) => Array.from(listed, wordOf)),
  ],
  {suffixes: ['ologists', 'icians']},
)

/** Parties that speak with one voice only in a joint text: both sides, the two countries. */
export const partyPlural = defineWordClass('party-plural', () =>
  wordList(`
  sides parties nations countries governments capitals leaders ministers delegations officials states
  neighbours neighbors presidents companies firms teams clubs organisations organizations institutions
  partners allies powers rivals cities regions agencies ministries universities communities counterparts
`),
)

/** People by their part in the news, who may be named before or after. Source: occupations and offices of the standard classifications. */
export const personNoun = defineWordClass('person-noun', () =>
  allForms(
    wordList(`
  official officer spokesman spokeswoman spokesperson minister president premier chancellor secretary senator
  congressman congresswoman representative lawmaker legislator governor mayor councillor commissioner director
  chairman chairwoman chair chairperson chief head leader executive manager boss founder owner partner analyst
  economist strategist expert professor researcher scientist scholar historian lawyer attorney prosecutor
  judge justice magistrate detective sheriff constable sergeant inspector general colonel commander admiral
  captain major lieutenant soldier pilot envoy ambassador diplomat adviser advisor aide consultant lobbyist
  activist campaigner organizer organiser volunteer candidate nominee delegate voter supporter opponent critic
  observer commentator columnist editor reporter journalist author writer broadcaster presenter host doctor
  nurse surgeon physician epidemiologist teacher principal headteacher student pupil parent mother father son
  daughter brother sister wife husband widow neighbour neighbor resident farmer fisherman worker driver
  engineer architect coach trainer player striker goalkeeper captain skipper referee athlete champion singer
  actor actress artist musician curator bishop priest pastor rabbi imam pope king queen prince princess man
  woman boy girl person victim survivor witness suspect defendant plaintiff passenger customer client investor
  trader dealer broker shareholder buyer seller employee employer staffer source
`),
  ),
)

/**
 * Verbs of the classes above that mean something else as soon as a thing follows them: they carry a box, hold a
 * meeting, find a wallet. Only a clause or a quotation behind them shows that somebody speaks. All forms.
 */
export const ambiguousVerb = defineWordClass('ambiguous-verb', () =>
  allForms(
    wordList(`
  carry hold find move order post print air broadcast read sing text phone charge paint submit relay rate rank
  count track chart register record list document measure put provide contain require see forget choose learn
  name continue mean notice care meet publish share state dare lead brief prove sense like rule sentence
  release email rate maintain speak state stress
`),
  ),
)

/** Verbs whose passive without an agent puts a view in nobody's mouth: it is believed, is widely seen as. Participles. */
export const believedParticiple = defineWordClass('believed-participle', () =>
  wordList(`
  believed said expected considered seen viewed regarded thought understood reported alleged known perceived
  interpreted hoped feared rumoured rumored deemed assumed presumed claimed told suspected estimated quoted
  argued suggested accused recommended predicted forecast projected tipped
`),
)

/** Texts in which somebody says something, so that “in a …” names where it was said. Source: agency style books on attribution. */
export const utteranceNoun = defineWordClass('utterance-noun', () =>
  allForms(
    wordList(`
  statement report study survey interview speech letter memo memorandum email e-mail filing affidavit
  complaint lawsuit indictment ruling verdict opinion transcript testimony communiqué communique readout
  briefing bulletin release announcement declaration document paper article editorial column blog post tweet
  note dispatch memoir op-ed essay address remark comment
`),
  ),
)

/**
 * What somebody holds or has said, as a noun: his criticism of the plan, the union's opposition. Whose it is stands
 * before it as a possessive or behind it with “from”, “by” or “of”. Source: the nouns of the verbs above, and FrameNet
 * Judgment, Opinion and Statement.
 */
export const stanceNoun = defineWordClass('stance-noun', () =>
  wordList(`
  support criticism criticisms opposition concern concerns backing endorsement endorsements objection
  objections accusation accusations allegation allegations claim claims warning warnings complaint complaints
  promise promises pledge pledges demand demands request requests argument arguments view views opinion
  opinions belief beliefs hope hopes fear fears doubt doubts praise condemnation apology denial denials
  admission remark remarks comment comments statement statements announcement assertion assertions contention
  insistence prediction predictions proposal proposals suggestion suggestions response reply answer vow vows
  threat threats attack attacks critique decision refusal willingness desire determination commitment position
  stance vision call calls appeal appeals assessment description account explanation estimate words rhetoric
  message testimony
`),
)

/** What a person is towards something: willing, worried, opposed. Source: FrameNet Emotion_directed, Willingness, Certainty. */
export const stanceAdjective = defineWordClass('stance-adjective', () =>
  wordList(`
  willing unwilling hopeful eager reluctant concerned worried confident optimistic pessimistic loyal
  supportive critical opposed sceptical skeptical upbeat wary proud happy unhappy glad sorry sure unsure
  certain uncertain convinced angry angered upset furious disappointed frustrated tired afraid aware unaware
  clear adamant keen open determined ready prepared committed dismissive appreciative fond impressed surprised
  shocked stunned pleased delighted thrilled grateful thankful mindful nervous
`),
)

/** What nobody may be charged with but in the same sentence as its source. Source: FrameNet Judgment_communication, Offenses. All forms. */
export const accusation = defineWordClass('accusation', () =>
  allForms(
    wordList(`
  accuse blame allege fault charge indict denounce condemn violate abuse bribe defraud embezzle steal lie cheat assault
  rape murder kill torture launder smuggle collude conspire crime fraud bribery corruption misconduct negligence
  scandal guilt abuse harassment theft
`),
  ),
)
