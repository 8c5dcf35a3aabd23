/** What makes the tables with a history differ: their schema, order, rules, and what goes with a removed record. */
import type { Action } from '../../domain/actions/action'
import type { Assessment, Judgement } from '../../domain/framework/assessment'
import type { Evidence } from '../../domain/framework/evidence'
import type { Round } from '../../domain/survey/round'
import { refuseField } from '../check-record'
import { recordSchemas } from '../dossier-schema'
import { remember } from '../history'
import type { Room } from '../intent'
import { unknownInJudgementsOf, unknownInRound } from '../references'
import { roundRefusal } from '../round-rules'
import { StorageFailure } from '../storage'
import { present, type RecordKind } from './records'

function byText<T>(textOf: (record: T) => string): (one: T, other: T) => number {
  return (one, other) => textOf(one).localeCompare(textOf(other), 'nl')
}

export function roundKind({ database }: Room): RecordKind<Round> {
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
      return removed > 0 ? { irreversible: true } : {}
    },
  }
}

export function assessmentKind(room: Room): RecordKind<Assessment> {
  const { database } = room
  return {
    name: 'assessments',
    table: database.assessments,
    schema: recordSchemas.assessments,
    order: byText((assessment) => `${assessment.startedOn} ${assessment.title}`),
    others: [database.judgements],
    check: async () => undefined,
    changeParts: async () => undefined,
    async removeParts(assessment) {
      const judgements = await database.judgements
        .where('[assessmentId+normId]')
        .between([assessment.id, ''], [assessment.id, '\uffff'])
        .toArray()
      if (judgements.length === 0) return {}
      const group = room.newId()
      for (const before of judgements) {
        const { id: recordId, dossierId } = before
        await database.judgements.delete(recordId)
        await remember(room, { table: 'judgements', dossierId, recordId, before, after: null, group })
      }
      return { group }
    },
  }
}

export function judgementKind({ database }: Room): RecordKind<Judgement> {
  return {
    name: 'judgements',
    table: database.judgements,
    schema: recordSchemas.judgements,
    order: byText((judgement) => judgement.normId),
    others: [database.assessments],
    async check(after, before) {
      // Assessment and norm are fixed at birth; reading the framework for every letter typed would be waste.
      if (before?.assessmentId === after.assessmentId && before.normId === after.normId) return
      const assessment = present(await database.assessments.get(after.assessmentId))
      const field = unknownInJudgementsOf(assessment)(after)
      if (field) refuseField('judgements', field)
    },
    changeParts: async () => undefined,
    removeParts: async () => ({}),
  }
}

export function evidenceKind({ database }: Room): RecordKind<Evidence> {
  return {
    name: 'evidence',
    table: database.evidence,
    schema: recordSchemas.evidence,
    order: byText((evidence) => evidence.title),
    others: [],
    check: async () => undefined,
    changeParts: async () => undefined,
    removeParts: async () => ({}),
  }
}

export function actionKind({ database }: Room): RecordKind<Action> {
  return {
    name: 'actions',
    table: database.actions,
    schema: recordSchemas.actions,
    order: (one, other) => one.number - other.number,
    others: [],
    check: async () => undefined,
    changeParts: async () => undefined,
    removeParts: async () => ({}),
  }
}
