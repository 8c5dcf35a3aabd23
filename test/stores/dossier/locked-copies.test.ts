/** Automatic copies on the lock: from the first passphrase to a computer that lost everything but copies and paper. */
import { describe, expect, test, vi } from 'vitest'
import { success } from '../../../src/domain/outcome'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PASSPHRASE } from '../../storage/locked-small'
import { openTest } from '../../storage/open'
import { SECRET, document, computer, withDossier, lockCopies, filesWith, all } from './computer-with-copies'

describe('with copies on the lock', () => {
  test('nothing of a dossier is in clear in the folder of the copies, nor its name', async () => {
    const one = await withDossier()
    await lockCopies(one)
    await one.copies.makeAll(true)
    expect(one.copies.problem).toBeNull()
    expect(all(one.copiesFolder, '.vsv.age')).toHaveLength(1)
    expect(filesWith(one.root, SECRET)).toEqual([])
    expect(all(one.copiesFolder, 'naam.txt')).toEqual([])
    // The same test sees them when the lock is off.
    await one.keys.setCopies('clear')
    await one.storage.dossiers.change(one.id, { region: 'Oost' })
    await one.copies.makeAll(true)
    expect(filesWith(one.root, SECRET).length).toBeGreaterThan(1)
  })

  test('nothing is locked before the words of the sheet were given', async () => {
    const one = await withDossier()
    await one.keys.make(PASSPHRASE)
    expect(await one.keys.confirm('boter fiets', '')).toMatchObject({ problem: { code: 'keys-other-words' } })
    expect(one.keys.state).not.toBe('on')
    expect(all(one.root, 'sleutels.json')).toEqual([])
    one.keys.stop()
    expect(await one.keys.confirm('', '')).toMatchObject({ ok: false })
  })

  test('a computer that lost its database gets dossier and document back with the passphrase, asked once', async () => {
    const one = await withDossier()
    await lockCopies(one)
    await one.copies.makeAll(true)
    const again = computer(await openTest(), one.root)
    await again.copies.start()
    await again.lost.look()
    const [lost] = again.lost.lost
    if (lost === undefined) throw new Error('no copy')
    expect(lost).toMatchObject({ locked: true, dossierName: '' })
    const put = again.putBack()
    await expect.poll(() => again.unlocking.asked?.kind).toBe('copy')
    expect(again.unlocking.asked?.hint).toBe('in de kluis')
    await again.unlocking.attempt('een andere lange zin')
    expect(again.unlocking.problem?.code).toBe('locked/wrong-passphrase')
    await again.unlocking.attempt(PASSPHRASE)
    expect(await put).toBe(true)
    expect(again.restore.restored).toMatchObject({ name: `VSV ${SECRET}` })
    const [piece] = await again.storage.evidence.listOf(one.id)
    expect(await again.storage.attachments.read(one.id, piece?.attachment?.sha256 ?? '')).toEqual(document)
    expect(await again.reading.ifOpen(lost)).toMatchObject({
      ok: true,
      value: { manifest: { dossierId: one.id } },
    })
    // And goes on making locked copies, documents too.
    await again.storage.dossiers.change(one.id, { region: 'Oost' })
    await again.copies.makeAll(true)
    expect(again.copies.problem).toBeNull()
    expect(all(one.copiesFolder, '.vsv')).toEqual([])
  })

  test('the key of the sheet opens a copy, with a typing fault named by its group', async () => {
    const one = await withDossier()
    const identity = await lockCopies(one)
    await one.copies.makeAll(true)
    const again = computer(await openTest(), one.root)
    await again.lost.look()
    const [lost] = again.lost.lost
    if (lost === undefined) throw new Error('no copy')
    const read = again.reading.asking(lost)
    await expect.poll(() => again.unlocking.asked?.kind).toBe('copy')
    const wrong = identity.slice(0, 16) + (identity[16] === 'Q' ? 'P' : 'Q') + identity.slice(17)
    await again.unlocking.attempt(wrong.toLowerCase())
    expect(again.unlocking.problem?.message).toContain('groep 1 ')
    await again.unlocking.attempt(identity)
    expect((await read).ok).toBe(true)
  })

  test('who stops while a copy is being opened leaves its key closed', async () => {
    const one = await withDossier()
    await lockCopies(one)
    await one.copies.makeAll(true)
    const again = computer(await openTest(), one.root)
    await again.lost.look()
    const [lost] = again.lost.lost
    if (lost === undefined) throw new Error('no copy')
    const read = again.reading.asking(lost)
    await expect.poll(() => again.unlocking.asked?.kind).toBe('copy')
    const trying = again.unlocking.attempt(PASSPHRASE)
    again.unlocking.cancel()
    expect(await read).toEqual(success(null))
    await trying
    expect(again.keys.open.size).toBe(0)
  })

  test('a copy from another computer opens with its key file and passphrase', async () => {
    const one = await withDossier()
    await lockCopies(one)
    await one.copies.makeAll(true)
    const [name = ''] = all(one.copiesFolder, '.vsv.age')
    const other = computer(await openTest())
    const bytes = new Uint8Array(readFileSync(join(one.copiesFolder, name)))
    const plain = other.unlocking.plainOf('kopie.vsv.age', bytes)
    await expect.poll(() => other.unlocking.asked?.kind).toBe('copy')
    await other.unlocking.attempt(PASSPHRASE)
    expect(other.unlocking.problem?.code).toBe('keys-no-file')
    const keyFile = new Uint8Array(readFileSync(join(one.copiesFolder, 'sleutel.age')))
    other.chosen.push({ name: 'sleutel.age', bytes: keyFile })
    await other.unlocking.chooseKeyFile()
    await other.unlocking.attempt(PASSPHRASE)
    expect((await plain).ok).toBe(true)
  })

  test('the key of another computer never takes the place of that of this one', async () => {
    const [one, other] = [await withDossier(), computer(await openTest())]
    await lockCopies(one)
    const foreign = await lockCopies(other)
    expect(await one.keys.unlockCurrent(foreign)).toMatchObject({ problem: { code: 'keys-other' } })
    const key = await one.keys.unlock(foreign)
    if (!key.ok) throw new Error(key.problem.code)
    const changed = await one.keys.changePassphrase(key.value, 'een nieuwe lange zin', '')
    expect(changed).toMatchObject({ problem: { code: 'keys-other' } })
    expect(one.keys.keystore?.keys).toHaveLength(1)
    expect((await one.keys.unlockCurrent(PASSPHRASE)).ok).toBe(true)
  })

  test('a new passphrase opens the copies of before, the old one does not, and no copy was touched', async () => {
    const one = await withDossier()
    const identity = await lockCopies(one)
    await one.copies.makeAll(true)
    const [name = ''] = all(one.copiesFolder, '.vsv.age')
    const before = readFileSync(join(one.copiesFolder, name))
    // Forgotten: with the sheet.
    const key = await one.keys.unlock(identity)
    if (!key.ok) throw new Error(key.problem.code)
    expect(await one.keys.changePassphrase(key.value, 'een nieuwe lange zin', '')).toEqual(success(null))
    expect(readFileSync(join(one.copiesFolder, name))).toEqual(before)
    const again = computer(await openTest(), one.root)
    await again.keys.look()
    expect(await again.keys.unlock(PASSPHRASE)).toMatchObject({
      problem: { code: 'locked/wrong-passphrase' },
    })
    expect(await again.keys.unlock('een nieuwe lange zin')).toMatchObject({ ok: true })
  })
})

test('who walks away while a key is made or put under another passphrase leaves everything as it was', async () => {
  const one = await withDossier()
  const making = one.keys.make(PASSPHRASE)
  one.keys.stop()
  expect(await making).toMatchObject({ problem: { code: 'locked/stopped' } })
  expect(one.keys.made).toBeNull()
  await lockCopies(one)
  const key = await one.keys.unlock(PASSPHRASE)
  if (!key.ok) throw new Error(key.problem.code)
  const renewing = one.keys.changePassphrase(key.value, 'een nieuwe lange zin', '')
  one.keys.stop()
  expect(await renewing).toMatchObject({ problem: { code: 'locked/stopped' } })
  expect(await one.keys.unlock(PASSPHRASE)).toMatchObject({ ok: true })
})

test('a lock that went on while the database was full is on all the same', async () => {
  const one = await withDossier()
  const change = vi.spyOn(one.storage.settings, 'change').mockRejectedValue(new Error('vol'))
  await one.keys.make(PASSPHRASE)
  const { recipient = '' } = one.keys.made ?? {}
  await expect(one.keys.confirm(one.keys.wordsOf(recipient).join(' '), '')).rejects.toThrow('vol')
  change.mockRestore()
  expect(one.keys.state).toBe('on')
  await one.copies.makeAll(true)
  expect(all(one.copiesFolder, '.vsv')).toEqual([])
  // The documents wait for the key, and that is said.
  expect(one.copies.problem?.code).toBe('keys-not-open')
  await one.keys.unlock(PASSPHRASE)
  await one.copies.makeAll(true)
  expect(one.copies.problem).toBeNull()
})

describe('a key that is missing never means that there is no lock', () => {
  const lose = (root: string) => {
    for (const name of all(root, '.json').concat(all(root, 'sleutel.age'))) rmSync(join(root, name))
  }

  test('it is put back in every place from the one that still has it', async () => {
    const one = await withDossier()
    await lockCopies(one)
    lose(one.root)
    const again = computer(one.storage, one.root)
    await again.keys.look()
    expect(again.keys.state).toBe('on')
    expect(all(one.root, 'sleutels.json')).toHaveLength(2)
  })

  test('with only locked copies left, no copy is made and it is said; the sheet puts it right', async () => {
    const one = await withDossier()
    const identity = await lockCopies(one)
    await one.copies.makeAll(true)
    lose(one.root)
    const again = computer(await openTest(), one.root)
    await again.copies.start()
    await again.storage.dossiers.add({ name: 'Nieuw' })
    await again.copies.makeAll(true)
    expect(again.keys.state).toBe('missing')
    expect(again.copies.problem?.code).toBe('keys-missing')
    expect(all(one.copiesFolder, '.vsv')).toEqual([])
    const key = await again.keys.unlock(identity)
    if (!key.ok) throw new Error(key.problem.code)
    expect(await again.keys.changePassphrase(key.value, PASSPHRASE, '')).toEqual(success(null))
    expect(again.keys.state).toBe('on')
    await again.copies.makeAll(true)
    expect(again.copies.problem).toBeNull()
    expect(all(one.copiesFolder, '.vsv.age')).toHaveLength(2)
  })

  test('locked copies of another computer in the folder beside the copies tell nothing; those of a dossier that is here do', async () => {
    const one = await withDossier()
    const copy = { dossierName: '', records: 1, answers: 0, locked: true, name: '', at: '' }
    const beside = (dossierId: string) => success([{ ...copy, dossierId, place: 'extra' as const }])
    const start = (dossierId: string) => {
      const again = computer(one.storage, one.root)
      again.platform.listCopies = async () => beside(dossierId)
      return again.keys.sealing()
    }
    expect(await start('dossier-9')).toEqual(success(null))
    expect(await start(one.id)).toMatchObject({ problem: { code: 'keys-missing' } })
  })

  test('a keystore that cannot be read is no absent one', async () => {
    const one = computer(await openTest())
    writeFileSync(join(one.root, 'sleutels.json'), 'stuk')
    await one.copies.start()
    await one.storage.dossiers.add({ name: 'Nieuw' })
    await one.copies.makeAll(true)
    expect(one.copies.problem?.code).toBe('keys-missing')
    expect(all(one.root, '.vsv')).toEqual([])
  })
})
