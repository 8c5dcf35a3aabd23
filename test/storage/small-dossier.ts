/** A small dossier with every kind of record, and the smallest question sets the application accepts. */
import type { Action } from '../../src/domain/actions/action'
import { NEW_ACTION } from '../../src/domain/actions/action-fields'
import type { FrameworkSet, MirrorSet } from '../../src/domain/question-set'
import type { Evidence } from '../../src/domain/framework/evidence/evidence'
import { NEW_EVIDENCE } from '../../src/domain/framework/evidence/evidence-fields'
import type { Assessment } from '../../src/domain/framework/assessment/assessment'
import { NEW_ROUND, type Round } from '../../src/domain/survey/round/round'
import type { Storage } from '../../src/storage/storage'

const suggestion = {
  text: 'Maak een afspraak.',
  ownerRole: 'Coördinator',
  term: '3 maanden',
  evidence: 'Verslag',
}
const ask = { text: 'Een vraag', explanation: 'Een uitleg' }
const head = { version: '1.0.0', date: '2026-01-01', disclaimer: 'Alleen voor de test.' }

const statement = (id: string, quickscan: boolean) => ({
  id,
  text: `Stelling ${id}`,
  explanation: 'Uitleg',
  quickscan,
  audience: 'everyone' as const,
  lens: null,
  sources: ['bron'],
  suggestion,
})

export const smallMirror: MirrorSet = {
  ...head,
  id: 'kleine-spiegel',
  kind: 'spiegel',
  title: 'Kleine spiegel',
  scale: ([1, 2, 3, 4, 5, 'dont-know', 'not-applicable'] as const).map((value) => ({
    value,
    label: `punt ${String(value)}`,
  })),
  themes: [
    {
      id: 'T1',
      title: 'Eerste thema',
      question: 'Werkt het?',
      models: 'eigen',
      discussion: ['Wat valt op?'],
      statements: [statement('T1-1', true), statement('T1-2', false)],
    },
  ],
  unscored: {
    profession: ask,
    role: { ...ask, choices: [{ id: 'lid', label: 'Lid' }] },
    priorities: { ...ask, max: 2 },
    phase: { ...ask, choices: [{ id: 'start', label: 'Start' }] },
    keep: ask,
    improve: ask,
  },
  clusters: [{ id: 'C1', label: 'Zorg', mergeable: true }],
  professions: [
    { id: 'VER', label: 'Verloskundige', clusterId: 'C1', group: 'core' },
    { id: 'GYN', label: 'Gynaecoloog', clusterId: 'C1', group: 'core' },
  ],
}

const norm = (id: string) => ({
  id,
  title: `Norm ${id}`,
  text: 'Er is een afspraak.',
  howToShow: 'Laat de afspraak zien.',
  evidence: ['De afspraak'],
  suggestion,
  sources: [{ title: 'bron', year: '', url: '' }],
  certainty: 'own' as const,
  lastChecked: '2026-01-01',
  buildingBlockId: 'B1',
  core: true,
  statementIds: [],
})

const smallFramework: FrameworkSet = {
  ...head,
  id: 'klein-kader',
  kind: 'kader',
  title: 'Klein kader',
  buildingBlocks: [{ id: 'B1', title: 'Bouwsteen' }],
  themes: [{ id: 'K1', title: 'Thema', norms: [norm('N-1'), norm('N-2'), norm('N-3')] }],
}

export function roundFields(dossierId: string, fields: Partial<Round> = {}): Omit<Round, 'id'> {
  return {
    dossierId,
    title: 'Nulmeting',
    form: 'full',
    status: 'draft',
    questionSet: smallMirror,
    professions: smallMirror.professions.map((profession) => ({ ...profession, headCount: 8 })),
    clusters: smallMirror.clusters,
    threshold: 5,
    opensOn: '2026-02-01',
    closesOn: null,
    introduction: '',
    ...NEW_ROUND,
    ...fields,
  }
}

export function assessmentFields(dossierId: string): Omit<Assessment, 'id'> {
  return {
    dossierId,
    title: 'Toetsing 2026',
    status: 'draft',
    questionSet: smallFramework,
    startedOn: '2026-03-01',
    adoptedOn: null,
    adoptedBy: '',
    previousId: null,
    snapshot: null,
  }
}

export function evidenceFields(
  dossierId: string,
  fields: Partial<Omit<Evidence, 'id' | 'number'>> = {},
): Omit<Evidence, 'id' | 'number'> {
  return {
    ...NEW_EVIDENCE,
    dossierId,
    title: 'Protocol',
    version: '1',
    date: '2026-01-15',
    owner: 'Coördinator',
    location: 'map K',
    reviewOn: null,
    normIds: ['N-1'],
    ...fields,
  }
}

export function actionFields(dossierId: string, fields: Partial<Action> = {}): Omit<Action, 'id' | 'number'> {
  return {
    dossierId,
    origin: { kind: 'assessment', themeId: null, statementId: null, normId: 'N-2' },
    ...NEW_ACTION,
    mandatory: true,
    title: 'Afspraak maken',
    dueOn: '2026-09-01',
    ...fields,
  }
}

/** The least somebody must give before it can be handed in. */
export const ANSWERED = { professionId: 'VER', answers: { 'T1-1': 4 } } as const

/** Fills a dossier through the repositories; gives the id of the dossier, its round and its assessment. */
export async function fillDossier(storage: Storage, name = 'VSV De Test') {
  const { id } = await storage.dossiers.add({ name, region: 'Midden' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  for (const answer of [4, 2, 'dont-know'] as const) {
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, {
      professionId: 'VER',
      roleId: 'lid',
      phaseId: 'start',
      answers: { 'T1-1': answer },
      priorities: ['T1'],
      keep: 'Het overleg',
    })
    await storage.responses.submit(draft.id)
  }
  await storage.responses.start(round)
  const assessment = await storage.assessments.add(assessmentFields(id))
  await storage.judgements.judge(assessment.id, 'N-1', { verdict: 'met', reasoning: 'Geregeld.' })
  await storage.judgements.judge(assessment.id, 'N-2', { verdict: 'unmet' })
  await storage.evidence.add(evidenceFields(id))
  await storage.actions.plan(actionFields(id))
  return { dossierId: id, roundId: round.id, assessmentId: assessment.id }
}
