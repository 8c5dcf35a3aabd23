/**
 * The dossier file (`.vsv`): a zip with `manifest.json` (what it is, counts, SHA-256) and `data.json` (the dossier). Runs in a
 * browser and in Node.
 */
import * as v from 'valibot'
import type { DossierContent } from '../domain/dossier'
import { failure, success, type Outcome } from '../domain/outcome'
import type { IsoMoment } from '../domain/question-set'
import { storage as texts } from '../texts/storage'
import { checkContent } from './check-content'
import { digestOf } from './digest'
import { inNewestFormat } from './dossier-formats'
import { pack, partNames, unpack } from './dossier-zip'
import { parseGuardedJson } from './guarded-json'
import { sameValue } from './same-value'

const FORMAT = 'vsv-dossier'
/** Higher as soon as an older version of the application would read the file wrongly. */
const FORMAT_VERSION = 3
const MANIFEST = 'manifest.json'
const DATA = 'data.json'

const CountsSchema = v.strictObject({
  rounds: v.number(),
  responses: v.number(),
  /** Files of format 1 know none. */
  receipts: v.optional(v.number(), 0),
  assessments: v.number(),
  judgements: v.number(),
  evidence: v.number(),
  actions: v.number(),
  /** Files of format 1 and 2 know none of these two. */
  delegations: v.optional(v.number(), 0),
  ownSets: v.optional(v.number(), 0),
  history: v.number(),
})

const ManifestSchema = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  appVersion: v.string(),
  madeAt: v.string(),
  dossierId: v.string(),
  dossierName: v.string(),
  counts: CountsSchema,
  /** Of `data.json`, in hexadecimal. */
  sha256: v.string(),
})

/** Just enough to tell a file of ours, and a newer one, from anything else. */
const AnyManifestSchema = v.object({ format: v.literal(FORMAT), formatVersion: v.number() })

/** What a dossier file says about itself. */
interface DossierManifest {
  readonly format: typeof FORMAT
  readonly formatVersion: number
  readonly appVersion: string
  readonly madeAt: IsoMoment
  readonly dossierId: string
  readonly dossierName: string
  /** Number of records per table. */
  readonly counts: Readonly<Record<keyof Omit<DossierContent, 'dossier'>, number>>
  readonly sha256: string
}

interface DossierFile {
  readonly content: DossierContent
  readonly manifest: DossierManifest
}

/**
 * Everything of a dossier as the bytes of a dossier file. The same content and moment always give the same bytes. Responses are
 * written in the order of their random ids, so that the file tells nothing about the order of entry. Drafts stay behind: what
 * nobody handed in is nobody's to read.
 */
export async function writeDossierFile(
  given: DossierContent,
  options: { readonly appVersion: string; readonly now: Date },
): Promise<Uint8Array> {
  const whole = withoutDrafts(given)
  const responses = whole.responses.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const content = { ...whole, responses }
  // JSON writes lone surrogates as escapes, so UTF-8 keeps every text as it was.
  const data = new TextEncoder().encode(JSON.stringify(content))
  const manifest: DossierManifest = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    appVersion: options.appVersion,
    madeAt: options.now.toISOString(),
    dossierId: content.dossier.id,
    dossierName: content.dossier.name,
    counts: countsOf(content),
    sha256: await digestOf(data),
  }
  return pack({
    [MANIFEST]: new TextEncoder().encode(JSON.stringify(manifest, null, 2)),
    [DATA]: data,
  })
}

/**
 * Reads and wholly checks a dossier file; stores nothing. Refuses anything that is not exactly what {@link writeDossierFile} of
 * this or an older version makes. Drafts in it are left out.
 *
 * Problems: those of `partNames`, `unpack`, `parseGuardedJson` and `checkContent`, and `file/other-zip`, `file/missing-manifest`,
 * `file/missing-data`, `file/bad-manifest`, `file/newer`, `file/unknown-part`, `file/damaged`.
 */
export async function readDossierFile(bytes: Uint8Array): Promise<Outcome<DossierFile>> {
  const names = partNames(bytes)
  if (!names.ok) return names
  if (!names.value.includes(MANIFEST))
    return names.value.includes(DATA)
      ? failure('file/missing-manifest', texts.file.missingManifest)
      : failure('file/other-zip', texts.file.otherZip)
  const parts = unpack(bytes, [MANIFEST, DATA])
  if (!parts.ok) return parts
  const manifest = readManifest(parts.value.get(MANIFEST))
  if (!manifest.ok) return manifest
  if (names.value.some((name) => name !== MANIFEST && name !== DATA))
    return failure('file/unknown-part', texts.file.unknownPart)
  const data = parts.value.get(DATA)
  if (!data) return failure('file/missing-data', texts.file.missingData)
  if ((await digestOf(data)) !== manifest.value.sha256) return failure('file/damaged', texts.file.damaged)
  const value = readJson(data)
  if (!value.ok) return value
  const content = checkContent(inNewestFormat(value.value, manifest.value.formatVersion))
  if (!content.ok) return content
  if (!describes(manifest.value, content.value)) return failure('file/damaged', texts.file.damaged)
  return success({ content: withoutDrafts(content.value), manifest: manifest.value })
}

/** Files made before this rule still hold drafts. */
function withoutDrafts(content: DossierContent): DossierContent {
  return { ...content, responses: content.responses.filter(({ status }) => status === 'submitted') }
}

/**
 * What an automatic copy is labelled with. `records` leaves the history out: it only grows, so that an emptied dossier would look
 * fuller than the copy from before.
 */
export function copyLabelOf(content: DossierContent): {
  readonly dossierId: string
  readonly dossierName: string
  readonly records: number
} {
  const { history, ...counts } = countsOf(content)
  void history
  return {
    dossierId: content.dossier.id,
    dossierName: content.dossier.name,
    records: Object.values(counts).reduce((sum, count) => sum + count, 1),
  }
}

function countsOf(content: DossierContent): DossierManifest['counts'] {
  return {
    rounds: content.rounds.length,
    responses: content.responses.length,
    receipts: content.receipts.length,
    assessments: content.assessments.length,
    judgements: content.judgements.length,
    evidence: content.evidence.length,
    actions: content.actions.length,
    delegations: content.delegations.length,
    ownSets: content.ownSets.length,
    history: content.history.length,
  }
}

function describes(manifest: DossierManifest, content: DossierContent): boolean {
  return (
    manifest.dossierId === content.dossier.id &&
    manifest.dossierName === content.dossier.name &&
    sameValue(manifest.counts, countsOf(content))
  )
}

function readManifest(bytes: Uint8Array | undefined): Outcome<DossierManifest> {
  if (!bytes) return failure('file/damaged', texts.file.damaged)
  const value = readJson(bytes)
  if (!value.ok) return value
  const any = v.safeParse(AnyManifestSchema, value.value)
  if (!any.success) return failure('file/bad-manifest', texts.file.badManifest)
  if (any.output.formatVersion > FORMAT_VERSION) return failure('file/newer', texts.file.newer)
  const manifest = v.safeParse(ManifestSchema, value.value)
  return manifest.success ? success(manifest.output) : failure('file/bad-manifest', texts.file.badManifest)
}

function readJson(bytes: Uint8Array): Outcome<unknown> {
  try {
    return parseGuardedJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failure('json/broken', texts.json.broken)
  }
}
