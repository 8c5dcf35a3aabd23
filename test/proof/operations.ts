/** Everything that can be done to a dossier, as operations that can be put in any order. */
import fc from 'fast-check'
import { VERDICTS } from '../../src/domain/framework/assessment/verdict'
import { delegatedAction } from '../../src/domain/delegation/merge'
import { usualSteps } from '../../src/domain/session/agenda'
import { NEW_SESSION } from '../../src/domain/session/session-fields'
import { StorageFailure, type Storage } from '../../src/storage/storage'
import { madeUpBoard } from '../fixtures/made-up-board'
import { smallFramework as frameworkOf, smallNorm } from '../storage/framework-workbook'
import { actionFields, assessmentFields, evidenceFields, roundFields } from '../storage/small-dossier'

/** One thing somebody does; the numbers say to which record, and with what. */
export interface Operation {
  readonly kind: Kind
  readonly at: number
  readonly with: number
  readonly text: string
  /** ms that pass before it: changes of one field within a minute are one step of the history. */
  readonly wait: number
}

interface World {
  readonly storage: Storage
  readonly dossierId: string
  readonly newId: () => string
}

type Make = (world: World, operation: Operation) => Promise<unknown>

const DAYS = [null, '2024-02-29', '2026-01-01', '2026-12-31', '1970-01-01', '2038-01-19', '9999-12-31']
const dayOf = ({ with: value }: Operation) => DAYS[value % DAYS.length] ?? null
const fixedDay = (operation: Operation) => dayOf(operation) ?? '2026-11-23'
const oneOf = <T>(list: readonly T[], value: number): T | undefined => list[value % Math.max(1, list.length)]
const NORMS = ['N-1', 'N-2', 'N-3']

/** Does something with one record of a list; nothing when there is none. */
const withOne =
  <T>(
    list: (world: World) => Promise<readonly T[]>,
    make: (world: World, record: T, operation: Operation) => Promise<unknown>,
  ): Make =>
  async (world, operation) => {
    const record = oneOf(await list(world), operation.at)
    if (record !== undefined) await make(world, record, operation)
  }

const rounds = ({ storage, dossierId }: World) => storage.rounds.listOf(dossierId)
const assessments = ({ storage, dossierId }: World) => storage.assessments.listOf(dossierId)
const judgements = ({ storage, dossierId }: World) => storage.judgements.listOf(dossierId)
const evidence = ({ storage, dossierId }: World) => storage.evidence.listOf(dossierId)
const actions = ({ storage, dossierId }: World) => storage.actions.listOf(dossierId)
const delegations = ({ storage, dossierId }: World) => storage.delegations.listOf(dossierId)
const ownSets = ({ storage, dossierId }: World) => storage.ownSets.listOf(dossierId)
const sessions = ({ storage, dossierId }: World) => storage.sessions.listOf(dossierId)

/** What undo takes back. */
const UNDONE = {
  'dossier: name': ({ storage, dossierId }, { text }) =>
    storage.dossiers.change(dossierId, { name: text || 'VSV' }),
  'dossier: visit': ({ storage, dossierId }, operation) =>
    storage.dossiers.change(dossierId, { visitDate: dayOf(operation) }),
  'dossier: board': async (world, operation) => {
    const recordId = oneOf(await actions(world), operation.at)?.id ?? null
    const board = madeUpBoard(fixedDay(operation), () => operation.text, { recordId })
    await world.storage.dossiers.change(world.dossierId, { board })
  },
  'dossier: party': ({ storage, dossierId, newId }, { text }) =>
    storage.dossiers.change(dossierId, ({ parties }) => ({
      parties: [...parties, { id: newId(), name: text, kind: '' }],
    })),
  'dossier: parties gone': ({ storage, dossierId }) => storage.dossiers.change(dossierId, { parties: [] }),
  'dossier: roster': ({ storage, dossierId }, { with: headCount }) =>
    storage.dossiers.change(dossierId, { roster: [{ professionId: 'VER', headCount }] }),
  'dossier: ready': async (world, { at }) => {
    const piece = oneOf(await evidence(world), at)
    await world.storage.dossiers.change(world.dossierId, ({ visit }) => ({
      visit: { ...visit, laidReady: piece === undefined ? [] : [piece.id], stepsDone: ['documents'] },
    }))
  },
  'round: add': ({ storage, dossierId }, { text }) =>
    storage.rounds.add(roundFields(dossierId, { title: text })),
  'round: change': withOne(rounds, ({ storage }, { id }, { text }) =>
    storage.rounds.change(id, { title: text }),
  ),
  'round: open': withOne(rounds, ({ storage }, { id }) => storage.rounds.change(id, { status: 'open' })),
  'assessment: add': ({ storage, dossierId }, { text }) =>
    storage.assessments.add({ ...assessmentFields(dossierId), title: text }),
  'assessment: change': withOne(assessments, ({ storage }, { id }, operation) =>
    storage.assessments.change(id, { title: operation.text, startedOn: fixedDay(operation) }),
  ),
  'assessment: adopt': withOne(assessments, ({ storage }, { id }, operation) =>
    storage.assessments.adopt(id, { on: fixedDay(operation), by: operation.text }),
  ),
  'assessment: next': withOne(assessments, async (world, { id, questionSet }, operation) => {
    const before = (await judgements(world)).filter(({ assessmentId }) => assessmentId === id)
    return world.storage.assessments.startNext({
      previousId: id,
      title: operation.text,
      questionSet,
      startedOn: fixedDay(operation),
      judgements: before.map((judgement) => ({
        ...judgement,
        carriedFrom: [{ assessmentId: id, normId: judgement.normId }],
      })),
      renamed: new Map([['N-2', ['N-2', 'N-3']]]),
    })
  }),
  'assessment: remove': withOne(assessments, ({ storage }, { id }) => storage.assessments.remove(id)),
  'judgement: verdict': withOne(assessments, ({ storage }, { id }, { with: value }) =>
    storage.judgements.judge(id, NORMS[value % 3] ?? 'N-1', {
      verdict: oneOf(VERDICTS, value) ?? null,
    }),
  ),
  'judgement: reasoning': withOne(assessments, ({ storage }, { id }, { with: value, text }) =>
    storage.judgements.judge(id, NORMS[value % 3] ?? 'N-1', { reasoning: text }),
  ),
  'judgement: not applicable': withOne(assessments, ({ storage }, { id }, { with: value, text }) =>
    storage.judgements.judge(id, NORMS[value % 3] ?? 'N-1', {
      applicable: value % 2 === 0,
      notApplicableReason: text,
    }),
  ),
  'judgement: remove': withOne(judgements, ({ storage }, { id }) => storage.judgements.remove(id)),
  'evidence: add': ({ storage, dossierId }, { text, with: value }) =>
    storage.evidence.add(evidenceFields(dossierId, { title: text, normIds: NORMS.slice(value % 3) })),
  'evidence: change': withOne(evidence, ({ storage }, { id }, operation) =>
    storage.evidence.change(id, { version: operation.text, reviewOn: dayOf(operation) }),
  ),
  'evidence: document': withOne(evidence, async ({ storage, dossierId }, { id }, { with: value }) => {
    const attachment = await storage.attachments.keep(
      dossierId,
      'bijlage.txt',
      new TextEncoder().encode(`tekst ${String(value % 5)}`),
    )
    return storage.evidence.change(id, { attachment })
  }),
  'evidence: remove': withOne(evidence, ({ storage }, { id }) => storage.evidence.remove(id)),
  'action: plan': ({ storage, dossierId }, operation) =>
    storage.actions.plan(actionFields(dossierId, { title: operation.text, dueOn: dayOf(operation) })),
  'action: change': withOne(actions, ({ storage }, { id }, { text, with: value }) =>
    storage.actions.change(id, {
      goal: text,
      status: oneOf(['planned', 'running', 'done', 'stopped'] as const, value) ?? 'planned',
    }),
  ),
  'action: after': withOne(actions, async (world, { id }, { with: value }) => {
    const other = oneOf(await actions(world), value)
    return world.storage.actions.change(id, {
      dependsOn: other === undefined || other.id === id ? [] : [other.id],
    })
  }),
  'action: remove': withOne(actions, ({ storage }, { id }) => storage.actions.remove(id)),
  'delegation: add': async (world, { at, text }) => {
    const assessment = oneOf(await assessments(world), at)
    const action = oneOf(await actions(world), at)
    return world.storage.delegations.add({
      dossierId: world.dossierId,
      assessmentId: assessment?.id ?? null,
      recipient: text,
      note: '',
      askedBefore: null,
      sentAt: '2026-11-20T09:00:00.000Z',
      base: { judgements: {}, actions: action === undefined ? {} : { [action.id]: delegatedAction(action) } },
      returns: [],
    })
  },
  'delegation: change': withOne(delegations, ({ storage }, { id }, { text }) =>
    storage.delegations.change(id, { note: text }),
  ),
  'delegation: remove': withOne(delegations, ({ storage }, { id }) => storage.delegations.remove(id)),
  'own set: add': ({ storage, dossierId }, { with: value, text }) =>
    storage.ownSets.add({
      dossierId,
      fileName: `${text}.json`,
      addedAt: '2026-11-01T09:00:00.000Z',
      questionSet: {
        ...frameworkOf([smallNorm(`E${String(value % 4)}-1`)]),
        id: `eigen-${String(value % 4)}`,
        version: String(value),
      },
    }),
  'own set: change': withOne(ownSets, ({ storage }, { id }, { text }) =>
    storage.ownSets.change(id, { fileName: text }),
  ),
  'own set: remove': withOne(ownSets, ({ storage }, { id }) => storage.ownSets.remove(id)),
  'session: add': async (world, { at, text }) =>
    world.storage.sessions.add({
      ...NEW_SESSION,
      dossierId: world.dossierId,
      place: text,
      steps: usualSteps(world.newId),
      roundId: oneOf(await rounds(world), at)?.id ?? null,
      points: [{ id: 'p-1', title: 'Korter wachten', source: 'room', subjectId: null, mandatory: false }],
    }),
  'session: change': withOne(sessions, ({ storage }, { id }, operation) =>
    storage.sessions.change(id, {
      leader: operation.text,
      heldOn: dayOf(operation),
      notes: [{ subjectId: 'T1', text: operation.text, understood: '' }],
    }),
  ),
  'session: action': withOne(sessions, ({ storage, dossierId }, { id }, { text }) => {
    return storage.sessions.planAction(id, null, actionFields(dossierId, { title: text }))
  }),
  'session: remove': withOne(sessions, ({ storage }, { id }) => storage.sessions.remove(id)),
  together: async (world, { at, text }) => {
    const [assessment, action, piece] = [
      oneOf(await assessments(world), at),
      oneOf(await actions(world), at),
      oneOf(await evidence(world), at),
    ]
    await world.storage.changeTogether(world.dossierId, [
      ...(assessment === undefined
        ? []
        : [
            {
              table: 'judgements',
              assessmentId: assessment.id,
              normId: 'N-1',
              changes: { owner: text },
            } as const,
          ]),
      ...(action === undefined
        ? []
        : [{ table: 'actions', id: action.id, changes: { result: text } } as const]),
      ...(piece === undefined
        ? []
        : [{ table: 'evidence', id: piece.id, changes: { owner: text } } as const]),
    ])
  },
  undo: ({ storage, dossierId }) => storage.history.undo(dossierId),
  redo: ({ storage, dossierId }) => storage.history.redo(dossierId),
} as const satisfies Readonly<Record<string, Make>>

/** What does not go back, by promise: answers keep no history, a round that closed stays closed, a vote stands. */
const NOT_UNDONE = {
  'round: close': withOne(rounds, ({ storage }, { id }, operation) =>
    storage.rounds.change(id, { status: 'closed', closesOn: dayOf(operation) }),
  ),
  'round: adopt': withOne(rounds, ({ storage }, { id }) => storage.rounds.change(id, { status: 'adopted' })),
  'round: reopen': withOne(rounds, ({ storage }, { id }, { text }) => storage.rounds.reopen(id, text)),
  'round: remove': withOne(rounds, ({ storage }, { id }) => storage.rounds.remove(id)),
  'round: receive': withOne(rounds, ({ storage, newId }, { id }, { with: value, text }) =>
    storage.responses.receive(
      id,
      Array.from({ length: 1 + (value % 7) }, (_, index) => ({
        form: {
          professionId: 'VER',
          roleId: null,
          answers: { 'T1-1': oneOf([1, 2, 3, 4, 5] as const, value + index) ?? 3 },
          priorities: [],
          phaseId: null,
          keep: text,
          improve: '',
        },
        receipt: { id: newId(), digest: newId().replaceAll('-', '').padEnd(64, '0'), codeHash: null },
      })),
    ),
  ),
  'round: draft': withOne(rounds, ({ storage }, round) => storage.responses.start(round)),
  'session: vote': withOne(sessions, ({ storage, newId }, { id, votes }, { with: value }) =>
    storage.sessions.change(id, {
      votes: [
        ...votes,
        {
          id: newId(),
          status: 'closed',
          pointIds: ['p-1'],
          people: 9,
          ways: ['device'],
          ballots: value % 9,
          totals: { 'p-1': value % 9 },
        },
      ],
    }),
  ),
  'evidence: erase document': withOne(evidence, async ({ storage, dossierId }, { attachment }) => {
    if (attachment !== null) await storage.attachments.erase(dossierId, attachment.sha256)
  }),
  'dossier: bin': async ({ storage, dossierId }) => {
    await storage.dossiers.moveToBin(dossierId)
    await storage.dossiers.restore(dossierId)
  },
} as const satisfies Readonly<Record<string, Make>>

const MAKE: Readonly<Record<string, Make>> = { ...UNDONE, ...NOT_UNDONE }
type Kind = keyof typeof UNDONE | keyof typeof NOT_UNDONE

function sequenceOf(kinds: readonly string[]): fc.Arbitrary<readonly Operation[]> {
  const operation = fc.record({
    kind: fc.constantFrom(...(kinds as readonly Kind[])),
    at: fc.nat(20),
    with: fc.nat(20),
    text: fc.oneof(
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.constantFrom('', ' ', 'x', '__proto__', '\u0000', '\uD800', '</w:t>'),
    ),
    wait: fc.constantFrom(0, 1, 30_000, 90_000),
  })
  return fc.array(operation, { minLength: 1, maxLength: 20, size: 'max' })
}

export const UNDONE_KINDS = Object.keys(UNDONE) as readonly Kind[]

/** Sequences of which undo takes everything back. */
export const undoneSequences = sequenceOf(UNDONE_KINDS)
export const anySequences = sequenceOf(Object.keys(MAKE))

/** Does one; `false` when the storage refused it, as it may. */
export async function perform(world: World, operation: Operation): Promise<boolean> {
  try {
    await MAKE[operation.kind]?.(world, operation)
    return true
  } catch (error) {
    if (error instanceof StorageFailure) return false
    throw error
  }
}
