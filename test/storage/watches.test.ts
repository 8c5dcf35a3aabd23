/** What is watched is heard of, however much else is changed meanwhile; and nobody keeps what was changed elsewhere for ever. */
import 'fake-indexeddb/auto'
import Dexie, { type Table } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnnouncements, RENEWED_AFTER, watch } from '../../src/storage/intent'
import { freshName } from './open'

type Row = { readonly id: number }
let database: Dexie
let watched: Table<Row, number>
let other: Table<Row, number>
const context = () => ({ announcements: createAnnouncements(), watches: new Set<() => void>() })

beforeEach(async () => {
  database = new Dexie(freshName())
  database.version(1).stores({ watched: 'id', other: 'id' })
  watched = database.table('watched')
  other = database.table('other')
  await database.open()
})
afterEach(() => {
  database.close()
})

async function changeOther(times: number): Promise<void> {
  for (let id = 0; id < times; id += 1) await other.put({ id })
}

test('after many changes elsewhere the query runs once more, and then it hears every change as before', async () => {
  const query = vi.fn(() => watched.toArray())
  const heard = vi.fn()
  const stop = watch(context(), query, heard)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
  await changeOther(RENEWED_AFTER / 2)
  expect(query).toHaveBeenCalledOnce()
  await changeOther(RENEWED_AFTER / 2)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
  expect(query).toHaveBeenCalledTimes(2)
  await watched.put({ id: 7 })
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([{ id: 7 }]))
  stop()
})

test('a change in the very moment of the renewal is heard', async () => {
  const heard = vi.fn()
  const stop = watch(context(), () => watched.toArray(), heard)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
  await changeOther(RENEWED_AFTER - 1)
  await Promise.all([other.put({ id: 0 }), watched.put({ id: 8 })])
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([{ id: 8 }]))
  stop()
})

test('what is no longer watched runs no more, whatever changes', async () => {
  const query = vi.fn(() => watched.toArray())
  const heard = vi.fn()
  const given = context()
  const stop = watch(given, query, heard)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
  stop()
  expect(given.watches.size).toBe(0)
  await changeOther(RENEWED_AFTER)
  await watched.put({ id: 9 })
  expect(query).toHaveBeenCalledOnce()
})
