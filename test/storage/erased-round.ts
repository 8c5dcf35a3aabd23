/** A closed round on the real storage, with everything that can be erased with its answers. */
import { newRoundKeys } from '../../src/contract/sealing'
import { resultsOf } from '../../src/domain/survey/results/results'
import type { Response } from '../../src/domain/survey/round/response'
import type { Round } from '../../src/domain/survey/round/round'
import { contentOf } from './set-aside-versions'
import { freshName, openTest } from './open'
import { comeIn } from './reopened-round'
import { roundFields } from './small-dossier'

export const ERASED_ON = '2026-11-03'
const LABELS = { rest: 'Overige beroepsgroepen' }
/** In an open answer that nobody released. */
export const SECRET = 'dat van die ene dienst op 4 maart'
const CODE_HASH = 'c0de'.repeat(16)

/** Eight midwives and two gynaecologists, one of whom wrote something; with keys, codes and receipts. */
export async function closedRound(databaseName = freshName()) {
  const storage = await openTest(databaseName)
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
  const draft = await storage.rounds.add(roundFields(dossierId))
  await storage.rounds.change(draft.id, {
    status: 'open',
    keys: await newRoundKeys(),
    usesCodes: true,
    codeHashes: [CODE_HASH],
  })
  await comeIn(storage, draft.id, 8)
  await comeIn(storage, draft.id, 2, 'GYN', { 'T1-1': 5 })
  const started = await storage.responses.start({ id: draft.id, dossierId })
  await storage.responses.change(started.id, {
    professionId: 'VER',
    answers: { 'T1-1': 3 },
    keep: SECRET,
    improve: 'Korter vergaderen',
  })
  await storage.responses.submit(started.id)
  await storage.rounds.change(draft.id, { status: 'closed', closesOn: '2025-10-26' })
  const texts = (await storage.responses.listOfRound(draft.id)).filter(({ keep }) => keep !== '')
  for (const { id } of texts) await storage.responses.screen(id, 'improve', 'shown')
  return { storage, databaseName, dossierId, roundId: draft.id }
}

export async function shownOf(storage: Awaited<ReturnType<typeof openTest>>, roundId: string) {
  const round = await storage.rounds.get(roundId)
  if (round === undefined) throw new Error('no round')
  return resultsOf(round, await storage.responses.listOfRound(roundId), LABELS)
}

/** Everything that a stored text may not hold once the answers are erased. */
export function secretsOf(round: Round, responses: readonly Response[]): readonly string[] {
  const { keys } = round
  if (keys === null) throw new Error('no keys')
  return [keys.privateKey.d, CODE_HASH, SECRET, ...responses.map(({ id }) => id)]
}

export { contentOf }
