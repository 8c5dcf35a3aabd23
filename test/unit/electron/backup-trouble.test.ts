/** Automatic copies on a disk that does not cooperate. */
import { mkdir, writeFile } from 'node:fs/promises'
import type * as Disk from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openBackupFiles } from '../../../electron/backup-files'
import { temporaryFolder } from '../../temporary-folder'

const locked = 'ffffffff-9999-4999-8999-ffffffffffff'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Disk>()
  return {
    ...real,
    // Root may read everything, so a folder without permission has to be played.
    readdir: (path: string, ...rest: []) =>
      path.endsWith(locked)
        ? Promise.reject(Object.assign(new Error('no permission'), { code: 'EACCES' }))
        : real.readdir(path, ...rest),
  }
})

const label = { dossierId: 'a1b2c3d4-1111-4222-8333-444455556666', dossierName: 'VSV', records: 4 }
const now = () => new Date('2026-11-23T12:00:00.000Z')

test('when the folder of the copies cannot be made, the problem is told in a sentence', async () => {
  const root = temporaryFolder()
  await writeFile(join(root, 'bestand'), '')
  const written = await openBackupFiles(join(root, 'bestand', 'reservekopieen'), now).write(
    label,
    new Uint8Array([1]),
  )
  expect(written).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
})

test('a folder that cannot be read does not hide the copies of other dossiers', async () => {
  const root = temporaryFolder()
  const copies = openBackupFiles(root, now)
  await copies.write(label, new Uint8Array([1]))
  await mkdir(join(root, locked))
  const list = await copies.list()
  expect(list.ok && list.value.map(({ dossierId }) => dossierId)).toEqual([label.dossierId])
})
