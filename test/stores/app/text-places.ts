import type { Storage } from '../../../src/storage/storage'
import { judgementText, type TextPlace } from '../../../src/stores/app/text-places'
import { actionFields, assessmentFields, roundFields } from '../../storage/small-dossier'

/** One field of each kind of record in which a text can be typed, all of them empty. */
export async function textPlaces(storage: Storage, dossierId: string): Promise<readonly TextPlace[]> {
  const action = await storage.actions.plan(actionFields(dossierId, { problem: '' }))
  const round = await storage.rounds.add(roundFields(dossierId, { introduction: '' }))
  const assessment = await storage.assessments.add(assessmentFields(dossierId))
  const [party, seat, question, proposal, rewording] = ['p', 's', 'q', 'v', 'w']
  await storage.dossiers.change(dossierId, ({ visit, board }) => ({
    parties: [{ id: party, name: '', kind: '' }],
    visit: {
      ...visit,
      team: [{ id: seat, name: '', role: '', themeIds: [] }],
      questions: [{ id: question, themeId: null, question: '', answer: '' }],
    },
    board: {
      ...board,
      proposals: [{ id: proposal, text: '', owner: '', before: null }],
      changed: [
        {
          id: rewording,
          kind: 'late-action',
          recordId: action.id,
          partId: null,
          numbers: [],
          leftOut: false,
          text: '',
        },
      ],
    },
  }))
  return [
    { kind: 'action', dossierId, recordId: action.id, field: 'problem' },
    { kind: 'round', dossierId, recordId: round.id, field: 'introduction' },
    judgementText(assessment, 'N-1', 'reasoning'),
    { kind: 'dossier', dossierId, recordId: dossierId, field: 'region' },
    { kind: 'report-style', dossierId, recordId: '', field: 'coverText' },
    { kind: 'party', dossierId, recordId: party, field: 'name' },
    { kind: 'seat', dossierId, recordId: seat, field: 'role' },
    { kind: 'question', dossierId, recordId: question, field: 'answer' },
    { kind: 'proposal', dossierId, recordId: proposal, field: 'owner' },
    { kind: 'rewording', dossierId, recordId: rewording, field: 'text' },
    { kind: 'settings', dossierId: '', recordId: '', field: 'userName' },
  ]
}
