import type { Action } from '../../domain/actions/action'
import { addMonths } from '../../domain/calendar'
import type { Standing } from '../../domain/framework/assessment/standing'
import type { IsoDate, Norm, Statement } from '../../domain/question-set'
import { nl } from '../../texts/nl'

type Concrete = Pick<Action, 'goal' | 'measure' | 'baseline' | 'target' | 'startOn' | 'checkOn'>

/** Months after which the effect of a finished action is looked at first (method M6). */
const FIRST_CHECK = 3

function daysOf(today: IsoDate, dueOn: IsoDate | null): Pick<Action, 'startOn' | 'checkOn'> {
  return { startOn: today, checkOn: dueOn === null ? null : addMonths(dueOn, FIRST_CHECK) }
}

/** What makes an action for a norm concrete: its goal is the norm, and it is measured by the verdict (method P2). */
export function concreteForNorm(
  norm: Norm,
  standing: Standing,
  today: IsoDate,
  dueOn: IsoDate | null,
): Concrete {
  const words = nl.actionDraft.norm
  return {
    goal: words.goal(norm.id, norm.title),
    measure: words.measure(norm.id),
    baseline: nl.labels.verdict[standing],
    target: nl.labels.verdict.met,
    ...daysOf(today, dueOn),
  }
}

/**
 * The same for a statement of the mirror. No figure is copied: an action goes to others, and stays as it is when a round is reopened, so
 * two figures of one round could be subtracted (method P2).
 */
export function concreteForStatement(statement: Statement, today: IsoDate, dueOn: IsoDate | null): Concrete {
  const { goal, ...words } = statement.fact === true ? nl.actionDraft.fact : nl.actionDraft.opinion
  return { goal: goal(statement.text), ...words, ...daysOf(today, dueOn) }
}
