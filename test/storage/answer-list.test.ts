/** Lists as Microsoft Forms, LimeSurvey and Excel give them, from bytes to forms. */
import { describe, expect, test } from 'vitest'
import { proposeColumns } from '../../src/domain/survey/receiving/answer-list-headings'
import { readRows, unknownValues } from '../../src/domain/survey/receiving/answer-list-rows'
import { readList, type ListFile } from '../../src/storage/list/read-list'
import { listFixture, people, quickscan, tableIn } from './list-round'

function read(bytes: Uint8Array, sheet?: number): ListFile {
  const outcome = readList(bytes, sheet)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

function readFixture(name: string) {
  const table = tableIn(read(listFixture(name)))
  const columns = proposeColumns(table.headings, quickscan, table.rows)
  return { table, columns, ...readRows(table, columns, {}, quickscan) }
}

test.each([
  { name: 'microsoft-forms.csv', roles: true, phases: true, rowNumbers: [2, 3, 4, 5, 6, 7] },
  { name: 'limesurvey-codes.csv', roles: true, phases: true, rowNumbers: [2, 3, 4, 5, 6, 7] },
  { name: 'limesurvey-antwoorden.csv', roles: true, phases: true, rowNumbers: [2, 3, 4, 5, 6, 7] },
  { name: 'excel-windows-1252.csv', roles: false, phases: false, rowNumbers: [2, 3, 4, 5, 6, 7] },
  { name: 'excel.xlsx', roles: false, phases: true, rowNumbers: [4, 5, 6, 7, 8, 9] },
])('every person in $name comes in exactly as filled in, without any work', (list) => {
  const { table, columns, accepted, refused } = readFixture(list.name)
  expect(refused).toEqual([])
  expect(accepted.map(({ number }) => number)).toEqual(list.rowNumbers)
  expect(accepted.map(({ form }) => form)).toEqual(
    people.map((form) => ({
      ...form,
      roleId: list.roles ? form.roleId : null,
      phaseId: list.phases ? form.phaseId : null,
      // Somebody retyped that list in Excel, on one line.
      keep: list.name === 'excel-windows-1252.csv' ? form.keep.replace('\n', ' ') : form.keep,
    })),
  )
  expect(unknownValues(table, columns, {}, quickscan)).toEqual([])
})

test('names, addresses and times are recognised and never read', () => {
  const forms = readFixture('microsoft-forms.csv')
  expect(forms.columns.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'identifying'))
  const codes = readFixture('limesurvey-codes.csv')
  expect(codes.columns.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'identifying'))
  const answers = readFixture('limesurvey-antwoorden.csv')
  expect(answers.columns.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'identifying'))
  // The time spent on a question names the question.
  expect(answers.columns.at(-1)).toBe('identifying')
  expect(JSON.stringify([forms.accepted, codes.accepted, answers.accepted])).not.toMatch(
    /Achternaam|2026|anonymous|10\.0\.0/,
  )
})

test('two people who answer exactly alike both count, and the user is told', () => {
  const { accepted } = readFixture('microsoft-forms.csv')
  expect(accepted.map(({ sameAs }) => sameAs)).toEqual([null, null, null, null, 5, null])
})

describe('an Excel workbook', () => {
  test('opens on its first visible sheet, and says which are hidden and that cells are merged', () => {
    const file = read(listFixture('excel.xlsx'))
    expect(file.chosen).toBe(1)
    expect(file.merged).toEqual(['A1:C1'])
    expect(file.sheets).toEqual([
      { name: 'Keuzelijsten & hulp', hidden: true },
      { name: 'Antwoorden', hidden: false },
      { name: 'Toelichting', hidden: false },
    ])
    const table = tableIn(file)
    expect(table.headings[1]).toBe('Beroepsgroep')
    expect(table.rows[0]?.cells[0]).toBe('2026-11-02')
  })

  test('gives another sheet when the user chooses one', () => {
    const file = read(listFixture('excel.xlsx'), 0)
    expect(tableIn(file)).toEqual({
      headings: ['Keuze', 'Betekenis'],
      rows: [{ number: 2, cells: ['ja', '1'] }],
      aside: [],
    })
    expect(read(listFixture('excel.xlsx'), 2).rows).toEqual([])
  })
})
