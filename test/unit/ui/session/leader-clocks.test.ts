// @vitest-environment happy-dom
/** The clocks that the leader reads: on the card beside the slide, and above the actions of the tables. */
import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { startedTimer, stillTimer, stoppedTimer } from '../../../../src/domain/session/slide-timer'
import { nl } from '../../../../src/texts/nl'
import { slides } from '../../../../src/texts/session/slides'
import TableClock from '../../../../src/ui/session/TableClock.vue'
import TimerCard from '../../../../src/ui/session/TimerCard.vue'

const NOON = Date.UTC(2026, 11, 10, 12)
const MINUTE = 60_000
const leading = { timer: startedTimer(stillTimer(10), NOON) }
vi.mock('../../../../src/stores/session/leading', () => ({ useLeading: () => leading }))

const global = { stubs: { VBtn: true, VIcon: true } }

test('looked at with the time of a moment ago, the card shows no more than there is', () => {
  const props = { timer: startedTimer(stillTimer(10), NOON), now: NOON - 200, locked: false }
  expect(mount(TimerCard, { props, global }).get('[role="timer"]').text()).toBe('10:00')
})

test('that time is up is told once, as it happens, and not again with every second after it', async () => {
  const timer = startedTimer(stillTimer(10), NOON)
  const card = mount(TimerCard, { props: { timer, now: NOON + 10 * MINUTE - 1, locked: false }, global })
  const told = card.get('[role="status"]')
  expect(told.text()).toBe('')
  for (const late of [0, 1000, 5 * MINUTE]) {
    await card.setProps({ now: NOON + 10 * MINUTE + late })
    expect(told.text()).toBe(nl.sessionLeader.timer.timeIsUp)
  }
})

test('a clock that was stopped after time was up says above the actions that it is up, and not by how much', () => {
  leading.timer = stoppedTimer(startedTimer(stillTimer(10), NOON), NOON + 30 * MINUTE)
  expect(mount(TableClock, { global }).text()).toBe(slides.timer.over)
})
