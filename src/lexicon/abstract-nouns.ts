import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

/*
 * Nouns that name no thing a reader could point at. Sources: the “shell nouns” of English grammar (Schmid, English
 * Abstract Nouns as Conceptual Shells, 2000: fact, aim, problem, need and their kin), the abstraction, attribute and
 * state branches of WordNet's nouns as far as news copy and press releases use them, and Wikipedia's page on the signs
 * of machine writing.
 */
const shells = wordList(`
  aim goal objective target purpose mission vision ambition aspiration idea concept notion theme topic issue matter
  aspect facet dimension factor element component feature point area field sphere domain realm arena front sector
  segment level scale scope range degree problem challenge difficulty obstacle barrier hurdle threat risk concern
  crisis gap need solution remedy answer option alternative opportunity chance possibility prospect potential promise
  outcome result effect impact consequence benefit advantage gain value merit success failure lack absence shortage
  approach strategy tactic method methodology technique practice model framework mechanism system process procedure
  protocol structure measure step action effort initiative activity response plan policy programme program project
  scheme reform priority principle standard guideline norm trend pattern shift change dynamic dynamics landscape
  environment climate context setting backdrop ecosystem culture mindset attitude perspective viewpoint outlook
  insight view perception sentiment role function responsibility duty interest stake stakeholder actor player partner
  tie link bond resource asset capacity capability skill talent expertise knowledge experience information data
  pathway path avenue route roadmap journey trajectory milestone foundation pillar cornerstone basis platform channel
  network hub tool instrument infrastructure service support access outreach input
`)

const qualities = wordList(`
  trust confidence hope pride passion morale spirit unity harmony peace freedom justice truth growth progress momentum
  strength weakness depth breadth reach quality speed pace power force wellbeing well-being welfare health wealth
  demand supply output pressure strain burden stress excellence diligence resilience synergy leverage alignment focus
  emphasis attention awareness outreach dialogue dialog discourse consensus debate exchange cooperation co-operation
  interplay teamwork buy-in oversight governance compliance scrutiny control management leadership stewardship
  ownership mentorship stability security safety certainty uncertainty volatility complexity diversity equity
  inclusion integrity legacy heritage tradition identity history future past present era chapter significance
  importance decision-making problem-solving peacebuilding capacity-building confidence-building rollout uptake
  take-up upside downside backlash fallout resolve discipline composure determination creativity storytelling
  mitigation prevention readiness preparedness interoperability sustainability scalability affordability consistency
  solidity clarity efficiency transparency accountability accuracy flexibility agility competitiveness fairness cost
  usage use reuse share sharing investment spending funding financing lending planning training learning monitoring
  screening reporting testing tracking sourcing pricing budgeting staffing networking mentoring upskilling reskilling
  messaging branding marketing engineering computing handling
`)

/** Nouns with an abstract ending that name something solid or something that happens at a time and place. */
const solid = wordList(`
  station nation nations election collision explosion federation corporation association mansion television pension
  pensions auction fraction junction plantation donation petition prescription vaccination infection injection
  eruption demonstration execution convention excursion exhibition edition lion million billion battalion champion
  onion union companion religion invasion delegation section caption constitution institution legislation competition
  coalition ammunition portion potion apartment basement monument garment pavement parliament department government
  regiment document instrument ointment tournament cement element settlement compartment advertisement supplement
  shipment payment payments ambulance insurance finance substance entrance dance france fence residence ambulances
  audience sentence evidence conference science defence offence licence pence influence sentences conferences licences
  residences audiences sciences offences city university facility charity electricity celebrity authority minority
  community party county commodity utility property quantity cities universities facilities charities celebrities
  authorities minorities parties counties utilities commodities properties witness business businesses witnesses
  governess harness wilderness illness illnesses stations elections collisions explosions mansions donations petitions
  prescriptions infections vaccinations injections editions lions champions unions religions apartments monuments
  garments pavements departments governments documents tournaments settlements advertisements shipments township
  warship flagship spaceship battleship steamship airship scholarship championship championships ships dealership
  warships scholarships prism organism tourism terrorism organisms organisation organization organisations
  organizations corporations associations exhibitions demonstrations population populations generation generations
  conviction convictions ambition accommodation question questions inflation taxation vegetation radiation immigration
  migration emission emissions commission commissions mission session sessions medication medications publication
  publications resolution allegation allegations accusation eviction evictions abortion abortions detention
  extradition prosecution attraction attractions reception location locations destination destinations transaction
  transactions passion fashion cushion mention
`)

/**
 * Abstract nouns: shells, qualities and whatever the endings of English make out of verbs and adjectives. Words such as
 * `station` or `apartment` that only sound like it stay out.
 */
export const abstractNoun = defineWordClass(
  'abstract-noun',
  () => [...shells.flatMap(nounForms), ...qualities.flatMap(nounForms)],
  {
    suffixes: wordList(`
  tion tions sion sions ment ments ance ances ence ences ancy ency ancies encies ity ities ness nesses ship ships ism
  acy hood building
`),
    except: solid,
  },
)

/** Singular and plural, without the forms that only a verb has. */
function nounForms(noun: string): string[] {
  return formsOf(noun).filter((form) => form === noun || !/(?:ed|ing)$/.test(form))
}
