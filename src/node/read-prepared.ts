import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Prepared} from '../language/prepared.ts'
import {unpackPrepared} from './prepared-file.ts'

/** In the bundled command this module stands in the place of language/prepared.ts; its file lies beside the bundle. */
export const prepared: Prepared | undefined = unpackPrepared(
  readFileSync(fileURLToPath(new URL('./prepared.bin', import.meta.url))),
)
