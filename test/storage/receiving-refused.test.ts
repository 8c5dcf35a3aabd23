/** What is wrong with an answer file has a sentence of its own, and nothing is taken in. */
import { randomUUID } from 'node:crypto'
import { zipSync } from 'fflate'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { newRoundKeys } from '../../src/contract/sealing'
import { failure } from '../../src/domain/outcome'
import { useReceiving } from '../../src/stores/survey/receiving/receiving'
import { answerText, fileOf } from './answer-files'
import { openNewRound, round, stored } from './receiving-round'
import { smallMirror } from './small-dossier'
import { flipped } from './damaged-answer'

vi.setConfig({ testTimeout: 60_000 })

beforeEach(openNewRound)

/** Why a single file is refused. */
async function reasonOf(content: string | Uint8Array): Promise<string> {
  const store = useReceiving()
  await store.takeFiles(round.id, [fileOf('bestand', content)])
  expect(store.report).toMatchObject({ taken: 0, duplicates: 0, refused: [{ name: 'bestand' }] })
  expect(await stored()).toEqual([])
  return store.report?.refused[0]?.reason ?? ''
}

describe('what is wrong with a file has a sentence of its own, and nothing is taken in', () => {
  test.each<readonly [string, RegExp, () => Promise<string | Uint8Array>]>([
    ['empty', /leeg/, async () => ''],
    ['cut off', /halverwege/, async () => (await answerText(round)).slice(0, 300)],
    ['of another round', /andere meting/, () => answerText(round, { roundId: randomUUID() })],
    [
      'sealed with another key',
      /niet voor deze meting gemaakt/,
      async () => answerText({ ...round, keys: await newRoundKeys() }),
    ],
    [
      'with one bit changed',
      /beschadigd of veranderd/,
      async () => flipped(await answerText(round), 'sealed'),
    ],
    [
      'of an older questionnaire',
      /oudere versie van de vragenlijst/,
      () => answerText(round, { formVersion: { id: smallMirror.id, version: '0.9.0' } }),
    ],
    [
      'of a newer questionnaire',
      /nieuwere versie van de vragenlijst/,
      () => answerText(round, { formVersion: { id: smallMirror.id, version: '1.0.10' } }),
    ],
    [
      'of another questionnaire',
      /andere vragenlijst/,
      () => answerText(round, { formVersion: { id: 'iets-anders', version: '1.0.0' } }),
    ],
    [
      'with an answer out of range',
      /niet kan geven/,
      () => answerText(round, { form: { answers: { 'T1-1': 6 as unknown as 5 } } }),
    ],
    [
      'with an unknown statement',
      /stelling die de vragenlijst niet kent \(T9-9\)/,
      () => answerText(round, { form: { answers: { 'T9-9': 3 } } }),
    ],
    [
      'of a profession that does not take part',
      /beroepsgroep die niet meedoet/,
      () => answerText(round, { form: { professionId: 'BST' } }),
    ],
    [
      'with a very long open answer',
      /langer is dan de vragenlijst toestaat/,
      () => answerText(round, { form: { keep: 'x'.repeat(10_001) } }),
    ],
    ['without any answer', /geen enkele stelling/, () => answerText(round, { form: { answers: {} } })],
    ['of 50 MB', /groter dan/, async () => 'a'.repeat(50 * 1024 * 1024)],
    ['that is a photo', /geen tekst/, async () => new Uint8Array([0xff, 0xd8, 0, 0, 1])],
    [
      'that is a zip with a part outside its folder',
      /onveilige naam/,
      async () => zipSync({ '../../weg.vsvantwoord': new TextEncoder().encode(await answerText(round)) }),
    ],
    [
      'that is a zip bomb',
      /veel te groot/,
      async () => zipSync({ 'bom.vsvantwoord': [new Uint8Array(120 * 1024 * 1024), { level: 9 }] }),
    ],
    [
      'that is half a zip',
      /zip-bestand houdt halverwege op/,
      async () =>
        zipSync({ 'a.vsvantwoord': new TextEncoder().encode(await answerText(round)) }).slice(0, 400),
    ],
  ])('%s', async (_name, sentence, make) => {
    expect(await reasonOf(await make())).toMatch(sentence)
  })

  test('that could not be read at all', async () => {
    const store = useReceiving()
    await store.takeFiles(round.id, [{ name: 'a', content: failure('file-not-readable', 'Kan niet.') }])
    expect(store.report?.refused).toEqual([{ name: 'a', reason: 'Kan niet.' }])
  })
})

test('a zip with an answer among heaps of system files is refused whole', async () => {
  const noise = Array.from({ length: 16_000 }, (_, place) => [`__MACOSX/${String(place)}`, new Uint8Array()])
  const answer = new TextEncoder().encode(await answerText(round))
  const zip = zipSync({ 'a.vsvantwoord': answer, ...Object.fromEntries(noise) }, { level: 0 })
  expect(await reasonOf(zip)).toContain('veel te groot')
})

test('a file of nothing but marks is refused whole', async () => {
  expect(await reasonOf('[BEGIN VSV-ANTWOORD]'.repeat(6_000))).toContain('meer dan 5000 antwoorden')
})
