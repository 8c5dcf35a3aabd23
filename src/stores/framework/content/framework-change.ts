import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Assessment, Judgement } from '../../../domain/framework/assessment/assessment'
import { carryOver, hasContent, type CarriedJudgement } from '../../../domain/framework/assessment/carry-over'
import {
  changedIdsOf,
  changesBetween,
  linksBetween,
  renamesOf,
  type NormLinks,
} from '../../../domain/framework/content/framework-changes'
import { reusedIds } from '../../../domain/framework/content/reused-ids'
import { normsOf, type FrameworkSet } from '../../../domain/question-set'
import { sameValue } from '../../../domain/same-value'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from '../assessment/assessments'
import { useToday } from '../../app/today'
import { useAppServices } from '../../app-services'
import { useOwnSets } from './own-sets'
import { useSaving } from '../../app/saving'
import { useUndo } from '../../app/undo'

/** A framework the newer one can be held against. */
interface OlderFramework {
  readonly key: string
  readonly set: FrameworkSet
  /** The assessment it is used in; `null` for a set nobody assessed with: then there is nothing to carry over. */
  readonly assessment: Assessment | null
}

/** What happens to the judgements of the old assessment when the next one starts. */
interface CarryCounts {
  /** Carried over as they are. */
  readonly standing: number
  /** Carried over, to be confirmed. */
  readonly toConfirm: number
  /** Of norms that were dropped: they stay in the old assessment. */
  readonly left: number
  /** Norms of the new framework that start empty. */
  readonly empty: number
}

/** The links that can still be followed: a norm they lead to may have got another number, or gone, since they were laid. */
function stillLaid(laid: NormLinks, newer: FrameworkSet): NormLinks {
  const present = new Set(normsOf(newer).map(({ id }) => id))
  return new Map([...laid].filter(([, ids]) => ids.every((id) => present.has(id))))
}

/** A newer framework next to an older one: what changed, which norms follow from which, and the next assessment. */
export const useFrameworkChange = defineStore('framework-change', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const days = useToday()
  const sets = useOwnSets()
  const saving = useSaving()
  const undo = useUndo()

  const newerKey = ref('')
  const olderKey = ref<string | null>(null)
  const confirm = ref<'all' | 'changed'>('changed')
  /** Links the user laid, per pair of frameworks; kept as long as the application is open. */
  const corrections = shallowRef<ReadonlyMap<string, NormLinks>>(new Map())

  const newer = computed<FrameworkSet | null>(() => {
    const set = sets.entryOf(newerKey.value)?.set
    return set?.kind === 'kader' ? set : null
  })

  /** What the newer one can be held against: assessments first, of the same framework before others. */
  const candidates = computed<readonly OlderFramework[]>(() => {
    const next = newer.value
    if (next === null) return []
    const assessed = assessments.currentAssessments.map((assessment): OlderFramework => ({
      key: assessment.id,
      set: assessment.questionSet,
      assessment,
    }))
    const others = [...sets.builtIn, ...sets.own].flatMap(({ key, set }): OlderFramework[] =>
      set.kind === 'kader' && set.id === next.id ? [{ key, set, assessment: null }] : [],
    )
    // An own set can be changed under the version it was assessed with.
    const isOther = ({ set }: OlderFramework) => !sameValue(set, next)
    const related = ({ set }: OlderFramework) => (set.id === next.id ? 0 : 1)
    return [
      ...assessed.filter(isOther).toSorted((one, other) => related(one) - related(other)),
      ...others.filter(isOther),
    ]
  })
  const older = computed(
    () => candidates.value.find(({ key }) => key === olderKey.value) ?? candidates.value[0] ?? null,
  )

  const pair = computed(() => JSON.stringify([older.value?.key, newerKey.value]))
  const links = computed<NormLinks>(() => {
    if (older.value === null || newer.value === null) return new Map()
    const found = linksBetween(older.value.set, newer.value)
    return new Map([...found, ...stillLaid(corrections.value.get(pair.value) ?? new Map(), newer.value)])
  })
  const changes = computed(() =>
    older.value === null || newer.value === null
      ? []
      : changesBetween(older.value.set, newer.value, links.value),
  )
  const corrected = computed(() => new Set(corrections.value.get(pair.value)?.keys()))

  const judgements = computed(() =>
    dossier.judgements.filter(({ assessmentId }) => assessmentId === older.value?.assessment?.id),
  )
  const carried = computed(() => carrying()(judgements.value))

  /** What the next assessment would start with, by the choices on the screen of this moment. */
  function carrying(): (stored: readonly Judgement[]) => readonly CarriedJudgement[] {
    const assessment = older.value?.assessment ?? null
    const next = newer.value
    if (assessment === null || next === null) return () => []
    const renames = renamesOf(links.value, next)
    const which = confirm.value
    const changed = changedIdsOf(changes.value)
    return (stored) => carryOver({ assessment, judgements: stored }, renames, next, which, changed)
  }
  const counts = computed<CarryCounts>(() => {
    const toConfirm = carried.value.filter((judgement) => judgement.toConfirm).length
    const taken = new Set(carried.value.flatMap(({ carriedFrom }) => carriedFrom.map(({ normId }) => normId)))
    return {
      standing: carried.value.length - toConfirm,
      toConfirm,
      left: judgements.value.filter((judgement) => hasContent(judgement) && !taken.has(judgement.normId))
        .length,
      empty: (newer.value === null ? 0 : normsOf(newer.value).length) - carried.value.length,
    }
  })

  /** Looks at a set; without an older one to hold it against, that is chosen again unless it was this set already. */
  function show(key: string, against: string | null = null): void {
    if (newerKey.value === key && against === null) return
    newerKey.value = key
    olderKey.value = against
  }

  /** Says which newer norms an older one went to; none for one that was dropped. */
  function link(olderId: string, newerIds: readonly string[]): void {
    const before = corrections.value.get(pair.value) ?? new Map<string, readonly string[]>()
    corrections.value = new Map([
      ...corrections.value,
      [pair.value, new Map([...before, [olderId, newerIds]])],
    ])
  }

  /** Back to the links as they were found. */
  function unlink(): void {
    corrections.value = new Map([...corrections.value].filter(([key]) => key !== pair.value))
  }

  /** Starts the next assessment with the newer framework; the message offers to take all of it back. */
  async function start(title: string): Promise<Assessment> {
    const previous = older.value?.assessment ?? null
    const next = newer.value
    if (previous === null || next === null) throw new Error('There is no assessment to go on from')
    // All of it before the first wait: by then the screen may be about another pair, or another dossier.
    const carriedFrom = carrying()
    const startedOn = days.today
    const renamed = new Map([
      ...reusedIds(
        previous.questionSet,
        next,
        dossier.assessments.map(({ questionSet }) => questionSet),
      ),
      ...renamesOf(links.value, next),
    ])
    await saving.flush()
    const created = await storage.assessments.startNext({
      previousId: previous.id,
      title,
      questionSet: next,
      startedOn,
      // From the storage: what is on screen may be behind what was stored just now.
      judgements: carriedFrom(await storage.judgements.listOf(previous.dossierId)),
      renamed,
    })
    assessments.chooseAssessment(created.id, created.dossierId)
    undo.tell(nl.ownSets.changes.started(title), true)
    return created
  }

  return {
    newer,
    candidates,
    older,
    olderKey,
    confirm,
    links,
    changes,
    corrected,
    counts,
    show,
    link,
    unlink,
    start,
  }
})
