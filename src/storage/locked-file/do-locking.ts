/** The work of the worker that locks and unlocks. Loads the library: only the worker and tests import it. */
import { success, type Outcome } from '../../domain/outcome'
import { WORK_FACTOR } from './age-header'
import {
  keyFileOf,
  makeKey,
  openKeyOf,
  openOneOf,
  openSealed,
  sealFile,
  type MadeKey,
  type OpenKey,
} from './key-file'
import { openDataKey, wrapDataKey } from './data-key'
import { lockFile, unlockFile } from './locked-file'
import type { FileWork, FromLockingWorker, KeyWork, LockingWork } from './locking-protocol'
import type { DeriveKey } from './passphrase-stanza'

/**
 * Does one piece of work, and gives what the page is told. Rejects when the key could not be made of a passphrase, and for faults of ours.
 * @param factor of what is made; lower ones are for tests
 */
export async function doLocking(
  asked: LockingWork,
  derive: (times: number) => DeriveKey,
  factor = WORK_FACTOR,
): Promise<FromLockingWorker> {
  if (isFileWork(asked)) {
    const file = await fileOf(asked, derive, factor)
    return file.ok ? { kind: 'done', file: new Uint8Array(file.value) } : { kind: 'refused', ...file.problem }
  }
  const key = await keyOf(asked, derive, factor)
  return key.ok ? { kind: 'key', key: { keyFile: '', ...key.value } } : { kind: 'refused', ...key.problem }
}

function isFileWork(asked: LockingWork): asked is FileWork {
  return 'file' in asked
}

/** What is locked is tried out, and takes the key of the passphrase twice. */
function fileOf(
  asked: FileWork,
  derive: (times: number) => DeriveKey,
  factor: number,
): Promise<Outcome<Uint8Array>> {
  switch (asked.kind) {
    case 'lock':
      return lockFile(asked.file, { ...asked, factor }, derive(2))
    case 'unlock':
      return unlockFile(asked.file, asked.passphrase, derive(1))
    case 'seal':
      return sealFile(asked.file, asked.recipient)
    case 'open-sealed':
      return openSealed(asked.file, asked.identity)
    case 'wrap-data-key':
      return wrapDataKey(asked.file, asked.key)
    case 'open-data-key':
      return openDataKey(asked.file, asked.identity)
  }
}

async function keyOf(
  asked: KeyWork,
  derive: (times: number) => DeriveKey,
  factor: number,
): Promise<Outcome<OpenKey | MadeKey>> {
  switch (asked.kind) {
    case 'make-key':
      return makeKey({ ...asked, factor }, derive(2))
    case 'open-key':
      return openOneOf(asked.keyFiles, asked.passphrase, derive(asked.keyFiles.length))
    case 'read-key':
      return openKeyOf(asked.typed)
    case 'wrap-key': {
      const keyFile = await keyFileOf(asked.key, { ...asked, factor }, derive(2))
      return keyFile.ok ? success({ ...asked.key, keyFile: keyFile.value }) : keyFile
    }
  }
}
