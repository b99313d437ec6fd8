import {phraseList, wordList} from './word-list.ts'

/**
 * Words that change places when a sentence is said again, as base forms; each set counts as one word. They need not mean
 * the same: they need to be what a rewrite puts for one another (talks, dialogue, engagement). A word stands in one set
 * only. Sources: the synonym rings of WordNet for the verbs and nouns of news diaries (courts, councils, markets, sport,
 * health, diplomacy), narrowed and widened by what paraphrases of news leads put for each other. Compiled for this project.
 */
export const synonymSets: readonly (readonly string[])[] = phraseList(`
  talk dialogue dialog discussion discuss meeting meet exchange engagement engage conversation converse negotiation negotiate consultation consult summit interaction interact
  underscore underline highlight emphasise emphasize emphasis stress reaffirm reiterate affirm spotlight
  strengthen enhance bolster deepen reinforce intensify fortify solidify consolidate cement
  boost improve improvement increase rise raise grow growth climb surge soar jump gain uptick upswing expand expansion
  fall drop decline decrease slump plunge dip slide shrink reduce reduction cut lower slash downturn
  side party nation country state neighbour neighbor
  cooperation co-operation cooperate co-operate collaboration collaborate collaborative cooperative partnership partner teamwork
  tie relation relationship link bond connection
  commitment commit pledge vow promise dedication dedicate determination resolve
  aim goal objective purpose target seek intend strive ambition aspire aspiration
  important importance significant significance crucial vital key essential pivotal critical major
  challenge problem issue concern difficulty hurdle obstacle threat risk worry fear
  region area zone territory
  stability stable peace peaceful calm
  promote foster encourage advance nurture cultivate facilitate further
  support back endorse aid assist assistance help
  begin start launch open commence initiate kick-off unveil inaugurate introduce
  end finish conclude conclusion close cease halt stop terminate
  buy purchase acquire acquisition takeover
  sell sale disposal divest
  win victory triumph beat
  lose loss defeat
  kill die death dead fatality fatal
  injure injury hurt wound
  fire blaze inferno
  arrest detain detention custody
  court judge tribunal magistrate bench
  sentence jail imprison imprisonment prison
  trial case prosecution prosecute
  law legislation bill act statute
  rule regulation regulate requirement require
  agree agreement deal accord pact treaty
  plan proposal propose scheme programme program project initiative strategy strategic framework roadmap blueprint
  money fund funding finance financing cash investment invest grant
  cost price expense charge fee
  worker employee staff workforce labour labor
  job employment hire recruit
  company firm business corporation enterprise
  leader head chief president chairman chairwoman boss
  government administration authority cabinet
  resident inhabitant local citizen people public community neighbourhood neighborhood
  home house housing flat dwelling apartment
  school classroom education educate teach learn
  pupil student learner
  hospital clinic healthcare health medical
  disease illness virus infection sickness
  doctor physician medic
  road street highway route motorway
  car vehicle automobile
  plane aircraft jet airliner flight
  ship vessel boat ferry
  storm hurricane cyclone typhoon gale
  flood flooding inundate
  build construct construction erect
  repair restore restoration renovate renovation refurbish refurbishment
  town city municipal municipality urban
  match game fixture contest
  team squad club
  player footballer athlete sportsman
  coach manager trainer
  fan supporter spectator crowd
  protest demonstrate demonstration rally march protester demonstrator
  vote ballot poll election elect electoral
  attack assault strike raid offensive
  army military troop soldier force defence defense
  war conflict fighting hostility battle
  refugee migrant migration asylum
  study research survey researcher
  show reveal indicate suggest reflect represent mark signal demonstrates
  warn caution alert warning
  reject refuse oppose rejection refusal opposition
  approve approval pass adopt adoption
  delay postpone postponement defer
  move step measure action effort
  create establish set-up form
  provide offer deliver supply
  continue continuation ongoing sustain sustained maintain
  renew renewal recent new latest fresh
  economy economic economically
  trade export import commerce commercial
  climate environment environmental green sustainability sustainable
  energy power electricity
  innovation innovate innovative technology technological digital
  child kid youth young youngster
  world worldwide global international globally
  mutual shared joint common bilateral
  expert analyst observer commentator
  future ahead outlook prospect
  visit trip tour
  festival event celebration celebrate
  museum gallery exhibition exhibit
  police officer policeman constable
  tackle address confront combat navigate
  change transform transformation shift reform overhaul
  opportunity chance possibility
  benefit advantage
  large big huge massive substantial considerable
  quick quickly fast rapid rapidly swift
  hope optimism optimistic hopeful
  need necessity imperative must
  success successful succeed achievement achieve accomplish
  skill talent ability capability capacity
  tourist visitor tourism traveller traveler
  farmer farming agriculture agricultural grower
  customer consumer client shopper
  pressure strain burden
`).map(wordList)
