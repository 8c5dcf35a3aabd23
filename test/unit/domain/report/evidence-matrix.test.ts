import { describe, expect, test } from 'vitest'
import { matrixSheets, validPieces } from '../../../../src/domain/report/evidence-matrix'
import { reportModelOf } from '../../../../src/domain/report/report-gathering'
import type { NormReport } from '../../../../src/domain/report/report-model'
import { frameworkSet } from '../../../../src/storage/built-in-sets'
import { buildContent } from '../../../fixtures/build-content'

const model = reportModelOf(buildContent(), {
  kind: 'inspectie',
  framework: frameworkSet.id,
  today: '2026-11-23',
  appVersion: '9.9.9',
  labels: { rest: '' },
})
const themes = model.assessments.find(({ current }) => current)?.themes ?? []
const all = themes.flatMap(({ norms }) => norms)
const idsOf = (norms: readonly NormReport[]) => norms.map(({ norm }) => norm.id)

describe('the sheets of the evidence of every norm', () => {
  test.each([1, 2, 5, 8, 13, 30, 53, 200])(
    'hold every norm once, in order, at most %i beside each other',
    (most) => {
      const sheets = matrixSheets(themes, most)
      expect(sheets.flatMap(({ norms }) => idsOf(norms))).toEqual(idsOf(all))
      for (const { norms } of sheets) expect(norms.length).toBeLessThanOrEqual(most)
    },
  )

  test('keep a theme together when it fits on a sheet', () => {
    const largest = Math.max(...themes.map(({ norms }) => norms.length))
    const sheets = matrixSheets(themes, largest + 3)
    expect(sheets.length).toBeGreaterThan(1)
    for (const { norms } of themes)
      expect(sheets.filter((sheet) => norms.some((norm) => sheet.norms.includes(norm)))).toHaveLength(1)
  })

  test('are one when all norms fit, with every piece of a norm once, by number', () => {
    const [sheet, ...more] = matrixSheets(themes, all.length)
    expect(more).toEqual([])
    const numbers = sheet?.pieces.map(({ evidence }) => evidence.number) ?? []
    expect(numbers.length).toBeGreaterThan(1)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other))
    expect(new Set(numbers)).toEqual(
      new Set(all.flatMap(({ evidence }) => evidence.map((piece) => piece.evidence.number))),
    )
  })

  test('hold only the pieces of their own norms', () => {
    for (const { norms, pieces } of matrixSheets(themes, 8))
      for (const { evidence } of pieces)
        expect(idsOf(norms).some((id) => evidence.normIds.includes(id))).toBe(true)
  })

  test('are none without norms', () => {
    expect(matrixSheets([], 10)).toEqual([])
    expect(matrixSheets([{ norms: [] }], 10)).toEqual([])
  })
})

test('a piece that is expired, missing or incomplete is no valid evidence, and a norm that does not apply needs none', () => {
  const [norm] = all
  const piece = all.flatMap(({ evidence }) => evidence)[0]
  if (norm === undefined || piece === undefined) throw new Error('no norm')
  const states = ['valid', 'expiring', 'expired', 'missing', 'incomplete'] as const
  const evidence = states.map((state) => ({ ...piece, state }))
  expect(validPieces({ ...norm, verdict: 'met', evidence })).toBe(2)
  expect(validPieces({ ...norm, verdict: 'met', evidence: [] })).toBe(0)
  expect(validPieces({ ...norm, verdict: 'not-applicable', evidence })).toBeNull()
})
