/** Locked copies as files: told apart by their name, pruned with the others, and without the name of the dossier beside them. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAttachmentFiles } from '../../../electron/attachment-files'
import { openBackupFiles } from '../../../electron/backup-files'
import { temporaryFolder } from '../../temporary-folder'

const dossierId = 'a1b2c3d4-1111-4222-8333-444455556666'
const clear = { dossierId, dossierName: 'VSV Rijn & Maas', records: 42, answers: 0, locked: false }
const locked = { ...clear, locked: true }
const age = (text: string) => new TextEncoder().encode(`age-encryption.org/v1\n${text}`)

function folder() {
  const root = temporaryFolder()
  let time = Date.parse('2026-11-29T09:00:00.000Z')
  return { root, files: openBackupFiles(root, () => new Date((time += 60_000))) }
}

async function namesOf(files: ReturnType<typeof openBackupFiles>) {
  const listed = await files.list()
  return listed.ok ? listed.value.map(({ name, locked: isLocked }) => [name.split('/')[1], isLocked]) : []
}

test('a locked copy ends with .age, comes back as it was, and leaves no name of the dossier', async () => {
  const { root, files } = folder()
  const written = await files.write(locked, age('een'))
  expect(written).toMatchObject({ value: { locked: true } })
  expect(await namesOf(files)).toEqual([['2026-11-29T09-01-00-000Z_42-0.vsv.age', true]])
  const read = await files.read(written.ok ? written.value.name : '')
  expect(read).toMatchObject({ ok: true, value: { bytes: age('een') } })
  expect(await readdir(join(root, dossierId))).toEqual(['2026-11-29T09-01-00-000Z_42-0.vsv.age'])
})

test('the name stays as long as a copy in clear needs it, and goes with the last', async () => {
  const { root, files } = folder()
  const first = await files.write(clear, new Uint8Array([1]))
  await files.write({ ...locked, dossierName: 'Geheime nieuwe naam' }, age('een'))
  const name = join(root, dossierId, 'naam.txt')
  expect(await readFile(name, 'utf8')).toBe('VSV Rijn & Maas')
  await files.remove(first.ok ? first.value.name : '')
  expect(existsSync(name)).toBe(false)
  expect(await files.list()).toMatchObject({ value: [{ dossierName: '', locked: true }] })
})

test('a copy of before is locked in its place: the same moment, and the clear one is gone', async () => {
  const { root, files } = folder()
  const first = await files.write(clear, new Uint8Array([1]))
  const name = first.ok ? first.value.name : ''
  expect(await files.lock(name, age('een'))).toMatchObject({
    ok: true,
    value: { name: `${name}.age`, locked: true, records: 42, answers: 0, at: first.ok ? first.value.at : '' },
  })
  expect(await readdir(join(root, dossierId))).toEqual(['2026-11-29T09-01-00-000Z_42-0.vsv.age'])
  expect(await files.lock(`${name}.age`, age('twee'))).toMatchObject({ problem: { code: 'copy-unknown' } })
  expect(await files.lock(name, age('twee'))).toMatchObject({ problem: { code: 'copy-unknown' } })
  expect(await files.read(`${name}.age`)).toMatchObject({ value: { bytes: age('een') } })
})

test.each(['../buiten.vsv', `${dossierId}/naam.txt`, `${dossierId}/../../x_1.vsv`, ''])(
  'nothing but a copy is removed or locked (%s)',
  async (name) => {
    const { files } = folder()
    expect(await files.remove(name)).toMatchObject({ problem: { code: 'copy-unknown' } })
    expect(await files.lock(name, age(''))).toMatchObject({ problem: { code: 'copy-unknown' } })
  },
)

test('the oldest of too many copies goes, locked or not', async () => {
  const { files } = folder()
  await files.write(clear, new Uint8Array([1]))
  for (let copy = 0; copy < 11; copy += 1) await files.write({ ...locked, records: 43 }, age(String(copy)))
  const names = await namesOf(files)
  expect(names).toHaveLength(10)
  expect(names.every(([, isLocked]) => isLocked)).toBe(true)
})

test('a locked document is kept under a name that is not its digest, once, and comes back as it was', async () => {
  const root = temporaryFolder()
  const files = openAttachmentFiles(root)
  const name = `${'ab'.repeat(32)}.age`
  expect(await files.keep(dossierId, name, age('stuk'))).toEqual({ ok: true, value: null })
  expect(
    await files.keep(dossierId, name, age('nog eens, met een andere sleutel van het bestand')),
  ).toMatchObject({
    ok: true,
  })
  expect(await files.read(dossierId, name)).toEqual({ ok: true, value: age('stuk') })
  expect(await files.list(dossierId)).toEqual({ ok: true, value: [name] })
  // Nothing in clear under the name of a locked one.
  expect(await files.keep(dossierId, `${'cd'.repeat(32)}.age`, new Uint8Array([1]))).toMatchObject({
    problem: { code: 'invalid-request' },
  })
})
