/** Small frameworks, judgements and actions for the tests of the domain. */
import type { Action } from '../../../src/domain/actions/action'
import { NEW_ACTION } from '../../../src/domain/actions/action-fields'
import {
  UNTOUCHED,
  type Assessment,
  type Judgement,
} from '../../../src/domain/framework/assessment/assessment'
import type { Evidence } from '../../../src/domain/framework/evidence/evidence'
import { NEW_EVIDENCE } from '../../../src/domain/framework/evidence/evidence-fields'
import type { FrameworkSet, Norm } from '../../../src/domain/question-set'

export function norm(id: string, fields: Partial<Norm> = {}): Norm {
  return {
    id,
    title: '',
    text: '',
    howToShow: '',
    evidence: [],
    suggestion: { text: '', ownerRole: '', term: '', evidence: '' },
    sources: [],
    certainty: 'own',
    lastChecked: '2026-01-01',
    buildingBlockId: 'BK1',
    core: true,
    statementIds: [],
    ...fields,
  }
}

export function framework(themes: Readonly<Record<string, readonly Norm[]>>): FrameworkSet {
  return {
    kind: 'kader',
    id: 'proef',
    version: '1',
    date: '2026-01-01',
    title: '',
    disclaimer: '',
    buildingBlocks: ['BK1', 'BK2'].map((id) => ({ id, title: `blok ${id}` })),
    themes: Object.entries(themes).map(([id, norms]) => ({ id, title: `thema ${id}`, norms })),
  }
}

export function assessment(questionSet: FrameworkSet, fields: Partial<Assessment> = {}): Assessment {
  return {
    id: 'toetsing',
    dossierId: 'dossier',
    title: '',
    status: 'draft',
    questionSet,
    startedOn: '2026-01-01',
    adoptedOn: null,
    adoptedBy: '',
    previousId: null,
    snapshot: null,
    ...fields,
  }
}

export function judgement(normId: string, fields: Partial<Judgement> = {}): Judgement {
  return {
    id: `oordeel ${normId}`,
    dossierId: 'dossier',
    assessmentId: 'toetsing',
    normId,
    ...UNTOUCHED,
    verdict: 'met',
    workStatus: 'settled',
    ...fields,
  }
}

/** A piece that can be looked up. */
export function evidence(id: string, fields: Partial<Evidence> = {}): Evidence {
  return {
    ...NEW_EVIDENCE,
    id,
    dossierId: 'dossier',
    number: 1,
    title: `titel ${id}`,
    version: '',
    date: '2026-01-15',
    owner: '',
    location: 'Map beleid',
    reviewOn: null,
    normIds: [],
    ...fields,
  }
}

/** An action that lacks nothing. */
export function action(id: string, fields: Partial<Action> = {}): Action {
  return {
    ...NEW_ACTION,
    id,
    dossierId: 'dossier',
    number: 1,
    origin: { kind: 'own', themeId: null, statementId: null, normId: null },
    title: `titel ${id}`,
    problem: 'Overdrachten zijn onvolledig',
    cause: 'Geen vaste afspraak',
    goal: 'In januari is 9 van de 10 overdrachten volledig',
    approach: 'Werkafspraak maken en steekproef doen',
    ownerName: 'A. de Vries',
    ownerRole: 'Verloskundige',
    startOn: '2026-09-01',
    dueOn: '2026-12-01',
    measure: 'Deel volledige overdrachten',
    baseline: '6 van 10',
    target: '9 van 10',
    evidence: 'Uitkomst steekproef',
    checkOn: '2027-01-15',
    status: 'running',
    ...fields,
  }
}

export function forNorm(normId: string): Action['origin'] {
  return { kind: 'assessment', themeId: null, statementId: null, normId }
}
