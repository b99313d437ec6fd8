// What runs in a thread of its own: it opens the project for itself, because configs and plugins may be code, and lints
// the files that it is sent, a list at a time.
import {parentPort, workerData} from 'node:worker_threads'
import {lintInTurns} from './lint-turns.ts'
import {packOutcome} from './packed-outcome.ts'
import {openProject} from './project.ts'
import {answerOf, configHash, type WorkerTask} from './worker-messages.ts'

async function work(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this file is for worker threads; run newslint instead')
  const {projectOptions, articleOptions, wantsVersion, place} = workerData as WorkerTask
  const project = await openProject(projectOptions)
  port.postMessage(configHash(project))
  port.on('message', (paths: readonly string[]) => {
    Atomics.store(place, 1, 0)
    Atomics.add(place, 0, 1)
    // Should the thread die over a file, its name is known.
    const onTurn = (index: number): void => void Atomics.store(place, 1, index)
    const linted = lintInTurns(paths, project, articleOptions, wantsVersion, onTurn)
    const outcomes = Array.from(linted, (outcome, index) => packOutcome(outcome, project.settings(paths[index])))
    const answer = answerOf(outcomes)
    port.postMessage(answer, [answer.bytes.buffer])
  })
}

void work()
