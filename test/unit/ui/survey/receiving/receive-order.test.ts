// @vitest-environment happy-dom
/** What comes first on "Versturen en ontvangen": what the user came for. */
import { flushPromises, mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { NEW_ROUND, type Round } from '../../../../../src/domain/survey/round/round'
import { smallMirror } from '../../../../storage/small-dossier'
import ReceivePage from '../../../../../src/ui/survey/receiving/ReceivePage.vue'

const came = { received: false }
vi.mock('../../../../../src/stores/survey/receiving/receiving', () => ({
  useReceiving: () => ({ hasReceived: () => Promise.resolve(came.received), leave: () => undefined }),
}))
vi.mock('../../../../../src/stores/dossier/dossier', () => ({ useDossier: () => ({ dossier: null }) }))

const round = {
  ...NEW_ROUND,
  id: 'r',
  dossierId: 'd',
  status: 'open',
  questionSet: smallMirror,
} as unknown as Round
const stubs = ['PageHeader', 'ReceiveResult', 'TakeAnswers', 'SendQuestionnaire', 'OneTimeCodes', 'VBtn']

async function order() {
  const page = mount(ReceivePage, { props: { round }, global: { stubs } })
  await flushPromises()
  const html = page.html()
  return html.indexOf('send-questionnaire') < html.indexOf('take-answers') ? 'send' : 'take'
}

test('as long as nothing came in from elsewhere, sending stands first, whatever was filled in on this device', async () => {
  came.received = false
  expect(await order()).toBe('send')
})

test('once something came in, reading it in stands first', async () => {
  came.received = true
  expect(await order()).toBe('take')
})
