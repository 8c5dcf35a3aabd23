import type { Action } from '../../src/domain/actions/action'
import type { Judgement } from '../../src/domain/framework/assessment/assessment'
import { editors } from './people'

/** A record as it was before the present one, from a moment on. */
export interface Stage<T> {
  readonly at: string
  readonly who: string
  readonly then: Partial<T>
  /** What was changed in the same intent shares this. */
  readonly group?: string
}

/** The accepted proposal: verdict and action changed together. */
const ACCEPTED = 'accepted-CLI-01'
/** What youth health care sent back was merged as one. */
export const MERGED = 'merged-jgz'

/** How verdicts of 2026 came about: the last stage is the record as it stands. */
export const judgementStages: Readonly<Record<string, readonly Stage<Judgement>[]>> = {
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
        severity: 'minor',
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
        severity: 'major',
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
        severity: 'minor',
        workStatus: 'to-check',
        reasoning: 'De meeste aanbevelingen zijn als actie opgenomen.',
        answerIfAsked: '',
      },
    },
    { at: '2026-10-13T13:30:00.000Z', who: editors.quality, then: {} },
  ],
  'CLI-01': [
    {
      at: '2026-09-29T13:30:00.000Z',
      who: editors.coordinator,
      then: {
        verdict: 'largely-met',
        severity: 'minor',
        workStatus: 'busy',
        reasoning:
          'De ouderraad is op 16 april 2026 ingesteld met zeven leden en een eigen voorzitter. Of de raad ook iets verandert, kijken wij in het najaar na.',
      },
    },
    { at: '2026-11-05T13:30:00.000Z', who: editors.quality, group: ACCEPTED, then: {} },
  ],
  'COO-01': [
    {
      at: '2026-09-17T08:45:00.000Z',
      who: editors.midwife,
      then: {
        verdict: 'largely-met',
        severity: 'minor',
        workStatus: 'busy',
        reasoning: 'De werkafspraak is er. De uitkomst van de steekproef volgt eind september.',
        answerIfAsked: '',
      },
    },
    { at: '2026-10-08T13:30:00.000Z', who: editors.midwife, then: {} },
  ],
  'PRE-05': [
    {
      at: '2026-09-28T09:05:00.000Z',
      who: editors.quality,
      then: {
        verdict: null,
        severity: null,
        workStatus: 'to-do',
        reasoning: '',
        answerIfAsked: '',
        judgedAt: null,
      },
    },
    { at: '2026-10-15T13:30:00.000Z', who: editors.quality, group: MERGED, then: {} },
  ],
  'OVD-04': [
    {
      at: '2026-10-01T11:00:00.000Z',
      who: editors.coordinator,
      then: {
        verdict: 'largely-unmet',
        severity: 'major',
        workStatus: 'busy',
        reasoning: 'Er is een eerste gesprek geweest tussen kraamzorg en JGZ.',
        answerIfAsked: '',
      },
    },
    { at: '2026-10-27T13:30:00.000Z', who: editors.quality, then: {} },
  ],
  'MEL-04': [{ at: '2026-11-03T13:30:00.000Z', who: editors.quality, then: {} }],
}

export const actionStages: Readonly<Record<number, readonly Stage<Action>[]>> = {
  3: [
    {
      at: '2025-12-01T09:00:00.000Z',
      who: editors.coordinator,
      then: { status: 'running', result: '', verdictDecision: null },
    },
    {
      at: '2026-05-04T12:30:00.000Z',
      who: editors.coordinator,
      then: { status: 'done', result: '', verdictDecision: null },
    },
    { at: '2026-11-05T10:15:00.000Z', who: editors.quality, then: { verdictDecision: null } },
    { at: '2026-11-05T13:30:00.001Z', who: editors.quality, group: ACCEPTED, then: {} },
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
  15: [
    {
      at: '2026-10-01T14:00:00.000Z',
      who: editors.coordinator,
      then: { status: 'running', result: '', verdictDecision: null },
    },
    {
      at: '2026-11-03T16:20:00.000Z',
      who: editors.coordinator,
      then: { status: 'done', result: '', verdictDecision: null },
    },
    { at: '2026-11-05T13:45:00.000Z', who: editors.quality, then: { result: '' } },
    { at: '2026-11-05T13:52:00.000Z', who: editors.quality, then: {} },
  ],
}
