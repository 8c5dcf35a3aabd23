// @vitest-environment happy-dom
/** Every field of what is prepared for a visit shows where it is filled in: of a person at the table, and of an expected question. */
import 'fake-indexeddb/auto'
import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe } from 'vitest'
import {
  QUESTION_FIELDS,
  QUESTION_TEXTS,
  SEAT_FIELDS,
  SEAT_TEXTS,
} from '../../../../src/domain/visit/visit-fields'
import type { ExpectedQuestion, VisitSeat } from '../../../../src/domain/visit/visit-plan'
import { frameworkSet } from '../../../../src/storage/built-in-sets'
import { questionFields, seatFields } from '../../../../src/texts/fields/visit'
import OwnQuestion from '../../../../src/ui/visit/OwnQuestion.vue'
import SeatFields from '../../../../src/ui/visit/SeatFields.vue'
import { marked } from '../../../fixtures/marked-fields'
import { everyFieldShows, newDossier, screenOf, valueAt, markOf } from '../walk-fields'

const { id: THEME = '', title: TITLE = '' } = frameworkSet.themes[0] ?? {}
const seat: VisitSeat = { id: 'iemand', ...marked(SEAT_TEXTS, markOf), themeIds: [THEME] }
const question: ExpectedQuestion = {
  id: 'vraag',
  themeId: THEME,
  ...marked(QUESTION_TEXTS, markOf),
}

describe('the fields of a visit', () => {
  let atTable: VueWrapper
  let asked: VueWrapper
  beforeAll(async () => {
    const dossier = await newDossier('visit-on-screen')
    const { storage, dossierId } = dossier
    await storage.assessments.add({
      ...{
        dossierId,
        title: 'Toetsing',
        status: 'draft',
        questionSet: frameworkSet,
        startedOn: '2026-11-01',
      },
      ...{ adoptedOn: null, adoptedBy: '', previousId: null, snapshot: null },
    })
    await storage.dossiers.change(dossierId, ({ visit }) => ({
      visit: { ...visit, team: [seat], questions: [question] },
    }))
    atTable = await screenOf(
      SeatFields,
      { seat },
      dossier,
      (page) => valueAt(page, seatFields.themeIds.name) === TITLE,
    )
    asked = await screenOf(OwnQuestion, { own: question }, dossier, (page) => page.text() !== '')
  })

  describe('of a person at the table', () => {
    everyFieldShows<keyof VisitSeat>({
      table: SEAT_FIELDS,
      words: seatFields,
      values: seat,
      keys: ['id'],
      page: () => atTable,
      shown: { themeIds: () => valueAt(atTable, seatFields.themeIds.name) === TITLE },
    })
  })

  describe('of an expected question', () => {
    everyFieldShows<keyof ExpectedQuestion>({
      table: QUESTION_FIELDS,
      words: questionFields,
      values: question,
      keys: ['id', 'themeId'],
      page: () => asked,
      shown: {},
    })
  })
})
