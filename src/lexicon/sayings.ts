import {defineWordClass} from '../language/vocabulary.ts'
import {formsOf} from './inflection.ts'
import {wordList} from './word-list.ts'

const verbs = wordList(`
  say tell announce testify reply tweet declare explain remark argue warn insist allege contend assert predict
  acknowledge admit concede deny vow pledge urge reiterate complain accuse criticize criticise denounce condemn write
  disclose believe think caution opine observe recall predict
`)

/** Verbs whose base form is as often a noun: of them only the forms that hardly are. */
const nounsToo = wordList('report state call claim estimate quote note describe find cite comment hope fear')

/**
 * Verbs that show by themselves that somebody says or holds something, in the forms that are no nouns. Others of the
 * wide net of src/lexicon/cues.ts (celebrate, embrace, promise, maintain) stand beside an event as easily as beside a
 * speaker. Source: the plain verbs of speech and belief there.
 */
export const sayingVerb = defineWordClass('saying', () => [
  ...verbs.flatMap(formsOf),
  ...nounsToo.flatMap(formsOf).filter((form) => form.endsWith('ed') || form === 'found'),
])
