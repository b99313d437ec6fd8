// What runs in a thread of its own: it opens the project for itself, because configs and plugins may be code, and lints
// the files that it is sent, a list at a time.
import {parentPort, workerData} from 'node:worker_threads'
import {StringTable} from './compact-result.ts'
import {lintFile} from './lint-article.ts'
import {openProject} from './project.ts'
import {configHash, packOutcome, type WorkerTask} from './worker-messages.ts'

async function work(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this file is for worker threads; run newslint instead')
  const {projectOptions, articleOptions, wantsVersion, place} = workerData as WorkerTask
  const project = await openProject(projectOptions)
  port.postMessage(configHash(project))
  port.on('message', (paths: readonly string[]) => {
    const table = new StringTable()
    const outcomes = paths.map((path, index) => {
      // Should the thread die over this file, its name is known.
      Atomics.store(place, 1, index)
      if (index === 0) Atomics.add(place, 0, 1)
      return packOutcome(lintFile(path, project.settings(path), articleOptions, wantsVersion), table)
    })
    // As text this takes less time than as objects, which would be cloned one by one.
    port.postMessage(JSON.stringify({strings: table.strings, outcomes}))
  })
}

void work()
