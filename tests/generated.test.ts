import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {catalogue, optionsSection, replaceSection} from '../src/dev/generate-pages.ts'
import {configSchema} from '../src/dev/generate-schema.ts'
import {root} from '../src/dev/rule-folders.ts'
import {definitions} from './support/rules.ts'

describe('generated files', () => {
  it('are fresh', () => {
    const {status, stderr} = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/dev/generate.ts', '--check'],
      {cwd: root, encoding: 'utf8'},
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('list every rule in the catalogue, once', () => {
    const page = catalogue(definitions)
    for (const {id} of definitions) expect(page.split(`](${id}/README.md)`)).toHaveLength(2)
  })

  it('describe every option on the page of its rule', () => {
    const undocumented = definitions.flatMap(({id, options, optionDocs}) =>
      Object.keys(options)
        .filter((name) => !optionDocs?.[name])
        .map((name) => `${id}: ${name}`),
    )
    expect(undocumented).toEqual([])
    for (const definition of definitions)
      for (const name of Object.keys(definition.options)) expect(optionsSection(definition)).toContain(`\`${name}\``)
  })

  it('hold a schema with every rule and option', () => {
    const schema = JSON.parse(readFileSync(`${root}src/schema.json`, 'utf8'))
    expect(schema).toEqual(JSON.parse(JSON.stringify(configSchema(definitions))))
    expect(Object.keys(schema.definitions.rules.properties)).toEqual(definitions.map(({id}) => id))
  })
})

describe('replaceSection', () => {
  it('replaces what stands between the marks and nothing else', () => {
    const page = 'before\n<!-- part:begin -->\nold\n<!-- part:end -->\nafter\n'
    expect(replaceSection(page, 'part', 'new')).toBe('before\n<!-- part:begin -->\nnew\n<!-- part:end -->\nafter\n')
  })

  it('says so when the marks are not there', () => {
    expect(replaceSection('no marks', 'part', 'new')).toBeNull()
  })
})
