/** Answer files come in together, once each, and only into the round they are of. */
import { randomUUID } from 'node:crypto'
import { zipSync } from 'fflate'
import { beforeEach, expect, test, vi } from 'vitest'
import { newNonce } from '../../src/contract/answer-file'
import { answerAsText } from '../../src/contract/answer-text'
import { useReceiving } from '../../src/stores/survey/receiving/receiving'
import { useSending } from '../../src/stores/survey/receiving/sending'
import { answerText, fileOf } from './answer-files'
import { openNewRound, round, saved, storage, stored } from './receiving-round'
import { roundFields } from './small-dossier'
import { flipped } from './damaged-answer'

vi.setConfig({ testTimeout: 60_000 })

beforeEach(openNewRound)

test('three hundred files, five of them damaged: 295 come in, and the other five are listed with name and reason', async () => {
  const texts = await Promise.all(
    Array.from({ length: 300 }, (_, place) =>
      answerText(round, { form: { keep: `tekst ${String(place)}` } }),
    ),
  )
  const damage = [
    (text: string) => text.slice(0, text.length / 2),
    (text: string) => flipped(text, 'sealed'),
    (text: string) => flipped(text, 'iv'),
    () => '',
    () => 'geen antwoord',
  ]
  const files = texts.map((text, place) =>
    fileOf(`antwoord-${String(place)}.vsvantwoord`, damage[place / 60]?.(text) ?? text),
  )
  const store = useReceiving()
  await store.takeFiles(round.id, files)
  expect(store.report).toMatchObject({ taken: 295, duplicates: 0 })
  expect(store.report?.refused.map(({ name }) => name)).toEqual(
    [0, 60, 120, 180, 240].map((place) => `antwoord-${String(place)}.vsvantwoord`),
  )
  for (const { reason } of store.report?.refused ?? []) expect(reason).toMatch(/^[A-Z].*\.$/)
  const found = new Set((await stored()).map(({ keep }) => keep))
  expect(found.size).toBe(295)

  // The same heap again brings nothing, and all of it can still be taken back.
  const before = await stored()
  await store.takeFiles(round.id, files)
  expect(store.report).toMatchObject({ taken: 0, duplicates: 295 })
  expect(await stored()).toEqual(before)
})

test('a heap that was taken in can be taken back whole', async () => {
  const store = useReceiving()
  await store.takeFiles(round.id, [fileOf('eerder', await answerText(round))])
  const before = await stored()
  const texts = await Promise.all([1, 2, 3].map(() => answerText(round)))
  await store.takeFiles(
    round.id,
    texts.map((text) => fileOf('later', text)),
  )
  expect(await stored()).toHaveLength(4)
  expect(store.undoable).toBe(true)
  await store.undo()
  expect(await stored()).toEqual(before)
  expect(store.message).toContain('3 vragenlijsten')
  expect(store.undoable).toBe(false)
})

test('one zip, folders in it included, comes in like loose files', async () => {
  const bytes = zipSync({
    'a.vsvantwoord': new TextEncoder().encode(await answerText(round)),
    'map/b.vsvantwoord': new TextEncoder().encode(await answerText(round)),
    '__MACOSX/._a.vsvantwoord': new Uint8Array([0, 5]),
    'map/c.vsvantwoord': new TextEncoder().encode('{}'),
  })
  const store = useReceiving()
  await store.takeFiles(round.id, [fileOf('alles.zip', bytes)])
  expect(store.report).toMatchObject({ taken: 2, refused: [{ name: 'alles.zip: map/c.vsvantwoord' }] })
})

test('the pasted text of several e-mails in a row comes in', async () => {
  const [one, other] = await Promise.all([answerText(round), answerText(round)])
  const store = useReceiving()
  await store.takePasted(
    round.id,
    `Beste secretaris,\n> ${answerAsText(one).replaceAll('\n', '\r\n> ')}\n\nGroet\n${answerAsText(other)}\nMet vriendelijke groet`,
  )
  expect(store.report).toMatchObject({ taken: 2, refused: [] })
  await store.takePasted(round.id, 'Ik kon het bestand niet vinden.')
  expect(store.report?.refused[0]?.reason).toContain('[BEGIN VSV-ANTWOORD]')
})

test('a form and its pasted copy count once; a changed copy is named', async () => {
  const id = randomUUID()
  const store = useReceiving()
  await store.takeFiles(round.id, [fileOf('a', await answerText(round, { id, form: { keep: 'goed' } }))])
  await store.takePasted(round.id, answerAsText(await answerText(round, { id, form: { keep: 'goed' } })))
  expect(store.report).toMatchObject({ taken: 0, duplicates: 1, refused: [] })
  await store.takeFiles(round.id, [fileOf('b', await answerText(round, { id, form: { keep: 'anders' } }))])
  expect(store.report).toMatchObject({ taken: 0, refused: [{ name: 'b' }] })
  expect(store.report?.refused[0]?.reason).toContain('bewerkte kopie')
})

test('a script in an open answer is text like any other', async () => {
  const keep = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  const store = useReceiving()
  await store.takeFiles(round.id, [fileOf('a', await answerText(round, { form: { keep } }))])
  expect((await stored())[0]?.keep).toBe(keep)
})

test('stopping takes nothing in', async () => {
  const store = useReceiving()
  const texts = await Promise.all(Array.from({ length: 20 }, () => answerText(round)))
  const reading = store.takeFiles(
    round.id,
    texts.map((text) => fileOf('a', text)),
  )
  store.stop()
  await reading
  expect(store.message).toContain('Er is niets toegevoegd')
  expect(store.report).toBeNull()
  expect(await stored()).toEqual([])
})

test('while files are read, the window stays responsive', async () => {
  const store = useReceiving()
  const texts = await Promise.all(Array.from({ length: 150 }, () => answerText(round)))
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  await store.takeFiles(
    round.id,
    texts.map((text) => fileOf('a', text)),
  )
  clearInterval(timer)
  expect(store.report?.taken).toBe(150)
  expect(turns).toBeGreaterThan(1)
})

test('a closed round takes nothing in, with a sentence', async () => {
  const text = await answerText(round)
  await storage.rounds.change(round.id, { status: 'closed' })
  const store = useReceiving()
  await store.takeFiles(round.id, [fileOf('a', text)])
  expect(store.message).toContain('niet open')
})

test('files the user chose come in, and the way back is there until the page is left', async () => {
  const store = useReceiving()
  await store.choose(round.id, 'files')
  expect(store.report?.taken).toBe(1)
  store.leave()
  expect(store.undoable).toBe(false)
  expect(await stored()).toHaveLength(1)
})

test('who leaves while answers are being stored leaves no names of files behind', async () => {
  const store = useReceiving()
  storage.onSaved(() => {
    expect(store.state).toBe('storing')
    store.leave()
  })
  await store.takeFiles(round.id, [fileOf('van-mw-jansen.vsvantwoord', await answerText(round))])
  expect(await stored()).toHaveLength(1)
  expect(store.report).toBeNull()
  expect(store.undoable).toBe(false)
})

test('with codes, a form without one is refused, a used one and an invented one too', async () => {
  const codes = await useSending().makeNewCodes(round.id, 3)
  const [code = ''] = codes ?? []
  expect(new Set(codes).size).toBe(3)
  const coded = (await storage.rounds.get(round.id)) ?? round
  expect(coded).toMatchObject({ usesCodes: true })
  expect(JSON.stringify(coded)).not.toContain(code)
  const plain = code.replace('-', '')
  const store = useReceiving()
  await store.takeFiles(coded.id, [
    fileOf('goed', await answerText(coded, { code: plain })),
    fileOf('nog een keer', await answerText(coded, { code: plain })),
    fileOf('zonder', await answerText(coded)),
    fileOf('verzonnen', await answerText(coded, { code: 'ABCDEF' })),
  ])
  expect(store.report?.taken).toBe(1)
  expect(store.report?.refused.map(({ name, reason }) => [name, /code/.test(reason)])).toEqual([
    ['nog een keer', true],
    ['verzonnen', true],
    ['zonder', true],
  ])
  // That it was used is told; whose it was is kept nowhere.
  for (const { reason } of store.report?.refused ?? []) expect(reason).not.toContain(plain)
})

test('the list of codes opens in Excel as one column', async () => {
  await useSending().saveCodes('Meting 2026', ['AAA-BBB', 'CCC-DDD'])
  const [file] = saved
  expect(file?.suggestion).toMatchObject({ name: 'Codes Meting 2026', kind: { extension: 'csv' } })
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes)).toBe(
    '\uFEFFCode\r\nAAA-BBB\r\nCCC-DDD\r\n',
  )
})

test('a round gets no more codes than it can hold', async () => {
  expect(await useSending().makeNewCodes(round.id, 5001)).toBeNull()
  expect((await storage.rounds.get(round.id))?.usesCodes).toBe(false)
})

test('nothing stored leads from a form to the answers it held, not even for who hashes every stored answer', async () => {
  const nonce = newNonce()
  const text = await answerText(round, { nonce, form: { keep: 'Het overleg' } })
  await useReceiving().takeFiles(round.id, [fileOf('a', text)])
  const receipts = await storage.receipts.listOf(round.id)
  const responses = await stored()
  expect([receipts.length, responses.length]).toEqual([1, 1])
  // What would be needed to make the digest again is in the file only.
  expect(JSON.stringify([receipts, responses, await storage.rounds.get(round.id)])).not.toContain(nonce)
  expect(receipts.map(({ id }) => id)).not.toEqual(responses.map(({ id }) => id))
})

test('a round that was opened before there were keys gets them with its first questionnaire, and keeps them', async () => {
  const draft = await storage.rounds.add(roundFields(round.dossierId))
  await storage.rounds.change(draft.id, { status: 'open' })
  await useSending().saveQuestionnaire(draft.id, 'secretaris@vsv.example')
  const opened = await storage.rounds.get(draft.id)
  await useSending().saveQuestionnaire(draft.id, '')
  expect(opened?.keys).not.toBeNull()
  expect((await storage.rounds.get(draft.id))?.keys).toEqual(opened?.keys)
  expect(saved.map(({ suggestion }) => suggestion.kind.extension)).toEqual(['html', 'html'])
  const html = new TextDecoder().decode(saved[0]?.bytes)
  expect(html).toContain(opened?.keys?.publicKey.x)
  expect(html).not.toContain(opened?.keys?.privateKey.d)
  // An answer to it comes in.
  if (opened === undefined) throw new Error('no round')
  const store = useReceiving()
  await store.takeFiles(opened.id, [fileOf('a', await answerText(opened))])
  expect(store.report?.taken).toBe(1)
})
