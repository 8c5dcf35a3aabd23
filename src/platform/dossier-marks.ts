import * as v from 'valibot'
import type { DossierMark, DossierMarks } from '../contract/dossier-marks'
import type { TextSeal } from '../domain/dossier/text-seal'

const KEY = 'vsv-dossiers-hier'

/** As it is kept: behind a lock the name is sealed, and empty beside that. */
const markSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  savedAt: v.nullable(v.string()),
  hereSince: v.optional(v.string(), ''),
  sealed: v.optional(v.string()),
})
const marksSchema = v.array(markSchema)
type KeptMark = v.InferOutput<typeof markSchema>

/** What only Chromium has; see storage/place/engine.ts. */
interface Buckets {
  keys(): Promise<readonly string[]>
  open(
    name: string,
    options: { readonly persisted: true; readonly durability: 'strict' },
  ): Promise<{ persist(): Promise<boolean> }>
}

/**
 * See {@link DossierMarks}. In `localStorage`: that outlives a damaged database, and one the browser cleared away for room.
 * @param seal of the open database; without it a sealed name is empty
 * @param isLocked whether that database is behind a lock: then names are sealed. That a dossier is gone must be seen without any key
 */
export function browserDossierMarks(
  window: Window,
  seal: TextSeal | null = null,
  isLocked = false,
): DossierMarks {
  const placeOf = (id: string) => `${KEY}/${id}`

  function kept(): readonly KeptMark[] {
    try {
      const read = v.safeParse(marksSchema, JSON.parse(window.localStorage.getItem(KEY) ?? '[]'))
      return read.success ? read.output : []
    } catch {
      // Not ours, or the user blocks all storage.
      return []
    }
  }

  function markOf({ sealed, ...mark }: KeptMark): DossierMark {
    return sealed === undefined ? mark : { ...mark, name: seal?.open(placeOf(mark.id), sealed) ?? '' }
  }

  function keptOf({ name, ...mark }: DossierMark, before: KeptMark | undefined): KeptMark {
    // Nobody here could read it; whoever has the key some day can.
    if (name === '' && before?.sealed !== undefined) return { ...before, ...mark }
    if (!isLocked || seal === null) return { ...mark, name }
    return { ...mark, name: '', sealed: seal.seal(placeOf(mark.id), name) }
  }

  return {
    read: () => kept().map(markOf),
    write(marks) {
      try {
        const before = new Map(kept().map((mark) => [mark.id, mark]))
        const next = marks.map((mark) => keptOf(mark, before.get(mark.id)))
        window.localStorage.setItem(KEY, JSON.stringify(next))
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
