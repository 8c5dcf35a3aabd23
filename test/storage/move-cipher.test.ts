/** A lock that goes on, gets another key and goes off again is each time a move: everything comes along, and nothing stays in the old form. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { rowCipherOf, type RowCipher } from '../../src/storage/cipher/row-cipher'
import { createDatabase } from '../../src/storage/database'
import { choosePlace } from '../../src/storage/place/choose'
import { moveToNewBucket } from '../../src/storage/place/move'
import { contentOf, fakeEngine, openInBuckets } from './buckets'
import { fullDossier } from './full-dossier'
import { freshName } from './open'

test('in clear, under a key, under another key, and in clear again: the same rows', async () => {
  const [engine, name] = [fakeEngine(), freshName()]
  const storage = await openInBuckets(engine, name)
  await fullDossier(storage)
  storage.close()
  const before = await contentOf(name, engine.inside(`${name}-0001`))
  const [one, other] = [1, 2].map((byte) => rowCipherOf(new Uint8Array(32).fill(byte)))
  const forms: readonly (RowCipher | null)[] = [null, one ?? null, other ?? null, null]
  for (const [at, cipher] of forms.slice(1).entries()) {
    const { place: from } = await choosePlace(engine, name)
    await moveToNewBucket(engine, {
      ...{ name, from, patience: 100, onProgress: () => undefined },
      source: (place) => createDatabase(name, { place, cipher: forms[at] ?? null }),
      target: (place) => createDatabase(name, { place, cipher }),
    })
    const moved = await openInBuckets(engine, name, { cipher })
    expect(await moved.dossiers.list()).toHaveLength(1)
    expect(engine.names()).toHaveLength(1)
    moved.close()
    const raw = JSON.stringify(await contentOf(name, engine.inside(engine.names()[0] ?? '')))
    expect(raw.includes('"reasoning"')).toBe(cipher === null)
  }
  expect(await contentOf(name, engine.inside(engine.names()[0] ?? ''))).toEqual(before)
})
