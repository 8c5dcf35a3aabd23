/** No test fails because the machine was busy for a second. */
import { expect, test, vi } from 'vitest'

test('what comes after a second and a half is waited for', async () => {
  const began = performance.now()
  const isThere = () => performance.now() - began > 1500
  await vi.waitUntil(isThere)
  await vi.waitFor(() => expect(isThere()).toBe(true))
})
