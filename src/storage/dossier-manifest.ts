/** What a dossier file says about itself, in `manifest.json`. */
import * as v from 'valibot'
import type { DossierContent } from '../domain/dossier/dossier'
import { DOSSIER_LISTS, forEachList, LIST_NAMES, type ListName } from '../domain/dossier-lists'
import { LARGEST_ATTACHMENT } from '../domain/framework/evidence/attachment'
import { failure, success, type Outcome } from '../domain/outcome'
import type { IsoMoment } from '../domain/question-set'
import { storage as texts } from '../texts/storage'
import { FORMAT_VERSION } from './dossier-formats'
import { Hash } from './round-secrets-schema'
import { Moment } from './schemas/parts'

export const FORMAT = 'vsv-dossier'

/** A file that is older than a list has no number for it; any other has one. */
const countsIn = (formatVersion: number) =>
  v.strictObject(
    forEachList(LIST_NAMES, (name) =>
      DOSSIER_LISTS[name].since > formatVersion ? v.optional(v.number(), 0) : v.number(),
    ),
  )

const manifestIn = (formatVersion: number) =>
  v.strictObject({
    format: v.literal(FORMAT),
    formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
    appVersion: v.string(),
    madeAt: Moment,
    dossierId: v.string(),
    dossierName: v.string(),
    counts: countsIn(formatVersion),
    /** Of `data.json`, in hexadecimal. */
    sha256: v.string(),
    /** Files of format 1 and 2 know none. */
    attachments: v.optional(
      v.array(
        v.strictObject({
          sha256: Hash,
          size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_ATTACHMENT)),
        }),
      ),
      [],
    ),
  })

/** Just enough to distinguish a file of ours, and a newer one, from anything else. */
const AnyManifestSchema = v.object({ format: v.literal(FORMAT), formatVersion: v.number() })

export interface DossierManifest {
  readonly format: typeof FORMAT
  readonly formatVersion: number
  readonly appVersion: string
  readonly madeAt: IsoMoment
  readonly dossierId: string
  readonly dossierName: string
  /** Number of records per list. */
  readonly counts: Readonly<Record<ListName, number>>
  /** Of `data.json`. */
  readonly sha256: string
  /** Copies of documents that are in the file, each as the part `bijlagen/<sha256>`. */
  readonly attachments: readonly { readonly sha256: string; readonly size: number }[]
}

/** How many records of each kind a dossier has, as its file and its copies say without being opened. */
export function countsOf(content: DossierContent): DossierManifest['counts'] {
  return forEachList(LIST_NAMES, (name) => content[name].length)
}

/** Problems: `file/bad-manifest`, `file/newer`. */
export function checkManifest(value: unknown): Outcome<DossierManifest> {
  const any = v.safeParse(AnyManifestSchema, value)
  if (!any.success) return failure('file/bad-manifest', texts.file.badManifest)
  if (any.output.formatVersion > FORMAT_VERSION) return failure('file/newer', texts.file.newer)
  const manifest = v.safeParse(manifestIn(any.output.formatVersion), value)
  return manifest.success ? success(manifest.output) : failure('file/bad-manifest', texts.file.badManifest)
}
