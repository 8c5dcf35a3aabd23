import * as v from 'valibot'
import type { DossierMark, DossierMarks } from '../contract/dossier-marks'

const KEY = 'vsv-dossiers-hier'

const marksSchema = v.array(
  v.strictObject({ id: v.string(), name: v.string(), savedAt: v.nullable(v.string()) }),
) satisfies v.GenericSchema<unknown, readonly DossierMark[]>

/** What only Chromium has; see storage/place/engine.ts. */
interface Buckets {
  keys(): Promise<readonly string[]>
  open(
    name: string,
    options: { readonly persisted: true; readonly durability: 'strict' },
  ): Promise<{ persist(): Promise<boolean> }>
}

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
      const { storage, storageBuckets }: Partial<Navigator> & { readonly storageBuckets?: Buckets } =
        window.navigator
      const ask = async () => {
        if (!(await storage?.persisted())) await storage?.persist()
        // Each bucket is asked for by itself: the database lies in one, the marks do not.
        for (const name of (await storageBuckets?.keys()) ?? [])
          await (await storageBuckets?.open(name, { persisted: true, durability: 'strict' }))?.persist()
      }
      ask().catch(() => undefined)
    },
  }
}
