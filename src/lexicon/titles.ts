import {defineWordClass} from '../language/vocabulary.ts'

/**
 * Forms of address and ranks that stand before a name and nowhere else, with the points left off.
 * Source: the courtesy titles, ranks and styles that the news agencies' style books abbreviate, and those of
 * other languages that English copy keeps.
 */
export const courtesyTitle = defineWordClass('courtesy-title', () =>
  (
    'mr mrs ms miss mx messrs sir dame dr prof rev revd reverend hon gen lt col maj capt cmdr adm sgt cpl pvt ' +
    'brig cpt pfc spc det insp supt gov govs sen sens rep reps gens drs profs pres atty amb asst msgr monsignor ' +
    'ayatollah hojatoleslam mullah sheikh sheik shaikh emir imam rabbi cheikh haji hajji mme mlle monsieur madame ' +
    'herr frau señor señora signor signora doña lord lady baron baroness viscount earl countess duchess datuk ' +
    'dato datin tengku swami pandit shri'
  ).split(' '),
)

/**
 * Words for an office, a rank or a calling that a person holds, in the singular.
 * They make a title before a name (“finance minister Ana Costa”) and an apposition after it.
 * Source: the occupational titles of ISCO-08 and O*NET that news copy sets beside names, and the offices of
 * state, church, courts, armed forces, companies and clubs.
 */
export const roleNoun = defineWordClass(
  'role-noun',
  () =>
    (
      'president premier chancellor minister secretary secretary-general governor mayor senator congressman ' +
      'congresswoman representative lawmaker legislator deputy councillor councilman councilwoman councilor ' +
      'alderman assemblyman assemblywoman mp mep msp am peer whip speaker ombudsman commissioner ambassador envoy ' +
      'consul diplomat negotiator mediator spokesman spokeswoman spokesperson leader chairman chairwoman ' +
      'chairperson chair head chief director director-general executive ceo cfo coo cto cio boss founder co-founder ' +
      'cofounder owner co-owner partner manager treasurer comptroller controller administrator superintendent ' +
      'principal dean provost rector headteacher headmaster headmistress professor lecturer teacher tutor scholar ' +
      'fellow researcher scientist biologist chemist physicist geologist astronomer engineer mathematician ' +
      'statistician economist analyst strategist consultant adviser advisor aide counsel counsellor expert ' +
      'historian sociologist psychologist psychiatrist anthropologist archaeologist philosopher lawyer attorney ' +
      'barrister solicitor prosecutor judge justice magistrate coroner sheriff marshal constable detective ' +
      'inspector officer sergeant corporal private lieutenant captain major colonel brigadier general admiral ' +
      'commodore commander commandant airman soldier doctor surgeon physician nurse midwife paramedic pharmacist ' +
      'veterinarian vet dentist pope cardinal archbishop bishop priest pastor vicar father brother sister chaplain ' +
      'cleric king queen prince princess duke sultan emperor empress shah tsar dictator author writer novelist poet ' +
      'playwright journalist reporter correspondent editor columnist publisher photographer broadcaster presenter ' +
      'host anchor commentator critic blogger pundit actor actress comedian singer songwriter musician guitarist ' +
      'drummer pianist violinist rapper composer conductor dancer choreographer filmmaker producer screenwriter ' +
      'artist painter sculptor architect designer model star curator librarian chef farmer fisherman miner coach ' +
      'trainer skipper referee umpire striker midfielder defender goalkeeper keeper winger forward full-back ' +
      'fullback centre prop hooker lock flanker fly-half scrum-half batsman bowler wicketkeeper all-rounder pitcher ' +
      'catcher quarterback sprinter runner swimmer cyclist rower boxer wrestler golfer gymnast skater skier jockey ' +
      'driver rider champion medallist medalist winner olympian player seed rookie teammate team-mate debutant ' +
      'candidate nominee contender incumbent challenger rival opponent successor predecessor activist campaigner ' +
      'organiser organizer volunteer lobbyist donor philanthropist unionist businessman businesswoman entrepreneur ' +
      'investor financier banker broker trader tycoon billionaire millionaire oligarch magnate industrialist ' +
      'developer shopkeeper landlord retailer democrat republican conservative liberal socialist independent tory ' +
      'backbencher politician official operative agent investigator auditor regulator watchdog witness suspect ' +
      'defendant plaintiff victim survivor resident neighbour neighbor student pupil graduate pensioner husband ' +
      'wife son daughter widow widower mother cousin nephew niece uncle aunt rebel warlord militant dissident ' +
      'defector whistleblower astronaut cosmonaut pilot mp-elect moderator facilitator trustee governor-general ' +
      'president-elect vice-president vice-chairman vice-chancellor attorney-general auditor-general ' +
      'inspector-general surgeon-general undersecretary commander-in-chief editor-in-chief solicitor-general'
    ).split(' '),
  {suffixes: ['ologist', 'ographer', 'ician', 'woman', 'swoman', 'athlete']},
)

/**
 * Words that may stand between the parts of a title or open it: “deputy”, “former”, “acting”.
 * Source: the modifiers of offices in the news agencies' style books.
 */
export const titleModifier = defineWordClass('title-modifier', () =>
  (
    'deputy vice assistant associate acting interim caretaker former ex late current outgoing incoming then ' +
    'senior junior chief lead leading managing executive general head first second under sub shadow prime lord ' +
    'crown grand supreme staff state federal national local regional provincial parliamentary presidential ' +
    'permanent principal special emeritus honorary non-executive veteran retired longtime top fellow rear lance ' +
    'wing squadron flight brigade warrant petty independent democratic republican conservative labour liberal ' +
    'socialist'
  ).split(' '),
)

/**
 * The subjects of ministries, departments and posts: “foreign minister”, “health secretary”, “finance director”.
 * Source: the portfolios of cabinets and the functions of companies and clubs, in English use.
 */
export const portfolio = defineWordClass('portfolio', () =>
  (
    'foreign home interior internal external defence defense war security intelligence finance treasury budget ' +
    'revenue economy economic economics trade commerce commercial industry industrial business enterprise ' +
    'investment energy oil petroleum gas power electricity mines mining transport transportation traffic aviation ' +
    'railways infrastructure works housing urban planning development environment climate water agriculture ' +
    'agricultural farming fisheries forestry food rural health medical education schools higher science ' +
    'technology research culture arts heritage media information communications communication telecommunications ' +
    'press digital sport sports tourism youth family families children women equality social labor labour ' +
    'employment work pensions welfare immigration migration integration justice legal law constitutional affairs ' +
    'relations cooperation europe european overseas international global world veterans emergency emergencies ' +
    'disaster police fire prisons borders customs tax consumer competition market markets marketing sales ' +
    'operations operating financial technical policy strategy campaign party opposition government cabinet ' +
    'council county city district town army navy air force military naval marine team club union company group ' +
    'bank football rugby cricket tennis athletics basketball baseball hockey golf cycling racing public human ' +
    'resources rights state exchequer commons lords religious nuclear space skills innovation universities ' +
    'communities homeland natural nutrition broadcasting regulation enforcement crime refugees'
  ).split(' '),
)

/**
 * Titles that are everyday words or surnames as well: a capital alone does not make them one
 * (“General Motors”, “Major League”, “Private Eye”, “Stephen King”).
 */
export const doubtfulTitle = defineWordClass('doubtful-title', () =>
  (
    'general major private chief head star model host anchor prop lock centre forward father brother sister ' +
    'mother son king queen prince duke dean pope bishop judge justice marshal sheriff shah baker farmer miner ' +
    'fellow master champion partner executive director fire police independent conservative liberal socialist ' +
    'democrat republican seed keeper winner driver player student am chair speaker cardinal hooker rider runner ' +
    'trader watchdog deputy emir spc rep hon lady lord earl'
  ).split(' '),
)
