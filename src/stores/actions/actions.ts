import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { Action, ActionOrigin, ActionStatus } from '../../domain/actions/action'
import { NEW_ACTION } from '../../domain/actions/action-fields'
import {
  boardOf,
  EVERY_ACTION,
  filterActions,
  groupActions,
  ownersOf,
  type ActionFilter,
  type ActionOrder,
} from '../../domain/actions/action-list'
import { actionOverview, isUnfinished, nextDueOf, statusChanges } from '../../domain/actions/action-state'
import { loadsOf } from '../../domain/actions/load'
import { timelineOf } from '../../domain/actions/timeline'
import { standingOf, type Standing } from '../../domain/framework/assessment/standing'
import type { Norm, Statement } from '../../domain/question-set'
import { draftFromNorm, draftFromStatement } from '../../domain/actions/suggested-action'
import type { Changes } from '../../storage/stored-records'
import { nl } from '../../texts/nl'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
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
  watch(
    () => dossier.dossier?.id,
    () => {
      filter.value = { ...EVERY_ACTION }
      view.value = 'list'
      order.value = 'date'
    },
  )

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
