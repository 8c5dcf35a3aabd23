import { expect, test, vi } from 'vitest'
import { newProjector } from '../../../src/projector/projector'

test('whoever locks the application locks what the room sees, also when no leader is left', () => {
  let say: (event: { readonly data: unknown }) => void = () => undefined
  const close = vi.fn()
  const projector = newProjector({
    channel: { postMessage: () => undefined, addEventListener: (_type, listener) => (say = listener) },
    projectorId: 'p1',
    isVisible: () => true,
    every: () => undefined,
    close,
  })
  const moment = { timer: null, vote: null }
  say({ data: { kind: 'shown', epoch: 1, seq: 1, slide: null, moment, dark: false, black: true } })
  const before = projector.shown.value
  projector.stop()
  expect([projector.shown.value, close.mock.calls.length]).toEqual([null, 1])
  expect(before).not.toBeNull()
})
