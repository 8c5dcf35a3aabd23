import { describe, expect, test } from 'vitest'
import {
  isHandedOver,
  isInternal,
  ownLists,
  REPORT_KINDS,
  SECTION_IDS,
  SECTIONS_OF,
  sectionsOf,
  sectionsToChoose,
} from '../../../../src/domain/report/kinds/report-kinds'
import type { ReportKind, SectionId } from '../../../../src/domain/report/kinds/report-kinds'

/** What each reader was promised (docs/handleiding). Written out: a table made from the code would agree with anything. */
const promised: Readonly<Record<ReportKind, readonly SectionId[]>> = {
  bestuur: [
    'title-block',
    'summary',
    'mirror-short',
    'readiness-short',
    'progress',
    'quarters',
    'actions-short',
  ],
  spiegel: ['cover', 'contents', 'participants', 'mirror', 'comparison', 'method', 'disclaimers'],
  inspectie: [
    ...(['cover', 'contents', 'norm-index', 'evidence-matrix'] as const),
    ...(['participants', 'readiness', 'norms', 'evidence-list', 'disclaimers'] as const),
  ],
  voorbereiding: ['cover', 'contents', 'visit', 'prepared-answers'],
  verbeterplan: ['title-block', 'quarters', 'action-table', 'action-details', 'owner-sheets', 'norm-sheets'],
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
      'progress',
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
  expect(sectionsOf('volledig', ['disclaimers', 'cover', 'norms', 'cover'])).toEqual([
    'cover',
    'norms',
    'disclaimers',
  ])
  expect(sectionsOf('volledig', SECTION_IDS.toReversed())).toEqual(SECTION_IDS)
  expect(sectionsOf('volledig', [])).toEqual([])
})

test('what is about an inspection holds the inspection framework alone; every other report all lists', () => {
  const about = ['inspectie', 'voorbereiding'] as const
  for (const kind of about) expect(ownLists(kind, 'toetsingskader')).toEqual(['toetsingskader'])
  for (const kind of REPORT_KINDS.filter((one) => !about.some((other) => other === one)))
    expect(ownLists(kind, 'toetsingskader'), kind).toBeNull()
})

/** Who reads a section may be told of the preparation, or not. Written out: a new section has to be given a place. */
const told: Readonly<
  Record<SectionId, 'to anybody' | 'to work with' | 'with the answers' | 'among ourselves'>
> = {
  cover: 'to anybody',
  'title-block': 'to anybody',
  contents: 'to anybody',
  'norm-index': 'to anybody',
  'evidence-matrix': 'to anybody',
  invitation: 'to anybody',
  session: 'to anybody',
  'session-handout': 'to anybody',
  'table-cards': 'to anybody',
  'agenda-attachment': 'to anybody',
  about: 'to anybody',
  summary: 'to anybody',
  participants: 'to anybody',
  'mirror-short': 'to anybody',
  'mirror-plain': 'to anybody',
  mirror: 'to anybody',
  comparison: 'to anybody',
  'readiness-short': 'to anybody',
  'readiness-plain': 'to anybody',
  readiness: 'to anybody',
  progress: 'to anybody',
  norms: 'with the answers',
  'earlier-norms': 'with the answers',
  'evidence-list': 'to anybody',
  visit: 'among ourselves',
  'prepared-answers': 'among ourselves',
  quarters: 'to anybody',
  'actions-plain': 'to anybody',
  'actions-short': 'to anybody',
  'action-table': 'to anybody',
  'action-details': 'to anybody',
  'owner-sheets': 'to anybody',
  'norm-sheets': 'to work with',
  'sent-work': 'to anybody',
  terms: 'to anybody',
  method: 'to anybody',
  disclaimers: 'to anybody',
  changes: 'to anybody',
  'blank-norms': 'to anybody',
}

describe('what the VSV prepares among itself', () => {
  test('is in no dossier that is handed over, also when a choice from before has it', () => {
    expect(REPORT_KINDS.filter(isHandedOver)).toEqual(['inspectie'])
    expect(sectionsOf('inspectie', ['norms', 'norm-sheets', 'visit', 'prepared-answers'])).toEqual(['norms'])
    const choice = sectionsToChoose('inspectie')
    expect(choice).toEqual(
      SECTION_IDS.filter((id) => told[id] !== 'among ourselves' && told[id] !== 'to work with'),
    )
  })

  test('can be chosen in every other report, and makes it internal', () => {
    for (const kind of REPORT_KINDS.filter((one) => !isHandedOver(one))) {
      expect(sectionsToChoose(kind), kind).toEqual(SECTION_IDS)
      for (const id of SECTION_IDS)
        expect(isInternal(kind, [id]), `${kind} ${id}`).toBe(
          told[id] === 'with the answers' || told[id] === 'among ourselves',
        )
    }
    expect(isInternal('inspectie', SECTION_IDS)).toBe(false)
  })

  test('is in the preparation and in the full report alone, as they come', () => {
    expect(REPORT_KINDS.filter((kind) => isInternal(kind, SECTIONS_OF[kind]))).toEqual([
      'voorbereiding',
      'volledig',
    ])
  })
})
