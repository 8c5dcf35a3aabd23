/**
 * Merging what an owner sent back: every field is compared with what was sent (base) and with the current value (ours). Nothing is
 * ever overwritten silently: a field that both sides changed is a conflict, which a person decides.
 */
import { UNTOUCHED } from '../framework/assessment/assessment'
import { ownValue } from '../own-value'
import {
  DELEGATED_ACTION_FIELDS,
  DELEGATED_JUDGEMENT_FIELDS,
  type DelegatedAction,
  type DelegatedJudgement,
  type DelegatedValues,
  type ReturnedValues,
} from './delegation'

/**
 * Fields that are decided as one: the verdict, "n.v.t." and its reason belong together; mixing halves of two judgements would make one
 * that nobody gave.
 */
export const JUDGEMENT_UNITS = {
  standing: ['applicable', 'verdict', 'notApplicableReason'],
  severity: ['severity'],
  reasoning: ['reasoning'],
  answerIfAsked: ['answerIfAsked'],
  workStatus: ['workStatus'],
} as const satisfies Record<string, readonly (keyof DelegatedJudgement)[]>

export type JudgementUnit = keyof typeof JUDGEMENT_UNITS
export type ActionUnit = (typeof DELEGATED_ACTION_FIELDS)[number]

/**
 * untouched: the owner left it as it was sent. same: both sides arrived at the same. taken: only the owner changed it.
 * conflict: both changed it, differently.
 */
export type MergeState = 'untouched' | 'same' | 'taken' | 'conflict'

interface MergedField<Unit extends string, Values> {
  /** Unique within one merge. */
  readonly key: string
  readonly unit: Unit
  readonly state: MergeState
  /** The values of the fields of this unit, texts trimmed. */
  readonly base: Partial<Values>
  readonly ours: Partial<Values>
  readonly theirs: Partial<Values>
}

export type MergedJudgementField = MergedField<JudgementUnit, DelegatedJudgement>
export type MergedActionField = MergedField<ActionUnit, DelegatedAction>

export type MergedItem =
  | { readonly kind: 'norm'; readonly id: string; readonly fields: readonly MergedJudgementField[] }
  | { readonly kind: 'action'; readonly id: string; readonly fields: readonly MergedActionField[] }

/** Why a returned item cannot be merged; the rest is merged anyway. */
export interface SkippedItem {
  readonly kind: MergedItem['kind']
  readonly id: string
  readonly reason: 'gone' | 'locked' | 'not-sent'
}

export interface Merge {
  readonly items: readonly MergedItem[]
  readonly skipped: readonly SkippedItem[]
}

/** What stands in the dossier now. */
export interface Ours {
  /** Norms of the assessment they were sent from; a norm that is no longer in it is skipped. */
  readonly normIds: ReadonlySet<string>
  /** Whether that assessment has since been adopted or replaced, so that its judgements cannot change. */
  readonly locked: boolean
  readonly judgements: ReadonlyMap<string, DelegatedJudgement>
  readonly actions: ReadonlyMap<string, DelegatedAction>
}

/** The side the user chose for a field; a field without a choice is not in the map. */
export type Side = 'ours' | 'theirs'
export type Choices = ReadonlyMap<string, Side>

/** One change that the merge makes, with only the fields that really change. */
export type DelegatedChange =
  | { readonly kind: 'norm'; readonly id: string; readonly changes: Partial<DelegatedJudgement> }
  | { readonly kind: 'action'; readonly id: string; readonly changes: Partial<DelegatedAction> }

/** The delegated fields of a judgement; those of an untouched one when there is none. */
export function delegatedJudgement(judgement: DelegatedJudgement | undefined): DelegatedJudgement {
  return pick<DelegatedJudgement, keyof DelegatedJudgement>(
    judgement ?? UNTOUCHED,
    DELEGATED_JUDGEMENT_FIELDS,
  )
}

/** The delegated fields of an action. */
export function delegatedAction(action: DelegatedAction): DelegatedAction {
  return pick(action, DELEGATED_ACTION_FIELDS)
}

function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<T, K>
}

/**
 * Compares what came back with what was sent and with the current values, field by field. What an older form did not ask counts as
 * unchanged.
 */
export function mergeOf(base: DelegatedValues, theirs: ReturnedValues, ours: Ours): Merge {
  const items: MergedItem[] = []
  const skipped: SkippedItem[] = []
  for (const [id, values] of Object.entries(theirs.judgements)) {
    const sent = ownValue(base.judgements, id)
    const reason =
      sent === undefined ? 'not-sent' : ours.locked ? 'locked' : ours.normIds.has(id) ? null : 'gone'
    if (sent === undefined || reason !== null) skipped.push({ kind: 'norm', id, reason: reason ?? 'gone' })
    else
      items.push({
        kind: 'norm',
        id,
        fields: judgementFields(id, sent, ours.judgements.get(id), { ...sent, ...values }),
      })
  }
  for (const [id, values] of Object.entries(theirs.actions)) {
    const sent = ownValue(base.actions, id)
    const present = ours.actions.get(id)
    if (sent === undefined) skipped.push({ kind: 'action', id, reason: 'not-sent' })
    else if (present === undefined) skipped.push({ kind: 'action', id, reason: 'gone' })
    else items.push({ kind: 'action', id, fields: actionFields(id, sent, present, { ...sent, ...values }) })
  }
  return { items, skipped }
}

function judgementFields(
  id: string,
  base: DelegatedJudgement,
  ours: DelegatedJudgement | undefined,
  theirs: DelegatedJudgement,
): readonly MergedJudgementField[] {
  const sides = [base, ours ?? delegatedJudgement(undefined), theirs].map(settledJudgement)
  return (Object.keys(JUDGEMENT_UNITS) as JudgementUnit[]).map((unit) =>
    fieldOf(`norm ${id} ${unit}`, unit, JUDGEMENT_UNITS[unit], sides),
  )
}

function actionFields(
  id: string,
  base: DelegatedAction,
  ours: DelegatedAction,
  theirs: DelegatedAction,
): readonly MergedActionField[] {
  const sides = [base, ours, theirs].map(trimmed)
  return DELEGATED_ACTION_FIELDS.map((unit) => fieldOf(`action ${id} ${unit}`, unit, [unit], sides))
}

/** @param sides base, ours and theirs */
function fieldOf<Unit extends string, Values extends object>(
  key: string,
  unit: Unit,
  fields: readonly (keyof Values)[],
  sides: readonly Values[],
): MergedField<Unit, Values> {
  const [base = {}, ours = {}, theirs = {}] = sides.map((side): Partial<Values> => pick(side, fields))
  return { key, unit, state: stateOf(fields, base, ours, theirs), base, ours, theirs }
}

function stateOf<Values>(
  fields: readonly (keyof Values)[],
  base: Partial<Values>,
  ours: Partial<Values>,
  theirs: Partial<Values>,
): MergeState {
  const equal = (one: Partial<Values>, other: Partial<Values>) =>
    fields.every((field) => one[field] === other[field])
  if (equal(theirs, base)) return 'untouched'
  if (equal(theirs, ours)) return 'same'
  return equal(ours, base) ? 'taken' : 'conflict'
}

/** Texts trimmed and with one kind of line end: neither difference is a change anybody made. */
function trimmed<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : (value as unknown),
    ]),
  ) as Values
}

/** A norm that does not apply has no verdict, and only such a norm has a reason: what remains in the other field is ignored. */
function settledJudgement(judgement: DelegatedJudgement): DelegatedJudgement {
  const { applicable, verdict, notApplicableReason } = judgement
  return trimmed({
    ...judgement,
    verdict: applicable ? verdict : null,
    notApplicableReason: applicable ? '' : notApplicableReason,
  })
}

/** The side that wins: the user's choice, or the owner's when nobody here changed the field. `null`: still to be decided. */
export function sideOf(
  field: Pick<MergedField<string, unknown>, 'key' | 'state'>,
  choices: Choices,
): Side | null {
  if (field.state === 'untouched' || field.state === 'same') return 'ours'
  return choices.get(field.key) ?? (field.state === 'taken' ? 'theirs' : null)
}

/** How many fields of each kind there are, and how many conflicts are still undecided. */
interface MergeCounts {
  /** Fields that will be taken over, decided conflicts among them. */
  readonly taken: number
  readonly conflicts: number
  readonly undecided: number
  readonly same: number
}

/** Counts over all items of a merge, or over one of them. */
export function mergeCounts(items: readonly MergedItem[], choices: Choices): MergeCounts {
  const fields = items.flatMap((item): readonly MergedField<string, unknown>[] => item.fields)
  const conflicts = fields.filter(({ state }) => state === 'conflict')
  return {
    taken: fields.filter((field) => sideOf(field, choices) === 'theirs').length,
    conflicts: conflicts.length,
    undecided: conflicts.filter((field) => sideOf(field, choices) === null).length,
    same: fields.filter(({ state }) => state === 'same').length,
  }
}

/** The changes of a merge after the user's choices; an undecided conflict keeps the value it has here. */
export function mergeChanges({ items }: Pick<Merge, 'items'>, choices: Choices): readonly DelegatedChange[] {
  return items.flatMap((item): readonly DelegatedChange[] => {
    if (item.kind === 'norm') {
      const changes = takenOf(item.fields, choices)
      return changes === null ? [] : [{ kind: 'norm', id: item.id, changes }]
    }
    const changes = takenOf(item.fields, choices)
    return changes === null ? [] : [{ kind: 'action', id: item.id, changes }]
  })
}

function takenOf<Values extends object>(
  fields: readonly MergedField<string, Values>[],
  choices: Choices,
): Partial<Values> | null {
  const taken = fields.filter((field) => sideOf(field, choices) === 'theirs')
  return taken.length === 0
    ? null
    : taken.reduce<Partial<Values>>((all, { theirs }) => ({ ...all, ...theirs }), {})
}
