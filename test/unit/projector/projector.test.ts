import { expect, test, vi } from 'vitest'
import type { FromProjector } from '../../../src/contract/projector-channel'
import { newProjector } from '../../../src/projector/projector'

function openProjector() {
  let say: (event: { readonly data: unknown }) => void = () => undefined
  const sent: FromProjector[] = []
  const close = vi.fn()
  const projector = newProjector({
    channel: {
      postMessage: (message) => void sent.push(message),
      addEventListener: (_type, listener) => (say = listener),
    },
    projectorId: 'p1',
    isVisible: () => true,
    every: () => undefined,
    close,
  })
  const moment = { timer: null, vote: null }
  const show = (epoch: number, seq: number) =>
    say({ data: { kind: 'shown', epoch, seq, slide: null, moment, dark: false, black: true } })
  return { projector, sent, close, show, end: () => say({ data: { kind: 'stop' } }) }
}

test('whoever locks the application locks what the room sees, also when no leader is left', () => {
  const { projector, close, show } = openProjector()
  show(1, 1)
  const before = projector.shown.value
  projector.stop()
  expect([projector.shown.value, close.mock.calls.length]).toEqual([null, 1])
  expect(before).not.toBeNull()
})

test('what a leader still sends while it locks is not shown in a window that could not close', () => {
  const { projector, show } = openProjector()
  show(3, 1)
  projector.stop()
  show(3, 1)
  show(3, 2)
  // Locked twice, by two windows.
  projector.stop()
  show(3, 3)
  expect(projector.shown.value).toBeNull()
})

test('who opens the lock and takes the lead again has the room again', () => {
  const { projector, show } = openProjector()
  show(3, 1)
  projector.stop()
  show(4, 1)
  expect(projector.shown.value).toMatchObject({ epoch: 4, seq: 1 })
})

test('a leader that closed the projector itself may show a slide there again', () => {
  const { projector, show, end } = openProjector()
  show(3, 1)
  end()
  expect(projector.shown.value).toBeNull()
  show(3, 2)
  expect(projector.shown.value).toMatchObject({ epoch: 3, seq: 2 })
})
