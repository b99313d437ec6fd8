import {defineWordClass} from '../../src/language/vocabulary.ts'
import {formsOf} from '../../src/lexicon/inflection.ts'
import {wordList} from '../../src/lexicon/word-list.ts'

/*
 * What stands in the slots of ready-made phrases. The lists are our own, grown along the synonym sets of WordNet
 * from the words that style guides warn of.
 */

/** Changing, all the time. */
defineWordClass('evolving', () =>
  wordList(`
  evolving changing shifting moving transforming advancing expanding developing growing fluctuating digitalising
  digitalizing globalising globalizing digitising digitizing modernising modernizing
`),
)

/** The same in one word. */
defineWordClass('ever-changing', () =>
  wordList(`
  ever-changing ever-evolving ever-shifting ever-expanding ever-growing ever-moving fast-paced fast-changing fast-moving
  fast-evolving fast-shifting rapidly-evolving rapidly-changing constantly-evolving constantly-changing
  continually-evolving quickly-changing hyper-connected hyperconnected hyper-competitive interconnected ever-connected
  always-on post-truth
`),
)

/** What every field is called where nothing is said of it. */
defineWordClass('scene', () =>
  wordList(`
  landscape landscapes environment world era climate ecosystem ecosystems marketplace terrain arena realm realms sphere
  scene domain dynamics paradigm backdrop frontier milieu society reality realities tapestry
`),
)

/** Adjectives that make a field sound hard without saying what is hard. */
defineWordClass('intricate', () =>
  wordList(`
  complex intricate delicate multifaceted nuanced complicated tangled labyrinthine treacherous turbulent choppy
  unpredictable uncertain uncharted challenging shifting evolving changing fluid thorny murky
`),
)

/** Adjectives that praise a plan without measuring it. */
defineWordClass('holistic', () =>
  wordList(`
  holistic multifaceted multi-faceted comprehensive integrated robust proactive multi-pronged
  forward-thinking forward-looking data-driven people-centred people-centered people-centric whole-of-society
  whole-of-government human-centred human-centered nuanced inclusive cohesive
  community-driven evidence-based sustainable multi-stakeholder synergistic all-encompassing
`),
)

/** What such an adjective praises. */
defineWordClass('approach', () =>
  wordList('approach approaches framework frameworks strategy strategies solution solutions mindset roadmap ecosystem'),
)

/** Verbs of nursing something along. All forms. */
defineWordClass('foster', () => wordList('foster cultivate nurture engender instil instill').flatMap(formsOf))

/** Verbs of nursing something along, and those of building and promoting. All forms. */
defineWordClass('promote', () =>
  wordList(`
  foster cultivate nurture engender instil instill promote encourage build strengthen enhance deepen bolster facilitate
  champion create ensure advance
`).flatMap(formsOf),
)

/** What is nursed along: states of mind and of relations. */
defineWordClass('harmony', () =>
  wordList(`
  understanding collaboration cooperation co-operation dialogue trust innovation inclusivity inclusion unity
  harmony creativity resilience transparency accountability culture sense environment atmosphere spirit connection
  connections community engagement empathy respect goodwill relationships partnerships synergy synergies
  solidarity cohesion sustainability coexistence talent entrepreneurship diversity belonging camaraderie excellence
  teamwork peace tolerance reconciliation friendship
`),
)

/** Things that are unlocked, harnessed, tapped into. */
defineWordClass('potential', () =>
  wordList(`
  potential power possibilities opportunities growth synergies talent creativity benefits capabilities
  strengths energy promise force
`),
)

/** Great change, of a kind that is not said. */
defineWordClass('upheaval', () =>
  wordList('era age chapter dawn epoch phase wave paradigm future generation frontier horizon'),
)

/** Talk that is sparked, ignited, reignited. */
defineWordClass('stir', () =>
  wordList(`
  debate debates discussion discussions conversation conversations controversy speculation outrage curiosity dialogue
  reflection backlash interest intrigue introspection excitement concern concerns outcry alarm imagination
`),
)

/** Whom a blow leaves in shock, whom news leaves divided. */
defineWordClass('everybody', () =>
  wordList(`
  community communities nation country world town city village neighbourhood neighborhood residents fans supporters
  audiences public family families authorities viewers onlookers many everyone locals neighbours
  neighbors passengers shoppers colleagues friends
`),
)

/** States in which news leaves people. */
defineWordClass('shock', () =>
  wordList(`
  shock mourning disbelief grief awe tears despair limbo turmoil fear anguish suspense stitches reeling stunned divided
  baffled speechless devastated heartbroken shaken shocked bewildered perplexed scrambling wondering questioning
`),
)

/** Firmness without an act. */
defineWordClass('steadfast', () =>
  wordList(`
  unwavering steadfast unyielding unflinching unshakeable unshakable tireless relentless resolute undying ironclad
  rock-solid unflagging indomitable unrelenting unparalleled unmatched
`),
)

/** What is unwavering. */
defineWordClass('resolve', () =>
  wordList(`
  commitment dedication resolve determination support spirit pursuit efforts effort belief faith resilience loyalty
  passion devotion focus solidarity courage optimism perseverance quest advocacy work
`),
)

/** Troubles and tasks as such. */
defineWordClass('challenge', () =>
  wordList(`
  challenge challenges complexities complexity uncertainty uncertainties difficulties intricacies hurdles obstacles
  landscape landscapes terrain waters issues dynamics realities pressures nuances pitfalls crossroads
`),
)

/** How fast the world turns. */
defineWordClass('pace-adverb', () =>
  wordList('rapidly ever constantly continually continuously quickly swiftly perpetually fast always increasingly'),
)
