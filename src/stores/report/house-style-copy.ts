import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Dossier } from '../../domain/dossier/dossier'
import type { Attachment } from '../../domain/framework/evidence/attachment'
import { failure, success, type Outcome } from '../../domain/outcome'
import { StorageFailure } from '../../storage/storage'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useSaving } from '../app/saving'
import { inTurn } from '../in-turn'
import { useDossier } from '../dossier/dossier'
import { useDossiers } from '../dossier/dossiers'
import { useNamesApart } from '../dossier/names-apart'

/** What to take over of another dossier. */
interface Wanted {
  /** Colours, font, logo and template. */
  readonly look: boolean
  /** Saved choices of sections. */
  readonly layouts: boolean
}

/** What became of one dossier that the look of this one was passed on to. */
export interface PassedOn {
  readonly dossierId: string
  readonly name: string
  /** What was asked for, and how many choices of sections came along. */
  readonly wanted: Wanted
  readonly layouts: number
  /** The change in its history; `null` when nothing had to change there. */
  readonly entryId: string | null
  /** Why nothing was passed on, or could not be taken back; empty when all went well. */
  readonly problem: string
  readonly takenBack: boolean
}

/** For whoever makes reports for more VSV's: the look and the saved choices of one dossier in another, or in several. */
export const useHouseStyleCopy = defineStore('house-style-copy', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const dossiers = useDossiers()
  const names = useNamesApart()
  const saving = useSaving()
  const turn = inTurn()

  const others = computed(() => dossiers.dossiers.filter(({ id }) => id !== dossier.dossier?.id))
  /** What was passed on last, a line for each dossier. */
  const passed = shallowRef<readonly PassedOn[]>([])
  watch(
    () => dossier.dossier?.id,
    () => (passed.value = []),
  )

  /** A document of another dossier, kept in this one too; `null` when its bytes are gone. */
  async function keptHere(
    from: string,
    to: string,
    attachment: Attachment | null,
  ): Promise<Attachment | null> {
    if (attachment === null) return null
    const bytes = await storage.attachments.read(from, attachment.sha256)
    return bytes === undefined ? null : storage.attachments.keep(to, attachment.name, bytes)
  }

  /**
   * Copies colours, font, logo and template of one dossier to another, its saved choices, or both. The text on the cover stays: it is about
   * the VSV. Of the choices those come along whose name is not there yet.
   * @returns how many choices came along
   */
  async function copy(from: Dossier, to: string, wanted: Wanted): Promise<Outcome<number>> {
    const { logo, template, primary, accent, font } = from.reportStyle
    try {
      const picture = wanted.look ? await keptHere(from.id, to, logo?.attachment ?? null) : null
      const file = wanted.look ? await keptHere(from.id, to, template) : null
      let came = 0
      await storage.dossiers.change(to, ({ reportStyle, reportPresets }) => {
        const taken = new Set(reportPresets.map(({ name }) => name))
        const fresh = wanted.layouts ? from.reportPresets.filter(({ name }) => !taken.has(name)) : []
        came = fresh.length
        return {
          reportStyle: !wanted.look
            ? reportStyle
            : {
                ...reportStyle,
                ...{ primary, accent, font },
                logo: logo === null || picture === null ? null : { ...logo, attachment: picture },
                template: file,
              },
          reportPresets: [
            ...reportPresets,
            ...fresh.map((preset) => ({ ...preset, id: crypto.randomUUID() })),
          ],
        }
      })
      return success(came)
    } catch (cause) {
      if (cause instanceof StorageFailure) return { ok: false, problem: cause.problem }
      throw cause
    }
  }

  /**
   * Takes over the look of another dossier in this one, its saved choices, or both.
   * @returns how many choices came along
   */
  function takeFrom(
    otherId: string,
    wanted: Wanted = { look: true, layouts: true },
  ): Promise<Outcome<number>> {
    const id = dossier.dossier?.id
    return turn(async () => {
      const other = await storage.dossiers.get(otherId)
      return id === undefined || other === undefined
        ? failure('dossier-gone', nl.app.dossierGone)
        : copy(other, id, wanted)
    })
  }

  /** Gives the look of this dossier to others, its saved choices, or both; what became of each is in `passed`. */
  async function giveTo(otherIds: readonly string[], wanted: Wanted): Promise<void> {
    // A colour that is still being typed goes along.
    await saving.flush()
    const id = dossier.dossier?.id
    await turn(async () => {
      const from = id === undefined ? undefined : await storage.dossiers.get(id)
      if (from === undefined) return
      const list: PassedOn[] = []
      for (const otherId of otherIds) list.push(await giveOne(from, otherId, wanted))
      if (dossier.dossier?.id === id) passed.value = list
    })
  }

  /** The change of a dossier that this window made last; `null` when somebody else came after it. */
  async function lastHere(dossierId: string): Promise<string | null> {
    const next = await storage.history.next(dossierId)
    return next?.done === 'here' && next.entry.table === 'dossiers' ? next.entry.id : null
  }

  async function giveOne(from: Dossier, to: string, wanted: Wanted): Promise<PassedOn> {
    const other = dossiers.dossiers.find(({ id }) => id === to)
    const name = other === undefined ? nl.manyReports.goneDossier : names.nameApart(other)
    const about = { dossierId: to, name, wanted, takenBack: false }
    const before = await lastHere(to)
    const copied = await copy(from, to, wanted)
    if (!copied.ok) return { ...about, layouts: 0, entryId: null, problem: copied.problem.message }
    const after = await lastHere(to)
    return { ...about, layouts: copied.value, entryId: after === before ? null : after, problem: '' }
  }

  /** Puts one of them back as it was, unless something else was changed there since. */
  async function takeBack(one: PassedOn): Promise<void> {
    const { dossierId, entryId } = one
    if (entryId === null) return
    const outcome = await storage.history.undo(dossierId, 'own', { entryId })
    passed.value = passed.value.map((line) =>
      line !== one
        ? line
        : outcome.ok
          ? { ...one, takenBack: true, entryId: null, problem: '' }
          : { ...one, problem: outcome.problem.message },
    )
  }

  return { others, passed, takeFrom, giveTo, takeBack }
})
