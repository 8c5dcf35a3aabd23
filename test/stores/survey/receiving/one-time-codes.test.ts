/** One-time codes: a round knows the ones it gave out, and nobody who has the dossier can look up which they are. */
import { expect, test } from 'vitest'
import { hashOf } from '../../../../src/contract/hash'
import type { Storage } from '../../../../src/storage/storage'
import { giveOutCodes } from '../../../../src/stores/survey/receiving/one-time-codes'
import { codeHashOf } from '../../../../src/stores/survey/secrets'
import { openTest } from '../../../storage/open'
import { roundFields } from '../../../storage/small-dossier'

async function openRound(storage: Storage) {
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
  const { id } = await storage.rounds.add(roundFields(dossierId))
  return storage.rounds.change(id, { status: 'open' })
}

async function stored(storage: Storage, id: string) {
  const round = await storage.rounds.get(id)
  if (round === undefined) throw new Error('no round')
  return round
}

test('a code is kept as a slow hash with a salt of its round, and known again by it', async () => {
  const storage = await openTest()
  const [first, second] = [await openRound(storage), await openRound(storage)]
  const codes = await giveOutCodes(storage, first.id, 3)
  await giveOutCodes(storage, second.id, 1)
  const round = await stored(storage, first.id)
  expect(round.codeSalt).toMatch(/^[0-9a-f]{32}$/)
  expect((await stored(storage, second.id)).codeSalt).not.toBe(round.codeSalt)
  for (const code of codes ?? []) {
    expect(round.codeHashes).toContain(await codeHashOf(code, round.codeSalt))
    expect(round.codeHashes).not.toContain(await hashOf(code))
    expect(round.codeHashes).not.toContain(await hashOf(round.codeSalt + code))
  }
})

test('codes that are given out later have the salt of the first ones', async () => {
  const storage = await openTest()
  const { id } = await openRound(storage)
  const first = await giveOutCodes(storage, id, 2)
  const salt = (await stored(storage, id)).codeSalt
  const later = await giveOutCodes(storage, id, 2)
  const round = await stored(storage, id)
  expect(round.codeSalt).toBe(salt)
  for (const code of [...(first ?? []), ...(later ?? [])])
    expect(round.codeHashes).toContain(await codeHashOf(code, salt))
})

test('two windows that give out the first codes at once end with one salt, and every code is known', async () => {
  const storage = await openTest()
  const { id } = await openRound(storage)
  const given = await Promise.all([giveOutCodes(storage, id, 2), giveOutCodes(storage, id, 2)])
  const round = await stored(storage, id)
  expect(round.codeHashes).toHaveLength(4)
  for (const code of given.flatMap((codes) => codes ?? []))
    expect(round.codeHashes).toContain(await codeHashOf(code, round.codeSalt))
})

test('a round whose codes were given out before there was a salt goes on as it began', async () => {
  const storage = await openTest()
  const { id } = await openRound(storage)
  await storage.rounds.change(id, { codeHashes: [await hashOf('222222')] })
  const codes = await giveOutCodes(storage, id, 1)
  const round = await stored(storage, id)
  expect(round.codeSalt).toBe('')
  expect(round.codeHashes).toEqual([await hashOf('222222'), await hashOf(codes?.[0] ?? '')])
})

test('the salt of codes that people have can no longer change', async () => {
  const storage = await openTest()
  const { id } = await openRound(storage)
  await giveOutCodes(storage, id, 1)
  await expect(storage.rounds.change(id, { codeSalt: 'f'.repeat(32) })).rejects.toMatchObject({
    problem: { code: 'storage/round-frozen' },
  })
})
