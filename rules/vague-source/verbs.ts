import {idsOf} from '../../src/language/vocabulary.ts'

/*
 * Which verbs make which group speak. Sources: the view verbs of src/lexicon/source-groups.ts, cut down for crowds,
 * who also do much that is no view, and for “some” and “many”, of whom any verb can be said.
 */

/** What a crowd does that is no event: residents complained, fans believe. */
export const crowdVerb = idsOf(`
  say said saying tell told note noted argue argued arguing believe believed believing think thought feel felt feeling
  suggest suggested claim claimed claiming insist insisted maintain maintained warn warned fear feared fearing worry
  worried hope hoped hoping expect expected complain complained complaining express expressed expressing voice voiced
  voicing describe described question questioned questioning criticise criticised criticize criticized lament lamented
  wonder wondered agree agreed report reported praise praised hailed welcomed allege alleged recall recalled suspect
  suspected view viewed regard regarded assume assumed acknowledge acknowledged admit admitted predict
  predicted point pointed lauded counter countered emphasize emphasized emphasise emphasised stress stressed
`)

/** What “some” and “many” are made to say. */
export const pronounVerb = idsOf(`
  say said saying argue argued arguing believe believed believing think thought feel felt suggest suggested suggesting
  contend contended claim claimed claiming insist insisted maintain maintained warn warned warning caution cautioned
  fear feared fearing worry worried hope hoped expect predict predicted predicting speculate speculated suspect
  suspected note noted point pointed see view viewed regard regarded consider considered describe described calling
  question questioned questioning criticise criticised criticize criticized praise praised interpret interpreted agree
  agreed assume assumed wonder wondered doubt doubted allege alleged express
  expressed voice voiced counter countered hail hailed lament lamented
`)

/**
 * Verbs with which a group reports a fact or does something by speaking. Agencies let a body’s people do that; what
 * they are said to believe, stress or hope is another matter.
 */
export const plainReport = idsOf(`
  say said saying tell told telling add added report reported reporting announce announced state stated confirm
  confirmed agree agreed pledge pledged vow vowed promise promised propose proposed reject rejected deny denied
  disclose disclosed reveal revealed rule ruled offer offered demand demanded declare declared reply replied
  respond responded allege alleged estimate estimated identify identified find found threaten threatened protest
  protested object objected support supported oppose opposed endorse endorsed back backed call called urge urged
  recommend recommended advise advised comment commented order ordered blame blamed expect expected forecast forecasting
  attribute attributed quote quoted dismiss dismissed admit admitted condemn condemned rate rated
`)

/** What nobody in particular does to a plan: seen by many, hailed by experts. Participles. */
export const agentVerb = idsOf(`
  seen viewed regarded considered described hailed praised criticised criticized condemned dismissed interpreted
  welcomed called dubbed labelled labeled questioned doubted cited perceived deemed denounced panned lauded touted
  billed shared held echoed understood read characterised characterized portrayed branded rated tipped
`)

/** Those of them that need “as” to be a view: media seen by parents are seen. */
export const asVerb = idsOf('seen viewed regarded described interpreted cited perceived read understood')

/** What is held among people who go unnamed: a consensus among experts, criticism from residents. */
export const heldNoun = idsOf(`
  concern concerns criticism criticisms scepticism skepticism fear fears doubt doubts unease disquiet worry worries
  anger outrage praise acclaim applause condemnation backlash opposition objection objections optimism pessimism hope
  hopes consensus speculation agreement belief beliefs sentiment perception feeling frustration confusion excitement
  debate suspicion suspicions disagreement discontent dismay alarm warning warnings accusation accusations
`)

/** Verbs that with a noun say what one holds: raise concerns, take issue, remain sceptical. */
export const lightVerb = idsOf(`
  raise raised take took taken sound sounded cast draw drew drawn make made give gave given hold held share shared
  have had has offer offered remain remained lodge lodged push pushed pour poured throw threw seem seemed appear
  appeared stay stayed feel felt look looked
`)

/** The nouns that go with them, besides those for stances. */
export const lightObject = idsOf(`
  alarm alarms doubt doubts issue comparison comparisons parallel parallels case question questions misgivings
  reservations cold water back skepticism scepticism caution optimism pessimism interest
`)

/** What lies with somebody: in the |eyes| of many experts. */
export const viewpoint = idsOf(
  'eyes view views opinion opinions words judgment judgement estimation assessment mind minds',
)
