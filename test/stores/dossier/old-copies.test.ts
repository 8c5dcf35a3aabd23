/** Copies and documents that were kept in clear before the lock, and documents that are erased after it. */
import { describe, expect, test } from 'vitest'
import type { CopyInfo } from '../../../src/contract/platform'
import { success } from '../../../src/domain/outcome'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PASSPHRASE } from '../../storage/locked-small'
import { openTest } from '../../storage/open'
import { SECRET, document, computer, withDossier, lockCopies, filesWith, all } from './computer-with-copies'

describe('copies that were made in clear before', () => {
  test('are locked in their place with their documents, and can all be opened', async () => {
    const one = await withDossier()
    await one.copies.makeAll(true)
    expect(all(one.copiesFolder, '.vsv')).toHaveLength(1)
    await lockCopies(one)
    await one.old.look()
    expect(one.old.clear).toHaveLength(1)
    expect(await one.old.lockAll()).toEqual(success(null))
    expect(one.old.clear).toEqual([])
    expect(filesWith(one.root, SECRET)).toEqual([])
    const again = computer(await openTest(), one.root)
    await again.keys.look()
    await again.keys.unlock(PASSPHRASE)
    await again.lost.look()
    const [lost] = again.lost.lost
    if (lost === undefined) throw new Error('no copy')
    expect(await again.putBack()).toBe(true)
    const [piece] = await again.storage.evidence.listOf(one.id)
    expect(await again.storage.attachments.read(one.id, piece?.attachment?.sha256 ?? '')).toEqual(document)
  })

  test('can go; a dossier without a locked copy keeps its newest, locked', async () => {
    const one = await withDossier()
    await one.copies.makeAll(true)
    await one.storage.dossiers.change(one.id, { region: 'Oost' })
    await one.copies.makeAll(true)
    expect(all(one.copiesFolder, '.vsv')).toHaveLength(2)
    await lockCopies(one)
    expect(await one.old.removeAll()).toEqual(success(null))
    expect(all(one.copiesFolder, '.vsv')).toEqual([])
    expect(all(one.copiesFolder, '.vsv.age')).toHaveLength(1)
    expect(filesWith(one.root, SECRET)).toEqual([])
  })
})

test('those in the folder beside them are no other copies, and those of another computer there stay', async () => {
  const one = await withDossier()
  await one.copies.makeAll(true)
  const { listCopies } = one.platform
  one.platform.listCopies = async () => {
    const own = (await listCopies?.()) ?? success([])
    if (!own.ok) return own
    const beside = own.value.flatMap((copy): CopyInfo[] => [
      { ...copy, name: `extra/${copy.name}`, place: 'extra' },
      { ...copy, name: 'extra/dossier-2/een.vsv', dossierId: 'dossier-2', place: 'extra' },
    ])
    return success([...own.value, ...beside])
  }
  await lockCopies(one)
  await one.old.look()
  expect(one.old.clear).toHaveLength(1)
  expect(await one.old.lockAll()).toEqual(success(null))
  expect(filesWith(one.root, SECRET)).toEqual([])
})

test('a document that is erased is gone from the copies too, in clear and locked', async () => {
  const one = await withDossier()
  await one.copies.makeAll(true)
  await lockCopies(one)
  await one.storage.dossiers.change(one.id, { region: 'Oost' })
  await one.copies.makeAll(true)
  const [piece] = await one.storage.evidence.listOf(one.id)
  const sha256 = piece?.attachment?.sha256 ?? ''
  expect(await one.kept.read(one.id, sha256)).toEqual(document)
  await one.copies.forgetAttachment(one.id, sha256)
  expect(await one.kept.read(one.id, sha256)).toBeNull()
  expect(readdirSync(join(one.copiesFolder, one.id, 'bijlagen'))).toEqual([])
})
