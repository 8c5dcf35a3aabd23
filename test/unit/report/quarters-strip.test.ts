/** The strip of four quarters holds every day of the calendar file that is late or to come, with what is late first. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import { SECTIONS_OF, type ReportKind } from '../../../src/domain/report/kinds/report-kinds'
import type { Block, Cell } from '../../../src/report/blocks'
import { calendarEventsOf } from '../../../src/report/calendar-events'
import { quarters } from '../../../src/report/chapters/quarters'
import { partsOf } from '../../../src/report/sections'
import { report } from '../../../src/texts/report/report'
import { buildContent, emptyContent } from '../../fixtures/build-content'

const TODAY = '2026-11-30'
const modelOf = (content: DossierContent, kind: ReportKind = 'bestuur') =>
  reportModelOf(content, { kind, today: TODAY, appVersion: '1', labels: { rest: 'Overige' } })
const textOf = (cell: Cell): string =>
  typeof cell !== 'object'
    ? String(cell)
    : (cell.text ??
      (cell.parts ?? [])
        .map((part) => (typeof part === 'string' ? part : part.kind === 'text' ? part.text : ''))
        .join(''))
const tableIn = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'table')

const base = buildContent({ actions: 12, evidence: 9 })
const content: DossierContent = {
  ...base,
  dossier: {
    ...base.dossier,
    visitDate: '2027-02-10',
    board: { ...base.dossier.board, meetsOn: '2026-12-10' },
  },
  actions: base.actions.map((action, index) => ({
    ...action,
    status: index % 5 === 4 ? 'effect-checked' : 'running',
    dueOn: `202${String(6 + (index % 2))}-0${String(1 + (index % 9))}-15`,
    checkOn: `2027-0${String(1 + (index % 9))}-20`,
  })),
  evidence: base.evidence.map((piece, index) => ({
    ...piece,
    reviewOn: `202${String(5 + (index % 4))}-12-01`,
  })),
}

describe('the strip', () => {
  const blocks = quarters(modelOf(content), 'portrait')
  const table = tableIn(blocks)

  test('counts every day that is late or to come once, as the calendar file has them', () => {
    const events = calendarEventsOf(content)
    const cells = (table?.rows ?? []).slice(1).flatMap((row) => row.slice(1).map(textOf))
    const counted = cells.reduce((sum, text) => sum + Number(/^\d+/u.exec(text)?.[0] ?? 0), 0)
    const meetings = (table?.rows[0] ?? []).slice(1).map(textOf)
    const later = blocks.flatMap((block) =>
      block.kind === 'paragraph' && String(block.parts[0]).startsWith('Na deze vier')
        ? Number(/\d+/u.exec(String(block.parts[0]).replace('vier', ''))?.[0] ?? 0)
        : [],
    )
    expect(meetings.join(' ')).toContain('10-12-2026')
    expect(meetings.join(' ')).toContain('10-2-2027')
    expect(counted + 2 + later.reduce((sum, count) => sum + count, 0)).toBe(events.length)
    expect(events.length).toBeGreaterThan(15)
  })

  test('names what is late before anything else, in words and in the first column', () => {
    const [, first] = blocks
    expect(first).toMatchObject({ kind: 'paragraph', look: 'warning' })
    expect(JSON.stringify(first)).toMatch(/Te laat: \d+ acties? \(A\d+ /u)
    expect(table?.columns.slice(0, 3).map(({ title }) => title)).toEqual(['Wat', 'Te laat', 'okt–dec 2026'])
  })

  test('names at most two in a cell, and of the others how many', () => {
    for (const cell of (table?.rows ?? []).slice(1).flatMap((row) => row.slice(1))) {
      const lines = textOf(cell).split('\n').slice(1)
      expect(lines.length).toBeLessThanOrEqual(3)
      if (lines.length === 3) expect(lines[2]).toMatch(/^en nog \d+$/u)
    }
  })

  test('has no column for what is late when nothing is', () => {
    const calm = { ...content, actions: [], evidence: [] }
    const own = quarters(modelOf(calm), 'portrait')
    expect(tableIn(own)?.columns).toHaveLength(5)
    expect(JSON.stringify(own)).not.toContain('"warning"')
  })

  test('is not there without a single day', () => {
    expect(quarters(modelOf(emptyContent()), 'portrait')).toEqual([])
  })
})

test('in the plan it stands on the first sheet, wide, before the table of actions', () => {
  const [first] = partsOf(modelOf(content, 'verbeterplan'), SECTIONS_OF.verbeterplan)
  expect(first?.orientation).toBe('landscape')
  const headings = first?.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
  expect(headings?.slice(0, 2).map(({ text, newPage }) => [text, newPage ?? false])).toEqual([
    [report.quarters.title, false],
    [report.actions.title, true],
  ])
})

test('what is handed over has no meeting of the board', () => {
  const model = modelOf(content, 'inspectie')
  expect(JSON.stringify(quarters(model, 'portrait'))).not.toContain('10-12-2026')
})
