import {commandCases} from './command-cases.ts'
import {findingCases} from './finding-cases.ts'
import type {Host} from './host.ts'
import {repairCases} from './repair-cases.ts'
import {settingCases} from './setting-cases.ts'
import {taskCases} from './task-cases.ts'

/** What is checked inside the extension host, by name. */
export type Cases = Readonly<Record<string, (host: Host) => Promise<void>>>

export const cases: Cases = {...taskCases, ...findingCases, ...repairCases, ...settingCases, ...commandCases}
