import type {Hash} from 'node:crypto'
import {createRequire} from 'node:module'

type Crypto = typeof import('node:crypto')

/** Node's cryptography takes as long to load as a short article takes to lint, and most runs need none. */
let crypto: Crypto | undefined

/** A SHA-256 of some content, to be given out in whichever form is wanted. */
export function sha256(content: string | Uint8Array): Hash {
  crypto ??= createRequire(import.meta.url)('node:crypto') as Crypto
  return crypto.createHash('sha256').update(content)
}
