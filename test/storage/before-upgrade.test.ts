/** A copy of every dossier as it was, before a newer version of the application changes the database. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { LIST_NAMES } from '../../src/domain/dossier-lists'
import type { DossierBefore } from '../../src/storage/before-upgrade'
import { SCHEMA_VERSION } from '../../src/storage/database'
import { FORMAT_VERSION, formatOfSchema } from '../../src/storage/dossier-formats'
import { copyLabelOf, readDossierFile } from '../../src/storage/dossier-file'
import { openStorage } from '../../src/storage/open-storage'
import type { Storage } from '../../src/storage/storage'
import { failFrom, fakeEngine, openInBuckets } from './buckets'
import { databaseOf } from './earlier-databases'
import { freshName, standingClock } from './open'
import { makeRawDatabase, putRawRows } from './raw-database'

const clock = standingClock()

async function upgraded(
  name: string,
  beforeUpgrade: (dossiers: readonly DossierBefore[]) => Promise<void>,
): Promise<Storage> {
  const opened = await openStorage({
    databaseName: name,
    now: clock.now,
    newId: () => crypto.randomUUID(),
    appVersion: '9.9.9',
    beforeUpgrade,
  })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

/** The lists by the ids of their records: the two are read in another order. */
function inOrder(content: DossierContent | undefined): unknown {
  if (content === undefined) throw new Error('not stored')
  const sorted = LIST_NAMES.map((name) => [
    name,
    [...content[name]].sort((one, other) => one.id.localeCompare(other.id)),
  ])
  return { ...content, ...Object.fromEntries(sorted) }
}

test('the newest schema goes with the newest format of dossier files', () => {
  expect(formatOfSchema(SCHEMA_VERSION)).toBe(FORMAT_VERSION)
})

test.each(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1))(
  'a database of version %i is copied before it is changed: the copy holds what the upgraded database does',
  async (version) => {
    const name = freshName()
    await makeRawDatabase(name, await databaseOf(version))
    const copies: DossierBefore[] = []
    const storage = await upgraded(name, async (dossiers) => {
      copies.push(...dossiers)
    })
    expect(copies.length).toBeGreaterThan(0)
    for (const { bytes, ...label } of copies) {
      const read = await readDossierFile(bytes)
      if (!read.ok) throw new Error(`${read.problem.code} ${read.problem.message}`)
      const { content, manifest } = read.value
      expect(manifest).toMatchObject({ formatVersion: formatOfSchema(version), appVersion: '9.9.9' })
      expect(inOrder(content)).toEqual(inOrder(await storage.contentOf(label.dossierId)))
      expect(label).toEqual(copyLabelOf(content))
    }
    storage.close()
  },
)

test('a copy that fails, or a record that cannot be read, keeps nobody out', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(SCHEMA_VERSION - 1))
  await putRawRows(name, 'dossiers', [{ id: 'dossier-1' }])
  let copied: readonly string[] = []
  const storage = await upgraded(name, async (dossiers) => {
    copied = dossiers.map(({ dossierId }) => dossierId)
  })
  expect(copied.length).toBeGreaterThan(0)
  expect(copied).not.toContain('dossier-1')
  storage.close()
  const other = freshName()
  await makeRawDatabase(other, await databaseOf(SCHEMA_VERSION - 1))
  const opened = await upgraded(other, () => Promise.reject(new Error('vol')))
  expect((await opened.dossiers.list()).length).toBeGreaterThan(0)
  opened.close()
})

test('a database of this version, and a new one, are not copied', async () => {
  const name = freshName()
  let asked = 0
  const count = async () => {
    asked += 1
  }
  ;(await upgraded(name, count)).close()
  ;(await upgraded(name, count)).close()
  expect(asked).toBe(0)
})

test('a move that fails after the upgrade has no copy made of what is upgraded already', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(SCHEMA_VERSION - 1))
  const copied = vi.fn(() => Promise.resolve())
  const failing = failFrom(1)
  const storage = await openInBuckets(fakeEngine(), name, { beforeUpgrade: copied })
  failing.mockRestore()
  expect(storage.erasing.notMoved).not.toBeNull()
  expect(copied).toHaveBeenCalledOnce()
})
