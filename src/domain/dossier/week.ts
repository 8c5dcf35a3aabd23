import { isUnfinished } from '../actions/action-state'
import { addDays } from '../calendar'
import type { IsoDate } from '../question-set'
import type { DeskRecords } from './desk-records'
import type { Dossier } from './dossier'

/** Whole days ahead, today not counted: what falls on this weekday next week is still seen. */
export const WEEK_AHEAD = 7

/** What can come up, in the order in which it stands on one day. */
const WEEK_KINDS = ['visit', 'session', 'closing', 'actions', 'checks', 'work', 'erasing'] as const
/**
 * visit: the inspectorate comes; session: a spiegelsessie is held; closing: an open round ends; actions: they have to be done; checks: done,
 * and their effect is to be looked at; work: sent, and asked back; erasing: separate answers are due to be erased.
 */
export type WeekKind = (typeof WEEK_KINDS)[number]

/** Something of one dossier that comes up or is late; things of one kind are one line. */
export interface WeekItem {
  readonly kind: WeekKind
  readonly dossierId: string
  readonly dossierName: string
  /** Its day has passed. What can only be held on its day never is. */
  readonly late: boolean
  /** Of several the first, so of what is late the oldest. */
  readonly on: IsoDate
  readonly count: number
  /** What it is about when it is one thing. `text`: its title, for whom it is, or a time of day; may be empty. */
  readonly only: { readonly id: string; readonly text: string } | null
}

interface Dated {
  readonly id: string
  readonly text: string
  readonly on: IsoDate | null
}

interface LineOfDesk {
  readonly dossier: Pick<Dossier, 'id' | 'name' | 'visitDate' | 'example'>
  /** `null` until it was read. */
  readonly records: DeskRecords | null
}

/** Kinds that pass with their day. */
const PASSES: ReadonlySet<WeekKind> = new Set(['visit', 'session'])

/** The dossiers that are looked at: the made-up example asks nothing of anybody who has dossiers of their own. */
export function lookedAt<Line extends Pick<LineOfDesk, 'dossier'>>(lines: readonly Line[]): readonly Line[] {
  const own = lines.filter(({ dossier }) => !dossier.example)
  return own.length === 0 ? lines : own
}

/**
 * What comes up goes first, because its day cannot be moved and there is least time: an old action that is late would push the visit of this
 * week out of sight. What we only advise goes last.
 */
export const WEEK_PARTS = ['coming', 'late', 'advice'] as const
export type WeekPart = (typeof WEEK_PARTS)[number]

/** In which part of the week something stands. */
export function partOf({ kind, late }: Pick<WeekItem, 'kind' | 'late'>): WeekPart {
  if (kind === 'erasing') return 'advice'
  return late ? 'late' : 'coming'
}

/**
 * What comes up within {@link WEEK_AHEAD} days in all dossiers that are looked at, and what is late, in the order of {@link WEEK_PARTS}; in
 * each by day, so that of what is late the oldest comes first.
 */
export function weekOver(lines: readonly LineOfDesk[], today: IsoDate): readonly WeekItem[] {
  return lookedAt(lines)
    .flatMap(({ dossier, records }) => (records === null ? [] : weekOf(dossier, records, today)))
    .toSorted(
      (one, other) =>
        WEEK_PARTS.indexOf(partOf(one)) - WEEK_PARTS.indexOf(partOf(other)) ||
        one.on.localeCompare(other.on) ||
        WEEK_KINDS.indexOf(one.kind) - WEEK_KINDS.indexOf(other.kind) ||
        one.dossierName.localeCompare(other.dossierName, 'nl', { numeric: true }),
    )
}

function weekOf(dossier: LineOfDesk['dossier'], records: DeskRecords, today: IsoDate): readonly WeekItem[] {
  const last = addDays(today, WEEK_AHEAD)
  const dated = datedOf(dossier, records)
  return WEEK_KINDS.flatMap((kind) => {
    const wanted = dated[kind].flatMap(({ on, ...rest }) =>
      on === null || on > last || (on < today && PASSES.has(kind)) ? [] : [{ ...rest, on }],
    )
    const late = wanted.filter(({ on }) => on < today)
    const coming = wanted.filter(({ on }) => on >= today)
    return [late, coming].flatMap((some, index): readonly WeekItem[] => {
      const [first] = some.toSorted((one, other) => one.on.localeCompare(other.on))
      if (first === undefined) return []
      const { on, id, text } = first
      return [
        {
          ...{ kind, dossierId: dossier.id, dossierName: dossier.name, late: index === 0, on },
          count: some.length,
          only: some.length === 1 ? { id, text } : null,
        },
      ]
    })
  })
}

function datedOf(
  { id, visitDate }: LineOfDesk['dossier'],
  { rounds, actions, work, sessions }: DeskRecords,
): Readonly<Record<WeekKind, readonly Dated[]>> {
  return {
    visit: [{ id, text: '', on: visitDate }],
    session: sessions.map((one) => ({ id: one.id, text: one.startTime, on: one.heldOn })),
    closing: rounds.map((one) => ({
      ...{ id: one.id, text: one.title },
      on: one.status === 'open' ? one.closesOn : null,
    })),
    actions: actions.map((one) => ({
      ...{ id: one.id, text: one.title },
      on: isUnfinished(one) ? one.dueOn : null,
    })),
    checks: actions.map((one) => ({
      ...{ id: one.id, text: one.title },
      on: one.status === 'done' ? one.checkOn : null,
    })),
    work: work.map((one) => ({ id: one.id, text: one.recipient, on: one.askedBefore })),
    erasing: rounds.map((one) => ({ id: one.id, text: one.title, on: one.eraseFrom })),
  }
}
