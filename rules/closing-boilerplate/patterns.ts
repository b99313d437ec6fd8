/*
 * Stock endings, by construction. Our own, after the padding sentences that article generators are published with and
 * the lists of clichés in style guides.
 */

const watcher = '({judge-group}|{informant-group}|{crowd-group}|{public-noun}|everyone|many|all|nations|leaders|rivals)'
const adverb = '({adverb}|{plain-adverb})?'
const end = '(end|future|tomorrow|era|dawn|chapter|generation|generations|world|society|days)'

/** “Observers will be watching closely”, “All eyes are on …”, “The world holds its breath”. */
export const watchers: readonly string[] = [
  `${watcher} ...2 (will|would) ${adverb} ${adverb} be ${adverb} ${adverb} (watching|monitoring|following|observing|scrutinising|scrutinizing|tracking|awaiting|waiting|looking|keeping|hoping|paying) (closely|carefully|keenly|anxiously|eagerly|intently|nervously)?`,
  `${watcher} ...2 (will|would) ${adverb} ${adverb} (watch|monitor|scrutinise|scrutinize) ${adverb}`,
  `({judge-group}|{public-noun}|everyone|stakeholders) ...1 (is|are) (now|also|all)? ${adverb} (watching|awaiting|monitoring|waiting|following) (for|with)`,
  `({judge-group}|{crowd-group}|{public-noun}|everyone|stakeholders) ...1 (is|are) (now|also|all)? ${adverb} (watching|awaiting|monitoring|waiting|following) (closely|anxiously|eagerly|to see|how|whether|with bated breath|for (answers|clarity|closure|more|further|signs)|the (outcome|next|developments|situation|final|results))`,
  `${watcher} ...2 ((will|would) ${adverb} continue|(continue|continues)) to ${adverb} (monitor|watch|follow|track|assess|observe|scrutinise|scrutinize|keep) ...3 (developments|situation|events|progress|closely|carefully|matter|eye|implementation)`,
  `({judge-group}|{crowd-group}|{public-noun}|everyone|stakeholders|all) (now|anxiously|eagerly|nervously|patiently)? (awaits|await|waits|wait) ...1 (the (outcome|next|results|final|verdict)|to see|with|eagerly|anxiously|further|answers)`,
  `(all|many|global|international) eyes (will|would|are|is|remain|now|turn|turned|were) ${adverb} (be|turn|remain)? ${adverb} (on|to|towards|toward|fixed|set|trained)`,
  '(with|as) all eyes (now)? (on|fixed|turned|turning)',
  `(the|an anxious|a divided|a) ...1 {public-noun} (watches|waits|awaits|looks on|holds (its|their) (collective)? breath)`,
  '(will|would) be (closely|keenly|eagerly|carefully) (watched|monitored|followed|scrutinised|scrutinized|observed)',
  '(will|would) be (watching|monitoring|following|observing) ...2 (closely|carefully|keenly|intently|anxiously|eagerly|with (great|keen|close)? (interest|anticipation|bated breath))',
  '(will|would) be (watched|monitored|followed|scrutinised|scrutinized|observed) (closely|keenly|eagerly|carefully)',
  '(will|would) be (one|something|someone|a team|a player|a market|a space|a case) to watch',
  '(it (will|would)|(will|would) (certainly|surely)?) be (interesting|fascinating|intriguing|exciting|worth watching) (to see|to watch|to follow)',
  '(eagerly|anxiously|keenly) (await|awaits|awaiting|awaited|anticipate|anticipates|anticipating|looking forward)',
]

/** “Only time will tell”, “It remains to be seen”, “Whether … is an open question”. */
export const undecided: readonly string[] = [
  `(only)? time (alone|only)? (will|would|can|may) ${adverb} (tell|show|reveal|determine|decide)`,
  '(history|the future|posterity|the coming ...2|the next ...2|the weeks ahead|the months ahead) will ...1 (tell|show|judge|reveal|decide)',
  `(remains|remain|remained|is|are) ${adverb} (yet)? to be (seen|determined|understood|assessed)`,
  '(yet|left) to be seen',
  '^ (but|and|yet|still)? ,? (whether|how|what|if|when|who) ...25 (remains|remain|is|are) (still)? (an|a|anyone|anybody) (open question|guess|matter of|mystery|big question|question)',
  '(remains|remain|is still) (an|a) (open|unanswered|burning|pressing|lingering|key|big|critical|crucial) question',
  '^ (but|and|yet|still)? ,? (whether|how|if) ...25 (remains|remain) (unclear|uncertain|unknown|unanswered|up in the air)',
  '(full|true|long-term|ultimate|eventual|lasting|broader|final|exact) ...1 (impact|effect|effects|extent|consequences|implications|ramifications|outcome|cost|scale|significance) ...12 (remains|remain|is|are|has|have) ...2 (unclear|uncertain|unknown|to be|seen)',
  'the (outcome|future|fate|success|effectiveness|implications|consequences) of ...12 (remains|remain|is|are|hangs|hang|depends|depend|will depend) ...2 (unclear|uncertain|unknown|unresolved|in the balance|on)',
  '(the)? (future|outcome|fate) (remains|is|looks|hangs) (still|as|highly|deeply|increasingly)? (uncertain|unclear|unknown|in the balance|bright|promising|undecided)',
  '(has|have) yet to be (fully)? (seen|determined|understood|realised|realized|felt)',
  '(is|are) (far from|anything but) (over|certain|clear|settled|decided|guaranteed)',
  "is (anyone's|anybody's) guess",
  "(it is|it's) too (early|soon) to (tell|say|know|judge|predict)",
  '^ (but|and|yet|still)? ,? (whether|how) ...14 (will|would) ...1 (depend|hinge|rest) (on|upon)',
  '^ (however|ultimately|but|still|yet)? ,? (much|success|everything|progress) (now|still)? (will|would) ...1 (depend|hinge|rest) (on|upon)',
  '(success|future|fate|outcome|viability|sustainability|effectiveness) ...6 (will|would) ...1 hinge (on|upon)',
  '(will|would) become (clear|clearer|apparent|evident) (over|in|with) (time|due course)',
  '(will|would) (ultimately|likely)? depend (on|upon) (whether|how|the|a) ...4 (ability|willingness|commitment|success|cooperation|factors|leaders|continued|political|will)',
]

/** “As the situation evolves, …”. */
export const unfolding: readonly string[] = [
  '^ {conjunction}? ,? (as|while|with) ...8 (continues|continue) to (unfold|evolve|develop|grow|progress|emerge|change|mount|escalate|rise|shift|expand|navigate|grapple|mourn|recover|come|push|move|face|adapt|search|heal|rebuild|fight|strive|advance|evolve|reel|look)',
  '^ (and|but|for now|still)? ,? as (the|this|these|that|both|all|his|her|its|their|more|new|{capitalised}) ...6 (unfolds|unfold|evolves|evolve|progresses|progress|continues|continue|develops|develop|proceeds|proceed|approaches|approach|looms|settles|draws|draw|nears|unravels|persist|persists|intensifies|intensify|advances|advance|mounts|mount|deepens|deepen|rages|drags|hang|hangs|grows|grow|mourns|rallies|recovers|rebuilds|adapts|returns|sets|set|rises) ...8 ,',
  "^ {conjunction}? ,? as (we|the (world|nation|country|community|city|town|team|club|region|industry|company|family|world's|sector|market|government|{capitalised} ...1)|{public-noun}|{capitalised}|{capitalised} {capitalised}|they|he|she|it|both ...2|residents|fans|communities|families|officials|authorities|businesses|scientists|society) ...1 (look|looks|move|moves|prepare|prepares|navigate|navigates|brace|braces|embark|embarks|enter|enters|head|heads|gear|gears|strive|strives|grapple|grapples|rally|rallies|mourn|mourns|adapt|adapts|reflect|reflects|stand|stands|turn|turns|face|faces|begin|begins|step|steps|march|marches|await|awaits|continue|continues|work|works|wait|waits)",
  '^ (whatever|no matter) (the|what)? ...1 (outcome|verdict|result|decision|future holds|happens next|lies ahead) ,',
  '^ (for now|until then|in the meantime|meanwhile) ,? ...6 (continue|continues|remain|remains|wait|waits|hope|hopes|watch|watches|must|can only|await|awaits)',
]

/** “The coming weeks will be crucial”. */
export const crucialTime: readonly string[] = [
  '(coming|next|following|ensuing|upcoming) ...2 {time-to-come} ...4 (will|could|may|would|promise|promises|are|is|should|shape|look) ...5 {decisive}',
  '(coming|next|following|ensuing|upcoming) ...2 {time-to-come} (will|could|may|would|should) ...3 (determine|test|reveal|show|prove|shape|decide|tell|define|provide|offer|bring|be a)',
  '{time-to-come} (ahead|to come) (will|could|may|would|promise|should) ...4 ({decisive}|test|reveal|determine|shape|show|prove|define|tell|be)',
  '(will|would|could) ...1 be (crucial|critical|decisive|pivotal|vital|instrumental|essential|paramount|defining) (in|to|for|as) ...2 (determining|shaping|ensuring|deciding|defining|whether|the|how|addressing|restoring|maintaining|securing|rebuilding|success|future|achieving)',
  'the (real|true|ultimate|biggest) (test|challenge|work) (will|may) (come|begin|start|lie|be) ...1 (in|when|as|with|once|now)',
  '(expected|likely|hoped|bound) to (provide|bring|offer|yield|shed) (greater|further|more|additional|new) (clarity|insight|insights|certainty|light|answers)',
  '(will|would) be (a|the) ...1 (litmus test|true test|real test|crucial test|key test|ultimate test)',
]

/** “Further updates are expected”. */
export const updates: readonly string[] = [
  '(further|more|additional|new) (updates|details|information|developments|announcements|news|insights|clarity|revelations) ...5 (expected|anticipated|forthcoming|follow|emerge|emerges|released|provided|shared|available|come|revealed|unveiled|disclosed|known)',
  '(updates|details|developments) (will|are expected to|are likely to|should) ...2 (follow|emerge|be (provided|shared|released|announced|forthcoming))',
  '(^ stay tuned|stay tuned (for|as|to))',
  '(as|once|when) (more|further|additional|new) (details|information|facts|updates|developments) (emerge|emerges|become|becomes|comes|come|are|is|unfold|surface)',
]

/** “Many questions remain”. */
export const questions: readonly string[] = [
  '(many|several|numerous|serious|some|more|unanswered|big|important|lingering|significant|pressing|crucial|critical|fundamental|key|difficult|troubling) ...1 (questions|challenges|uncertainties|hurdles|obstacles) (still|yet|will|also|likely)? (remain|remains|linger|persist|loom|abound|unanswered|lie ahead|await)',
  '(the|one|a) ...1 question (remains|still remains|lingers|looms|now)',
  '^ {conjunction}? ,? (questions|challenges|uncertainties|hurdles|obstacles) (remain|linger|persist|loom|abound|lie ahead|still)',
  '(more|raises more|leaves more) questions than answers',
  '(challenges|hurdles|obstacles|difficulties|trials) (that)? (lie|lies|lay|lying) ahead',
  '(while|although|though|despite) ...2 (challenges|questions|hurdles|obstacles|uncertainties|concerns|uncertainty) (remain|persist|remaining|abound|exist|linger|still)',
]

/** “The road ahead is long”, “The fight is far from over”. */
export const road: readonly string[] = [
  "the (road|path|journey|way|task) (ahead|forward|to ...3) ...2 (is|remains|will be|promises|may be|looks|won't be|will not be|won't) ...3 (long|uncertain|fraught|difficult|challenging|arduous|bumpy|clear|easy|paved|unclear|steep|rocky|tough|smooth|straightforward)",
  '(a|the) (long|difficult|challenging|arduous|steep|bumpy|rocky|uncertain|hard|tough) (road|path|journey|climb) (ahead|lies|lie|to|awaits|remains)',
  '(much|a lot|plenty|a great deal|considerable) (of)? (work|remains) (still)? (remains|to be done|lies ahead|to do|ahead)',
  "(there is|there's|there remains) (still|much|more|plenty|a lot|a long|no doubt) ...2 (work|way|to be done|to do|ahead|that)",
  '(still)? (has|have|faces|face) (still)? a long (way|road) (to go|ahead)',
  '(fight|battle|story|journey|struggle|saga|work|debate|crisis|drama|ordeal|war) (is|remains) (far from|not) (over|finished|done|yet)',
  '(is|marks|represents) (just|only|merely) (the (beginning|start|first step)|a (first step|first|step|start|beginning))',
  '(the|this|her|his|their|its) (journey|story|legacy|fight|spirit|work|saga|impact|influence|battle) (is|has|continues|will|lives|endures|is just) (to (inspire|live|resonate|shape|captivate|be|serve)|on|just beginning|only|continue|live|endure|forever|always|undoubtedly|not|far)',
]

/** “One thing is certain”, “The stakes could not be higher”. */
export const certain: readonly string[] = [
  '(one thing|this much|what|one fact|one point|the message) (is|remains|seems) ...1 (clear|certain|sure|undeniable|evident|for sure|for certain|simple) (:|,|-|—|–|that|is|$)',
  "the stakes (could|can) (hardly|scarcely|not)? (n't)? be (any)? higher",
  "the stakes (couldn't|can't|cannot) be (any)? higher",
  'the stakes (are|have|remain|were) ...1 (never been higher|higher than ever|high|enormous|immense)',
  'will (undoubtedly|surely|no doubt) (be|continue|have|remain|go|leave|serve|shape|play|keep|face|spark|fuel|raise|draw|inspire|become|pave)',
  "(cannot|can't|could not|must not) be (overstated|understated|underestimated|overlooked|ignored)",
  '(serves|serve|served|stands|stand|stood|acts|serving|standing) as (a|an|another|both a|yet another)? ...2 (reminder|testament|wake-up call|lesson|call to action|beacon|inspiration|warning|example|symbol|turning point|blueprint|model|catalyst|cautionary tale)',
  '(is|was|remains|being|be) (a|an|yet another)? ...1 (stark|powerful|poignant|sobering|timely|tragic|vivid|important|crucial|constant|painful|chilling)? (reminder|testament) (that|of|to)',
  '(remind|reminds|reminding|reminded) us (all)? (that|of|how|why)',
]

/** “… paves the way for a brighter future”. */
export const brighter: readonly string[] = [
  `(<pave>|<set>|<lay>|<open>|<clear>|<prepare>) the (way|stage|groundwork|foundation|foundations|door|path|ground) (for|to|towards|toward) ...3 ${end}`,
  '(a|an|more|toward|towards) (brighter|better|safer|greener|fairer|cleaner|healthier|stronger|sustainable|prosperous|peaceful|inclusive|equitable|resilient|hopeful|promising|secure|stable|harmonious|connected) ...2 (future|tomorrow|world|society|community|planet|nation)',
  '(for|of) (future generations|generations to come|years to come|decades to come|many years to come)',
  '(the)? future (of ...4)? (looks|is|appears|seems|remains|holds|lies) (bright|brighter|promising|optimistic|hopeful|uncertain|to be|in the hands|in our hands|great|immense|endless)',
  '(on|in|into) (the right|a positive|the wrong) (track|direction|path)',
  '(<offer>|<bring>|<provide>|<give>|<instil>|<instill>|<keep>) ...3 (hope|glimmer of hope|ray of hope|renewed hope|sense of hope|hope alive)',
  '(remain|remains) (cautiously|ever|still|deeply|fully|firmly)? (hopeful|optimistic|committed|steadfast|determined|resolute|resilient|dedicated|vigilant|united) (that|about|to|in|on|and)',
  "(it is|it's) (hoped|to be hoped) (that)?",
  '(hopes|hope) (are|is|remain|remains|runs|run) (high|that|alive)',
  `(looking|look|looks) (ahead|forward) to ...3 (future|continued|brighter|new|what|seeing|welcoming|more|many)`,
]

/** “It is now up to …”, “… will shape the future of …”. */
export const bearing: readonly string[] = [
  '(will|would|could|may|might|is likely to|are likely to|is expected to|is set to|is poised to) ...1 (shape|define|determine|influence|reshape|set the (tone|stage|course|standard)|have ...1 (far-reaching|lasting|profound|wide-ranging|broader|ripple|transformative|long-lasting) ...1 (implications|consequences|ramifications|repercussions|impact|effects|effect|impacts)) ...3 (future|for|on|of|course|trajectory|fate|across|beyond|landscape)',
  '(will|would|could|may) ...1 (reverberate|resonate|be felt|echo|ripple|linger) ...2 (for|across|through|throughout|far|well|long|by)',
  'the question is (no longer|not) (whether|if|when|so much)',
  '(how|what|whether|where) ...12 will (become|be) (clear|clearer|known|apparent|revealed|decided) (in|over|as|when|only)',
  '(in the (memories|memory|hearts|minds) of|live long in the memory|will not soon be forgotten)',
  '(next chapter|in for a treat|like never before|the rest is history|watch this space|who knows)',
  '{outcome} ...8 (will|could|may|is likely to|are likely to|is expected to) ...2 (be felt|reverberate|resonate|ripple|set a precedent|have far-reaching|shape|determine|linger|extend)',
  "(it is|it's) (now)? (up to|incumbent upon|time for|high time)",
  "(it is|it's|it remains|it will be) (crucial|imperative|vital|paramount) (to|for|that)",
  'the (ball|onus|responsibility) is (now)? (firmly|squarely)? (in|on|with)',
  '(serve|serves) the (interests|needs) of all',
  '(a|the) (delicate|fine|careful) balance between',
  '(possibilities|opportunities|potential|prospects) (are|is|appear|appears|seem|seems) (truly|virtually|almost|nearly)? (endless|limitless|boundless|unlimited|immense|enormous)',
  '(optimism|hope|resolve) (abounds|prevails|endures|persists) $',
  'the direction of travel is (clear|unmistakable)',
  '(situation|picture|landscape|environment|context) (remains|is|remained) ...1 (fluid|dynamic|evolving|in flux) ',
  '(vigilance|cooperation|collaboration|dialogue|unity|resilience|transparency|preparedness|trust) (remains|is|will remain|will be) (paramount|essential|key|crucial|vital|indispensable) $',
  '(finds|find|stands|stand|stood|remains) (itself|themselves)? at (a|an) ...1 (crossroads|inflection point|turning point)',
  'will never be the same (again)? $',
  '(is|are) no longer (just|merely|simply)? (a|an) (luxury|option|choice|nice-to-have|afterthought) but',
  '(<reach>|<scale>|<soar> to|<rise> to) (new|even greater|greater|unprecedented|ever greater) heights $',
  // “In conclusion” and its like are the recap that redundant-restatement reports.
  '^ (in closing|all in all|in the grand scheme of things) ,?',
  '^ (moving forward|looking to the future|as we look ahead|as the dust settles) ,',
]
