/** One text for every kind of place that stores itself. */
import { useProfile } from '../../../src/stores/dossier/profile'
import type { TextPlace } from '../../../src/stores/app/text-places'
import { useBoardPlan } from '../../../src/stores/report/board-plan'
import { useTexts } from '../../../src/stores/app/typed-texts'
import { useVisit } from '../../../src/stores/visit/visit'
import { actionFields, evidenceFields, roundFields } from '../../storage/small-dossier'
import { sessionFields } from '../../storage/small-session'
import { dossierOf, nth, saving, type Setting, type Saving } from './saving'

type Kind = Exclude<TextPlace['kind'], 'question-set'>

/** Of each kind, a field and what it is in. A field of a question set is stored by its own screen. */
const places: Readonly<
  Record<Kind, readonly [field: string, recordOf: (setting: Setting) => Promise<string> | string]>
> = {
  action: [
    'problem',
    async ({ storage, dossierId }) => (await storage.actions.plan(actionFields(dossierId))).id,
  ],
  evidence: [
    'location',
    async ({ storage, dossierId }) => (await storage.evidence.add(evidenceFields(dossierId))).id,
  ],
  judgement: ['reasoning', ({ assessmentId }) => assessmentId],
  round: [
    'introduction',
    async ({ storage, dossierId }) => (await storage.rounds.add(roundFields(dossierId))).id,
  ],
  dossier: ['region', ({ dossierId }) => dossierId],
  'report-style': ['coverText', ({ dossierId }) => dossierId],
  party: [
    'name',
    async (setting) => {
      await useProfile().addParty()
      return nth((await dossierOf(setting)).parties, 1).id
    },
  ],
  seat: [
    'name',
    async (setting) => {
      await useVisit().addSeat()
      return nth((await dossierOf(setting)).visit.team, 1).id
    },
  ],
  session: [
    'place',
    async ({ storage, dossierId }) => (await storage.sessions.add(sessionFields(dossierId))).id,
  ],
  question: [
    'answer',
    async (setting) => {
      await useVisit().addQuestion(null)
      return nth((await dossierOf(setting)).visit.questions, 1).id
    },
  ],
  proposal: [
    'text',
    async (setting) => {
      await useBoardPlan().addProposal()
      return nth((await dossierOf(setting)).board.proposals, 1).id
    },
  ],
  rewording: [
    'text',
    async (setting) => {
      await useBoardPlan().reword({ kind: 'x', recordId: null, partId: null, numbers: [] }, '')
      return nth((await dossierOf(setting)).board.changed, 1).id
    },
  ],
  response: ['keep', async ({ storage, round }) => (await storage.responses.start(round)).id],
  settings: ['userName', () => ''],
}

export const texts: readonly Saving[] = (Object.keys(places) as Kind[]).map((kind) =>
  saving('last', 'typed-texts text-places', `a text (${kind})`, async (setting) => {
    const [field, recordOf] = places[kind]
    const place: TextPlace = {
      kind,
      dossierId: kind === 'settings' ? '' : setting.dossierId,
      recordId: await recordOf(setting),
      part: kind === 'judgement' ? 'N-1' : '',
      field,
    }
    const stored = () => useTexts().stored(place)
    // All of it is stored from this window, one after the other.
    const bases = [(await stored()) ?? '', ...'0123456789']
    return { act: (n) => useTexts().store(place, String(n), bases), stored }
  }),
)
