import type { Assessment, Judgement } from '../../src/domain/framework/assessment/assessment'
import type { HistoryEntry, HistoryTable } from '../../src/domain/history'
import { NO_VISIT_PLAN } from '../../src/domain/visit/visit-plan'
import { actions } from './actions'
import { carriedFrom2025, firstId, judgementsNow } from './assessments'
import { idFor } from './chance'
import { delegations, mergedAt } from './delegations'
import { evidence } from './evidence'
import { actionStages, judgementStages, MERGED, type Stage } from './history-stages'
import { editors } from './people'
import { dossier, dossierId } from './profile'

/** The next assessment was started in one go, with everything that was taken over from 2025. */
const STARTED = { who: editors.quality, group: 'started-2026' } as const

/** Moments in a history always increase. */
function afterStart(index: number): string {
  return `2026-08-31T09:00:00.${String(index).padStart(3, '0')}Z`
}

/** Entries of one record: added in its first stage (or, with `from`, changed from that), then changed stage by stage up to what it is now. */
function entriesOf<T extends { readonly id: string }>(
  table: HistoryTable,
  record: T,
  stages: readonly Stage<T>[],
  from: Readonly<Record<string, unknown>> | null = null,
): readonly HistoryEntry[] {
  const versions = stages.map(({ then }) => ({ ...record, ...then }))
  return stages.map(({ at, who, group }, index) => ({
    id: idFor(`history:${record.id}:${at}`),
    dossierId,
    at,
    who,
    table,
    recordId: record.id,
    before: versions[index - 1] ?? from,
    after: versions[index] ?? null,
    ...(group === undefined ? {} : { group: idFor(`intent:${group}`) }),
  }))
}

function without(record: { readonly id: string }, field: string) {
  const kept = Object.entries(record).filter(([key]) => key !== field)
  return { ...Object.fromEntries<unknown>(kept), id: record.id }
}

/** The moment of a judgement follows the stage in which its verdict was given; what came from 2025 starts as it was then. */
function judgementEntries(judgement: Judgement, index: number): readonly HistoryEntry[] {
  const stages = judgementStages[judgement.normId]
  const carried = carriedFrom2025(judgement.normId)
  if (stages === undefined && judgement.toConfirm === false) return []
  return entriesOf('judgements', judgement, [
    ...(carried === null ? [] : [{ ...STARTED, at: afterStart(index), then: carried }]),
    ...(stages ?? []).map((stage) => ({ ...stage, then: { judgedAt: stage.at, ...stage.then } })),
  ])
}

/** The board settled the assessment of 2025. Its questions did not change, so that the history leaves them out. */
function adoptionOf(assessment: Assessment): readonly HistoryEntry[] {
  const record = without(assessment, 'questionSet')
  const draft = { ...record, status: 'draft', adoptedOn: null, adoptedBy: '', snapshot: null } as const
  const at = assessment.snapshot?.takenAt ?? ''
  return entriesOf('assessments', record, [{ at, who: editors.quality, then: {} }], draft)
}

const renewed = evidence.find(({ normIds }) => normIds.includes('KWA-08'))

/** The dossier without its moment of change, as the history keeps it. */
function visitEntries(): readonly HistoryEntry[] {
  const record = { ...without(dossier, 'updatedAt'), visit: dossier.visit }
  const { team, questions } = dossier.visit
  return entriesOf(
    'dossiers',
    record,
    [
      { at: '2026-11-10T09:20:00.000Z', who: editors.coordinator, then: { visit: NO_VISIT_PLAN } },
      {
        at: '2026-11-12T11:05:00.000Z',
        who: editors.quality,
        then: { visit: { team, questions, stepsDone: ['calendar', 'team'], laidReady: [] } },
      },
      { at: '2026-11-19T13:40:00.000Z', who: editors.quality, then: {} },
    ],
    { ...record, visitDate: null, visit: NO_VISIT_PLAN },
  )
}

/** Who changed what and when, oldest first; the last state of every record is the record itself. */
export function historyOf(assessments: readonly Assessment[]): readonly HistoryEntry[] {
  return [
    ...assessments.filter(({ id }) => id === firstId).flatMap(adoptionOf),
    ...judgementsNow.flatMap(judgementEntries),
    ...actions.flatMap((action) => entriesOf('actions', action, actionStages[action.number] ?? [])),
    ...delegations.flatMap((delegation) =>
      entriesOf('delegations', delegation, [
        { at: delegation.sentAt, who: editors.quality, then: { returns: [] } },
        ...(delegation.returns.length === 0
          ? []
          : [{ at: mergedAt.replace('000Z', '001Z'), who: editors.quality, group: MERGED, then: {} }]),
      ]),
    ),
    ...(renewed === undefined
      ? []
      : entriesOf('evidence', renewed, [
          {
            at: '2026-03-26T10:00:00.000Z',
            who: editors.midwife,
            then: { version: 'maart 2026', date: '2026-03-24', reviewOn: '2026-09-24', revisions: [] },
          },
          { at: '2026-09-24T15:55:00.000Z', who: editors.quality, then: {} },
        ])),
    ...visitEntries(),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1))
}
