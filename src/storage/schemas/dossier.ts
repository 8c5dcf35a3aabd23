import * as v from 'valibot'
import type { Dossier } from '../../domain/dossier'
import { Count, Day, Id, Moment, Text } from './parts'

export const PartySchema = v.strictObject({ id: Id, name: Text, kind: Text })

const VisitSchema = v.strictObject({
  team: v.array(v.strictObject({ id: Id, name: Text, role: Text, themeIds: v.array(Id) })),
  questions: v.array(v.strictObject({ id: Id, themeId: v.nullable(Id), question: Text, answer: Text })),
  stepsDone: v.array(Id),
  laidReady: v.array(Id),
})

export const DossierSchema = v.strictObject({
  id: Id,
  name: Text,
  region: Text,
  contact: Text,
  parties: v.array(PartySchema),
  roster: v.array(v.strictObject({ professionId: Id, headCount: v.nullable(Count) })),
  visitDate: Day,
  visit: VisitSchema,
  example: v.boolean(),
  createdAt: Moment,
  updatedAt: Moment,
  deletedAt: v.nullable(Moment),
}) satisfies v.GenericSchema<unknown, Dossier>
