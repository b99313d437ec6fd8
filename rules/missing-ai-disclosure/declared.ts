import {type FrontMatterField, isFilled, plainKey} from '../../src/language/article-fields.ts'

/*
 * How metadata says that a machine wrote. Sources: IPTC's digital source types, schema.org, the fields that content systems
 * and publishing plug-ins use. Keys without capitals and hyphens.
 */

const keys = new Set([
  ...['ai', 'aigenerated', 'isaigenerated', 'generatedbyai', 'aiassisted', 'isaiassisted', 'assistedbyai', 'aicontent'],
  ...[
    'aiuse',
    'aiused',
    'usesai',
    'usedai',
    'aiwritten',
    'aidraft',
    'aidrafted',
    'aitool',
    'aitools',
    'aimodel',
    'aimodels',
  ],
  ...[
    'madewithai',
    'createdwithai',
    'writtenwithai',
    'writtenbyai',
    'aitranslated',
    'aisummary',
    'aiedited',
    'ailevel',
  ],
  ...[
    'generatedby',
    'generatedwith',
    'llm',
    'llmmodel',
    'languagemodel',
    'digitalsourcetype',
    'machinegenerated',
    'automated',
  ],
])

/** Values that deny it. */
const denial =
  /^(?:no|none|false|off|0|n\/?a|never|not used|not applicable|unused|human|humans?[- ](?:written|made|only|authored|created)|without|null|nil|)$/i

/** Tools that make the pages of a site and no text. */
const siteTool =
  /\b(?:hugo|jekyll|eleventy|11ty|astro|gatsby|next(?:\.?js)?|nuxt|hexo|pelican|zola|wordpress|drupal|ghost|contentful|sanity|strapi|pandoc|docusaurus|mkdocs|sphinx|vuepress|vitepress|typo3|joomla|script|cms)\b/i

/** IPTC's types of digital sources in which a trained model made all or part. */
const modelMade =
  /(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia|compositeSynthetic)$/i

/** Help that leaves the wording to people: many newsrooms need no note for it. */
const minorHelp =
  /^(?:spelling|spell[- ]?check(?:ing)?|grammar|grammar[- ]?check(?:ing)?|proof-?reading|translation|transcription|transcript|tagging|seo|headline suggestions?|captions?|alt[- ]?text|research|formatting)$/i

/**
 * The field of the front matter by which an article declares that AI made it or helped, or null.
 *
 * @param minor Whether help with spelling, translation and the like counts.
 */
export function declaredUse(fields: readonly FrontMatterField[], minor: boolean): FrontMatterField | null {
  return fields.find(({key, value}) => keys.has(plainKey(key)) && declares(plainKey(key), value, minor)) ?? null
}

function declares(key: string, value: unknown, minor: boolean): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value > 0
  if (Array.isArray(value)) return value.some((entry) => declares(key, entry, minor))
  if (typeof value === 'object')
    return isFilled(value) && declaresInside(value as Readonly<Record<string, unknown>>, minor)
  if (typeof value !== 'string') return false
  const text = value.trim()
  if (key === 'digitalsourcetype') return modelMade.test(text)
  if (denial.test(text) || siteTool.test(text)) return false
  return minor || !minorHelp.test(text)
}

/** `ai: {used: true, tool: …}`: what says yes or no comes before the names of tools. */
function declaresInside(entry: Readonly<Record<string, unknown>>, minor: boolean): boolean {
  const verdicts = Object.values(entry).filter((value) => typeof value === 'boolean')
  if (verdicts.length > 0) return verdicts.some(Boolean)
  return Object.values(entry).some((value) => declares('', value, minor))
}
