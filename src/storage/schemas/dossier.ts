import * as v from 'valibot'
import type { Dossier } from '../../domain/dossier/dossier'
import { LARGEST_LOGO_SIDE, REPORT_FONTS } from '../../domain/report/house-style/house-style'
import {
  MOST_CHANGED,
  MOST_OWN_PROPOSALS,
  PROPOSAL_DAYS,
  PROPOSAL_TEXTS,
} from '../../domain/dossier/board-plan'
import { REPORT_KINDS, SECTION_IDS } from '../../domain/report/kinds/report-kinds'
import { PROFILE_DAYS, PROFILE_TEXTS } from '../../domain/dossier/dossier-fields'
import { everyField } from '../../domain/record-fields'
import { QUESTION_TEXTS, SEAT_TEXTS } from '../../domain/visit/visit-fields'
import { AttachmentSchema } from './evidence'
import { allDifferent, Count, Day, Id, Moment, Text } from './parts'

export const PartySchema = v.strictObject({ id: Id, name: Text, kind: Text })

const VisitSchema = v.strictObject({
  team: v.array(v.strictObject({ ...everyField(SEAT_TEXTS, Text), id: Id, themeIds: v.array(Id) })),
  questions: v.array(
    v.strictObject({ ...everyField(QUESTION_TEXTS, Text), id: Id, themeId: v.nullable(Id) }),
  ),
  stepsDone: v.array(Id),
  laidReady: v.array(Id),
})

const Colour = v.pipe(v.string(), v.regex(/^[0-9A-F]{6}$/))
const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_LOGO_SIDE))

const ReportStyleSchema = v.strictObject({
  primary: Colour,
  accent: Colour,
  font: v.picklist(REPORT_FONTS),
  coverText: Text,
  logo: v.nullable(
    v.strictObject({
      attachment: AttachmentSchema,
      kind: v.picklist(['png', 'jpg']),
      width: Pixels,
      height: Pixels,
    }),
  ),
  template: v.nullable(AttachmentSchema),
})

const ReportPresetSchema = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(REPORT_KINDS),
  sections: v.array(v.picklist(SECTION_IDS)),
  lists: v.exactOptional(v.array(Id)),
})

const BoardSchema = v.strictObject({
  meetsOn: Day,
  proposals: v.pipe(
    v.array(
      v.strictObject({ ...everyField(PROPOSAL_TEXTS, Text), ...everyField(PROPOSAL_DAYS, Day), id: Id }),
    ),
    v.maxLength(MOST_OWN_PROPOSALS),
    v.check((list) => allDifferent(list.map(({ id }) => id))),
  ),
  changed: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        // Any: what is about a proposal of a later version changes nothing here, and goes along.
        kind: Id,
        recordId: v.nullable(Id),
        partId: v.nullable(Id),
        numbers: v.pipe(v.array(Count), v.maxLength(2)),
        leftOut: v.boolean(),
        text: Text,
      }),
    ),
    v.maxLength(MOST_CHANGED),
    v.check((list) => allDifferent(list.map(({ id }) => id))),
  ),
})

export const DossierSchema = v.strictObject({
  ...everyField(PROFILE_TEXTS, Text),
  ...everyField(PROFILE_DAYS, Day),
  id: Id,
  parties: v.array(PartySchema),
  roster: v.array(v.strictObject({ professionId: Id, headCount: v.nullable(Count) })),
  visit: VisitSchema,
  board: BoardSchema,
  reportStyle: ReportStyleSchema,
  reportPresets: v.array(ReportPresetSchema),
  example: v.boolean(),
  createdAt: Moment,
  updatedAt: Moment,
  deletedAt: v.nullable(Moment),
}) satisfies v.GenericSchema<unknown, Dossier>
