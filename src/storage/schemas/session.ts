import * as v from 'valibot'
import { everyField } from '../../domain/record-fields'
import {
  MOST_PEOPLE,
  MOST_TABLES,
  POINT_SOURCES,
  SESSION_STATUSES,
  STEP_KINDS,
  STEP_MINUTES,
  TOPIC_KINDS,
  VOTE_STATUSES,
  VOTING_WAYS,
  type Session,
} from '../../domain/session/session'
import { SESSION_DAYS, SESSION_TEXTS } from '../../domain/session/session-fields'
import { MOST_POINTS, MOST_VOTE_CODES, arePossibleVotes } from '../../domain/session/vote'
import { Hash } from '../round-secrets-schema'
import { allDifferent, Count, Day, Id, Moment, Text } from './parts'

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** A list in which no two have the same key. */
function listOf<const Item extends v.GenericSchema>(
  item: Item,
  keyOf: (item: v.InferOutput<Item>) => string,
) {
  return v.pipe(
    v.array(item),
    v.check((items) => allDifferent(items.map(keyOf))),
  )
}

const byId = ({ id }: { readonly id: string }): string => id

const Step = v.pipe(
  v.strictObject({
    id: Id,
    kind: v.picklist(STEP_KINDS),
    minutes: whole(STEP_MINUTES.least, STEP_MINUTES.most),
    skipped: v.boolean(),
    startedAt: v.nullable(Moment),
    endedAt: v.nullable(Moment),
  }),
  v.check(({ startedAt, endedAt }) => endedAt === null || startedAt !== null),
)

const Vote = v.strictObject({
  id: Id,
  status: v.picklist(VOTE_STATUSES),
  pointIds: v.pipe(v.array(Id), v.maxLength(MOST_POINTS)),
  people: whole(0, MOST_PEOPLE),
  ways: v.array(v.picklist(VOTING_WAYS)),
  ballots: Count,
  totals: v.nullable(v.record(Id, Count)),
})

/** The record by itself; the history knows it like this. What it rests on may be gone: a session keeps what was said and chosen. */
export const SessionShape = v.strictObject({
  ...everyField(SESSION_TEXTS, Text),
  ...everyField(SESSION_DAYS, Day),
  startTime: v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/)),
  id: Id,
  dossierId: Id,
  status: v.picklist(SESSION_STATUSES),
  roundId: v.nullable(Id),
  assessmentId: v.nullable(Id),
  present: listOf(v.strictObject({ id: Id, label: Text, count: whole(0, MOST_PEOPLE) }), byId),
  tables: whole(0, MOST_TABLES),
  steps: v.pipe(
    listOf(Step, byId),
    v.check(
      (steps) => steps.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null).length <= 1,
    ),
  ),
  themeIds: listOf(Id, (id) => id),
  topics: listOf(
    v.strictObject({ kind: v.picklist(TOPIC_KINDS), subjectId: Id, reason: Text }),
    ({ kind, subjectId }) => `${kind}/${subjectId}`,
  ),
  predictions: listOf(
    v.strictObject({
      table: whole(1, MOST_TABLES),
      highestThemeId: v.nullable(Id),
      lowestThemeId: v.nullable(Id),
      gapThemeId: v.nullable(Id),
    }),
    ({ table }) => String(table),
  ),
  notes: listOf(
    v.strictObject({ subjectId: Id, text: Text, understood: Text }),
    ({ subjectId }) => subjectId,
  ),
  points: listOf(
    v.strictObject({
      id: Id,
      title: Text,
      source: v.picklist(POINT_SOURCES),
      subjectId: v.nullable(Id),
      mandatory: v.boolean(),
    }),
    byId,
  ),
  codeHashes: v.pipe(
    listOf(Hash, (hash) => hash),
    v.maxLength(MOST_VOTE_CODES),
  ),
  votes: v.pipe(
    v.array(Vote),
    v.check((votes) => arePossibleVotes(votes)),
  ),
  parked: listOf(v.strictObject({ id: Id, text: Text }), byId),
  decisions: listOf(v.strictObject({ id: Id, text: Text, who: Text }), byId),
  actions: listOf(v.strictObject({ actionId: Id, pointId: v.nullable(Id) }), ({ actionId }) => actionId),
}) satisfies v.GenericSchema<unknown, Session>

/** A session as it is stored: a point that was voted on stays, or nobody could tell what was chosen. */
export const SessionSchema = v.pipe(
  SessionShape,
  v.forward(
    v.check(({ points, votes }) => {
      const known = new Set(points.map(byId))
      return votes.every(({ pointIds }) => pointIds.every((id) => known.has(id)))
    }),
    ['points'],
  ),
) satisfies v.GenericSchema<unknown, Session>
