import type { Action } from '../../src/domain/actions/action'
import type { Judgement } from '../../src/domain/framework/assessment'
import type { HistoryEntry, HistoryTable } from '../../src/domain/history'
import { actions } from './actions'
import { judgements } from './assessment'
import { idFor } from './chance'
import { evidence } from './evidence'
import { editors } from './people'
import { dossierId } from './profile'

/** A record as it was before the present one, from a moment on. */
interface Stage<T> {
  readonly at: string
  readonly who: string
  readonly then: Partial<T>
}

/** How verdicts came about: the last stage is the record as it stands. */
const judgementStages: Readonly<Record<string, readonly Stage<Judgement>[]>> = {
  'ORG-02': [
    {
      at: '2026-09-01T09:05:00.000Z',
      who: editors.coordinator,
      then: {
        verdict: 'unknown',
        workStatus: 'busy',
        reasoning: 'De overeenkomst is er. Nog nakijken of alle partijen hebben getekend.',
        answerIfAsked: '',
      },
    },
    { at: '2026-09-08T13:30:00.000Z', who: editors.quality, then: {} },
  ],
  'ORG-07': [
    {
      at: '2026-09-15T14:10:00.000Z',
      who: editors.coordinator,
      then: {
        verdict: 'largely-met',
        workStatus: 'to-check',
        reasoning: 'Het overleg met de bestuurders staat op de jaarkalender.',
        answerIfAsked: '',
      },
    },
    { at: '2026-10-06T13:30:00.000Z', who: editors.quality, then: {} },
  ],
  'KWA-02': [
    {
      at: '2026-09-03T10:20:00.000Z',
      who: editors.quality,
      then: {
        verdict: 'unmet',
        workStatus: 'busy',
        reasoning: 'Het kwaliteitsjaarverslag 2025 is nog niet gepubliceerd.',
        answerIfAsked: '',
      },
    },
    { at: '2026-09-10T13:30:00.000Z', who: editors.quality, then: {} },
  ],
  'KWA-07': [
    {
      at: '2026-09-24T15:40:00.000Z',
      who: editors.midwife,
      then: {
        verdict: 'largely-met',
        workStatus: 'to-check',
        reasoning: 'De meeste aanbevelingen zijn als actie opgenomen.',
        answerIfAsked: '',
      },
    },
    { at: '2026-10-13T13:30:00.000Z', who: editors.quality, then: {} },
  ],
  'COO-01': [
    {
      at: '2026-09-17T08:45:00.000Z',
      who: editors.midwife,
      then: {
        verdict: 'largely-met',
        workStatus: 'busy',
        reasoning: 'De werkafspraak is er. De uitkomst van de steekproef volgt eind september.',
        answerIfAsked: '',
      },
    },
    { at: '2026-10-08T13:30:00.000Z', who: editors.midwife, then: {} },
  ],
  'OVD-04': [
    {
      at: '2026-10-01T11:00:00.000Z',
      who: editors.coordinator,
      then: {
        verdict: 'largely-unmet',
        workStatus: 'busy',
        reasoning: 'Er is een eerste gesprek geweest tussen kraamzorg en JGZ.',
        answerIfAsked: '',
      },
    },
    { at: '2026-10-27T13:30:00.000Z', who: editors.quality, then: {} },
  ],
  'MEL-04': [{ at: '2026-11-03T13:30:00.000Z', who: editors.quality, then: {} }],
}

const actionStages: Readonly<Record<number, readonly Stage<Action>[]>> = {
  3: [
    {
      at: '2025-12-01T09:00:00.000Z',
      who: editors.coordinator,
      then: { status: 'running', result: '' },
    },
    { at: '2026-05-04T12:30:00.000Z', who: editors.coordinator, then: { status: 'done', result: '' } },
    { at: '2026-11-05T10:15:00.000Z', who: editors.quality, then: {} },
  ],
  6: [
    {
      at: '2026-02-02T08:30:00.000Z',
      who: editors.coordinator,
      then: { status: 'running', result: '' },
    },
    { at: '2026-04-20T16:05:00.000Z', who: editors.coordinator, then: {} },
  ],
  10: [
    { at: '2026-08-24T09:30:00.000Z', who: editors.quality, then: { status: 'running' } },
    { at: '2026-10-02T11:20:00.000Z', who: editors.quality, then: {} },
  ],
  13: [{ at: '2026-11-20T14:32:00.000Z', who: editors.coordinator, then: {} }],
}

/** Entries of one record: added in its first stage, then changed stage by stage up to what it is now. */
function entriesOf<T extends { readonly id: string }>(
  table: HistoryTable,
  record: T,
  stages: readonly Stage<T>[],
): readonly HistoryEntry[] {
  const versions = stages.map(({ then }) => ({ ...record, ...then }))
  return stages.map(({ at, who }, index) => ({
    id: idFor(`history:${record.id}:${at}`),
    dossierId,
    at,
    who,
    table,
    recordId: record.id,
    before: versions[index - 1] ?? null,
    after: versions[index] ?? null,
  }))
}

/** The moment of a judgement follows the stage in which its verdict was given. */
function judgementEntries(judgement: Judgement): readonly HistoryEntry[] {
  const stages = judgementStages[judgement.normId] ?? []
  return entriesOf(
    'judgements',
    judgement,
    stages.map((stage) => ({ ...stage, then: { judgedAt: stage.at, ...stage.then } })),
  )
}

const renewed = evidence.find(({ normIds }) => normIds.includes('KWA-08'))

/** Who changed what and when, oldest first; the last state of every record is the record itself. */
export const history: readonly HistoryEntry[] = [
  ...judgements.flatMap(judgementEntries),
  ...actions.flatMap((action) => entriesOf('actions', action, actionStages[action.number] ?? [])),
  ...(renewed === undefined
    ? []
    : entriesOf('evidence', renewed, [
        {
          at: '2026-03-26T10:00:00.000Z',
          who: editors.midwife,
          then: { version: 'maart 2026', date: '2026-03-24', reviewOn: '2026-09-24' },
        },
        { at: '2026-09-24T15:55:00.000Z', who: editors.quality, then: {} },
      ])),
].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1))
