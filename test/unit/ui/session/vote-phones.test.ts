// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reactive } from 'vue'
import { success } from '../../../../src/domain/outcome'
import { NEW_SESSION } from '../../../../src/domain/session/session-fields'
import { nl } from '../../../../src/texts/nl'
import VotePhones from '../../../../src/ui/session/VotePhones.vue'

const words = nl.sessionLeader.vote.phones
const open = { address: { url: 'http://192.168.137.1:50000/k7m2qx9p' }, stopped: null, wasFull: false }
const voting = reactive<{ phones: object | null; [name: string]: unknown }>({
  phones: null,
  listNetworks: async () => success([{ name: 'Wi-Fi', address: '192.168.137.1' }]),
  openPhones: async () => {
    voting.phones = open
    return success(null)
  },
})
vi.mock('../../../../src/stores/session/voting', () => ({ useVoting: () => voting }))

const VBtn = { template: '<button><slot /></button>' }

let page: VueWrapper
beforeEach(async () => {
  voting.phones = null
  const session = { ...NEW_SESSION, steps: [], id: 's', dossierId: 'd', changedAt: '2026-12-10T12:00:00Z' }
  page = mount(VotePhones, {
    props: { session, locked: false },
    attachTo: document.body,
    global: { stubs: { VBtn } },
  })
  await flushPromises()
})
afterEach(() => page.unmount())

test('whoever starts the telephones by keyboard is then at the address, and hears that it is there', async () => {
  page.get('button').element.focus()
  await page.get('form').trigger('submit')
  await flushPromises()
  const status = page.get('[role="status"]')
  expect(status.text()).toContain(words.open)
  expect(status.text()).toContain(open.address.url)
  expect(status.element.contains(document.activeElement)).toBe(true)
})

test('that telephones stopped is told where the address was', async () => {
  voting.phones = open
  await flushPromises()
  const status = page.get('[role="status"]')
  voting.phones = { ...open, address: null, stopped: 'asleep' }
  await flushPromises()
  expect(status.text()).toBe(words.stopped.asleep)
})
