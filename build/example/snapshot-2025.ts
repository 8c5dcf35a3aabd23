import type { Action } from '../../src/domain/actions/action'
import type { AssessmentSnapshot } from '../../src/domain/framework/assessment/assessment'
import type { Evidence } from '../../src/domain/framework/evidence/evidence'
import { actions } from './actions'
import { evidence } from './evidence'
import { dossier } from './profile'

/** Pieces that lay there in December 2025, by the start of their title, with what was different then. */
const piecesThen: readonly (readonly [title: string, then: Partial<Evidence>])[] = [
  ['Samenwerkingsovereenkomst VSV', {}],
  [
    'Deelnemerslijst met vertegenwoordigers',
    { version: 'september 2025', date: '2025-09-02', reviewOn: '2026-03-01', revisions: [] },
  ],
  ['Huishoudelijk reglement', {}],
  ['Visie ‘Samen sterk aan de start’', {}],
  ['Verantwoordelijkheidsmatrix', {}],
  ['Kwaliteitsplan 2025-2027', {}],
  ['Vergelijking met de zorgstandaard', {}],
  ['Werkafspraak coördinerend zorgverlener', {}],
  ['Zorgpad kwetsbare zwangeren', {}],
  ['Procedure Calamiteit in de keten', {}],
]

/** Actions that had been agreed by then, with their status of that day. */
const actionsThen: Readonly<Record<number, Partial<Action>>> = {
  1: { status: 'running', result: '' },
  2: { status: 'running', result: '' },
  3: { status: 'running', result: '', verdictDecision: null },
  4: { status: 'planned' },
  5: { status: 'planned' },
}

/** What stood beside the judgements when the board settled the assessment of 2025. There was no check list then, and no parents' council. */
export const snapshotOf2025: AssessmentSnapshot = {
  takenAt: '2025-12-11T15:45:00.000Z',
  parties: dossier.parties.filter(({ kind }) => kind !== 'ouders en cliënten'),
  evidence: piecesThen.map(([title, then]) => {
    const piece = evidence.find((one) => one.title.startsWith(title))
    if (piece === undefined) throw new Error(`The example has no evidence “${title}”.`)
    return { ...piece, normIds: piece.normIds.filter((id) => !id.startsWith('OVE-')), ...then }
  }),
  actions: actions.flatMap((action) => {
    const then = actionsThen[action.number]
    return then === undefined ? [] : [{ ...action, ...then }]
  }),
}
