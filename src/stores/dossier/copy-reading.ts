import { defineStore } from 'pinia'
import type { CopyInfo, Platform } from '../../contract/platform'
import { success, type Outcome } from '../../domain/outcome'
import { readDossierFile, type DossierFile } from '../../storage/dossier-file'
import { formatMoment } from '../../texts/format'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useUnlocking } from './unlocking'

/** An automatic copy, wholly checked; `null` when it is locked and nobody opened it. */
export type ReadCopy = (copy: CopyInfo) => Promise<Outcome<DossierFile | null>>

type Plain = (copy: CopyInfo, bytes: Uint8Array) => Promise<Outcome<Uint8Array | null>>

/** The one place where the bytes of a copy become a dossier. */
function readerOf(platform: Platform, plainOf: Plain): ReadCopy {
  return async (copy) => {
    const file = await platform.readCopy(copy.name)
    if (!file.ok) return file
    const plain = await plainOf(copy, file.value.bytes)
    if (!plain.ok) return plain
    return plain.value === null ? success(null) : readDossierFile(plain.value)
  }
}

/** Where there is nobody to ask, because the application did not start: what is locked stays so. */
export function unaskedReader(platform: Platform): ReadCopy {
  return readerOf(platform, (copy, bytes) => Promise.resolve(success(copy.locked ? null : bytes)))
}

/** Reading automatic copies, in clear or locked. */
export const useCopyReading = defineStore('copy-reading', () => {
  const { platform } = useAppServices()
  const unlocking = useUnlocking()
  return {
    /** Asks for nothing: a copy whose key was not opened yet is `null`. */
    ifOpen: readerOf(platform, (_copy, bytes) => unlocking.plainIfOpen(bytes)),
    /** Asks for the passphrase or the sheet; `null` when the user would rather not. */
    asking: readerOf(platform, ({ dossierName, at }, bytes) =>
      unlocking.plainOf(nl.keys.copyOf(dossierName, formatMoment(at)), bytes),
    ),
  }
})
