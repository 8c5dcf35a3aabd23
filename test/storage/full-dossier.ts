/** A dossier with a document in every place that can refer to one. */
import { usualSteps } from '../../src/domain/session/agenda'
import { NEW_SESSION } from '../../src/domain/session/session-fields'
import { NEW_VERSION } from '../../src/domain/framework/evidence/evidence-fields'
import { strToU8 } from 'fflate'
import { delegatedAction } from '../../src/domain/delegation/merge'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { withOwnStatements } from '../../src/domain/survey/round/own-statements'
import type { Storage } from '../../src/storage/storage'
import { attachmentsOf } from '../../src/stores/framework/evidence/attachment-copies'
import { madeUpBoard } from '../fixtures/made-up-board'
import { openTest } from './open'
import { fillDossier, roundFields, smallMirror } from './small-dossier'

export const options = { appVersion: '1.2.3', now: new Date('2026-11-23T09:00:00.000Z') }
const documents = ['Eerste versie', 'Tweede versie', 'Alleen nog in de geschiedenis'].map((text) =>
  strToU8(text),
)

/** A dossier with everything format 3 brought; three documents, in evidence, its revision and the history. */
export async function fullDossier(storage: Storage) {
  const { dossierId, assessmentId } = await fillDossier(storage)
  const questionSet = withOwnStatements(smallMirror, [
    'Er is genoeg kraamzorg.',
    'De werkdruk laat tijd over.',
  ])
  await storage.rounds.add(roundFields(dossierId, { title: 'Met eigen stellingen', questionSet }))
  const [first, second, third] = await Promise.all(
    documents.map((bytes, index) => storage.attachments.keep(dossierId, `${String(index)}.txt`, bytes)),
  )
  if (!first || !second || !third) throw new Error('not kept')
  const [evidence] = await storage.evidence.listOf(dossierId)
  const [action] = await storage.actions.listOf(dossierId)
  const assessment = await storage.assessments.get(assessmentId)
  if (!evidence || !action || !assessment) throw new Error('not filled')
  await storage.evidence.change(evidence.id, { attachment: third })
  await storage.assessments.adopt(assessmentId, { on: '2026-11-23', by: 'bestuur' })
  const { version, date, owner, location, reviewOn } = evidence
  const replacedAt = '2026-11-23T09:00:00.000Z'
  await storage.evidence.change(evidence.id, {
    attachment: second,
    revisions: [{ ...NEW_VERSION, version, date, owner, location, reviewOn, attachment: first, replacedAt }],
  })
  const other = await storage.actions.plan({ ...action, title: 'Daarna', dependsOn: [action.id] })
  const next = await storage.assessments.startNext({
    previousId: assessmentId,
    title: 'Volgende',
    questionSet: assessment.questionSet,
    startedOn: '2027-01-04',
    judgements: (await storage.judgements.listOf(dossierId)).map((judgement) => {
      const { id, dossierId: of, assessmentId: from, ...fields } = judgement
      void id
      void of
      return { ...fields, carriedFrom: [{ assessmentId: from, normId: fields.normId }] }
    }),
    renamed: new Map(),
  })
  await storage.delegations.add({
    dossierId,
    assessmentId: next.id,
    recipient: 'mw. Bos',
    note: '',
    askedBefore: null,
    sentAt: replacedAt,
    base: {
      judgements: {},
      actions: { [action.id]: delegatedAction(action) },
    },
    returns: [],
  })
  await storage.ownSets.add({
    dossierId,
    fileName: 'C:\\Users\\jan\\kader.json',
    addedAt: replacedAt,
    questionSet: assessment.questionSet,
  })
  const [round] = await storage.rounds.listOf(dossierId)
  await storage.sessions.add({
    ...NEW_SESSION,
    dossierId,
    steps: usualSteps(() => crypto.randomUUID()),
    roundId: round?.id ?? null,
    assessmentId,
    actions: [{ actionId: action.id, pointId: null }],
  })
  await storage.dossiers.change(dossierId, (dossier) => ({
    visit: { ...dossier.visit, laidReady: [evidence.id], stepsDone: ['documents'] },
    board: madeUpBoard('2026-12-10', () => 'Neem iemand in dienst', { recordId: action.id }),
  }))
  const content = await storage.contentOf(dossierId)
  if (!content) throw new Error('no content')
  return { dossierId, content, evidenceId: evidence.id, actionId: action.id, otherId: other.id }
}

export async function fullFile() {
  const storage = await openTest()
  const { content } = await fullDossier(storage)
  const { attachments } = await attachmentsOf(storage, content)
  return {
    storage,
    content,
    attachments,
    bytes: await writeDossierFile(content, { ...options, attachments }),
  }
}
export const stray = strToU8('Van niemand')
