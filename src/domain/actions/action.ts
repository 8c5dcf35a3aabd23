import type { Verdict } from '../framework/assessment/verdict'
import type { IsoDate } from '../question-set'

/** gepland · loopt · gereed · effect gecheckt · geborgd, or stopped with a reason (method P1). */
export type ActionStatus = 'planned' | 'running' | 'done' | 'effect-checked' | 'secured' | 'stopped'

export const ACTION_STATUSES = [
  'planned',
  'running',
  'done',
  'effect-checked',
  'secured',
  'stopped',
] as const satisfies readonly ActionStatus[]

/** Where an action came from: a statement or theme of the mirror, a norm, a session, or a separate idea. */
export interface ActionOrigin {
  readonly kind: 'mirror' | 'assessment' | 'session' | 'own'
  readonly themeId: string | null
  readonly statementId: string | null
  readonly normId: string | null
}

/** Low, medium or high: used both for the effect of an action and for the effort it takes. */
export const LEVELS = ['low', 'medium', 'high'] as const
export type Level = (typeof LEVELS)[number]

/**
 * What a person decided about the verdict that finishing an action proposed. Check means effect, not "gedaan": the app proposes, a
 * person confirms or declines.
 */
export interface VerdictDecision {
  readonly decision: 'accepted' | 'declined'
  /** The verdict that was proposed. */
  readonly verdict: Verdict
  readonly decidedOn: IsoDate
}

/** An improvement action (verbeteractie). Fields: method P1. */
export interface Action {
  readonly id: string
  readonly dossierId: string
  /** Counts up from 1 within a dossier and is never reused. */
  readonly number: number
  readonly origin: ActionOrigin
  /** The VSV decided that it goes ahead whatever a session votes for; no source requires an action (decision 45). */
  readonly mandatory: boolean
  readonly title: string
  /** knelpunt */
  readonly problem: string
  readonly cause: string
  /** doel (SMART) */
  readonly goal: string
  /** wat we gaan doen */
  readonly approach: string
  readonly ownerName: string
  /** Profession, party or function of the owner. */
  readonly ownerRole: string
  /** Party of the dossier that carries it; `null` when not filled in. */
  readonly ownerPartyId: string | null
  readonly involved: string
  readonly means: string
  readonly startOn: IsoDate | null
  readonly dueOn: IsoDate | null
  /** meetpunt */
  readonly measure: string
  /** nulwaarde */
  readonly baseline: string
  /** streefwaarde */
  readonly target: string
  readonly evidence: string
  readonly checkOn: IsoDate | null
  readonly status: ActionStatus
  /** What the effect check showed, or why the action was stopped. */
  readonly result: string
  /** Effect expected on the problem; `null` = not weighed. */
  readonly impact: Level | null
  readonly effort: Level | null
  /** Ids of actions that have to be finished first. A removed action counts as finished. */
  readonly dependsOn: readonly string[]
  /** `null` until somebody decides. */
  readonly verdictDecision: VerdictDecision | null
}
