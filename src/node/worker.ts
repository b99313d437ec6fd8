// What runs in a thread of its own: it opens the project for itself, because configs and plugins may be code, and lints
// the files that it is sent, a list at a time.
import {parentPort, workerData} from 'node:worker_threads'
import {StringTable} from './compact-result.ts'
import {lintInTurns} from './lint-turns.ts'
import {openProject} from './project.ts'
import {configHash, packOutcome, type WorkerTask} from './worker-messages.ts'

const port = parentPort
if (port === null) throw new Error('this file is for worker threads; run newslint instead')
const {projectOptions, articleOptions, wantsVersion, place} = workerData as WorkerTask
const project = await openProject(projectOptions)
port.postMessage(configHash(project))
port.on('message', (paths: readonly string[]) => {
  const table = new StringTable()
  Atomics.store(place, 1, 0)
  Atomics.add(place, 0, 1)
  // Should the thread die over a file, its name is known.
  const onTurn = (index: number): void => void Atomics.store(place, 1, index)
  const outcomes = Array.from(lintInTurns(paths, project, articleOptions, wantsVersion, onTurn), (outcome) =>
    packOutcome(outcome, table),
  )
  // As text this takes less time than as objects, which would be cloned one by one.
  port.postMessage(JSON.stringify({strings: table.strings, outcomes}))
})
