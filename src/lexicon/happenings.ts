import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

/** Singular and plural: of the forms that a noun shares with its verb only those that no participle has. */
function nounForms(nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => formsOf(noun).filter((form) => form === noun || !/(?:ed|ing)$/.test(form)))
}

const acts = wordList(`
  acquittal act action addition admission adoption advance announcement answer appearance appeal appointment approach
  approval arrest arrival assault attack attempt auction ban bid bombing boycott breach breakthrough campaign
  candidacy capture celebration ceremony change charge choice clash closure collaboration collapse combination
  comeback commemoration commitment completion conduct confirmation contribution conversion conviction crackdown
  creation cut deal debut decision decree defeat defection delay delivery demolition departure deployment detention
  development discovery dismissal distribution donation effort election elevation elimination encounter endeavor
  endeavour endorsement entry eviction execution exit expansion expulsion extension extradition failure firing flight
  founding funding gathering gesture handover hiring inauguration inclusion indictment initiative insistence
  intervention introduction invasion investment investigation involvement job killing launch layoff lockdown makeover
  march merger mobilization mobilisation mourning move murder nomination opening operation outpouring overhaul
  participation passage pause pivot pledge postponement practice procession promotion prosecution protest purchase
  push raid rally reaction reaffirmation rebound rebrand recall recognition reconstruction recruitment redesign
  redevelopment reform refurbishment refusal rejection relaunch release relocation removal renewal renovation
  reopening replacement rescue resignation response restoration restructuring retirement return reunion revamp
  reversal revision rollout roll-out ruling sacking sale selection sentence sentencing settlement shake-up shooting
  shutdown sighting signing stance step strike submission success succession support surgery surrender suspension swap
  switch takeover theft transaction transfer transformation transition treatment triumph turnaround undertaking
  unveiling upgrade use verdict veto victory vote walkout warning win withdrawal work
`)

const events = wordList(`
  accident affair aftermath anniversary atmosphere backlash battle birth blackout blast blaze boom breakdown buzz case
  challenge championship collision competition concert confrontation contest controversy coup crash crisis cyberattack
  cyber-attack deadlock death debacle derby disaster discussion dispute disruption downfall drama drought duel
  earthquake emergence epidemic episode era eruption escape event evolution exchange exhibit exhibition exodus
  expedition expo experience explosion fair famine fest festival feud fiasco final finale fire fixture flood forum
  fundraiser funeral gala game harvest heatwave heist homecoming hurricane impasse incident inquest invasion journey
  landslide leak massacre match matchup matter meeting milestone misstep mistake moment movement murder occasion
  occurrence ordeal outage outbreak outcome outcry parade pandemic performance phenomenon plight premiere pressure
  process progress race ranking rebellion recital recovery referendum relegation renaissance result retrial revelation
  revival revolt revolution riot rivalry robbery row run saga scandal scene season semifinal semi-final series session
  setback shortage show showdown siege silence situation slump spat spell spill standoff stand-off stampede storm
  streak struggle summit surge talk tension tournament tour tradition tragedy trial trip turmoil turnout twist unrest
  uprising uproar upset vigil violence visit voyage war warmth wave wedding wildfire workshop tribute triumph turn
`)

const works = wordList(`
  adaptation agenda album app art artwork bill book broadcast budget building code collection concept contract course
  curriculum debut design device documentary edition episode fashion feature film framework garden grant guide
  guideline idea image installation instrument law legislation lesson line-up lineup mandate measure medal memorial
  method model monument movie mural music novel package pact partnership photo picture piece pilot plan platform play
  policy portrait product production program programme project prototype proposal provision recipe regime relationship
  research retrospective roadmap role rule sanction scheme score scoreline sculpture service set setup sitcom software
  song soundtrack sponsorship statue story strategy structure style subsidy symbol system tariff task technique
  technology test theme tool track trade trailer training treaty trophy vaccine venture version video
`)

const states = wordList(`
  ability absence abundance achievement award backdrop balance background climate consensus contrast coverage crime
  criticism culture debate determination difference diversity drive emphasis enthusiasm environment exposure fact feat
  focus friendship gap goal handling history imbalance impact improvement influx innovation integration
  interaction interest issue lack legacy level life longevity loss mood momentum narrative notion nature obstacle
  optimism outlook pace passion path pattern popularity position presence prevalence problem quality reality
  resilience reputation rise risk scarcity scrutiny speed spread stability stalemate strength success tactic timing
  tone trajectory trend urgency variety way willingness
`)

/**
 * What news is about: what happens, is done, decided, won, shown or built. It can be dated and counted, and it cannot
 * speak, so that what it “underscores” is the writer's own reading. Sources: the act, event, state and creation
 * branches of WordNet's nouns, and the diaries of news desks: courts, economy, sport, health, culture, science, towns.
 */
export const happeningNoun = defineWordClass('happening', () => nounForms([...acts, ...events, ...works, ...states]))

/**
 * Figures with a course of their own. That a rise “reflects” demand says what made it up, which market and company
 * reports do in the reporter's voice. Source: the vocabulary of market reports and company results.
 */
export const measureNoun = defineWordClass('measure', () =>
  nounForms(
    wordList(`
  amount average balance bond charge cost currency cut data debt decline decrease deficit dip dividend dollar
  downgrade downturn drop earning earnings estimate euro expectation export fall figure forecast gain gdp growth
  import increase index inflation jump level loss margin market number order output payroll percentage performance
  pound premium price production profit profitability rally rate rating ratio reading rebound result return revenue
  rise sales saving score share slide slowdown slump spending spread statistic stock surge surplus tally target tax
  total trade turnover unemployment valuation value volume wage weakness yen yield payment discount fee multiple offer
  bid sentiment sentence punishment penalty
  `),
  ),
)
