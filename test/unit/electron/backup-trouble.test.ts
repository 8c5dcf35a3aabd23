/** Automatic copies and documents on a disk that does not cooperate. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import type * as Disk from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openAttachmentFiles } from '../../../electron/attachment-files'
import { openBackupFiles } from '../../../electron/backup-files'
import { temporaryFolder } from '../../temporary-folder'

const locked = 'ffffffff-9999-4999-8999-ffffffffffff'

/** What the disk does to a file: gives other bytes than were written, none at all, has no room, or lets nobody remove it. */
type Fault = 'reads-other' | 'reads-none' | 'full' | 'holds'
const { faults } = vi.hoisted(() => ({ faults: new Set<string>() }))
const meets = (fault: Fault) => faults.add(fault)
beforeEach(() => faults.clear())

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Disk>()
  const failed = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))
  const isContent = (path: string) => /[0-9a-f]{64}$|\.vsv$/.test(path)
  return {
    ...real,
    // Root may read everything, so a folder without permission has to be played.
    readdir: (path: string, ...rest: []) =>
      path.endsWith(locked) ? failed('EACCES') : real.readdir(path, ...rest),
    readFile: async (path: string, ...rest: []) => {
      if (isContent(path) && faults.has('reads-none')) return failed('EIO')
      const bytes = await real.readFile(path, ...rest)
      return isContent(path) && faults.has('reads-other')
        ? Buffer.concat([bytes.subarray(1), Buffer.of(0)])
        : bytes
    },
    open: (path: string, ...rest: []) => (faults.has('full') ? failed('ENOSPC') : real.open(path, ...rest)),
    rm: (path: string, options: object) => (faults.has('holds') ? failed('EBUSY') : real.rm(path, options)),
  }
})

const label = {
  dossierId: 'a1b2c3d4-1111-4222-8333-444455556666',
  dossierName: 'VSV',
  records: 4,
  locked: false,
  answers: 0,
}
const now = () => new Date('2026-11-23T12:00:00.000Z')
const bytes = new Uint8Array([1, 2, 3])
const sha256 = createHash('sha256').update(bytes).digest('hex')

describe('an automatic copy', () => {
  test('whose folder cannot be made is reported in a sentence', async () => {
    const root = temporaryFolder()
    await writeFile(join(root, 'bestand'), '')
    const written = await openBackupFiles(join(root, 'bestand', 'reservekopieen'), now).write(label, bytes)
    expect(written).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
  })

  test.each(['reads-other', 'reads-none'] as const)(
    'that cannot be read back as it was written (%s) is no copy: that is told, and it does not stay',
    async (fault) => {
      const root = temporaryFolder()
      const copies = openBackupFiles(root, now)
      meets(fault)
      expect(await copies.write(label, bytes)).toMatchObject({ ok: false, problem: { code: 'copy-differs' } })
      faults.clear()
      expect(await copies.list()).toEqual({ ok: true, value: [] })
      expect(await readdir(join(root, label.dossierId))).toEqual(['naam.txt'])
    },
  )

  test('for which there is no room is told as that, and takes away none that is there', async () => {
    const root = temporaryFolder()
    const copies = openBackupFiles(root, now)
    await copies.write(label, bytes)
    meets('full')
    expect(await copies.write(label, bytes)).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
    faults.clear()
    const list = await copies.list()
    expect(list.ok && list.value).toHaveLength(1)
  })

  test('is safe although an old one cannot be cleared away; the log says so', async () => {
    const root = temporaryFolder()
    const log = vi.spyOn(console, 'error').mockReturnValue()
    await mkdir(join(root, label.dossierId))
    await writeFile(join(root, label.dossierId, '.vsv-0123456789ab.tmp'), 'half')
    meets('holds')
    expect(await openBackupFiles(root, now).write(label, bytes)).toMatchObject({ ok: true })
    expect(log).toHaveBeenCalledOnce()
  })

  test('of another dossier is not hidden by a folder that cannot be read', async () => {
    const root = temporaryFolder()
    const copies = openBackupFiles(root, now)
    await copies.write(label, bytes)
    await mkdir(join(root, locked))
    const list = await copies.list()
    expect(list.ok && list.value.map(({ dossierId }) => dossierId)).toEqual([label.dossierId])
  })
})

describe('a document beside the copies', () => {
  const place = (root: string) => join(root, label.dossierId, 'bijlagen')

  test('that cannot be read back as it was written is not kept: that is told, and it does not stay', async () => {
    const root = temporaryFolder()
    meets('reads-other')
    expect(await openAttachmentFiles(root).keep(label.dossierId, sha256, bytes)).toMatchObject({
      ok: false,
      problem: { code: 'copy-differs' },
    })
    expect(await readdir(place(root))).toEqual([])
  })

  test('for which there is no room is told as that', async () => {
    meets('full')
    expect(await openAttachmentFiles(temporaryFolder()).keep(label.dossierId, sha256, bytes)).toMatchObject({
      ok: false,
      problem: { code: 'disk-full' },
    })
  })

  test('that is there already is not written again: a full disk is no problem then', async () => {
    const files = openAttachmentFiles(temporaryFolder())
    await files.keep(label.dossierId, sha256, bytes)
    meets('full')
    expect(await files.keep(label.dossierId, sha256, bytes)).toEqual({ ok: true, value: null })
  })

  test('that another program holds stays, and the user is told', async () => {
    const files = openAttachmentFiles(temporaryFolder())
    await files.keep(label.dossierId, sha256, bytes)
    meets('holds')
    expect(await files.remove(label.dossierId, sha256)).toMatchObject({
      ok: false,
      problem: { code: 'file-in-use' },
    })
    faults.clear()
    expect(await files.list(label.dossierId)).toEqual({ ok: true, value: [sha256] })
  })

  test('is listed although a stray piece beside it cannot be cleared away', async () => {
    const root = temporaryFolder()
    const files = openAttachmentFiles(root)
    await files.keep(label.dossierId, sha256, bytes)
    await writeFile(join(place(root), '.vsv-0123456789ab.tmp'), 'half')
    meets('holds')
    expect(await files.list(label.dossierId)).toEqual({ ok: true, value: [sha256] })
  })
})
