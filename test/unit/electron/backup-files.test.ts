import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBackupFiles } from '../../../electron/backup-files'
import { temporaryFolder } from '../../temporary-folder'

const now = new Date('2026-11-23T12:00:00.000Z')
const DAY = 24 * 60 * 60 * 1000

describe('the automatic copies', () => {
  const label = {
    dossierId: 'a1b2c3d4-1111-4222-8333-444455556666',
    dossierName: 'VSV Rijn & Maas',
    records: 42,
    locked: false,
    answers: 7,
  }
  const bytes = new Uint8Array([1, 2, 3])

  it('come back byte for byte, newest first, with moment, name and number of records', async () => {
    let moment = now.getTime()
    const copies = openBackupFiles(join(temporaryFolder(), 'reservekopieen'), () => new Date(moment))
    const first = await copies.write(label, bytes)
    moment += DAY
    const second = await copies.write({ ...label, records: 43 }, new Uint8Array([9]))
    const list = await copies.list()
    if (!first.ok || !second.ok || !list.ok) throw new Error('a copy failed')
    expect(list.value).toEqual([second.value, first.value])
    expect(first.value).toEqual({
      ...label,
      name: `${label.dossierId}/2026-11-23T12-00-00-000Z_42-7.vsv`,
      at: now.toISOString(),
      place: 'own',
    })
    expect(await copies.read(first.value.name)).toEqual({
      ok: true,
      value: { name: '2026-11-23T12-00-00-000Z_42-7.vsv', bytes },
    })
  })

  it('of one moment do not overwrite each other', async () => {
    const copies = openBackupFiles(temporaryFolder(), () => now)
    await Promise.all([1, 2, 3].map((byte) => copies.write(label, new Uint8Array([byte]))))
    const list = await copies.list()
    if (!list.ok) throw new Error('no list')
    expect(new Set(list.value.map(({ name }) => name)).size).toBe(3)
    // The last one made stays the newest.
    const contents = await Promise.all(list.value.map(({ name }) => copies.read(name)))
    expect(contents.map((one) => one.ok && one.value.bytes[0])).toEqual([3, 2, 1])
  })

  it('are pruned after each new one, and clear away what a power cut left', async () => {
    const root = temporaryFolder()
    let moment = now.getTime()
    const copies = openBackupFiles(root, () => new Date(moment))
    await mkdir(join(root, label.dossierId))
    await writeFile(join(root, label.dossierId, '.vsv-0123456789ab.tmp'), 'half')
    await writeFile(join(root, label.dossierId, 'van mijzelf.txt'), 'keep')
    for (let index = 0; index < 15; index++) {
      await copies.write({ ...label, records: index === 2 ? 500 : 1 }, bytes)
      moment += 1000
    }
    const list = await copies.list()
    expect(list.ok && list.value.length).toBe(11)
    expect(list.ok && list.value.some(({ records }) => records === 500)).toBe(true)
    const files = await readdir(join(root, label.dossierId))
    expect(files).toContain('van mijzelf.txt')
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([])
  })

  it('lose what a power cut left as soon as the program starts, also where nobody works any more', async () => {
    const root = temporaryFolder()
    const folder = join(root, label.dossierId)
    await mkdir(join(folder, 'bijlagen'), { recursive: true })
    await writeFile(join(folder, '.vsv-0123456789ab.tmp'), 'half')
    await writeFile(join(folder, 'bijlagen', '.vsv-ba9876543210.tmp'), 'half')
    await writeFile(join(folder, 'naam.txt'), 'VSV Rijn & Maas')
    await openBackupFiles(root, () => now).list()
    expect(await readdir(folder, { recursive: true })).toEqual(['bijlagen', 'naam.txt'])
  })

  it('cannot be used to read anything else', async () => {
    const root = join(temporaryFolder(), 'reservekopieen')
    const copies = openBackupFiles(root, () => now)
    await copies.write(label, bytes)
    await writeFile(join(root, '../geheim.vsv'), 'secret')
    for (const name of [
      '../geheim.vsv',
      `${label.dossierId}/../../geheim.vsv`,
      `${label.dossierId}/naam.txt`,
      `${label.dossierId}\\2026-11-23T12-00-00-000Z_42-7.vsv`,
      `/${label.dossierId}/2026-11-23T12-00-00-000Z_42-7.vsv`,
      `${label.dossierId}/2026-11-23T12-00-00-000Z_42-7.vsv/..`,
      '',
    ])
      expect([name, await copies.read(name)]).toMatchObject([
        name,
        { ok: false, problem: { code: 'copy-unknown' } },
      ])
  })

  it('that are gone, or were never made, give an empty list and a clear answer', async () => {
    const root = join(temporaryFolder(), 'reservekopieen')
    const copies = openBackupFiles(root, () => now)
    expect(await copies.list()).toEqual({ ok: true, value: [] })
    const written = await copies.write(label, bytes)
    await rm(root, { recursive: true })
    expect(written.ok && (await copies.read(written.value.name))).toMatchObject({
      ok: false,
      problem: { code: 'file-not-found' },
    })
  })

  it('are told apart by dossier name, also after it was renamed', async () => {
    const root = temporaryFolder()
    const copies = openBackupFiles(root, () => now)
    await copies.write(label, bytes)
    await copies.write({ ...label, dossierName: 'Nieuwe naam' }, bytes)
    const list = await copies.list()
    expect(list.ok && list.value.map(({ dossierName }) => dossierName)).toEqual([
      'Nieuwe naam',
      'Nieuwe naam',
    ])
    expect(await readFile(join(root, label.dossierId, 'naam.txt'), 'utf8')).toBe('Nieuwe naam')
  })

  it('are those in the folders of dossiers; what somebody else put beside them is left out', async () => {
    const root = temporaryFolder()
    const copies = openBackupFiles(root, () => now)
    await copies.write(label, bytes)
    for (const place of ['mijn map', 'x'.repeat(65), 'kort']) {
      await mkdir(join(root, place))
      await writeFile(join(root, place, '2026-11-23T12-00-00-000Z_42-7.vsv'), bytes)
    }
    await writeFile(join(root, 'a1b2c3d4-1111-4222-8333-444455556667'), 'geen map')
    const list = await copies.list()
    expect(list.ok && list.value.map(({ dossierId }) => dossierId)).toEqual([label.dossierId])
  })

  it('of which the name of the dossier is lost are still listed, without one', async () => {
    const root = temporaryFolder()
    const copies = openBackupFiles(root, () => now)
    await copies.write(label, bytes)
    await rm(join(root, label.dossierId, 'naam.txt'))
    const list = await copies.list()
    expect(list.ok && list.value).toMatchObject([{ dossierId: label.dossierId, dossierName: '' }])
  })
})

describe('a copy that holds what was erased', () => {
  const label = {
    dossierId: '4a1b6a1e-0000-4000-8000-000000000001',
    dossierName: 'VSV Proef',
    records: 3,
    answers: 2,
    locked: false,
  }

  it('is removed, and the others stay', async () => {
    const root = await temporaryFolder()
    let hour = 0
    const files = openBackupFiles(root, () => new Date(now.getTime() + hour * 60 * 60 * 1000))
    const first = await files.write(label, new Uint8Array([1]))
    hour = 1
    const second = await files.write(label, new Uint8Array([2]))
    if (!first.ok || !second.ok) throw new Error('not written')
    expect(await files.remove(first.value.name)).toEqual({ ok: true, value: null })
    expect(await files.list()).toMatchObject({
      value: [{ name: second.value.name, dossierName: 'VSV Proef' }],
    })
    // Again is no problem: it is gone.
    expect(await files.remove(first.value.name)).toEqual({ ok: true, value: null })
  })

  it('takes the name of its dossier along when it is the last', async () => {
    const root = await temporaryFolder()
    const files = openBackupFiles(root, () => now)
    const written = await files.write(label, new Uint8Array([1]))
    if (!written.ok) throw new Error('not written')
    await mkdir(join(root, label.dossierId, 'bijlagen'))
    expect(await files.remove(written.value.name)).toEqual({ ok: true, value: null })
    expect(await readdir(root)).toEqual([])
  })

  it('leaves what somebody else put there', async () => {
    const root = await temporaryFolder()
    const files = openBackupFiles(root, () => now)
    const written = await files.write(label, new Uint8Array([1]))
    if (!written.ok) throw new Error('not written')
    await writeFile(join(root, label.dossierId, 'eigen notitie.txt'), 'van mij')
    await files.remove(written.value.name)
    expect(await readdir(join(root, label.dossierId))).toEqual(['eigen notitie.txt'])
  })

  it.each(['../buiten.vsv', 'naam.txt', `${label.dossierId}/naam.txt`, `${label.dossierId}/../x`])(
    'is the only thing that can be removed, not %s',
    async (name) => {
      const root = await temporaryFolder()
      const files = openBackupFiles(root, () => now)
      await files.write(label, new Uint8Array([1]))
      expect(await files.remove(name)).toMatchObject({ ok: false, problem: { code: 'copy-unknown' } })
      expect((await readdir(join(root, label.dossierId))).length).toBe(2)
    },
  )
})
