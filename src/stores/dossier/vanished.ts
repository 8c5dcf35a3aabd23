import { defineStore } from 'pinia'
import { computed, inject, shallowRef, type InjectionKey } from 'vue'
import type { DossierMark, DossierMarks } from '../../contract/dossier-marks'
import type { Dossier } from '../../domain/dossier/dossier'
import { useAppServices } from '../app-services'

/** Provided by `main.ts`; without it nothing is remembered, as in most tests. */
export const dossierMarksKey: InjectionKey<DossierMarks> = Symbol('dossier marks')

const NOTHING_KEPT: DossierMarks = { read: () => [], write: () => undefined, askToStay: () => undefined }

/**
 * Dossiers that were on this computer and are not in the database any more, though nobody erased them: the browser threw its
 * data away, or the database was damaged. Noticed by marks outside the database, which follow every change of it.
 */
export const useVanished = defineStore('vanished', () => {
  const { storage, now } = useAppServices()
  const marks = inject(dossierMarksKey, NOTHING_KEPT)
  const listed = shallowRef<readonly Dossier[] | null>(null)
  const binned = shallowRef<readonly Dossier[] | null>(null)
  const erased = shallowRef<ReadonlySet<string> | null>(null)
  /** What the marks said at the start; read before anything is written. */
  const atStart = shallowRef(marks.read())
  /** What is known of those that are here. */
  const marked = shallowRef<readonly DossierMark[]>([])
  const isDamageReported = shallowRef(storage.cameUpEmpty)
  /** When each was last saved as a file. */
  const saved = new Map<string, string>()
  let hasAsked = false

  /** Whether it is known what is gone. */
  const known = computed(() => listed.value !== null && binned.value !== null && erased.value !== null)
  /** Gone, with what is known of them. */
  const gone = computed<readonly DossierMark[]>(() => {
    if (!known.value) return []
    const present = new Set([...(listed.value ?? []), ...(binned.value ?? [])].map(({ id }) => id))
    return atStart.value.filter(({ id }) => !present.has(id) && erased.value?.has(id) !== true)
  })
  /** The browser says that it found the database damaged and began an empty one, and nothing says which dossiers were in it. */
  const isDamaged = computed(() => isDamageReported.value && gone.value.length === 0)

  /** Marks what is here now. What is gone stays marked until somebody answers, here or in another window. */
  function mark(savedNow: string | null = null): void {
    if (!known.value) return
    // What was here once is no longer looked for: from now on it is followed.
    atStart.value = gone.value
    const before = marks.read()
    for (const { id, savedAt } of before) if (savedAt !== null) saved.set(id, savedAt)
    if (savedNow !== null) saved.set(savedNow, now().toISOString())
    const sinceBefore = new Map(before.map(({ id, hereSince }) => [id, hereSince]))
    const present = [...(listed.value ?? []), ...(binned.value ?? [])].map(({ id, name }) => ({
      id,
      name,
      savedAt: saved.get(id) ?? null,
      hereSince: sinceBefore.get(id) || now().toISOString(),
    }))
    marked.value = present
    marks.write([...present, ...gone.value.filter(({ id }) => before.some((one) => one.id === id))])
    if (present.length === 0 || hasAsked) return
    hasAsked = true
    marks.askToStay()
  }

  /** Begins to look; once, when the application starts. */
  async function start(): Promise<void> {
    storage.dossiers.watch((list) => {
      listed.value = list
      mark()
    })
    storage.dossiers.watchDeleted((list) => {
      binned.value = list
      mark()
    })
    erased.value = new Set((await storage.settings.get()).erasedDossierIds)
    mark()
  }

  /** The user knows that they are gone. */
  function accept(): void {
    const accepted = new Set(gone.value.map(({ id }) => id))
    atStart.value = atStart.value.filter(({ id }) => !accepted.has(id))
    isDamageReported.value = false
    const kept = marks.read().filter(({ id }) => !accepted.has(id))
    marks.write(kept)
  }

  return { known, gone, marked, isDamaged, start, accept, fileSaved: (dossierId: string) => mark(dossierId) }
})
