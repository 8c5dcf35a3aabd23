import { answerText } from '../../storage/answer-files'
import { openTest } from '../../storage/open'
import { fillDossier } from '../../storage/small-dossier'
import { baseDigest, writeReturnFile } from '../../../src/contract/delegation-file'
import { newRoundKeys } from '../../../src/contract/sealing'
import { UNTOUCHED } from '../../../src/domain/framework/assessment/assessment'
import { delegatedJudgement } from '../../../src/domain/delegation/merge'
import { writeDossierFile } from '../../../src/storage/dossier-file'

/** A dossier from which a questionnaire and work were sent, as a file, and the files that come back. */
export async function sentOut() {
  const storage = await openTest()
  const { dossierId, roundId, assessmentId } = await fillDossier(storage)
  const keys = await newRoundKeys()
  const round = await storage.rounds.change(roundId, { keys })
  const base = { judgements: { 'N-1': delegatedJudgement(UNTOUCHED) }, actions: {} }
  const delegation = await storage.delegations.add({
    dossierId,
    assessmentId,
    recipient: 'Mirjam',
    note: '',
    askedBefore: null,
    sentAt: '2026-11-20T09:00:00.000Z',
    base,
    returns: [],
  })
  const work = writeReturnFile({
    delegationId: delegation.id,
    dossierId,
    base: await baseDigest(base),
    from: 'Mirjam',
    filledOn: '2026-11-25',
    values: {
      judgements: { 'N-1': { ...base.judgements['N-1'], reasoning: 'Zoals wij het doen.' } },
      actions: {},
    },
  })
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  const file = await writeDossierFile(content, {
    appVersion: '1',
    now: new Date('2026-11-28T13:32:00.000Z'),
  })
  return { storage, dossierId, round, file, work, answer: () => answerText(round) }
}
