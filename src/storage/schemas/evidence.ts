import * as v from 'valibot'
import { LARGEST_ATTACHMENT, type Evidence } from '../../domain/framework/evidence'
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
  id: Id,
  dossierId: Id,
  number: RecordNumber,
  title: Text,
  version: Text,
  date: Day,
  owner: Text,
  location: Text,
  reviewOn: Day,
  normIds: v.array(Id),
  missing: v.boolean(),
  attachment: v.nullable(AttachmentSchema),
  revisions: v.array(
    v.strictObject({
      version: Text,
      date: Day,
      owner: Text,
      location: Text,
      reviewOn: Day,
      attachment: v.nullable(AttachmentSchema),
      replacedAt: Moment,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Evidence>
