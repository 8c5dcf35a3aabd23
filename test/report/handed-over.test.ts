/**
 * What goes to the inspectorate holds nothing of what the VSV prepared among itself. Driven by a dossier in which every text occurs once,
 * and by lists of fields that do not compile until a new field has been given its place.
 */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/domain/framework/assessment/assessment'
import { REPORT_KINDS, SECTION_IDS, type ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { ExpectedQuestion, VisitPlan, VisitSeat } from '../../src/domain/visit/visit-plan'
import { makeInspectionFolder } from '../../src/report/inspection/inspection-folder'
import { makePrintPage } from '../../src/report/print/print-page'
import { judgementFields } from '../../src/texts/fields/judgement'
import { labels } from '../../src/texts/labels'
import { dossierWorkbook } from '../../src/texts/report/dossier-workbook'
import { internal as internalWords } from '../../src/texts/report/internal'
import { report } from '../../src/texts/report/report'
import { make, rowsOf } from './dossier-workbook-records'
import { content } from './marked-dossier'
import { optionsFor, reportBytes } from './dossiers'
import { headingsOf, readDocx } from './read-docx'
import { exampleDossier } from './dossiers'

type Place = 'handed over' | 'internal' | 'no text'

const JUDGEMENT: Readonly<Record<keyof Judgement, Place>> = {
  id: 'no text',
  dossierId: 'no text',
  assessmentId: 'no text',
  normId: 'no text',
  applicable: 'no text',
  notApplicableReason: 'handed over',
  verdict: 'no text',
  severity: 'no text',
  reasoning: 'handed over',
  answerIfAsked: 'internal',
  workStatus: 'no text',
  owner: 'handed over',
  ownerPartyId: 'no text',
  toConfirm: 'no text',
  carriedFrom: 'no text',
  judgedAt: 'no text',
}
const PLAN: Readonly<Record<keyof VisitPlan, Place>> = {
  team: 'internal',
  questions: 'internal',
  stepsDone: 'internal',
  laidReady: 'internal',
}
const SEAT: Readonly<Record<keyof VisitSeat, Place>> = {
  id: 'no text',
  name: 'internal',
  role: 'internal',
  themeIds: 'no text',
}
const QUESTION: Readonly<Record<keyof ExpectedQuestion, Place>> = {
  id: 'no text',
  themeId: 'no text',
  question: 'internal',
  answer: 'internal',
}

/** Which kinds of report go to somebody who judges the VSV by it. Written out: a new kind has to be given its place. */
const READER: Readonly<Record<ReportKind, 'judges us' | 'one of us'>> = {
  bestuur: 'one of us',
  spiegel: 'one of us',
  inspectie: 'judges us',
  voorbereiding: 'one of us',
  verbeterplan: 'one of us',
  sessie: 'one of us',
  sessiepapier: 'one of us',
  agendabijlage: 'one of us',
  leden: 'one of us',
  clientenraad: 'one of us',
  volledig: 'one of us',
  blanco: 'one of us',
  uitnodiging: 'one of us',
}

/** The texts of records that have this place. */
function textsAt<T extends object>(
  records: readonly T[],
  places: Readonly<Record<keyof T, Place>>,
  place: Place,
): readonly string[] {
  return records.flatMap((record) =>
    (Object.entries(record) as [keyof T, unknown][]).flatMap(([field, value]) =>
      places[field] === place && typeof value === 'string' && value !== '' ? [value] : [],
    ),
  )
}

const { visit } = content.dossier
const internal = [
  ...textsAt(content.judgements, JUDGEMENT, 'internal'),
  ...textsAt(visit.team, SEAT, 'internal'),
  ...textsAt(visit.questions, QUESTION, 'internal'),
  ...content.delegations.flatMap(({ base }) =>
    Object.values(base.judgements).map(({ answerIfAsked }) => answerIfAsked),
  ),
]
const handedOver = textsAt(content.judgements, JUDGEMENT, 'handed over')
/** Also its own list: nothing is held back for another reason. */
const lists = content.assessments.map(({ questionSet }) => questionSet.id)
const all = { sections: SECTION_IDS, lists }
const wordsOf = (bytes: Uint8Array): string => Object.values(readDocx(bytes).files).join('\n')
const found = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word))

describe('what is handed over to the inspectorate, with every section a user may ever have chosen', () => {
  const judged = REPORT_KINDS.filter((kind) => READER[kind] === 'judges us')

  test('there are planted words in every field that is kept among ourselves', () => {
    expect(internal.length).toBeGreaterThan(6)
    expect(Object.keys(visit).toSorted()).toEqual(Object.keys(PLAN).toSorted())
    for (const field of Object.keys(PLAN) as (keyof VisitPlan)[])
      expect(visit[field].length, field).toBeGreaterThan(0)
  })

  test.each(judged)('%s: no answer, own question or seat is in any part of the Word file', async (kind) => {
    const text = wordsOf(await reportBytes(content, kind, all))
    expect(found(text, internal)).toEqual([])
    expect(found(text, handedOver)).toEqual(handedOver)
  })

  test.each(judged)('%s: nor on the page to print', (kind) => {
    const text = JSON.stringify(makePrintPage(content, { ...optionsFor(kind), ...all }))
    expect(found(text, internal)).toEqual([])
    expect(found(text, handedOver)).toEqual(handedOver)
  })

  test.each(judged)('%s: what was gathered for it does not know them either', (kind) => {
    const model = reportModelOf(content, { ...optionsFor(kind), ...all, labels: { rest: '' } })
    expect(found(JSON.stringify(model), internal)).toEqual([])
    expect(model.visit).toBeNull()
  })

  test('nor is anything of it in a file of the inspection folder', async () => {
    const zip = unzipSync(
      await makeInspectionFolder(content, { ...optionsFor('inspectie'), lists }, () => Promise.resolve(null)),
    )
    expect(Object.keys(zip)).toContain('Inspectiedossier.docx')
    for (const [name, bytes] of Object.entries(zip)) {
      const inside = /\.(docx|xlsx)$/.test(name)
        ? Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join('\n')
        : strFromU8(bytes)
      expect(found(inside, internal), name).toEqual([])
    }
  })

  test('it says nothing of answers, rehearsing or how to show a norm', async () => {
    const { allText } = readDocx(await reportBytes(await exampleDossier(), 'inspectie', all))
    for (const words of [
      report.norms.answerIfAsked,
      report.norms.howToShow,
      report.norms.expectedEvidence,
      report.visit.title,
      report.visit.plan,
      report.internal.margin,
    ])
      expect(allText).not.toContain(words)
  })
})

describe('the preparation of the visit', () => {
  let text = ''
  beforeAll(async () => {
    text = wordsOf(
      await reportBytes(content, 'voorbereiding', {
        lists,
      }),
    )
  })

  test('holds every answer to a norm, own question and seat', () => {
    const own = [
      ...textsAt(content.judgements, JUDGEMENT, 'internal'),
      ...textsAt(visit.team, SEAT, 'internal'),
      ...textsAt(visit.questions, QUESTION, 'internal'),
    ]
    expect(found(text, own)).toEqual(own)
  })

  test('says on every page and on its cover that it is internal', () => {
    expect(text).toContain(`${report.internal.margin} · ${labels.reportKind.voorbereiding} · `)
    expect(text).toContain(report.internal.warning)
  })

  test('has the norms of the framework, what needs an answer most first in its theme', async () => {
    const example = await exampleDossier()
    const docx = readDocx(await reportBytes(example, 'voorbereiding'))
    const framework = example.assessments.find(
      ({ questionSet, status }) => questionSet.id === 'toetsingskader' && status === 'draft',
    )
    const norms = headingsOf(docx).filter(({ level, text: title }) => level === 3 && / · /.test(title))
    expect(norms).toHaveLength(framework?.questionSet.themes.flatMap((theme) => theme.norms).length ?? 0)
    expect(norms.map(({ text: title }) => title)).not.toEqual(
      framework?.questionSet.themes.flatMap((theme) =>
        theme.norms.map(({ id, title }) => `${id} · ${title}`),
      ),
    )
  })
})

describe('the whole dossier in Excel, which tells the answers too', () => {
  test('says so above everything on its first sheet, on every page and in its title', async () => {
    const bytes = await make(content)
    const [first] = await rowsOf(bytes, dossierWorkbook.sheets.about)
    expect(first).toEqual([internalWords.margin, internalWords.warning])
    const files = unzipSync(bytes)
    const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
    expect(sheets.length).toBeGreaterThan(5)
    for (const name of [...sheets, 'docProps/core.xml'])
      expect(strFromU8(files[name] ?? new Uint8Array()), name).toContain(`${internalWords.margin} · `)
  })

  test('says so above the column of the answers, and above no other', async () => {
    const [heads = []] = await rowsOf(await make(content), dossierWorkbook.sheets.norms)
    expect(heads.filter((head) => String(head).includes(internalWords.behind))).toEqual([
      `${judgementFields.answerIfAsked.name} ${internalWords.behind}`,
    ])
  })
})

test('a report that tells the answers says so in its margin; one that does not, does not', async () => {
  const marginOf = async (kind: ReportKind, changes: object = {}) =>
    wordsOf(await reportBytes(content, kind, changes)).includes(`${report.internal.margin} · `)
  expect(await marginOf('volledig')).toBe(true)
  expect(await marginOf('bestuur')).toBe(false)
  expect(await marginOf('bestuur', { sections: ['summary', 'visit'] })).toBe(true)
  expect(await marginOf('inspectie', all)).toBe(false)
})
