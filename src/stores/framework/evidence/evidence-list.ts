import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { EVIDENCE_STATES, type Evidence } from '../../../domain/framework/evidence/evidence'
import {
  EVIDENCE_ORDERS,
  filterEvidence,
  searchTextOf,
  sortEvidence,
  type EvidenceFilter,
  type EvidenceOrder,
} from '../../../domain/framework/evidence/evidence-list'
import { evidenceStateOf } from '../../../domain/framework/evidence/evidence-state'
import { normsOf } from '../../../domain/question-set'
import { nl } from '../../../texts/nl'
import { chosen, keepListPlace, offered } from '../../app/list-places'
import { useToday } from '../../app/today'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from '../assessment/assessments'

/** A filter by norm: pieces for the norms of a theme, for one norm, or for none at all. */
interface NormChoice {
  readonly value: string
  readonly title: string
  readonly norms: EvidenceFilter['norms']
}

const EVERY_NORM = 'all'
const EVERY_PIECE = { state: null, norm: EVERY_NORM, text: '' } as const

/** What the list of evidence shows. */
interface ListFilter {
  readonly state: EvidenceFilter['state']
  /** The value of a {@link NormChoice}. */
  readonly norm: string
  readonly text: string
}

/** The list of evidence with its filters: they live here, so that they are still there after a visit to a piece. */
export const useEvidenceList = defineStore('evidence-list', () => {
  const dossier = useDossier()
  const days = useToday()
  const assessments = useAssessments()

  const filter = shallowRef<ListFilter>(EVERY_PIECE)
  const order = shallowRef<EvidenceOrder>('title')
  /** The piece somebody was at last. */
  const at = shallowRef<string | null>(null)
  watch(
    () => dossier.dossier?.id,
    () => {
      filter.value = EVERY_PIECE
      order.value = 'title'
      at.value = null
    },
  )

  const normChoices = computed<readonly NormChoice[]>(() => {
    const sets = assessments.currentAssessments.map(({ questionSet }) => questionSet)
    const words = nl.evidence
    return [
      { value: EVERY_NORM, title: words.anyNorm, norms: null },
      { value: 'none', title: words.withoutNorm, norms: 'none' },
      ...sets.flatMap((set) =>
        set.themes.map((theme) => ({
          value: `theme ${set.id} ${theme.id}`,
          title: words.theme(theme.title),
          norms: new Set(theme.norms.map(({ id }) => id)),
        })),
      ),
      ...sets
        .flatMap(normsOf)
        .map(({ id, title }) => ({ value: `norm ${id}`, title: `${id} ${title}`, norms: new Set([id]) })),
    ]
  })

  keepListPlace({
    list: 'evidence',
    now: () => {
      const { state, norm } = filter.value
      return { at: at.value, choices: chosen({ state, norm, order: order.value }) }
    },
    take: ({ at: was, choices }) => {
      // Who came by a link is at that piece already.
      at.value ??= was
      const norms = normChoices.value.map(({ value }) => value)
      filter.value = {
        ...EVERY_PIECE,
        state: offered(EVIDENCE_STATES, choices['state']),
        norm: offered(norms, choices['norm']) ?? EVERY_NORM,
      }
      order.value = offered(EVIDENCE_ORDERS, choices['order']) ?? 'title'
    },
  })

  function change(changes: Partial<ListFilter>): void {
    filter.value = { ...filter.value, ...changes }
  }

  function clear(): void {
    filter.value = EVERY_PIECE
  }

  /** How many filters are on, beside the words that are searched for. */
  const active = computed(
    () => Number(filter.value.state !== null) + Number(filter.value.norm !== EVERY_NORM),
  )
  const isFiltered = computed(() => active.value > 0 || filter.value.text !== '')

  // In separate steps, so that a key press in the search field takes only one pass over prepared texts.
  const ordered = computed(() => sortEvidence(dossier.evidence, order.value))
  const texts = computed(() => new Map(dossier.evidence.map((piece) => [piece.id, searchTextOf(piece)])))
  const found = computed(() => {
    const { state, norm, text } = filter.value
    const norms = normChoices.value.find(({ value }) => value === norm)?.norms ?? null
    return filterEvidence(
      ordered.value,
      { state, norms, text },
      days.today,
      ({ id }) => texts.value.get(id) ?? '',
    )
  })
  const byId = computed(() => new Map(dossier.evidence.map((piece) => [piece.id, piece])))
  /** How many pieces are in each state, of those there are. */
  const states = computed(() =>
    EVIDENCE_STATES.map((state) => ({
      state,
      count: dossier.evidence.filter((piece) => evidenceStateOf(piece, days.today) === state).length,
    })).filter(({ count }) => count > 0),
  )

  /** The place of a piece in the list as it is filtered now; in the whole register when it is not in that list. */
  function placeOf(id: string): {
    readonly position: number
    readonly total: number
    readonly previous: Evidence | null
    readonly next: Evidence | null
  } {
    const inList = found.value.findIndex((piece) => piece.id === id)
    const list = inList === -1 ? ordered.value : found.value
    const index = inList === -1 ? list.findIndex((piece) => piece.id === id) : inList
    return {
      position: index + 1,
      total: list.length,
      previous: list[index - 1] ?? null,
      next: index === -1 ? null : (list[index + 1] ?? null),
    }
  }

  return { filter, order, at, normChoices, change, clear, active, isFiltered, found, byId, states, placeOf }
})
