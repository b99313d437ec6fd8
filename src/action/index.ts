/** The GitHub Action, as action.yml names it. */
import {runAction} from './run.ts'

// In a container job the checkout belongs to another user than the one who runs this. It is the runner that chose it.
const {GITHUB_WORKSPACE: workspace, GIT_CONFIG_COUNT: settings} = process.env
if (workspace && !settings)
  Object.assign(process.env, {GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*'})

process.exitCode = await runAction(process.env, (text) => process.stdout.write(text))
