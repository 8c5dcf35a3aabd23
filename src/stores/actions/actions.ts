import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import {
  ACTION_STATUSES,
  type Action,
  type ActionOrigin,
  type ActionStatus,
} from '../../domain/actions/action'
import { NEW_ACTION } from '../../domain/actions/action-fields'
import {
  ACTION_BUCKETS,
  ACTION_ORDERS,
  boardOf,
  EVERY_ACTION,
  filterActions,
  groupActions,
  originKeysOf,
  ownersOf,
  type ActionFilter,
  type ActionOrder,
} from '../../domain/actions/action-list'
import { actionOverview, isUnfinished, nextDueOf, statusChanges } from '../../domain/actions/action-state'
import { PRIORITIES } from '../../domain/actions/priority'
import { loadsOf } from '../../domain/actions/load'
import { timelineOf } from '../../domain/actions/timeline'
import { standingOf, type Standing } from '../../domain/framework/assessment/standing'
import type { Norm, Statement } from '../../domain/question-set'
import { draftFromNorm, draftFromStatement } from '../../domain/actions/suggested-action'
import type { Changes } from '../../storage/stored-records'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { chosen, keepListPlace, offered } from '../app/list-places'
import { useToday } from '../app/today'
import { useAppServices } from '../app-services'
import { concreteForNorm, concreteForStatement } from './concrete-draft'
import { useUndo } from '../app/undo'

/** Where an action starts that came from nowhere else. */
export const OWN_IDEA: ActionOrigin = { kind: 'own', themeId: null, statementId: null, normId: null }

/** The ways to look at the plan. */
export const ACTION_VIEWS = ['list', 'board', 'timeline'] as const
type ActionView = (typeof ACTION_VIEWS)[number]

type ActionFields = Partial<Omit<Action, 'id' | 'number' | 'dossierId'>> & { readonly origin: ActionOrigin }

/** The improvement actions (verbeterplan) of the open dossier. Every change is stored at once. */
export const useActions = defineStore('actions', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  const days = useToday()
  const assessments = useAssessments()
  const undo = useUndo()

  /** These live here, so that they are still there after a visit to an action. */
  const filter = ref<ActionFilter>({ ...EVERY_ACTION })
  const view = ref<ActionView>('list')
  const order = ref<ActionOrder>('date')
  /** The action somebody was at last: the list is still there when they come back. */
  const at = shallowRef<string | null>(null)
  watch(
    () => dossier.dossier?.id,
    () => {
      filter.value = { ...EVERY_ACTION }
      view.value = 'list'
      order.value = 'date'
      at.value = null
    },
  )
  keepListPlace({
    list: 'actions',
    now: () => ({
      at: at.value,
      choices: chosen({ ...keptFilter(filter.value), view: view.value, order: order.value }),
    }),
    take: ({ at: was, choices }) => {
      // Who came by a link is at that action already.
      at.value ??= was
      filter.value = filterOf(choices)
      view.value = offered(ACTION_VIEWS, choices['view']) ?? 'list'
      order.value = offered(ACTION_ORDERS, choices['order']) ?? 'date'
    },
  })

  /** What was typed, and the name of an owner, are not remembered. */
  function keptFilter({ status, bucket, priority, origin, partyId }: ActionFilter) {
    return { status, bucket, priority, origin, partyId }
  }

  function filterOf(choices: Readonly<Record<string, string>>): ActionFilter {
    const parties = ['', ...(dossier.dossier?.parties ?? []).map(({ id }) => id)]
    return {
      ...EVERY_ACTION,
      status: offered(ACTION_STATUSES, choices['status']),
      bucket: offered(ACTION_BUCKETS, choices['bucket']),
      priority: offered([...PRIORITIES, 'unweighed'], choices['priority']),
      origin: offered(dossier.actions.flatMap(originKeysOf), choices['origin']),
      partyId: offered(parties, choices['partyId']),
    }
  }

  const shown = computed(() => filterActions(dossier.actions, filter.value, days.today))
  const groups = computed(() => groupActions(shown.value, days.today, order.value))
  const board = computed(() => boardOf(shown.value, order.value))
  const timeline = computed(() => timelineOf(shown.value, days.today))
  const owners = computed(() => ownersOf(dossier.actions))
  const overview = computed(() => actionOverview(dossier.actions, days.today))
  const loads = computed(() => loadsOf(dossier.actions, dossier.dossier?.parties ?? [], days.today))
  /** Planned or running. */
  const open = computed(() => dossier.actions.filter(isUnfinished).length)
  const nextDue = computed(() => nextDueOf(dossier.actions, days.today))

  const shownIds = computed(() => groups.value.flatMap(({ actions }) => actions.map(({ id }) => id)))

  /** The place of an action in the list as it is filtered now; in the whole plan when it is not in that list. */
  function placeOf(id: string): {
    readonly position: number
    readonly total: number
    readonly previous: Action | null
    readonly next: Action | null
  } {
    const ids = shownIds.value.includes(id)
      ? shownIds.value
      : groupActions(dossier.actions, days.today, order.value).flatMap(({ actions }) =>
          actions.map((action) => action.id),
        )
    const index = ids.indexOf(id)
    const neighbour = (by: number) => byId.value.get(ids[index + by] ?? '') ?? null
    return { position: index + 1, total: ids.length, previous: neighbour(-1), next: neighbour(1) }
  }

  const byId = computed(() => new Map(dossier.actions.map((action) => [action.id, action])))

  /** Stores a new action under the next number; what is not given stays empty. Throws when no dossier is open. */
  function plan(fields: ActionFields): Promise<Action> {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) throw new Error('An action needs an open dossier')
    return storage.actions.plan({ ...NEW_ACTION, ...fields, dossierId })
  }

  /** How a norm stands in the current assessment that has it. */
  function standingOfNorm(normId: string): Standing {
    const current = assessments.currentAssessments.map(({ id }) => id)
    return standingOf(
      dossier.judgements.find((one) => one.normId === normId && current.includes(one.assessmentId)),
    )
  }

  /** Plans the ready-made action of a statement of the mirror. */
  function fromStatement(statement: Statement, themeId: string): Promise<Action> {
    const draft = draftFromStatement(statement, themeId, days.today)
    return plan({ ...concreteForStatement(statement, days.today, draft.dueOn), ...draft })
  }

  /** Plans the ready-made action of a norm. */
  function fromNorm(norm: Norm): Promise<Action> {
    const draft = draftFromNorm(norm, assessments.inspectionNorms, days.today)
    return plan({ ...concreteForNorm(norm, standingOfNorm(norm.id), days.today, draft.dueOn), ...draft })
  }

  /** Plans an action for a norm in somebody's own words. */
  function ownForNorm(norm: Norm, title: string, ownerName: string): Promise<Action> {
    const origin: ActionOrigin = { kind: 'assessment', themeId: null, statementId: null, normId: norm.id }
    const concrete = concreteForNorm(norm, standingOfNorm(norm.id), days.today, null)
    return plan({ ...concrete, title, approach: title, ownerName, origin })
  }

  function change(id: string, changes: Changes<Action>): Promise<Action> {
    return storage.actions.change(id, changes)
  }

  /** Gives an action another status, see {@link statusChanges}; the message that says so offers to take it back. */
  async function move(action: Action, status: ActionStatus, result = action.result): Promise<void> {
    if (action.status === status) return
    await change(action.id, { result, ...statusChanges(action, status) })
    undo.tell(nl.actionBoard.moved(action.title || nl.actions.untitled, nl.labels.actionStatus[status]), true)
  }

  /** Removes an action; the message that says so offers to take it back. */
  async function remove(action: Pick<Action, 'id' | 'title'>): Promise<void> {
    await storage.actions.remove(action.id)
    undo.tell(nl.actionPage.removed(action.title), true)
  }

  return {
    byId,
    at,
    placeOf,
    filter,
    view,
    order,
    shown,
    groups,
    board,
    timeline,
    loads,
    owners,
    overview,
    open,
    nextDue,
    plan,
    fromStatement,
    fromNorm,
    ownForNorm,
    change,
    move,
    remove,
  }
})
