import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openAttachmentFiles } from '../../../electron/attachment-files'
import { temporaryFolder } from '../../temporary-folder'

const dossierId = 'a1b2c3d4-1111-4222-8333-444455556666'
const bytes = new Uint8Array([1, 2, 3])
const sha256 = createHash('sha256').update(bytes).digest('hex')

it('a kept document comes back byte for byte, under the folder of its dossier', async () => {
  const root = temporaryFolder()
  const files = openAttachmentFiles(root)
  expect(await files.keep(dossierId, sha256, bytes)).toEqual({ ok: true, value: null })
  expect(await files.read(dossierId, sha256)).toEqual({ ok: true, value: bytes })
  expect(await files.list(dossierId)).toEqual({ ok: true, value: [sha256] })
  expect(await readdir(join(root, dossierId, 'bijlagen'))).toEqual([sha256])
  expect(await files.read('b1b2c3d4-1111-4222-8333-444455556666', sha256)).toEqual({ ok: true, value: null })
})

it('keeping the same document again changes nothing', async () => {
  const root = temporaryFolder()
  const files = openAttachmentFiles(root)
  await Promise.all([1, 2, 3].map(() => files.keep(dossierId, sha256, bytes)))
  expect(await files.list(dossierId)).toEqual({ ok: true, value: [sha256] })
  expect(await readdir(join(root, dossierId, 'bijlagen'))).toEqual([sha256])
})

it('bytes that are not what their digest says are not kept', async () => {
  const files = openAttachmentFiles(temporaryFolder())
  expect(await files.keep(dossierId, sha256, new Uint8Array([9]))).toMatchObject({
    ok: false,
    problem: { code: 'invalid-request' },
  })
  expect(await files.list(dossierId)).toEqual({ ok: true, value: [] })
})

it('a file that was changed on the disk counts as not kept, and is written anew', async () => {
  const root = temporaryFolder()
  const files = openAttachmentFiles(root)
  await files.keep(dossierId, sha256, bytes)
  await writeFile(join(root, dossierId, 'bijlagen', sha256), 'iets anders')
  expect(await files.read(dossierId, sha256)).toEqual({ ok: true, value: null })
  expect(await files.keep(dossierId, sha256, bytes)).toMatchObject({ ok: true })
  expect(await files.read(dossierId, sha256)).toEqual({ ok: true, value: bytes })
})

it('removing is for good, and removing what is not there is no problem', async () => {
  const files = openAttachmentFiles(temporaryFolder())
  await files.keep(dossierId, sha256, bytes)
  expect(await files.remove(dossierId, sha256)).toEqual({ ok: true, value: null })
  expect(await files.remove(dossierId, sha256)).toEqual({ ok: true, value: null })
  expect(await files.list(dossierId)).toEqual({ ok: true, value: [] })
})

it('what a power cut left behind is cleared away and not listed', async () => {
  const root = temporaryFolder()
  const folder = join(root, dossierId, 'bijlagen')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '.vsv-0123456789ab.tmp'), 'half')
  await writeFile(join(folder, 'iets-van-een-ander.txt'), 'blijft')
  const files = openAttachmentFiles(root)
  expect(await files.list(dossierId)).toEqual({ ok: true, value: [] })
  expect(await readdir(folder)).toEqual(['iets-van-een-ander.txt'])
})

it('a folder that cannot be made is reported with the reason', async () => {
  const root = join(temporaryFolder(), 'bezet')
  await writeFile(root, 'een bestand waar de map hoort')
  const kept = await openAttachmentFiles(root).keep(dossierId, sha256, bytes)
  expect(kept).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
})
