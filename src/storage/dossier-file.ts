/**
 * The dossier file (`.vsv`): a zip with `manifest.json` (what it is, counts, SHA-256), `data.json` (the dossier) and, from format 3
 * on, copies of documents as `bijlagen/<SHA-256>`. Runs in a browser and in Node.
 */
import type { DossierContent } from '../domain/dossier/dossier'
import { failure, success, type Outcome } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import { attachmentNames, attachmentsIn } from './attachment-references'
import { checkContent } from './check-content'
import { digestOf } from './digest'
import { FORMAT_VERSION, inNewestFormat } from './dossier-formats'
import { checkManifest, countsOf, FORMAT, type DossierManifest } from './dossier-manifest'
import { pack, partNames, unpack, unpackAttachments } from './dossier-zip'
import { parseGuardedJson } from './guarded-json'
import { isLocked } from './locked-file/locked-zip'
import { sameValue } from '../domain/same-value'

const MANIFEST = 'manifest.json'
const DATA = 'data.json'
const ATTACHMENTS = 'bijlagen/'

/** Copies of documents by the digest of their content. */
export type Attachments = ReadonlyMap<string, Uint8Array>

const NONE: Attachments = new Map()

export interface DossierFile {
  readonly content: DossierContent
  readonly manifest: DossierManifest
  /** Only copies the content speaks of; one that was erased is not in it. */
  readonly attachments: Attachments
  /** Copies the file says it holds, which are missing or are no longer what they were: name by digest. */
  readonly damaged: ReadonlyMap<string, string>
}

/**
 * Everything of a dossier as the bytes of a dossier file. The same content and moment always give the same bytes. Responses are
 * written in the order of their random ids, so that the file shows nothing about the order of entry. Drafts stay behind: what
 * nobody handed in is nobody's to read.
 *
 * @param options.attachments copies of documents; one the content does not speak of stays behind
 */
export async function writeDossierFile(
  given: DossierContent,
  options: { readonly appVersion: string; readonly now: Date; readonly attachments?: Attachments },
): Promise<Uint8Array> {
  const whole = withoutDrafts(given)
  const responses = whole.responses.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const content = { ...whole, responses }
  const attached = options.attachments ?? NONE
  const copies = [...attachmentsIn(content)].sort().flatMap((sha256) => {
    const bytes = attached.get(sha256)
    return bytes === undefined ? [] : [{ sha256, bytes }]
  })
  return packDossier(
    content,
    {
      formatVersion: FORMAT_VERSION,
      appVersion: options.appVersion,
      now: options.now,
      dossierId: content.dossier.id,
      dossierName: content.dossier.name,
      counts: countsOf(content),
    },
    copies,
  )
}

/** What a dossier file says of its data. */
interface DossierHead extends Pick<
  DossierManifest,
  'formatVersion' | 'appVersion' | 'dossierId' | 'dossierName'
> {
  readonly now: Date
  /** Per list; a file of an earlier format knows fewer. */
  readonly counts: Readonly<Record<string, number>>
}

/** The parts of a dossier file as its bytes, of whatever format. Nothing of the data is checked: {@link readDossierFile} does. */
export async function packDossier(
  content: object,
  { now, ...head }: DossierHead,
  copies: readonly { readonly sha256: string; readonly bytes: Uint8Array }[] = [],
): Promise<Uint8Array> {
  // JSON writes lone surrogates as escapes, so UTF-8 keeps every text as it was.
  const data = new TextEncoder().encode(JSON.stringify(content))
  const manifest = {
    format: FORMAT,
    formatVersion: head.formatVersion,
    appVersion: head.appVersion,
    madeAt: now.toISOString(),
    dossierId: head.dossierId,
    dossierName: head.dossierName,
    counts: head.counts,
    sha256: await digestOf(data),
    attachments: copies.map(({ sha256, bytes }) => ({ sha256, size: bytes.length })),
  }
  return pack(
    { [MANIFEST]: new TextEncoder().encode(JSON.stringify(manifest, null, 2)), [DATA]: data },
    Object.fromEntries(copies.map(({ sha256, bytes }) => [ATTACHMENTS + sha256, bytes] as const)),
  )
}

/**
 * Reads and wholly checks a dossier file; stores nothing. Refuses anything with other parts or other content than
 * {@link writeDossierFile} of this or an older version makes; how its zip is packed is free. Drafts in it are left out.
 *
 * Problems: those of `partNames`, `unpack`, `unpackAttachments`, `parseGuardedJson`, `checkManifest` and `checkContent`, and
 * `file/locked` (see `locked-file`), `file/other-zip`, `file/missing-manifest`, `file/missing-data`, `file/unknown-part`, `file/damaged`.
 */
export async function readDossierFile(bytes: Uint8Array): Promise<Outcome<DossierFile>> {
  if (isLocked(bytes)) return failure('file/locked', texts.locked.isLocked)
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
  const listed = new Set(manifest.value.attachments.map(({ sha256 }) => ATTACHMENTS + sha256))
  if (names.value.some((name) => name !== MANIFEST && name !== DATA && !listed.has(name)))
    return failure('file/unknown-part', texts.file.unknownPart)
  const data = parts.value.get(DATA)
  if (!data) return failure('file/missing-data', texts.file.missingData)
  if ((await digestOf(data)) !== manifest.value.sha256) return failure('file/damaged', texts.file.damaged)
  const value = readJson(data)
  if (!value.ok) return value
  const content = checkContent(inNewestFormat(value.value, manifest.value.formatVersion))
  if (!content.ok) return content
  if (!describes(manifest.value, content.value)) return failure('file/damaged', texts.file.damaged)
  const attachments = await readAttachments(bytes, manifest.value, attachmentNames(content.value))
  if (!attachments.ok) return attachments
  return success({
    content: withoutDrafts(content.value),
    manifest: manifest.value,
    ...attachments.value,
  })
}

/**
 * A listed copy that is not there, or is not what its name says, is named, and keeps nothing else from being read: the dossier itself has
 * a checksum of its own. One nothing speaks of has no business in the file.
 * @param wanted names by digest
 */
async function readAttachments(
  bytes: Uint8Array,
  { attachments: listed }: DossierManifest,
  wanted: ReadonlyMap<string, string>,
): Promise<Outcome<Pick<DossierFile, 'attachments' | 'damaged'>>> {
  if (listed.length === 0) return success({ attachments: NONE, damaged: new Map() })
  if (!listed.every(({ sha256 }) => wanted.has(sha256)))
    return failure('file/unknown-part', texts.file.unknownPart)
  if (new Set(listed.map(({ sha256 }) => sha256)).size !== listed.length)
    return failure('file/damaged', texts.file.damaged)
  const parts = unpackAttachments(bytes, ATTACHMENTS)
  if (!parts.ok) return parts
  const attachments = new Map<string, Uint8Array>()
  const damaged = new Map<string, string>()
  // One after another: each is copied while its digest is made.
  for (const { sha256, size } of listed) {
    const part = parts.value.get(ATTACHMENTS + sha256)
    if (part?.length === size && (await digestOf(part)) === sha256) attachments.set(sha256, part)
    else damaged.set(sha256, wanted.get(sha256) ?? '')
  }
  return success({ attachments, damaged })
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
  readonly answers: number
} {
  const counts = countsOf({ ...content, history: [] })
  return {
    dossierId: content.dossier.id,
    dossierName: content.dossier.name,
    records: Object.values(counts).reduce((sum, count) => sum + count, 1),
    answers: content.responses.filter(({ status }) => status === 'submitted').length,
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
  return value.ok ? checkManifest(value.value) : value
}

function readJson(bytes: Uint8Array): Outcome<unknown> {
  try {
    return parseGuardedJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failure('json/broken', texts.json.broken)
  }
}
