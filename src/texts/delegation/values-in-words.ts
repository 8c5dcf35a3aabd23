import type { ActionUnit, JudgementUnit } from '../../domain/delegation/merge'
import type { DelegatedAction, DelegatedJudgement } from '../../domain/delegation/delegation'
import { ACTION_DAYS } from '../../domain/actions/action-fields'
import { isOneOf } from '../../domain/record-fields'
import { judgementFields } from '../fields/judgement'
import { formatDate } from '../format'
import { labels } from '../labels'

const empty = '(leeg)'
const textOr = (text: string | undefined) => (text === undefined || text === '' ? empty : text)

/** The fields an owner can fill in: their names and their values in words, the same in the form and where it is merged. */
export const delegatedFields = {
  judgement: {
    standing: judgementFields.verdict.name,
    severity: judgementFields.severity.name,
    reasoning: judgementFields.reasoning.name,
    answerIfAsked: judgementFields.answerIfAsked.name,
    workStatus: judgementFields.workStatus.name,
  } satisfies Record<JudgementUnit, string>,
  /** A value in words, for side by side. */
  judgementValue: (unit: JudgementUnit, values: Partial<DelegatedJudgement>): string => {
    if (unit === 'standing') {
      if (values.applicable === false)
        return `${labels.verdict['not-applicable']}. Reden: ${textOr(values.notApplicableReason)}`
      return labels.verdict[values.verdict ?? 'not-assessed']
    }
    if (unit === 'severity') return values.severity ? labels.severity[values.severity] : empty
    if (unit === 'workStatus') return labels.workStatus[values.workStatus ?? 'to-do']
    return textOr(values[unit])
  },
  actionValue: (unit: ActionUnit, values: Partial<DelegatedAction>): string => {
    if (unit === 'status') return labels.actionStatus[values.status ?? 'planned']
    if (isOneOf(ACTION_DAYS, unit)) return formatDate(values[unit] ?? null) || empty
    return textOr(values[unit])
  },
} as const
