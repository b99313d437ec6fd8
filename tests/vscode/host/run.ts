// Runs inside the extension host: VS Code loads the bundle of this file and calls `run`. Results go to a file beside the
// folder that is open, one case after the other, for nothing else can be reached from here.
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as vscode from 'vscode'
import {cases} from './cases.ts'
import {Host} from './host.ts'

/** Runs all cases. What is written says of each why it failed, or null. */
export async function run(): Promise<void> {
  const host = new Host(vscode)
  const results: Record<string, string | null> = {}
  const write = (): void => writeFileSync(join(host.folder, '../results.json'), JSON.stringify(results))
  for (const [name, check] of Object.entries(cases)) {
    try {
      await check(host)
      results[name] = null
    } catch (error) {
      results[name] = error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    await host.tidy()
    write()
  }
}
