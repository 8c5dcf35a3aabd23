import { defineStore } from 'pinia'
import { draftFrom } from '../../domain/actions/suggested-action'
import type { Action } from '../../domain/actions/action'
import { statementsOf, type SuggestedAction } from '../../domain/question-set'
import { stepsAt } from '../../domain/session/agenda'
import type { Prediction, Session, VotingPoint } from '../../domain/session/session'
import { useActions } from '../actions/actions'
import { useAppServices } from '../app-services'
import { useToday } from '../app/today'
import { useSessionGround } from './session-ground'
import { useSessions } from './sessions'

const newId = (): string => crypto.randomUUID()

/** What comes of a session while it is under way. Every change starts from what is stored at that moment. */
export const useOutcome = defineStore('session-outcome', () => {
  const { now } = useAppServices()
  const days = useToday()
  const sessions = useSessions()
  const actions = useActions()
  const ground = useSessionGround()

  const edit = (id: string, changesOf: (session: Session) => Partial<Session> | null) =>
    sessions.change(id, changesOf)

  /** Ends the present step and begins another; the session is on its way from the first one on. */
  const goToStep = (id: string, stepId: string) =>
    edit(id, ({ steps, status }) => ({
      steps: stepsAt(steps, stepId, now().toISOString()),
      status: status === 'preparing' ? 'running' : status,
    }))

  const finish = (id: string) =>
    edit(id, ({ steps }) => ({ steps: stepsAt(steps, null, now().toISOString()), status: 'finished' }))

  const reopen = (id: string) =>
    edit(id, ({ status }) => (status === 'finished' ? { status: 'running' } : null))

  /** What a table guesses; a guess without anything in it is none. */
  function predict(id: string, table: number, guess: Partial<Omit<Prediction, 'table'>>): Promise<unknown> {
    return edit(id, ({ predictions }) => {
      const before = predictions.find((one) => one.table === table)
      const after = { ...NOTHING_SAID, ...before, ...guess, table }
      const others = predictions.filter((one) => one.table !== table)
      const said = [after.highestThemeId, after.lowestThemeId, after.gapThemeId].some((one) => one !== null)
      return {
        predictions: (said ? [...others, after] : others).toSorted((one, other) => one.table - other.table),
      }
    })
  }

  const park = (id: string, text: string) =>
    edit(id, ({ parked }) => ({ parked: [...parked, { id: newId(), text }] }))

  const unpark = (id: string, parkedId: string) =>
    edit(id, ({ parked }) => ({ parked: parked.filter((one) => one.id !== parkedId) }))

  const addDecision = (id: string) =>
    edit(id, ({ decisions }) => ({ decisions: [...decisions, { id: newId(), text: '', who: '' }] }))

  const removeDecision = (id: string, decisionId: string) =>
    edit(id, ({ decisions }) => ({ decisions: decisions.filter((one) => one.id !== decisionId) }))

  /** The ready-made action of what a point is about; `null` when it is about nothing of the mirror or the framework. */
  function exampleFor(session: Session, { subjectId }: VotingPoint): SuggestedAction | null {
    const set = ground.roundOf(session)?.questionSet
    const statement =
      set === undefined ? undefined : statementsOf(set, 'full').find(({ id }) => id === subjectId)
    const norm = ground.groundOf(session).norms.find(({ id }) => id === subjectId)
    const example = statement?.suggestion ?? norm?.suggestion ?? null
    return example?.text === '' ? null : example
  }

  /** Plans an action for a point, or for none. It is in the improvement plan and in the session at once. */
  function makeAction(
    session: Session,
    point: VotingPoint | null,
    example: SuggestedAction | null,
    untitled: string,
  ): Promise<Action> {
    const subjectId = point?.subjectId ?? null
    const theme = ground
      .roundOf(session)
      ?.questionSet.themes.find(({ statements }) => statements.some(({ id }) => id === subjectId))
    return sessions.planAction(
      session.id,
      point?.id ?? null,
      {
        ...(example === null ? { title: point?.title || untitled } : draftFrom(example, days.today)),
        problem: point?.title ?? '',
        mandatory: point?.mandatory ?? false,
      },
      {
        themeId: theme?.id ?? null,
        statementId: theme === undefined ? null : subjectId,
        normId: point?.source === 'framework' ? subjectId : null,
      },
    )
  }

  /** Takes an action out of the session and out of the improvement plan. */
  async function removeAction(session: Session, action: Pick<Action, 'id' | 'title'>): Promise<void> {
    await edit(session.id, (stored) => ({
      actions: stored.actions.filter(({ actionId }) => actionId !== action.id),
    }))
    await actions.remove(action)
  }

  return {
    goToStep,
    finish,
    reopen,
    predict,
    park,
    unpark,
    addDecision,
    removeDecision,
    exampleFor,
    makeAction,
    removeAction,
  }
})

const NOTHING_SAID = { highestThemeId: null, lowestThemeId: null, gapThemeId: null } as const
