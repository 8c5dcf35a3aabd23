import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Attachment } from '../../domain/framework/evidence/attachment'
import { failure, success, type Outcome } from '../../domain/outcome'
import { StorageFailure } from '../../storage/storage'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { inTurn } from '../in-turn'
import { useDossier } from '../dossier/dossier'
import { useDossiers } from '../dossier/dossiers'

/** For whoever makes reports for more VSV's: the look and the saved choices of another dossier. */
export const useHouseStyleCopy = defineStore('house-style-copy', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const dossiers = useDossiers()
  const turn = inTurn()

  const others = computed(() => dossiers.dossiers.filter(({ id }) => id !== dossier.dossier?.id))

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
   * Takes over colours, font, logo, template and the saved choices of another dossier. The text on the cover stays: it is about the VSV.
   * Of the choices those come along whose name is not here yet.
   * @returns how many choices came along
   */
  function takeFrom(otherId: string): Promise<Outcome<number>> {
    const id = dossier.dossier?.id
    return turn(async () => {
      const other = await storage.dossiers.get(otherId)
      if (id === undefined || other === undefined) return failure('dossier-gone', nl.app.dossierGone)
      const { logo, template, primary, accent, font } = other.reportStyle
      try {
        const picture = await keptHere(otherId, id, logo?.attachment ?? null)
        const file = await keptHere(otherId, id, template)
        let came = 0
        await storage.dossiers.change(id, ({ reportStyle, reportPresets }) => {
          const names = new Set(reportPresets.map(({ name }) => name))
          const fresh = other.reportPresets.filter(({ name }) => !names.has(name))
          came = fresh.length
          return {
            reportStyle: {
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
        if (cause instanceof StorageFailure) return { ok: false as const, problem: cause.problem }
        throw cause
      }
    })
  }

  return { others, takeFrom }
})
