import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Guide, GuidePage } from '../../domain/guide/guide'
import { pagesAbout, type Subject } from '../../domain/guide/reading'
import type { Problem } from '../../domain/outcome'
import { normsOf, statementsOf } from '../../domain/question-set'
import { frameworkSets, mirrorSet } from '../../storage/built-in-sets'
import type { GuideReading } from '../../storage/guide/read-guide'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useSaving } from '../app/saving'
import { useUndo } from '../app/undo'

const NOTHING: Guide = { pages: [], terms: [], sources: [] }

/** The Wegwijzer: read when somebody asks for it, and then kept as long as the window is open. */
export const useGuide = defineStore('guide', () => {
  const { platform } = useAppServices()
  const saving = useSaving()
  const undo = useUndo()
  const reading = shallowRef<GuideReading | null>(null)
  /** Why it cannot be shown at all: its part of the application did not come. */
  const problem = shallowRef<Problem | null>(null)
  /** Where the reader came from, outside the Wegwijzer; `null` in a window that began here. */
  const cameFrom = shallowRef<string | null>(null)
  let loading: Promise<void> | null = null

  async function read(): Promise<void> {
    try {
      const { readBuiltInGuide } = await import('../../storage/guide/built-in-guide')
      reading.value = readBuiltInGuide()
      problem.value = null
    } catch (error) {
      // Only in a browser whose server has stopped; asked again, it is tried again.
      loading = null
      problem.value = { code: 'guide/not-loaded', message: nl.guide.notLoaded }
      console.error(error)
    }
  }

  /** Reads it, once. */
  function load(): Promise<void> {
    loading ??= read()
    return loading
  }

  /** Reads it when the page has nothing else to do, for what may point at it. */
  function loadWhenIdle(): void {
    if (loading !== null) return
    const begin = () => void load().catch(saving.report)
    // Not in every engine that the browser edition runs in.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(begin)
    else setTimeout(begin, 1000)
  }

  async function print(): Promise<void> {
    const outcome = await platform.print()
    if (!outcome.ok) undo.warn(outcome.problem.message)
  }

  const guide = computed(() => reading.value?.guide ?? NOTHING)
  const pageById = computed(() => new Map(guide.value.pages.map((page) => [page.id, page])))
  const normTitles = new Map(frameworkSets.flatMap(normsOf).map(({ id, title }) => [id, title]))
  const statementTexts = new Map(statementsOf(mirrorSet, 'full').map(({ id, text }) => [id, text]))

  return {
    load,
    loadWhenIdle,
    print,
    problem,
    cameFrom,
    guide,
    isRead: computed(() => reading.value !== null),
    leftOut: computed(() => reading.value?.leftOut ?? []),
    pageOf: (id: string): GuidePage | null => pageById.value.get(id) ?? null,
    pagesAbout: (subject: Subject): readonly GuidePage[] => pagesAbout(subject, guide.value),
    normTitle: (id: string) => normTitles.get(id) ?? '',
    statementText: (id: string) => statementTexts.get(id) ?? '',
  }
})
