import {defineRule} from '../../src/core/define-rule.ts'
import type {Document} from '../../src/core/document.ts'
import {substanceOfHeading} from '../../src/language/body-capitals.ts'
import {cutHeading} from '../../src/language/cut.ts'
import {organisationNoun} from '../../src/lexicon/cues.ts'
import {furnitureHeadings, headingPhrase, isSlotPhrase, serviceHeadings} from '../../src/lexicon/headings.ts'
import {placeHead} from '../../src/lexicon/organisations.ts'
import {wordList} from '../../src/lexicon/word-list.ts'
import type {Block} from '../../src/parse/article.ts'
import {headsFacts, isServiceArticle} from './company.ts'
import {type Part, partsOf} from './parts.ts'
import {isSlot} from './slot.ts'

export default defineRule({
  id: 'template-heading',
  category: 'boilerplate',
  summary: 'Flag headings that name a place in an outline and no news, such as “Wrapping Up”',
  why: 'A crosshead is read before the paragraph under it, and often instead of it: it has to carry news.',
  severity: {recommended: 'warn', strict: 'warn'},
  fix: 'suggest',
  language: 'en',
  quotations: 'skip',
  offFor: ['live'],
  options: {allow: [] as string[], extra: [] as string[], slots: [] as string[]},
  optionDocs: {
    allow: 'Headings that the house style wants, such as `Background`; case and articles do not matter',
    extra: 'More headings to flag',
    slots: 'More words that name a slot, such as `scorecard`: with them “Scorecard and Outlook” is flagged too',
  },
  messages: {
    slot: '“{heading}” could head any story: name the news of the section, or run the text on without a heading',
    furniture:
      '“{heading}” belongs under a press release or on a web page: cut the section, or work what is news of it into the text',
  },
  check({document, options, report}) {
    const allow = new Set(options.allow.map(headingPhrase))
    const extra = new Set(options.extra.map(headingPhrase))
    const slots = new Set(options.slots.map(headingPhrase))
    let isService: boolean | undefined
    for (const [index, block] of document.blocks.entries()) {
      const isLabel = block.kind === 'paragraph' && isSlotLabel(document, block)
      if (block.kind !== 'heading' && block.kind !== 'headline' && !isLabel) continue
      const parts = withSlots(partsOf(document, index), slots)
      const words = parts.flatMap((part) => part.words)
      const phrase = words.join(' ')
      if (phrase === '' || allow.has(phrase)) continue
      const isFurniture = block.kind === 'heading' && isPageFurniture(parts)
      if (!extra.has(phrase)) {
        if (!isFurniture && !isTemplate(document, index, parts)) continue
        if (headsFacts(document, index, words)) continue
        if (!isFurniture && isQuestion(document, block) && isExplainer(document, index)) continue
        if (isFurniture || serviceHeadings.has(phrase)) {
          isService ??= isServiceArticle(document)
          if (isService) continue
        }
      }
      const heading = document.words(block.start, block.end)
      const fix = {range: cutHeading(document.text, block), text: ''}
      const suggestions = block.kind === 'headline' ? [] : [{desc: 'Delete the heading', fix}]
      report(block, isFurniture ? 'furniture' : 'slot', {heading}, {suggestions})
    }
  },
})

/** The parts with the house's own slot words in the place of a common one, so that every construction knows them. */
function withSlots(parts: readonly Part[], slots: ReadonlySet<string>): readonly Part[] {
  if (slots.size === 0) return parts
  return parts.map((part) => ({...part, words: part.words.map((word) => (slots.has(word) ? 'overview' : word))}))
}

/** True for a line such as “Key Takeaways:”, which is a heading in all but its colon. */
function isSlotLabel(document: Document, {start, end}: Block): boolean {
  if (end - start > longestLabel) return false
  const words = document.words(start, end)
  return words.endsWith(':') && isSlotPhrase(headingPhrase(words))
}

const longestLabel = 60
/** With so many other questions of its own an explainer may ask “What happens next?”. */
const leastQuestions = 2

function isQuestion(document: Document, {start, end}: Block): boolean {
  return document.words(start, end).endsWith('?')
}

/** The other headings are questions, too, and those ask something: “Who pays for the pier?”. */
function isExplainer(document: Document, asking: number): boolean {
  const others = document.blocks.flatMap((block, index) =>
    block.kind === 'heading' && index !== asking && isQuestion(document, block) ? [index] : [],
  )
  return others.filter((index) => !isTemplate(document, index, partsOf(document, index))).length >= leastQuestions
}

const aboutWhom = new Set(wordList('author authors writer writers study research survey report project series award'))

/** “Notes to Editors”, “About the Company”. */
function isPageFurniture(parts: readonly Part[]): boolean {
  if (parts.length !== 1) return false
  const [{words}] = parts
  if (furnitureHeadings.has(words.join(' '))) return true
  if (words[0] !== 'about' || words.length !== 2) return false
  return organisationNoun.hasWord(words[1]) || placeHead.hasWord(words[1]) || aboutWhom.has(words[1])
}

function isTemplate(document: Document, index: number, parts: readonly Part[]): boolean {
  if (isSlotPhrase(parts.map(({words}) => words.join(' ')).join(' '))) return true
  if (document.blocks[index].kind === 'headline' || !areSlots(parts)) return false
  return parts.every(({firstToken, endToken}) => substanceOfHeading(document, firstToken, endToken) === 0)
}

/** “Conclusion: A New Path”, “Rising to the Occasion: Key Takeaways”; not “Background: how the pier was sold”. */
function areSlots([first, ...rest]: readonly Part[]): boolean {
  if (rest.length === 0) return isSlot(first)
  if (isSlotPhrase(first.words.join(' ')))
    return rest.every((part) => isSlot(part) || part.titleCase || part.isAbstract(0, part.words.length, false))
  return first.titleCase && rest.length === 1 && isSlotPhrase(rest[0].words.join(' '))
}
