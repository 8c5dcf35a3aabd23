/** What makes the tables with a history differ: their schema, order, rules, and what goes with a removed record. */
import type { Action } from '../../domain/actions/action'
import type { Delegation } from '../../domain/delegation/delegation'
import type { Evidence } from '../../domain/framework/evidence/evidence'
import type { OwnSet } from '../../domain/framework/content/own-set'
import { isWholeInHistory, type Round } from '../../domain/survey/round/round'
import { normIdsOf, takenIds } from '../../domain/framework/content/free-ids'
import { storage as texts } from '../../texts/storage'
import { refuseField } from '../check-record'
import { recordSchemas } from '../dossier-schema'
import { builtInNormIds } from '../built-in-ids'
import type { StorageContext } from '../intent'
import { unknownInRound } from '../references'
import { roundRefusal } from '../round-rules'
import { StorageFailure } from '../storage'
import { refuse } from '../storage-problems'
import { present, type RecordKind } from './records'

/** Order by a text of the record, as Dutch sorts it. */
export function byText<T>(textOf: (record: T) => string): (one: T, other: T) => number {
  return (one, other) => textOf(one).localeCompare(textOf(other), 'nl')
}

/** For a kind of record without rules besides its schema, and without anything that goes along with it. */
const NO_RULES = {
  others: [],
  check: async () => undefined,
  changeParts: async () => undefined,
  removeParts: async () => ({}),
} satisfies Partial<RecordKind<never>>

/** A round keeps what was promised when it opened (round-rules.ts). Removing it takes its responses along for good. */
export function roundKind({ database }: StorageContext): RecordKind<Round> {
  return {
    name: 'rounds',
    table: database.rounds,
    schema: recordSchemas.rounds,
    // A round without a date is still being made: last.
    order: byText((round) => `${round.opensOn ?? '9999'} ${round.title}`),
    others: [database.responses, database.receipts],
    async check(after, before) {
      if (before !== null) {
        const responses = await database.responses.where('roundId').equals(after.id).count()
        const problem = roundRefusal(before, after, responses)
        if (problem) throw new StorageFailure(problem)
      }
      const field = unknownInRound(after)
      if (field) refuseField('rounds', field)
    },
    async changeParts(after, before) {
      // Drafts never count; once nobody can hand them in they are only a risk.
      if (before.status !== 'open' || after.status === 'open') return
      await database.responses
        .where('roundId')
        .equals(after.id)
        .filter(({ status }) => status === 'draft')
        .delete()
    },
    async removeParts(round) {
      const removed = await database.responses.where('roundId').equals(round.id).delete()
      await database.receipts.where('roundId').equals(round.id).delete()
      return removed > 0 || !isWholeInHistory(round) ? { irreversible: true } : {}
    },
  }
}

/** Evidence has no rules besides its schema. */
export function evidenceKind({ database }: StorageContext): RecordKind<Evidence> {
  return {
    ...NO_RULES,
    name: 'evidence',
    table: database.evidence,
    schema: recordSchemas.evidence,
    order: byText((evidence) => evidence.title),
  }
}

/** Actions come in the order of their numbers and have no rules besides their schema. */
export function actionKind({ database }: StorageContext): RecordKind<Action> {
  return {
    ...NO_RULES,
    name: 'actions',
    table: database.actions,
    schema: recordSchemas.actions,
    order: (one, other) => one.number - other.number,
  }
}

/** Sent work is of an assessment of the same dossier, or of none. */
export function delegationKind({ database }: StorageContext): RecordKind<Delegation> {
  return {
    ...NO_RULES,
    name: 'delegations',
    table: database.delegations,
    schema: recordSchemas.delegations,
    // Sent last first: that is the one somebody looks for.
    order: (one, other) => other.sentAt.localeCompare(one.sentAt),
    others: [database.assessments],
    async check({ assessmentId, dossierId }, before) {
      if (assessmentId === null || before?.assessmentId === assessmentId) return
      const assessment = present(await database.assessments.get(assessmentId))
      if (assessment.dossierId !== dossierId) refuseField('delegations', 'assessmentId')
    },
  }
}

/** A questionnaire or framework of a dossier: no two frameworks in use share the id of a norm (decision 29). */
export function ownSetKind({ database }: StorageContext): RecordKind<OwnSet> {
  return {
    ...NO_RULES,
    name: 'ownSets',
    table: database.ownSets,
    schema: recordSchemas.ownSets,
    order: byText(({ questionSet }) => `${questionSet.title} ${questionSet.version}`),
    others: [database.assessments],
    async check({ id, dossierId, questionSet }, before) {
      const own = await database.ownSets.where('dossierId').equals(dossierId).toArray()
      const assessments = await database.assessments.where('dossierId').equals(dossierId).toArray()
      const others = [
        ...builtInNormIds,
        ...[...own.filter((other) => other.id !== id), ...assessments].map((record) =>
          normIdsOf(record.questionSet),
        ),
      ]
      // What was so before may stay, or such a set could not even be mended.
      const stood = new Set(before === null ? [] : takenIds(before.questionSet, others))
      const [taken] = takenIds(questionSet, others).filter((one) => !stood.has(one))
      if (taken !== undefined) refuse('storage/norm-taken', texts.saving.normTaken(taken))
    },
  }
}
