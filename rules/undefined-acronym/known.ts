import {wordList} from '../../src/lexicon/word-list.ts'

/*
 * Initials that readers of general news know without being told. Source: our own, beat by beat, checked against what
 * the style books of news agencies let stand on first reference.
 */

const statesAndBodies = wordList(`
  us usa uk un eu uae ussr gdr prc drc nz sa ni eea efta cis nato who wto imf oecd opec osce unesco unicef unhcr unrwa
  undp unep unfpa wfp fao ilo iaea icc icj asean brics brexit g7 g8 g20 au ecowas apec nafta usmca aukus quad gcc icrc
  interpol europol frontex ecb ebrd eib adb aiib ifc wef ioc ipc fifa uefa cern esa nasa noaa
  unaids unctad unido oic oau minurso monusco icty eurostat swift echr ecj wmo wada ngo ngos ira eta plo idf isis isil pkk farc kgb gru fsb ss gestapo
`)

const politics = wordList(`
  mp mps mep meps msp msps ms am ams mla mlas pm tory gop dnc rnc snp dup sdlp ukip cdu csu spd fdp afd anc dc lgbt lgbtq lgbti lgbtqi
  gchq mi5 mi6 cia fbi nsa dea atf irs epa fda cdc nih fema tsa dhs doj dod faa fcc ftc sec fed hud usda osha naacp aclu nra
  mod nhs hmrc dvla bbc tuc cbi ofsted ofcom acas obr raf hmp ceo cfo coo cto cio hq pr hr it vip vips vat paye
  asbo pov id eez fta gmo
`)

const business = wordList(`
  gdp gnp cpi rpi ppi pmi fx ipo ipos ftse nasdaq nyse dow dax cac ibor libor etf etfs esg agm egm m&a r&d s&p p&l
  roi kpi kpis b2b b2c saas vc vcs ebitda eps hsbc ubs bnp ing ibm hp ge gm bp bmw vw bt ba kfc h&m m&s p&o at&t
  abc cbs nbc msnbc cnn cnbc npr pbs hbo mtv espn itv ap afp upi dpa tass pa ft wsj kpmg pwc ey ups dhl tnt fedex ikea
  lvmh sap tsmc kia lg nec nokia rbs axa aig abb basf gsk amd att aol tsb hbos rtl rwe eon edf cnpc cnooc
  klm sas tui rac aa b&q c&a diy pc pcs tv tvs cd cds dvd dvds vhs lp eu-wide plc ltd inc llp llc gmbh nv sa ag spa ab
  isa isas apr atm atms pin faq faqs q1 q2 q3 q4 h1 h2 yoy usp oem ppp sme smes nymex comex simex lme liffe otc jal ana ntt hmv msn asda
  fox emap tgv sncf mpc pac pacs adr adrs cboe cbot nikkei wpp bskyb gmtv upn mit lse ucl ucla nyu emi cbc baa eads aeg
`)

const science = wordList(`
  dna rna mrna hiv aids sars mers covid mri ct pet iq uv led leds lcd usb cpu gpu ram rom ai ml vr ar app url html http https www
  wifi wi-fi gps gsm lte 3g 4g 5g sim sms mms pdf jpeg mp3 co2 bse mrsa ivf adhd ptsd ocd copd icu a&e er gp gps pcr bmi std stds sti
  tb ms me cjd lsd mdma ghb ecg ekg cpr ppe ufo ufos iss laser radar sonar cfc cfcs ph cctv api apis iot ios pvc ddt tnt
  evs ev suv suvs hgv hgvs lpg lng phd ba ma mba bsc msc md gcse gcses sat sats gpa it ict stem kg nmr dab vhf uhf xml html5 unix dos gsm rfid ddos vpn isp isps ip gui bios sql nft nfts fm am hd uhd 4k hdtv
`)

const justice = wordList(`
  qc kc da das dui crb cps met swat nypd lapd rcmp psni ruc csi pow pows mia awol awols icbm icbms wmd wmds
  rip sos ied ieds rpg rpgs ak nco mod pt rspca nspca rspb nspcc rnli ymca ywca aarp
`)

const sport = wordList(`
  fa nfl nba mlb nhl mls ncaa wnba pga lpga atp wta itf ufc wwe f1 fia nascar wba wbc wbo ibf icc mcc ecb ipl rfu irb wru fc afc
  rfc cc var mvp nhl cfl afl nrl epl tt tko ko gb pb wr dq dnf odi odis t20 lbw ppg rbi era td
`)

const titlesAndStyle = wordList(`
  mr mrs dr st jr sr vc kcb kcmg gcmg cmg kcvo cvo cb dso dsc dfc frs obe mbe cbe dbe gcb gbe kbe om esq rn jp bbc1 bbc2 bbc3 bbc4 ok am pm ad bc bce ce bst gmt utc
  est edt cst cdt mst mdt pst pdt cet cest eet msk ist jst hkt aest dst asap aka eta rsvp diy tba tbc tbd tgif omg lol
  np nb ps pto iou ious ufo no vs etc ie eg q&a b&b b&bs r&b dj djs mc mcs cv cvs uk-wide pa pas pt pe lp lps ep eps oap oaps wasp
`)

/** States, provinces and territories by their postal initials, and Australian and Canadian ones. */
const postal = wordList(`
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
  sc sd tn tx ut vt va wa wv wi wy nyc la nsw vic qld tas bc ab sk mb on qc nb ns pe nl nt yt nu hk
`)

/** Currencies, the commonest by the codes of ISO 4217, and units that are written in capitals. */
const codes = wordList(`
  usd eur gbp jpy chf cny rmb inr rub try aud cad nzd hkd sgd krw brl mxn zar sek nok dkk pln czk huf ils aed sar kwd qar
  egp ngn kes thb idr myr php vnd twd uah kzt azn gel amd dm ff bfr kn db hz mhz ghz khz kw mw gw kwh mwh gwh twh kb mb gb tb
  kbps mbps gbps btu teu teus bpd bps hp rpm mph kph mpg psi dpi fob cif cfa xxl xl xs pct
`)

/** In lower case; plurals are asked for without their `s` as well. */
export const knownAcronyms: ReadonlySet<string> = new Set([
  ...statesAndBodies,
  ...politics,
  ...business,
  ...science,
  ...justice,
  ...sport,
  ...titlesAndStyle,
  ...postal,
  ...codes,
])
