import * as v from 'valibot'
import { ACTION_STATUSES, LEVELS, type Action } from '../../domain/actions/action'
import { VERDICTS } from '../../domain/framework/verdict'
import { Day, FixedDay, Id, Text } from './parts'

export const ActionSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  origin: v.strictObject({
    kind: v.picklist(['mirror', 'assessment', 'session', 'own']),
    themeId: v.nullable(Id),
    statementId: v.nullable(Id),
    normId: v.nullable(Id),
  }),
  mandatory: v.boolean(),
  title: Text,
  problem: Text,
  cause: Text,
  goal: Text,
  approach: Text,
  ownerName: Text,
  ownerRole: Text,
  ownerPartyId: v.nullable(Id),
  involved: Text,
  means: Text,
  startOn: Day,
  dueOn: Day,
  measure: Text,
  baseline: Text,
  target: Text,
  evidence: Text,
  checkOn: Day,
  status: v.picklist(ACTION_STATUSES),
  result: Text,
  impact: v.nullable(v.picklist(LEVELS)),
  effort: v.nullable(v.picklist(LEVELS)),
  dependsOn: v.array(Id),
  verdictDecision: v.nullable(
    v.strictObject({
      decision: v.picklist(['accepted', 'declined']),
      verdict: v.picklist(VERDICTS),
      decidedOn: FixedDay,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Action>
