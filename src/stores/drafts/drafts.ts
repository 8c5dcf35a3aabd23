import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { FileKind } from '../../contract/platform'
import { safeFileName } from '../../domain/file-name'
import { draftsFor, type DraftDocument } from '../../domain/drafts/draft-document'
import type { GuideSource } from '../../domain/guide/guide'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { normsOf } from '../../domain/question-set'
import { WHOLE_REPORT } from '../../domain/report/template-placeholders'
import { draftGroundOf } from '../../report/drafts/draft-ground'
import { runDraft } from '../../report/run-report'
import { frameworkSets } from '../../storage/built-in-sets'
import type { BuiltInDrafts } from '../../storage/drafts/built-in-drafts'
import { nl } from '../../texts/nl'
import { today, useAppServices } from '../app-services'
import { useSaving } from '../app/saving'
import { useFileMaking, type FinishedFile } from '../report/file-making'
import { houseOf, templateOf } from '../report/report-design'

const words = nl.drafts
const WORD_FILE = { label: nl.app.wordFile, extension: 'docx' } as const satisfies FileKind

/** The drafts of documents: read when a page offers them, made in the worker of the report; then the user chooses where the file goes. */
export const useDrafts = defineStore('drafts', () => {
  const { storage, now } = useAppServices()
  const saving = useSaving()
  const reading = shallowRef<BuiltInDrafts | null>(null)
  /** Why none can be offered: their part of the application did not come. */
  const missing = shallowRef<Problem | null>(null)
  /** The template of the VSV has no place for a draft, so the last one was made without it. */
  const withoutTemplate = ref(false)
  let loading: Promise<void> | null = null
  const { run, ...file } = useFileMaking<FinishedFile>({
    of: 'report',
    forget: () => (withoutTemplate.value = false),
  })

  async function read(): Promise<void> {
    try {
      const { readBuiltInDrafts } = await import('../../storage/drafts/built-in-drafts')
      reading.value = readBuiltInDrafts()
      missing.value = null
    } catch (error) {
      // Only in a browser whose server has stopped; asked again, it is tried again.
      loading = null
      missing.value = { code: 'drafts/not-loaded', message: words.notLoaded }
      console.error(error)
    }
  }

  /** Reads them, once. */
  function load(): Promise<void> {
    loading ??= read()
    return loading
  }

  /** Reads them when the page has nothing else to do, for the page of a norm. */
  function loadWhenIdle(): void {
    if (loading !== null) return
    const begin = () => void load().catch(saving.report)
    // Not in every engine that the browser edition runs in.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(begin)
    else setTimeout(begin, 1000)
  }

  const drafts = computed<readonly DraftDocument[]>(() => reading.value?.drafts ?? [])
  const draftOf = (id: string): DraftDocument | null => drafts.value.find((one) => one.id === id) ?? null

  /** Makes one for a dossier and asks where it goes; it becomes no part of the dossier, and no evidence. */
  async function make(dossierId: string, draftId: string): Promise<void> {
    await run(words.problems.failed, (signal) => makeFile(dossierId, draftId, signal))
  }

  async function makeFile(
    dossierId: string,
    draftId: string,
    signal: AbortSignal,
  ): Promise<Outcome<FinishedFile>> {
    await load()
    const draft = draftOf(draftId)
    if (draft === null) return failure('drafts/gone', words.problems.gone)
    const content = await storage.contentOf(dossierId)
    if (content === undefined) return failure('dossier-gone', nl.app.dossierGone)
    const template = await templateOf(content.dossier, storage)
    if (!template.ok) return template
    const fits = template.value?.words.includes(WHOLE_REPORT) ?? false
    withoutTemplate.value = template.value !== null && !fits
    const day = today(now)
    const outcome = await runDraft(
      {
        draft,
        ground: draftGroundOf(content, day),
        norms: normsBehind(draft),
        sources: sourcesBehind(draft),
        today: day,
        example: content.dossier.example,
        house: await houseOf(content.dossier, storage),
        template: fits && template.value !== null ? template.value.bytes : null,
      },
      signal,
    )
    if (!outcome.ok) return outcome
    const name = words.fileName(content.dossier.name, draft.title, day)
    return success({ name: safeFileName(name, WORD_FILE.extension), kind: WORD_FILE, bytes: outcome.value })
  }

  function sourcesBehind({ facts }: DraftDocument): readonly GuideSource[] {
    const named = new Set(facts.flatMap(({ sources }) => sources))
    return (reading.value?.sources ?? []).filter(({ id }) => named.has(id))
  }

  return {
    load,
    loadWhenIdle,
    missing,
    drafts,
    draftOf,
    leftOut: computed(() => reading.value?.leftOut ?? []),
    draftsFor: (normId: string) => draftsFor(normId, drafts.value),
    make,
    withoutTemplate,
    ...file,
  }
})

/** Plain copies of what the worker needs of the norms that a draft names. */
function normsBehind({ normIds, facts }: DraftDocument) {
  const named = new Set([...normIds, ...facts.flatMap((fact) => fact.normIds)])
  const byId = new Map(frameworkSets.flatMap(normsOf).map((norm) => [norm.id, norm]))
  return [...named].flatMap((id) => {
    const norm = byId.get(id)
    return norm === undefined ? [] : [{ id, title: norm.title, sources: norm.sources }]
  })
}
