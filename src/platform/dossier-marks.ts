import * as v from 'valibot'
import type { DossierMark, DossierMarks } from '../contract/dossier-marks'

const KEY = 'vsv-dossiers-hier'

const marksSchema = v.array(
  v.strictObject({ id: v.string(), name: v.string(), savedAt: v.nullable(v.string()) }),
) satisfies v.GenericSchema<unknown, readonly DossierMark[]>

/** See {@link DossierMarks}. In `localStorage`: that outlives a damaged database, and one the browser cleared away for room. */
export function browserDossierMarks(window: Window): DossierMarks {
  return {
    read() {
      try {
        const read = v.safeParse(marksSchema, JSON.parse(window.localStorage.getItem(KEY) ?? '[]'))
        return read.success ? read.output : []
      } catch {
        // Not ours, or the user blocks all storage.
        return []
      }
    },
    write(marks) {
      try {
        window.localStorage.setItem(KEY, JSON.stringify(marks))
      } catch {
        // Full or blocked: then a loss goes unnoticed, as it would without marks.
      }
    },
    askToStay() {
      // Absent on a page that is not secure, as on another computer's address.
      const { storage }: { readonly storage?: StorageManager } = window.navigator
      const ask = async () => {
        if (!(await storage?.persisted())) await storage?.persist()
      }
      ask().catch(() => undefined)
    },
  }
}
