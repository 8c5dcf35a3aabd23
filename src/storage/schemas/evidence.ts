import * as v from 'valibot'
import { type Evidence } from '../../domain/framework/evidence/evidence'
import { LARGEST_ATTACHMENT } from '../../domain/framework/evidence/attachment'
import {
  EVIDENCE_DAYS,
  EVIDENCE_TEXTS,
  VERSION_DAYS,
  VERSION_TEXTS,
} from '../../domain/framework/evidence/evidence-fields'
import { everyField } from '../../domain/record-fields'
import { storage as texts } from '../../texts/storage'
import { attachmentName } from '../attachment-name'
import { Hash } from '../round-secrets-schema'
import { Count, Day, Id, Moment, RecordNumber, Text } from './parts'

export const AttachmentSchema = v.strictObject({
  // A file made by hand can bring a name that leads to another folder or hides how it ends.
  name: v.pipe(
    Text,
    v.minLength(1),
    v.maxLength(255),
    v.transform((name) => attachmentName(name, texts.attaching.unnamed)),
  ),
  size: v.pipe(Count, v.minValue(1), v.maxValue(LARGEST_ATTACHMENT)),
  sha256: Hash,
})

export const EvidenceSchema = v.strictObject({
  ...everyField(EVIDENCE_TEXTS, Text),
  ...everyField(EVIDENCE_DAYS, Day),
  id: Id,
  dossierId: Id,
  number: RecordNumber,
  normIds: v.array(Id),
  missing: v.boolean(),
  attachment: v.nullable(AttachmentSchema),
  revisions: v.array(
    v.strictObject({
      ...everyField(VERSION_TEXTS, Text),
      ...everyField(VERSION_DAYS, Day),
      attachment: v.nullable(AttachmentSchema),
      replacedAt: Moment,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Evidence>
