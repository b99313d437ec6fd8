import {stylish} from '../formatters/stylish.ts'
import {lintFiles} from '../node/index.ts'
import {registry} from '../node/registry.ts'
import {rulesMetaOf} from '../node/rule-information.ts'
import {root} from './rule-folders.ts'

/** The folder that the README lints. */
const demo = 'fixtures/projects/demo'

/** What the README's first command prints, in a fence, with the paths from the root of the repository. */
export async function demoOutput(): Promise<string> {
  const {reports} = await lintFiles([demo], {cwd: root})
  const output = stylish(reports, {cwd: root, root, color: false, rulesMeta: rulesMetaOf(reports, registry)})
  return `\`\`\`text\n${output.replaceAll(root, '/…/newslint/').trim()}\n\`\`\``
}
