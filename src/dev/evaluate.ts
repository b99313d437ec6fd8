// `npm run evaluate -- <measure>`: measures the rules on articles that are not part of the project.
// The figures are for people to read, so the exit code says only whether it could measure at all.
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {type PresetName, presetNames} from '../core/config.ts'
import {loadMarkdownEngine} from '../node/markdown-engine.ts'
import {evaluateAttribution} from './evaluate-attribution.ts'
import {evaluateContrast} from './evaluate-contrast.ts'
import {evaluateCorpus, evaluateDuplicates} from './evaluate-corpus.ts'
import {evaluateNames} from './evaluate-names.ts'
import {evaluateNamesAcross} from './evaluate-names-across.ts'
import {printNoise} from './evaluate-noise.ts'
import {evaluateRepeats} from './evaluate-repeats.ts'
import {printSeedScores} from './evaluate-seeds.ts'
import {evaluateVague} from './evaluate-vague.ts'
import {root} from './rule-folders.ts'

const usage = `Usage: npm run evaluate -- seeds|noise|contrast|names|repeats|attribution|vague|corpus|duplicates [options]

  seeds     hits, misses and false alarms on the annotated seed articles
  noise     messages per 1,000 words of professional copy
  contrast  messages of the rules on boilerplate in what models wrote, against what was printed
  names     inconsistent-name on labelled pairs and groups of names, and on spellings planted into two articles
  repeats   repeated-words on labelled repeats
  attribution  the attribution layer on annotated political news
  vague     vague-source, unnamed-official and unnamed-document on labelled sources
  corpus    findings across articles on professional copy, each set as one folder
  duplicates  near-duplicate on articles whose near-duplicates are known

  --shared <folder>    where the articles are (../shared)
  --rules <a,b>        only these rules
  --preset <name>      only this preset (noise, corpus; contrast: recommended)
  --corpus <a,b>       only these corpora (noise, names, corpus)
  --show <rule>        print each message of the rule in its context (noise)`

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    shared: {type: 'string', default: join(root, '..', 'shared')},
    rules: {type: 'string'},
    preset: {type: 'string'},
    corpus: {type: 'string'},
    show: {type: 'string'},
    help: {type: 'boolean'},
  },
})
const shared = resolve(values.shared)
const evaluation = join(shared, 'eval')
const only = values.rules?.split(',')
const preset = presetNames.find((name): name is PresetName => name === values.preset)

const measures: Readonly<Record<string, () => unknown>> = {
  seeds: () => printSeedScores(shared, only),
  noise: () =>
    printNoise(evaluation, {
      only,
      show: values.show,
      corpora: values.corpus?.split(','),
      presets: preset === undefined ? undefined : [preset],
    }),
  contrast: () => evaluateContrast(evaluation, preset ?? 'recommended', only),
  names: () => {
    if (values.corpus === undefined) evaluateNames(evaluation)
    evaluateNamesAcross(evaluation, values.corpus?.split(','))
  },
  repeats: () => evaluateRepeats(evaluation),
  attribution: () => evaluateAttribution(evaluation),
  vague: () => evaluateVague(evaluation),
  corpus: () => evaluateCorpus(evaluation, {only, corpora: values.corpus?.split(','), preset}),
  duplicates: () => evaluateDuplicates(evaluation),
}

const measure = positionals.length === 1 ? measures[positionals[0]] : undefined
if (measure === undefined || values.help) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else if (!existsSync(shared)) {
  console.error(`There is no folder ${shared}; name the one with the articles: --shared <folder>`)
  process.exitCode = 2
} else {
  await loadMarkdownEngine()
  await measure()
}
