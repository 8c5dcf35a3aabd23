/** A round that was closed, and may be opened again. */
import type { FilledForm } from '../../src/domain/survey/filling/filled-form'
import type { Storage } from '../../src/storage/storage'
import { openTest } from './open'
import { roundFields } from './small-dossier'

let roundCount = 0

export async function comeIn(
  storage: Storage,
  roundId: string,
  count: number,
  professionId = 'VER',
  answers: FilledForm['answers'] = { 'T1-1': 4, 'T1-2': 2 },
) {
  const arrivals = Array.from({ length: count }, () => {
    roundCount += 1
    return {
      form: { professionId, roleId: null, answers, priorities: [], phaseId: null, keep: '', improve: '' },
      receipt: { id: `f${String(roundCount)}`, digest: 'd'.repeat(64), codeHash: null },
    }
  })
  return storage.responses.receive(roundId, arrivals)
}

/** A round that was closed with eight midwives and then opened again. */
export async function reopened(first = 8) {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  await comeIn(storage, round.id, first)
  await storage.rounds.change(round.id, { status: 'closed' })
  await storage.rounds.reopen(round.id, 'Er lag nog een stapel formulieren.')
  const close = () => storage.rounds.change(round.id, { status: 'closed', closesOn: '2026-12-01' })
  return { storage, id, roundId: round.id, close }
}
