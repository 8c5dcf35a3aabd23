import { describe, expect, test } from 'vitest'
import {
  inOrder,
  ownLists,
  REPORT_KINDS,
  SECTION_IDS,
  SECTIONS_OF,
} from '../../../../src/domain/report/kinds/report-kinds'
import type { ReportKind, SectionId } from '../../../../src/domain/report/kinds/report-kinds'

/** What each reader was promised (docs/handleiding). Written out: a table made from the code would agree with anything. */
const promised: Readonly<Record<ReportKind, readonly SectionId[]>> = {
  bestuur: ['title-block', 'summary', 'mirror-short', 'readiness-short', 'actions-short'],
  spiegel: ['cover', 'contents', 'participants', 'mirror', 'comparison', 'method', 'disclaimers'],
  inspectie: [
    ...(['cover', 'contents', 'participants', 'readiness', 'norms'] as const),
    ...(['evidence-list', 'visit', 'disclaimers'] as const),
  ],
  verbeterplan: ['title-block', 'action-table', 'action-details', 'owner-sheets'],
  sessie: ['title-block', 'session'],
  sessiepapier: ['title-block', 'session-handout', 'table-cards'],
  agendabijlage: ['title-block', 'agenda-attachment'],
  leden: ['title-block', 'mirror-plain', 'actions-plain', 'terms'],
  clientenraad: ['title-block', 'about', 'mirror-plain', 'readiness-plain', 'actions-plain', 'terms'],
  volledig: [
    ...([
      'cover',
      'contents',
      'summary',
      'participants',
      'mirror',
      'comparison',
      'readiness',
      'norms',
    ] as const),
    ...(['earlier-norms', 'evidence-list', 'action-table', 'action-details', 'visit', 'sent-work'] as const),
    ...(['method', 'disclaimers', 'changes'] as const),
  ],
  blanco: [],
  uitnodiging: ['invitation'],
}

describe('each kind of report holds what its reader was promised', () => {
  test.each(REPORT_KINDS)('%s', (kind) => {
    expect(SECTIONS_OF[kind]).toEqual(promised[kind])
  })

  test('readers of figures about people can read how they were made, and what they cannot show', () => {
    for (const kind of REPORT_KINDS.filter((one) => SECTIONS_OF[one].includes('mirror')))
      expect(SECTIONS_OF[kind], kind).toEqual(expect.arrayContaining(['method', 'disclaimers']))
  })

  test('only the full report contains what an earlier round said about a norm, what was sent and who changed what', () => {
    for (const kind of REPORT_KINDS.filter((one) => one !== 'volledig'))
      for (const section of ['earlier-norms', 'sent-work', 'changes'] as const)
        expect(SECTIONS_OF[kind], kind).not.toContain(section)
  })
})

test('sections come in the order in which they make sense, each once, however they were ticked', () => {
  expect(inOrder(['disclaimers', 'cover', 'norms', 'cover'])).toEqual(['cover', 'norms', 'disclaimers'])
  expect(inOrder(SECTION_IDS.toReversed())).toEqual(SECTION_IDS)
  expect(inOrder([])).toEqual([])
})

test('an inspector gets the inspection framework alone; every other reader all lists', () => {
  expect(ownLists('inspectie', 'toetsingskader')).toEqual(['toetsingskader'])
  for (const kind of REPORT_KINDS.filter((one) => one !== 'inspectie'))
    expect(ownLists(kind, 'toetsingskader'), kind).toBeNull()
})
