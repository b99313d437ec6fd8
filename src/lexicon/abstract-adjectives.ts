import {defineWordClass} from '../language/vocabulary.ts'
import {wordList} from './word-list.ts'

/*
 * Adjectives that sort or praise and let nobody see anything. Sources: the adjectives that published studies find in
 * excess in machine-written text (Kobak et al. 2024; Juzek and Ward 2025), Wikipedia's pages on puffery and on the
 * signs of machine writing, and the relational adjectives (regional, economic, institutional) of policy prose.
 */
const praise = wordList(`
  key crucial critical vital essential pivotal fundamental core central main major significant important notable
  meaningful tangible concrete actionable practical effective efficient robust strong stronger better greater deeper
  closer broader wider faster smoother smarter safer fairer higher lower fewer more less increased reduced improved
  enhanced expanded strengthened accelerated diversified streamlined optimised optimized simplified coordinated
  integrated shared unified balanced renewed sustained continued ongoing growing rising evolving emerging changing
  shifting lasting comprehensive holistic inclusive innovative proactive dynamic resilient seamless nuanced
  multifaceted transformative strategic sustainable transparent accountable equitable accessible affordable reliable
  targeted tailored dedicated data-driven evidence-based cutting-edge state-of-the-art forward-looking long-term
  short-term high-level high-quality large-scale wide-ranging far-reaching long-standing world-class well-defined
  clear consistent coherent timely rapid swift open secure stable safe fair positive new modern next-generation
  advanced sophisticated complex diverse vibrant broad deep wide potential various several multiple numerous different
  overall general specific relevant appropriate additional further future current recent possible likely joint mutual
  common collective bilateral cross-border cross-sector grassroots people-to-people digital smart green public private
  proposed planned expected everyday day-to-day real-time end-to-end user-friendly cost-effective
  environmentally-friendly eco-friendly quick limited regular detailed gradual early existing prior frequent adequate
  sufficient weak weaker slower longer shorter larger smaller easier harder richer clearer fresh healthy healthier
  unique rich high low interactive exciting engaging immersive heightened strained adverse
`)

const solid = wordList(`
  hospital festival animal animals capital criminal arrival burial trial rival rivals signal goal proposal proposals
  meal deal deals coal canal journal tribunal terminal funeral memorial mineral minerals metal metals medal medals
  pedal petrol referral removal renewal approval withdrawal original material cereal table vegetable vegetables cable
  cables constable fable timetable detective detectives executive executives representative motive archive archives
  olive native relative relatives conservative incentive initiative narrative music traffic clinic critic fabric
  plastic topic picnic epidemic pandemic mechanic medic republic antibiotic arctic logic garlic attic catholic bus
  house mouse bible crucible chemical chemicals musical official officials individual individuals general liberal
  royal manual annual ritual interval carnival revival survival rehearsal appeal electric electrical medical surgical
  dental floral tropical coastal mechanical automatic naval postal offensive explosive explosives flammable edible
  toxic aquatic charitable sexual fatal lethal
`)

/**
 * Adjectives of praise and of sorting, and whatever the endings of English make (`-al`, `-ive`, `-able`, `-ous`,
 * `-ic`).
 */
export const abstractAdjective = defineWordClass('abstract-adjective', () => praise, {
  suffixes: wordList('al ive able ible ous ic driven based oriented focused centred centered wide'),
  except: solid,
})
