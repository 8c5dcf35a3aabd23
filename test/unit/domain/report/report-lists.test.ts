/** A report holds the lists of norms that were chosen for it, and nothing of the others. */
import { describe, expect, test } from 'vitest'
import type { HistoryEntry } from '../../../../src/domain/history'
import { chosenLists } from '../../../../src/domain/report/report-lists'
import type { ReportKind } from '../../../../src/domain/report/kinds/report-kinds'
import { emptyContent } from '../../../fixtures/build-content'
import { assessment, evidence, framework, judgement, norm } from '../framework-fixture'

const set = (id: string, ...norms: readonly string[]) => ({
  ...framework({ T: norms.map((one) => norm(one)) }),
  id,
})
const assessments = [
  assessment(set('kader', 'K-1', 'BEIDE'), { id: 'toetsing' }),
  assessment(set('lijst', 'L-1', 'BEIDE'), { id: 'checklijst' }),
]
const chosen = (kind: ReportKind, ...lists: readonly (readonly string[])[]) =>
  chosenLists({ assessments }, { kind, ...(lists[0] && { lists: lists[0] }) }, 'kader')
const held = (lists: ReturnType<typeof chosen>) => assessments.filter(lists.holds).map(({ id }) => id)

describe('the lists of a report', () => {
  test('are those its user chose, else those of its kind', () => {
    expect(held(chosen('inspectie'))).toEqual(['toetsing'])
    expect(held(chosen('volledig'))).toEqual(['toetsing', 'checklijst'])
    expect(held(chosen('inspectie', ['lijst']))).toEqual(['checklijst'])
    expect(held(chosen('volledig', []))).toEqual([])
  })

  test('tell which one the inspectorate reads', () => {
    expect(assessments.map(chosen('volledig').isInspection)).toEqual([true, false])
  })
})

describe('of a list that is left out', () => {
  const pieces = [
    ['alleen lijst', ['L-1']],
    ['alleen kader', ['K-1']],
    ['van beide', ['K-1', 'L-1']],
    ['gedeelde norm', ['BEIDE']],
    ['nergens bij', []],
    ['norm van elders', ['ELDERS']],
  ] as const
  const register = pieces.map(([id, normIds], at) => ({
    evidence: evidence(id, { number: at + 1, normIds }),
    inRegister: true,
    state: 'valid' as const,
    lacks: [],
  }))

  test('the evidence goes too, unless it serves something else; the others keep their numbers', () => {
    const left = chosen('inspectie').evidenceOf(register)
    expect(left.map(({ evidence: { number, id, normIds } }) => [number, id, normIds])).toEqual([
      [2, 'alleen kader', ['K-1']],
      [3, 'van beide', ['K-1']],
      [4, 'gedeelde norm', ['BEIDE']],
      [5, 'nergens bij', []],
      [6, 'norm van elders', ['ELDERS']],
    ])
    expect(chosen('volledig').evidenceOf(register)).toEqual(register)
  })

  test('no judgements about people appear in the history, not even removed ones', () => {
    const entry = (id: string, fields: Partial<HistoryEntry>): HistoryEntry => ({
      id,
      dossierId: 'dossier',
      at: '2026-11-23T10:00:00.000Z',
      who: '',
      table: 'judgements',
      recordId: 'r',
      before: null,
      after: null,
      ...fields,
    })
    const of = (assessmentId: string) => ({ ...judgement('N', { assessmentId }) })
    const history = [
      entry('kader', { after: of('toetsing') }),
      entry('lijst', { after: of('checklijst') }),
      entry('lijst weg', { before: of('checklijst') }),
      entry('actie', { table: 'actions', after: of('checklijst') }),
      entry('toetsing weg', { before: of('bestaat niet meer') }),
    ]
    const left = chosen('inspectie').historyOf({ ...emptyContent(), assessments, history })
    expect(left.history.map(({ id }) => id)).toEqual(['kader', 'actie', 'toetsing weg'])
    expect(left.assessments).toBe(assessments)
  })
})
