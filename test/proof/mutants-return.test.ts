import { strToU8 } from 'fflate'
import { expect, vi } from 'vitest'
import {
  baseDigest,
  readReturnFile,
  returnAsText,
  returnInText,
  writeReturnFile,
} from '../../src/contract/delegation-file'
import { delegatedAction, delegatedJudgement } from '../../src/domain/delegation/merge'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useReturnedWork } from '../../src/stores/delegation/returned-work'
import { fileOf } from '../storage/answer-files'
import { fillDossier } from '../storage/small-dossier'
import { startApplication } from './application'
import { expectRefusal, expectSentence } from './known-codes'
import { mutatedBytes } from './mutated-bytes'
import { jsonMutator, written } from './mutated-json'
import { prove } from './prove'
import { watchRows } from './stored'

/** The history grows with every merge; after this many a new dossier is begun, or every look at it takes longer. */
const MERGES = 40

/** A dossier of which work was sent, open in the stores, and the file that came back. */
async function sentWork() {
  const { storage, databaseName, clock } = await startApplication()
  const { dossierId, assessmentId } = await fillDossier(storage)
  const [action] = await storage.actions.listOf(dossierId)
  if (action === undefined) throw new Error('no action')
  const judgements = await storage.judgements.listOf(dossierId)
  const base = {
    judgements: Object.fromEntries(judgements.map((one) => [one.normId, delegatedJudgement(one)])),
    actions: { [action.id]: delegatedAction(action) },
  }
  const { id } = await storage.delegations.add({
    dossierId,
    assessmentId,
    recipient: 'mw. Bos',
    note: '',
    askedBefore: null,
    sentAt: '2026-11-20T09:00:00.000Z',
    base,
    returns: [],
  })
  await useDossier().open(dossierId)
  const file = writeReturnFile({
    delegationId: id,
    dossierId,
    base: await baseDigest(base),
    from: 'Bos',
    filledOn: '2026-11-22',
    values: {
      judgements: Object.fromEntries(
        Object.entries(base.judgements).map(([norm, one]) => [norm, { ...one, reasoning: 'Van mij' }]),
      ),
      actions: { [action.id]: { ...delegatedAction(action), result: 'Gedaan' } },
    },
  })
  const withoutHistory = async () => {
    const content = await storage.contentOf(dossierId)
    return { ...content, history: [], dossier: { ...content?.dossier, updatedAt: '' } }
  }
  return {
    ...{ storage, clock, dossierId, id, withoutHistory },
    mutant: jsonMutator(file),
    bytes: strToU8(file),
    mail: strToU8(returnAsText(file)),
    rows: await watchRows(databaseName),
    before: await withoutHistory(),
  }
}

prove({
  id: 'mutants-return',
  tries: 20_000,
  reaches: ['accepted', 'refused'],
  mayNotHang: true,
  async start(count) {
    let sent = await sentWork()
    let merges = 0

    async function mergeAndTakeBack(side: 'ours' | 'theirs'): Promise<void> {
      const { storage, clock, dossierId, id, rows } = sent
      const work = useReturnedWork()
      work.chooseAll(side)
      clock.pass(60_000)
      expect(await work.mergeNow()).toBe(true)
      expect((await storage.delegations.get(id))?.returns).toHaveLength(1)
      clock.pass(60_000)
      const undone = await storage.history.undo(dossierId)
      expect(undone.ok ? '' : undone.problem.code).toBe('')
      expect(await sent.withoutHistory()).toEqual(sent.before)
      merges += 1
      if (merges % MERGES === 0) {
        sent = await sentWork()
        return
      }
      // The history has grown, as it should.
      await rows.take()
      await vi.waitFor(() => expect(useDossier().delegations[0]?.returns).toEqual([]), { interval: 1 })
    }

    return async ({ index, draw, keep }) => {
      const { mutant, bytes, mail, rows } = sent
      const changes = [
        () => mutatedBytes(bytes, draw),
        () => mutatedBytes(mail, draw),
        ...[1, 2, 3, 4].map(() => () => written(mutant(draw), draw)),
      ]
      const changed = (changes[index % changes.length] ?? (() => bytes))()
      keep('retour.vsvretour', changed)
      const read = readReturnFile(returnInText(new TextDecoder().decode(changed)))
      if (!read.ok) expectRefusal(read.problem)
      const work = useReturnedWork()
      const isReady = await work.readDropped([fileOf('retour.vsvretour', changed)])
      await rows.expectSame()
      count(isReady ? 'accepted' : 'refused')
      if (isReady) await mergeAndTakeBack(draw(2) === 0 ? 'ours' : 'theirs')
      else expectSentence(work.problem)
    }
  },
})
