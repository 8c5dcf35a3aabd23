/** Locks of databases that take no time to open, also in a page: their cipher is there, their key files are not. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DatabaseLock } from '../src/domain/dossier/database-lock'
import { rowCipherOf } from '../src/storage/cipher/row-cipher'
import type { UnlockedDatabase } from '../src/storage/lock/database-lock'

const bytesOf = (name: string, size: number): Uint8Array => {
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(name).subarray(0, size))
  return bytes
}

function lockNamed(name: string): DatabaseLock {
  const key = { recipient: `age1${'q'.repeat(58)}`, keyFile: `sleutel ${name}`, hint: '' }
  return { format: 'vsv-slot', version: 1, id: bytesToHex(bytesOf(name, 16)), key, dataKey: `slot ${name}` }
}

/** Opened; the same name has the same key. */
export function unlockedAs(name: string): UnlockedDatabase {
  return { lock: lockNamed(name), cipher: rowCipherOf(bytesOf(name, 32)) }
}
