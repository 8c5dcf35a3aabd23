import { expect, it, vi } from 'vitest'
import type { Platform } from '../../../src/contract/platform'
import { withoutCopies } from '../../../src/platform/rehearsal'

const real = {
  writeCopy: vi.fn(),
  listCopies: vi.fn(),
  keepAttachment: vi.fn(),
  listAttachments: vi.fn(),
  readAttachment: vi.fn(),
  removeCopy: vi.fn(),
  removeAttachment: vi.fn(),
}

it('a rehearsal neither adds to nor takes from the copies on this computer, also of the example under the same ids', async () => {
  const platform = withoutCopies(real as Partial<Platform> as Platform)
  const bytes = new Uint8Array([1])
  expect(await platform.writeCopy({} as Parameters<Platform['writeCopy']>[0], bytes)).toMatchObject({
    ok: false,
  })
  expect(await platform.keepAttachment('d', 'a', bytes)).toMatchObject({ ok: false })
  expect(await platform.removeCopy('d/a')).toEqual({ ok: true, value: null })
  expect(await platform.removeAttachment('d', 'a')).toEqual({ ok: true, value: null })
  expect(await platform.readAttachment('d', 'a')).toEqual({ ok: true, value: null })
  expect(await platform.listAttachments('d')).toEqual({ ok: true, value: [] })
  expect(await platform.listCopies()).toEqual({ ok: true, value: [] })
  for (const asked of Object.values(real)) expect(asked).not.toHaveBeenCalled()
})
