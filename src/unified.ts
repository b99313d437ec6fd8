import type {Processor} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import type {Config} from './core/config.ts'
import {silencedMessages} from './core/directives.ts'
import {documentOf, messageOnFile} from './core/file.ts'
import {lintDocument} from './core/lint.ts'
import {resolveConfig} from './core/resolve-config.ts'

/**
 * A whole preset as one unified plugin: `unified().use(newslint, {preset: 'strict'})`.
 *
 * It reads the file's text and adds its findings as messages. It works after remark or retext, or alone: then
 * it brings a parser and a compiler that hand the text through.
 *
 * @param config As in newslint.config.*; `overrides` are left out, because a processor knows no config folder.
 * @throws {ConfigError} where the config cannot be used.
 */
export default function newslint(this: Processor, config: Config = {}) {
  const {overrides: _, ...settings} = config
  const resolved = resolveConfig(settings, rules, '', () => false)
  if (this.parser === undefined)
    this.parser = (text: string): Node => ({type: 'root', children: [{type: 'text', value: text}]}) as Node
  if (this.compiler === undefined) this.compiler = (_tree: Node, file: VFile): string => String(file)
  return (tree: Node, file: VFile): undefined => {
    const result = lintDocument(documentOf(tree, file), file.path ?? '', resolved)
    const silenced = silencedMessages(result.directives, result.messages)
    for (const message of result.messages) if (!silenced.has(message)) messageOnFile(file, message)
  }
}
