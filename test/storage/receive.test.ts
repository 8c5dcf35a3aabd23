import { expect, test } from 'vitest'
import type { FilledForm } from '../../src/domain/survey/filling/filled-form'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Arrival } from '../../src/storage/stored-survey'
import { freshName, openTest, rawRows, refusal, standingClock } from './open'
import { roundFields } from './small-dossier'

const form = (fields: Partial<FilledForm> = {}): FilledForm => ({
  professionId: 'VER',
  roleId: null,
  answers: { 'T1-1': 4 },
  priorities: [],
  phaseId: null,
  keep: '',
  improve: '',
  ...fields,
})

/** 64 hexadecimal letters that are different for every text. */
const hash = (text: string) => Buffer.from(text.padEnd(32, '.')).toString('hex').slice(0, 64)

const arrival = (id: string, fields: Partial<FilledForm> = {}, code: string | null = null): Arrival => ({
  form: form(fields),
  receipt: {
    id,
    digest: hash(JSON.stringify([id, fields])),
    codeHash: code === null ? null : hash(`code ${code}`),
  },
})

const many = (count: number, start = 0) =>
  Array.from({ length: count }, (_, index) =>
    arrival(`formulier-${String(start + index)}`, { keep: `tekst ${String(start + index)}` }),
  )

async function openRound(name = freshName(), clock = standingClock()) {
  const storage = await openTest(name, clock)
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  return { storage, id, round, name, clock }
}

test('three hundred forms come in at once, and every answer is there', async () => {
  const { storage, round } = await openRound()
  const reception = await storage.responses.receive(round.id, many(300))
  expect(reception).toMatchObject({ taken: 300, duplicates: [], conflicts: [], usedCodes: [] })
  const responses = await storage.responses.listOfRound(round.id)
  expect(new Set(responses.map(({ keep }) => keep)).size).toBe(300)
  expect(responses.every(({ status }) => status === 'submitted')).toBe(true)
  expect(await storage.receipts.listOf(round.id)).toHaveLength(300)
})

test('the same form counts once, in one batch and in a later one', async () => {
  const { storage, round } = await openRound()
  const first = await storage.responses.receive(round.id, [arrival('a'), arrival('b'), arrival('a')])
  expect(first).toMatchObject({ taken: 2, duplicates: [2], conflicts: [] })
  const second = await storage.responses.receive(round.id, [arrival('c'), arrival('b')])
  expect(second).toMatchObject({ taken: 1, duplicates: [1], conflicts: [] })
  expect(await storage.responses.listOfRound(round.id)).toHaveLength(3)
})

test('an edited copy of a form is named and not taken in', async () => {
  const { storage, round } = await openRound()
  await storage.responses.receive(round.id, [arrival('a', { keep: 'eerst' })])
  const reception = await storage.responses.receive(round.id, [
    arrival('b'),
    arrival('a', { keep: 'daarna' }),
  ])
  expect(reception).toMatchObject({ taken: 1, duplicates: [], conflicts: [1] })
  const texts = (await storage.responses.listOfRound(round.id)).map(({ keep }) => keep)
  expect(texts.sort()).toEqual(['', 'eerst'])
})

test('a one-time code works once, and an invented code never', async () => {
  const { storage, round } = await openRound()
  await storage.rounds.change(round.id, { usesCodes: true, codeHashes: [hash('code x'), hash('code y')] })
  const first = await storage.responses.receive(round.id, [
    arrival('a', {}, 'x'),
    arrival('b', {}, 'x'),
    arrival('c', {}, 'verzonnen'),
  ])
  expect(first).toMatchObject({ taken: 1, usedCodes: [1], unknownCodes: [2] })
  const second = await storage.responses.receive(round.id, [arrival('d', {}, 'x'), arrival('e', {}, 'y')])
  expect(second).toMatchObject({ taken: 1, usedCodes: [0], unknownCodes: [] })
})

test('one form that was not asked like this keeps the whole batch out', async () => {
  const { storage, round } = await openRound()
  const wrong = { ...arrival('b'), form: form({ answers: { 'T9-9': 3 } }) }
  expect(await refusal(storage.responses.receive(round.id, [arrival('a'), wrong]))).toBe('storage/invalid')
  expect(await storage.responses.listOfRound(round.id)).toEqual([])
  expect(await storage.receipts.listOf(round.id)).toEqual([])
})

test('only an open round takes forms in', async () => {
  const { storage, round } = await openRound()
  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await refusal(storage.responses.receive(round.id, [arrival('a')]))).toBe('storage/round-not-open')
  expect(await refusal(storage.responses.receive('geen', [arrival('a')]))).toBe('storage/gone')
})

test('a batch can be undone exactly, and then come in again', async () => {
  const { storage, round } = await openRound()
  await storage.responses.receive(round.id, many(4))
  const before = await storage.responses.listOfRound(round.id)
  const reception = await storage.responses.receive(round.id, many(5, 2))
  expect(reception.taken).toBe(3)
  await reception.undo()
  expect(await storage.responses.listOfRound(round.id)).toEqual(before)
  expect(await storage.receipts.listOf(round.id)).toHaveLength(4)
  expect((await storage.responses.receive(round.id, many(5, 2))).taken).toBe(3)
})

test('a batch whose answers were counted in results can no longer be taken back', async () => {
  const { storage, round } = await openRound()
  await storage.responses.receive(round.id, many(6))
  const late = await storage.responses.receive(round.id, many(1, 6))
  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await refusal(late.undo())).toBe('storage/round-not-open')
  await storage.rounds.reopen(round.id, 'Vergeten stapel')
  expect(await refusal(late.undo())).toBe('storage/received-counted')
  expect(await storage.responses.listOfRound(round.id)).toHaveLength(7)
})

test('taking in leaves no moment, no order and no link from a form to its answers', async () => {
  const { storage, id, round, name, clock } = await openRound()
  const untouched = await rawRows(name)
  clock.pass(24 * 3_600_000)
  await storage.responses.receive(round.id, many(40))
  const { responses, receipts, ...others } = await rawRows(name)
  expect({ ...others, responses: [], receipts: [] }).toEqual(untouched)
  for (const receipt of receipts ?? [])
    expect(Object.keys(receipt as object).sort()).toEqual(
      ['codeHash', 'digest', 'dossierId', 'id'].concat('roundId'),
    )
  // The order in which the forms came is neither that of the stored responses, nor the same twice.
  const orderOf = (list: readonly unknown[]) => list.map((one) => (one as { keep: string }).keep).join()
  expect(orderOf(responses ?? [])).not.toBe(
    many(40)
      .map(({ form: { keep } }) => keep)
      .join(),
  )
  const ids = new Set((receipts ?? []).map((one) => (one as { id: string }).id))
  expect((responses ?? []).some((one) => ids.has((one as { id: string }).id))).toBe(false)
  const entries = await storage.history.listOf(id)
  expect(JSON.stringify(entries)).not.toContain('formulier-')
})

test('receipts travel in the dossier file, so that a form is recognised on another computer too', async () => {
  const { storage, id, round } = await openRound()
  await storage.responses.receive(round.id, many(3))
  const content = await storage.contentOf(id)
  if (!content) throw new Error('no content')
  const options = { appVersion: '1.0.0', now: new Date(0) }
  const read = await readDossierFile(await writeDossierFile(content, options))
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.value.content).toEqual(content)
  const other = await openTest()
  await other.putContent(read.value.content, 'replace')
  expect(await other.responses.receive(round.id, many(4))).toMatchObject({ taken: 1, duplicates: [0, 1, 2] })
  // A copy under new ids keeps its own receipts.
  const copy = await other.putContent(read.value.content, 'as-new')
  const copied = await other.contentOf(copy.id)
  expect(copied?.receipts.map(({ roundId }) => roundId)).toEqual(
    Array.from({ length: 3 }, () => copied?.rounds[0]?.id),
  )
  expect(copied?.receipts.map((receipt) => receipt.id).sort()).toEqual(
    content.receipts.map((receipt) => receipt.id).sort(),
  )
})

test('erasing a dossier takes its receipts along', async () => {
  const { storage, id, round, name } = await openRound()
  await storage.responses.receive(round.id, many(3))
  await storage.dossiers.moveToBin(id)
  await storage.dossiers.erase(id)
  expect((await rawRows(name))['receipts']).toEqual([])
})

test('an open answer is screened after closing only, and only the verdict changes', async () => {
  const { storage, id, round } = await openRound()
  await storage.responses.receive(round.id, many(1))
  const [response] = await storage.responses.listOfRound(round.id)
  const responseId = response?.id ?? ''
  expect(await refusal(storage.responses.screen(responseId, 'keep', 'shown'))).toBe(
    'storage/round-not-closed',
  )
  await storage.rounds.change(round.id, { status: 'closed' })
  const entries = await storage.history.listOf(id)
  await storage.responses.screen(responseId, 'keep', 'hidden')
  expect(await storage.responses.get(responseId)).toEqual({
    ...response,
    screening: { keep: 'hidden', improve: null },
  })
  expect(await storage.history.listOf(id)).toEqual(entries)
})
