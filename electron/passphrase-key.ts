/** Makes the key of a locked dossier file: scrypt as the system has it, several times faster than in the page without a compiler. */
import { scrypt } from 'node:crypto'
import type { Platform } from '../src/contract/platform'
import { success } from '../src/domain/outcome'

const BLOCK_SIZE = 8
const KEY_SIZE = 32

/** See `Platform.deriveKey`. One at a time: each takes as much as 256 MB. */
export function keyDeriver(): Platform['deriveKey'] {
  let last: Promise<unknown> = Promise.resolve()
  return (passphrase, salt, factor) => {
    const key = last.then(() => derived(passphrase, salt, factor))
    last = key.catch(() => undefined)
    return key.then(success)
  }
}

function derived(passphrase: string, salt: Uint8Array, factor: number): Promise<Uint8Array> {
  const cost = 2 ** factor
  // Node counts with some room beside the 128 * N * r bytes that scrypt itself takes.
  const options = { N: cost, r: BLOCK_SIZE, p: 1, maxmem: 128 * BLOCK_SIZE * (cost + 64) }
  return new Promise((resolve, reject) =>
    scrypt(passphrase, salt, KEY_SIZE, options, (error, key) =>
      error === null ? resolve(new Uint8Array(key)) : reject(error),
    ),
  )
}
