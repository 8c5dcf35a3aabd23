// @vitest-environment happy-dom
/** Every field that is told of a round itself shows in its panel: to be filled in while it may change, to be read afterwards. */
import 'fake-indexeddb/auto'
import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, test } from 'vitest'
import { fieldsWith } from '../../../../../src/domain/record-fields'
import type { Round } from '../../../../../src/domain/survey/round/round'
import { ROUND_DAYS, ROUND_FIELDS, ROUND_TEXTS } from '../../../../../src/domain/survey/round/round-fields'
import { roundFields } from '../../../../../src/texts/fields/round'
import { formatDate } from '../../../../../src/texts/format'
import { nl } from '../../../../../src/texts/nl'
import RoundDetails from '../../../../../src/ui/survey/round/RoundDetails.vue'
import { roundFields as storedRound } from '../../../../storage/small-dossier'
import { marked } from '../../../../fixtures/marked-fields'
import { everyFieldShows, newDossier, screenOf, markOf } from '../../walk-fields'

let days = 0
const { questionSet: set } = storedRound('d')
const values = {
  ...marked(ROUND_TEXTS, markOf),
  ...marked(ROUND_DAYS, () => new Date(Date.UTC(2027, 0, (days += 3))).toISOString().slice(0, 10)),
}

describe('the panel of a round', () => {
  let draft: VueWrapper
  let adopted: VueWrapper
  beforeAll(async () => {
    const dossier = await newDossier('round-on-screen')
    const { storage, dossierId } = dossier
    const round = await storage.rounds.add(storedRound(dossierId, values))
    draft = await screenOf(RoundDetails, { round }, dossier, (page) => page.text() !== '')
    const locked: Round = { ...round, status: 'adopted' }
    adopted = await screenOf(RoundDetails, { round: locked }, dossier, (page) => page.text() !== '')
  })

  everyFieldShows<keyof Round>({
    table: ROUND_FIELDS,
    words: roundFields,
    values,
    // The status has a panel of its own above it.
    keys: [...fieldsWith(ROUND_FIELDS, { section: ['key', 'groups', 'road', 'kept'] }), 'status'],
    page: () => draft,
    shown: {
      form: () => draft.text().includes(nl.rounds.formName.full),
      questionSet: () => draft.text().includes(nl.rounds.details.version(set.title, set.version)),
      threshold: () => adopted.text().includes(nl.rounds.details.thresholdText(5)),
    },
  })

  test.each(ROUND_DAYS)('%s can still be read once it does not change any more', (field) => {
    expect(adopted.text()).toContain(formatDate(values[field]))
  })
})
