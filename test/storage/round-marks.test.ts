/** What is remembered of a round while it is filled in holds exactly as long as nobody changed the round, in this window or another. */
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Round } from '../../src/domain/survey/round/round'
import { createDatabase, type Database } from '../../src/storage/database'
import { fakeEngine, openInBuckets } from './buckets'
import { databaseOf } from './earlier-databases'
import { cipherOfTest, freshName, openTest, rawRows, refusal } from './open'
import { makeRawDatabase } from './raw-database'
import { ANSWERED, fillDossier, roundFields } from './small-dossier'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A draft that was saved before, so that its round is remembered; and the database of another window. */
async function remembered(name = freshName()) {
  const storage = await openTest(name)
  const { id } = await storage.dossiers.add({ name: 'A' })
  const added = await storage.rounds.add(roundFields(id))
  const round = await storage.rounds.change(added.id, { status: 'open' })
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, { keep: 'eerst' })
  const other = createDatabase(name, { cipher: await cipherOfTest(name, indexedDB) })
  await other.open()
  onTestFinished(() => {
    other.close()
  })
  return { name, storage, dossierId: id, round, draft, other }
}

/** Of which tables rows were asked for. */
function asked(): readonly string[] {
  const names: string[] = []
  const real = IDBObjectStore.prototype.get
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    names.push(this.name)
    return real.call(this, key)
  })
  return names
}

test('saving an answer again reads the draft and a mark, and not the round with its questionnaire', async () => {
  const { storage, round, draft } = await remembered()
  const tables = asked()
  await storage.responses.change(draft.id, { keep: 'daarna' })
  expect(tables).toEqual(['responses', 'roundMarks'])
  await storage.rounds.change(round.id, { introduction: 'Welkom' })
  const after = tables.length
  await storage.responses.change(draft.id, { keep: 'en weer' })
  expect(tables.slice(after)).toEqual(['responses', 'roundMarks', 'rounds'])
  expect((await storage.responses.get(draft.id))?.keep).toBe('en weer')
})

/** Ways in which a window, or a later version, may write a round; drafts stay where they are. */
const closings: Readonly<Record<string, (database: Database, round: Round) => PromiseLike<unknown>>> = {
  'a put': ({ rounds }, round) => rounds.put({ ...round, status: 'closed' }),
  'an update': ({ rounds }, round) => rounds.update(round.id, { status: 'closed' }),
  'many at once': ({ rounds }, round) => rounds.bulkPut([{ ...round, status: 'closed' }]),
  'a change of all rounds of a dossier': ({ rounds }, { dossierId }) =>
    rounds.where({ dossierId }).modify({ status: 'closed' }),
  'a change of all rounds': ({ rounds }) => rounds.toCollection().modify({ status: 'closed' }),
}

describe('another window closes the round', () => {
  test.each(Object.entries(closings))('by %s: the next answer is refused', async (_how, close) => {
    const { storage, round, draft, other } = await remembered()
    await close(other, round)
    expect(await refusal(storage.responses.change(draft.id, { keep: 'te laat' }))).toBe(
      'storage/round-not-open',
    )
    expect((await storage.responses.get(draft.id))?.keep).toBe('eerst')
  })
})

const removals: Readonly<Record<string, (database: Database, round: Round) => PromiseLike<unknown>>> = {
  'one by one': ({ rounds }, { id }) => rounds.delete(id),
  'with the others of its dossier': ({ rounds }, { dossierId }) => rounds.where({ dossierId }).delete(),
  'with all others': ({ rounds }) => rounds.clear(),
}

describe('another window removes the round', () => {
  test.each(Object.entries(removals))('%s: the next answer is refused', async (_how, remove) => {
    const { name, storage, round, draft, other } = await remembered()
    await remove(other, round)
    expect(await refusal(storage.responses.change(draft.id, { keep: 'te laat' }))).toBe('storage/gone')
    expect((await rawRows(name))['roundMarks']).toEqual([])
  })
})

test('an answer the round asked before, and asks no more, is refused', async () => {
  const { storage, round, draft, other } = await remembered()
  await storage.responses.change(draft.id, ANSWERED)
  const themes = round.questionSet.themes.map((theme) => ({ ...theme, statements: [] }))
  await other.rounds.put({ ...round, questionSet: { ...round.questionSet, themes } })
  expect(await refusal(storage.responses.change(draft.id, ANSWERED))).toBe('storage/invalid')
})

test('a change that is rolled back leaves the mark, and what is remembered still holds', async () => {
  const { storage, round, draft, other } = await remembered()
  const mark = await other.roundMarks.get(round.id)
  const rolledBack = other.transaction('rw!', other.rounds, async () => {
    await other.rounds.update(round.id, { status: 'closed' })
    throw new Error('bedacht')
  })
  await expect(rolledBack).rejects.toThrow('bedacht')
  expect(mark).toBeDefined()
  expect(await other.roundMarks.get(round.id)).toEqual(mark)
  await storage.responses.change(draft.id, { keep: 'gewoon door' })
  expect((await storage.responses.get(draft.id))?.keep).toBe('gewoon door')
})

/** Every round has a mark, and nothing else has. */
async function expectMarked(name: string, factory = indexedDB) {
  const rows = await rawRows(name, factory)
  const ids = (table: string) => (rows[table] ?? []).map((row) => (row as { readonly id: string }).id).sort()
  expect(ids('roundMarks')).toEqual(ids('rounds'))
  return ids('rounds').length
}

test('marks come and go with the rounds of a dossier: replaced, put back, taken in as new, erased', async () => {
  const name = freshName()
  const storage = await openTest(name)
  const { dossierId } = await fillDossier(storage)
  await expectMarked(name)
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  await storage.putContent(content, 'replace')
  await storage.putContent(content, 'as-new')
  expect(await expectMarked(name)).toBe(2 * content.rounds.length)
  for (const { id } of await storage.dossiers.list()) {
    await storage.dossiers.moveToBin(id)
    await storage.dossiers.erase(id)
  }
  expect(await expectMarked(name)).toBe(0)
})

test.each([1, 6, 9, 12])('rounds of version %i get their marks', async (version) => {
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(version))
  await openTest(name)
  expect(await expectMarked(name)).toBeGreaterThan(0)
})

test('a database that moves has a mark for every round again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  const [engine, name] = [fakeEngine(), freshName()]
  await makeRawDatabase(name, await databaseOf(13))
  const storage = await openInBuckets(engine, name)
  expect(storage.erasing.moved).toBe('first')
  expect(await expectMarked(name, engine.inside(`${name}-0001`))).toBeGreaterThan(0)
})
