// What runs in a thread of its own: it opens the project for itself, because configs and plugins may be code, and lints
// the files that it is sent, a list at a time.
import {parentPort, workerData} from 'node:worker_threads'
import {lintFile} from './lint-article.ts'
import {packOutcome} from './packed-outcome.ts'
import {openProject} from './project.ts'
import {answerOf, configHash, type WorkerTask} from './worker-messages.ts'

const port = parentPort
if (port === null) throw new Error('this file is for worker threads; run newslint instead')
const {projectOptions, articleOptions, wantsVersion, place} = workerData as WorkerTask
const project = await openProject(projectOptions)
port.postMessage(configHash(project))
port.on('message', (paths: readonly string[]) => {
  const outcomes = paths.map((path, index) => {
    // Should the thread die over this file, its name is known.
    Atomics.store(place, 1, index)
    if (index === 0) Atomics.add(place, 0, 1)
    const settings = project.settings(path)
    return packOutcome(lintFile(path, settings, articleOptions, wantsVersion), settings)
  })
  const answer = answerOf(outcomes)
  port.postMessage(answer, [answer.bytes.buffer])
})
