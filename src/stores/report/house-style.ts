import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { failure, success, type Outcome } from '../../domain/outcome'
import { colourFaultOf, colourFrom, type ColourFault } from '../../domain/report/house-style/colour-check'
import { DEFAULT_REPORT_STYLE, type ReportStyle } from '../../domain/report/house-style/house-style'
import { logoIn } from '../../domain/report/house-style/logo-check'
import { SECTIONS_OF, type ReportKind } from '../../domain/report/kinds/report-kinds'
import { previewOf, type TemplatePreview } from '../../domain/report/template-placeholders'
import { StorageFailure } from '../../storage/storage'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useAppServices } from '../app-services'
import { inTurn } from '../in-turn'
import type { LeftOut } from '../../report/template/revisions'
import { templateIn, templateOf } from './report-design'
import { useSaving } from '../app/saving'

const words = nl.houseStyle

/** How the reports of the open dossier look. Nothing is stored that could not be drawn; every refusal is one sentence. */
export const useHouseStyle = defineStore('house-style', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const saving = useSaving()
  const style = computed(() => dossier.dossier?.reportStyle ?? DEFAULT_REPORT_STYLE)

  /** The logo to show; `null` when there is none, or when its bytes are gone. */
  const logo = shallowRef<Blob | null>(null)
  /** The words of the template, or why it cannot be used; `null` without a template. */
  const template = shallowRef<Outcome<readonly string[]> | null>(null)
  /** What did not come along out of the file of the template; kept without it, so known where it was chosen. */
  const leftOut = shallowRef<(LeftOut & { readonly of: string }) | null>(null)

  /** @param id the dossier it is about; a file takes its time to be read, and the user may have gone to another by then */
  async function change(changes: Partial<ReportStyle>, id = dossier.dossier?.id): Promise<void> {
    if (id === undefined) return
    await storage.dossiers.change(id, ({ reportStyle }) => ({ reportStyle: { ...reportStyle, ...changes } }))
  }

  /** Stores a colour; gives back what is wrong with one that is not stored. */
  async function setColour(which: 'primary' | 'accent', typed: string): Promise<ColourFault | null> {
    const colour = colourFrom(typed)
    const fault: ColourFault | null =
      colour === null ? { kind: 'not-a-colour' } : which === 'primary' ? colourFaultOf(colour) : null
    if (fault === null && colour !== null && colour !== style.value[which]) await change({ [which]: colour })
    return fault
  }

  const turn = inTurn()
  /** In its turn, for the dossier that is open when it is asked. */
  function inOpenDossier<T>(work: (id: string | undefined) => Promise<T>): Promise<T> {
    const id = dossier.dossier?.id
    return turn(() => work(id))
  }

  /** The attachment a file became; its bytes are read whole. */
  async function keep(id: string | undefined, name: string, bytes: Uint8Array) {
    if (id === undefined) throw new Error('A house style needs an open dossier')
    try {
      return success(await storage.attachments.keep(id, name, bytes))
    } catch (cause) {
      if (cause instanceof StorageFailure) return { ok: false as const, problem: cause.problem }
      throw cause
    }
  }

  async function bytesOf(file: File, largest: number): Promise<Outcome<Uint8Array>> {
    try {
      // One more than allowed shows that it is too large, without reading gigabytes.
      return success(new Uint8Array(await file.slice(0, largest + 1).arrayBuffer()))
    } catch (cause) {
      // What the browser says of a file it cannot read; anything else is a fault of ours.
      if (!(cause instanceof DOMException)) throw cause
      return failure('house-style/unreadable', words.unreadable)
    }
  }

  async function keepLogo(id: string | undefined, file: File): Promise<Outcome<null>> {
    const bytes = await bytesOf(file, READ_AT_MOST)
    if (!bytes.ok) return bytes
    const found = logoIn(bytes.value)
    if ('bytes' in found) {
      const kept = await keep(id, file.name, found.bytes)
      if (!kept.ok) return kept
      const { kind, width, height } = found
      await change({ logo: { attachment: kept.value, kind, width, height } }, id)
      return success(null)
    }
    return failure(`house-style/logo-${found.kind}`, words.logoProblems[found.kind])
  }

  /** Keeps a template as it was read: without what points outward. */
  async function keepTemplate(id: string | undefined, file: File): Promise<Outcome<null>> {
    const bytes = await bytesOf(file, READ_AT_MOST)
    if (!bytes.ok) return bytes
    const read = templateIn(bytes.value)
    if (!read.ok) return read
    const kept = await keep(id, file.name, read.value.bytes)
    if (!kept.ok) return kept
    leftOut.value = { ...read.value.leftOut, of: kept.value.sha256 }
    await change({ template: kept.value }, id)
    return success(null)
  }

  /** What to say about it; empty when everything came along. */
  const leftOutOfTemplate = computed(() => {
    const out = leftOut.value
    return out !== null && out.of === style.value.template?.sha256 ? words.leftOut(out) : ''
  })

  watch(
    () => [dossier.dossier?.id, style.value.logo?.attachment.sha256] as const,
    ([id, sha256]) => void showLogo(id, sha256).catch(saving.report),
    { immediate: true },
  )

  async function showLogo(id: string | undefined, sha256: string | undefined): Promise<void> {
    const bytes =
      id === undefined || sha256 === undefined ? undefined : await storage.attachments.read(id, sha256)
    // Another may have been chosen while this one was read.
    if (style.value.logo?.attachment.sha256 !== sha256) return
    const type = style.value.logo?.kind === 'png' ? 'image/png' : 'image/jpeg'
    logo.value = bytes === undefined ? null : new Blob([new Uint8Array(bytes)], { type })
  }

  watch(
    () => [dossier.dossier?.id, style.value.template?.sha256] as const,
    ([, sha256]) => void showTemplate(sha256).catch(saving.report),
    { immediate: true },
  )

  async function showTemplate(sha256: string | undefined): Promise<void> {
    const current = dossier.dossier
    const read = current === null ? success(null) : await templateOf(current, storage)
    if (style.value.template?.sha256 !== sha256) return
    // One that was kept before these were taken out.
    if (sha256 !== undefined && read.ok && read.value !== null && words.leftOut(read.value.leftOut) !== '')
      leftOut.value = { ...read.value.leftOut, of: sha256 }
    template.value = read.ok ? (read.value === null ? null : success(read.value.words)) : read
  }

  /** What the template makes of a kind of report; `null` when there is no template that can be used. */
  function previewFor(kind: ReportKind): TemplatePreview | null {
    return template.value?.ok === true ? previewOf(template.value.value, SECTIONS_OF[kind]) : null
  }

  return {
    ...{ style, logo, template, leftOutOfTemplate, change, setColour, previewFor },
    chooseLogo: (file: File) => inOpenDossier((id) => keepLogo(id, file)),
    removeLogo: () => inOpenDossier((id) => change({ logo: null }, id)),
    chooseTemplate: (file: File) => inOpenDossier((id) => keepTemplate(id, file)),
    removeTemplate: () => inOpenDossier((id) => change({ template: null }, id)),
    reset: () => {
      const { primary, accent, font } = DEFAULT_REPORT_STYLE
      return change({ primary, accent, font })
    },
  }
})

/** Bytes; above what either may be, so that the check can say so. */
const READ_AT_MOST = 10 * 1024 * 1024
