import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {makeFolder} from './command.ts'

const identity = {GIT_AUTHOR_NAME: 'Desk', GIT_AUTHOR_EMAIL: 'desk@example.org', GIT_COMMITTER_NAME: 'Desk'}

/** A git repository of its own for a test. */
export class Repository {
  readonly folder: string

  /** @param files What the first commit holds, on the branch `main`; none for a repository without a commit. */
  constructor(files: Readonly<Record<string, string | Buffer>> | null = {}, folder = makeFolder()) {
    this.folder = folder
    this.git('init', '-q', '-b', 'main', '.')
    if (files === null) return
    this.write({'.gitattributes': '* -text\n', ...files})
    this.commit('first')
  }

  /** Runs git and gives what it prints; throws where it fails. */
  git(...parameters: readonly string[]): string {
    const {status, stdout, stderr} = spawnSync('git', ['-c', 'gc.auto=0', ...parameters], {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        GIT_CONFIG_NOSYSTEM: '1',
        ...identity,
        GIT_COMMITTER_EMAIL: 'desk@example.org',
      },
    })
    if (status !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`)
    return stdout
  }

  write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, content)
    }
  }

  /** Commits all that there is. */
  commit(message: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', message)
  }
}
