import { strToU8 } from 'fflate'
import { expect } from 'vitest'
import { answerAsText } from '../../src/contract/answer-text'
import { ANSWER_EXTENSION } from '../../src/contract/answer-file'
import { newRoundKeys, seal } from '../../src/contract/sealing'
import type { Round } from '../../src/domain/survey/round/round'
import { arrivalOf } from '../../src/stores/survey/receiving/answer-check'
import { answersInFile } from '../../src/stores/survey/receiving/answer-texts'
import { useReceiving } from '../../src/stores/survey/receiving/receiving'
import { answerText, fileOf } from '../storage/answer-files'
import { fillDossier, roundFields } from '../storage/small-dossier'
import { startApplication } from './application'
import { oneOf, type Draw } from './draw'
import { expectRefusal, expectSentence } from './known-codes'
import { mutatedBytes, spliced } from './mutated-bytes'
import { jsonMutator, written } from './mutated-json'
import { mutatedParts, zipped } from './mutated-zip'
import { prove } from './prove'
import { watchRows } from './stored'

const INSIDE = {
  form: {
    professionId: 'VER',
    roleId: 'lid',
    answers: { 'T1-1': 4, 'T1-2': 'dont-know' },
    priorities: ['T1'],
    phaseId: 'start',
    keep: 'Het overleg',
    improve: 'Sneller',
  },
  code: null,
  nonce: '0123456789abcdef0123456789abcdef',
}

/** An answer file that is sealed as it should be, with anything inside. */
async function sealedWith(inside: Uint8Array, round: Round, id: string): Promise<string> {
  if (round.keys === null) throw new Error('the round has no keys')
  const { id: set, version } = round.questionSet
  const outside = {
    format: 'vsv-antwoord',
    version: 1,
    roundId: round.id,
    formVersion: { id: set, version },
    id,
  }
  const sealed = await seal(
    new Uint8Array(inside),
    ({ x, y }) => JSON.stringify(['vsv-antwoord', 1, round.id, set, version, id, x, y]),
    round.keys.publicKey,
  )
  return JSON.stringify({ ...outside, ...sealed })
}

prove({
  id: 'mutants-answer',
  tries: 20_000,
  reaches: ['accepted', 'refused'],
  mayNotHang: true,
  async start(count) {
    const { storage, databaseName } = await startApplication()
    const { dossierId } = await fillDossier(storage)
    const draft = await storage.rounds.add(roundFields(dossierId))
    const round = await storage.rounds.change(draft.id, { status: 'open', keys: await newRoundKeys() })
    const rows = await watchRows(databaseName)

    const sound = await answerText(round)
    const outside = jsonMutator(sound)
    const inside = jsonMutator(JSON.stringify(INSIDE))
    const bytes = strToU8(sound)
    const mail = strToU8(answerAsText(sound))
    const other = strToU8(await answerText(round))
    const mutants: readonly ((draw: Draw) => Uint8Array | Promise<Uint8Array>)[] = [
      (draw) => mutatedBytes(bytes, draw),
      (draw) => written(outside(draw), draw),
      (draw) => spliced(bytes, other, draw),
      (draw) => mutatedBytes(mail, draw),
      (draw) => zipped(mutatedParts({ 'een.vsvantwoord': bytes, 'twee.vsvantwoord': other }, draw)),
      (draw) => mutatedBytes(zipped({ 'een.vsvantwoord': bytes, 'twee.vsvantwoord': other }), draw),
      ...[1, 2, 3, 4].map(
        () => async (draw: Draw) =>
          strToU8(await sealedWith(written(inside(draw), draw), round, crypto.randomUUID())),
      ),
    ]

    return async ({ draw, keep }) => {
      const file = await oneOf(draw, mutants)(draw)
      const name = `antwoord.${ANSWER_EXTENSION}`
      keep(name, file)
      // The store tells no codes.
      let sure = 0
      for (const { text } of answersInFile(name, file)) {
        const arrival = text.ok ? await arrivalOf(text.value, round) : text
        if (arrival.ok) sure += 1
        else expectRefusal(arrival.problem)
      }
      const receiving = useReceiving()
      await receiving.takeFiles(round.id, [fileOf(name, file)])
      expect(receiving.message).toBe('')
      const { taken = 0, duplicates = 0, refused = [] } = receiving.report ?? {}
      for (const { reason } of refused) expectSentence(reason)
      const stored = await storage.responses.listOfRound(round.id)
      expect(stored).toHaveLength(taken)
      expect(taken).toBeLessThanOrEqual(sure)
      expect(taken + duplicates + refused.length).toBeGreaterThan(0)
      count(taken > 0 ? 'accepted' : 'refused')
      if (taken > 0) await receiving.undo()
      receiving.forget()
      await rows.expectSame()
    }
  },
})
