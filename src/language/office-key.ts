import type {Tokens} from './tokens.ts'
import {idsOf, intern, wordOf} from './vocabulary.ts'

/** One word for all that mean the same. */
const synonyms = new Map(
  Object.entries({
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    mayoress: 'mayor',
    ceo: 'chief executive',
    premier: 'premier',
    pm: 'premier',
    taoiseach: 'premier',
    manager: 'coach',
    headmaster: 'headteacher',
    headmistress: 'headteacher',
    'head teacher': 'headteacher',
    'prime minister': 'premier',
    'chief minister': 'premier',
    'first minister': 'premier',
    'head government': 'premier',
    'head state': 'president',
    'managing director': 'chief executive',
    'executive director': 'chief executive',
    'chief executive officer': 'chief executive',
    'attorney-general': 'attorney general',
    'solicitor-general': 'solicitor general',
    'secretary general': 'secretary-general',
    'director general': 'director-general',
    'general secretary': 'secretary-general',
    'head coach': 'coach',
    'police chief': 'chief police',
    'police commissioner': 'chief police',
    'chief constable': 'chief police',
  }),
)
const subjectSynonyms = new Map(
  Object.entries({
    defense: 'defence',
    war: 'defence',
    treasury: 'finance',
    exchequer: 'finance',
    economy: 'finance',
    external: 'foreign',
    interior: 'home',
    internal: 'home',
    labor: 'labour',
    transportation: 'transport',
    oil: 'energy',
    petroleum: 'energy',
    agricultural: 'agriculture',
    education: 'education',
    schools: 'education',
  }),
)
const ministers = idsOf('minister secretary undersecretary')
const idle = idsOf('affairs deputy assistant acting interim new and for of the relations former state')

/**
 * What an office is, the same for all words for it: `premier`, `ministry:foreign`, `deputy mayor`.
 *
 * @param qualifiers The first of the words before its head that say what it is in charge of.
 * @param behind The words behind its head that do so, or ''.
 */
export function officeKey(all: Tokens, qualifiers: number, head: number, behind: string): string {
  const words: string[] = []
  for (let token = qualifiers; token < head; token++)
    if (!idle.has(all.word[token])) words.push(wordOf(all.word[token]))
  const noun = wordOf(all.word[head])
  const deputy = isDeputy(all, qualifiers, head) ? 'deputy ' : ''
  const plain = [...words, noun, behind].filter((word) => word !== '').join(' ')
  const same = synonyms.get(plain)
  if (same !== undefined) return deputy + same
  if (!ministers.has(all.word[head])) return deputy + (synonyms.get(noun) ?? plain)
  const [subject = ''] = [...words, ...behind.split(' ').filter((word) => !idle.has(intern(word)))]
  return `${deputy}ministry:${subjectSynonyms.get(subject) ?? subject}`
}

const deputies = idsOf('deputy vice assistant under')

function isDeputy(all: Tokens, qualifiers: number, head: number): boolean {
  for (let token = qualifiers; token < head; token++) if (deputies.has(all.word[token])) return true
  return false
}
