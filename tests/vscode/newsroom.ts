import {cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {root} from '../../src/dev/rule-folders.ts'
import {bin, newslint} from '../support/command.ts'
import {byPlace, type Place} from './host/host.ts'

/** An article whose expressions and components only a parser of MDX tells from copy. */
const mdx = `---
title: Saltmere counts its gulls
date: 2026-05-14
author: Kari Moen
---

import {Chart} from './chart.js'

# Saltmere counts its gulls

{/* The the count is repeated each spring. */}

<Chart rows={[{name: 'The the quay', count: 12}]} />

Volunteers of the Saltmere Bird Club counted 412 gulls on on Thursday, club chair Ivo Brandt said.

Observers say the colony will double.
`

/** A folder of articles to work in, with what the command line finds there beside it; see host.ts. */
export async function newsroom(home: string): Promise<string> {
  const folder = join(home, 'newsroom')
  mkdirSync(folder, {recursive: true})
  cpSync(join(root, 'fixtures/projects/demo'), folder, {recursive: true})
  writeFileSync(join(folder, 'content/gulls.mdx'), mdx)
  const {stdout, code, stderr} = await newslint(folder, ['content', '--format', 'json'])
  if (code !== 1) throw new Error(`newslint ended with ${code}: ${stderr}`)
  const reports = JSON.parse(stdout) as readonly Report[]
  const expected = reports.map(({filePath, messages}) => {
    const places = messages.map(({ruleId, line, column}): Place => [String(ruleId), line, column])
    return [relative(folder, filePath), places.sort(byPlace)]
  })
  if (expected.length !== readdirSync(join(folder, 'content')).length) throw new Error('An article was not linted')
  writeFileSync(join(home, 'expected.json'), JSON.stringify(Object.fromEntries(expected)))
  writeFileSync(join(home, 'command.json'), JSON.stringify({node: process.execPath, bin}))
  return folder
}

/** What the format `json` tells of an article, as far as the tests look. */
export interface Report {
  readonly filePath: string
  readonly messages: readonly {readonly ruleId: string | null; readonly line: number; readonly column: number}[]
}
