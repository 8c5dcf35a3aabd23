/** Packing and unpacking the parts of a dossier file. */
import { zipSync, type Zippable } from 'fflate'
import { NO_MOMENT } from '../domain/zip-moment'
import { MOST_ATTACHED } from '../domain/framework/evidence/attachment'
import { failure, success, type Outcome } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import { hidesNothing, namesInZip, unpackParts, unpackSoundParts, type ZipFault } from './zip-parts'

const MEGABYTE = 1024 * 1024

/**
 * Bytes; a larger file, or one that says it unpacks to more, is refused. Room for {@link MOST_ATTACHED}, {@link LARGEST_DATA} and
 * what a zip adds of its own; `LARGEST_FILE` of the platform contract lets as much through.
 */
export const LARGEST_DOSSIER_FILE = 400 * MEGABYTE
/** Bytes the dossier itself may unpack to. */
const LARGEST_DATA = 100 * MEGABYTE

type Parts = Readonly<Record<string, Uint8Array>>

/**
 * A zip whose bytes depend on its parts alone, not on the clock.
 * @param stored parts that are written as they are: documents and images are compressed already
 */
export function pack(compressed: Parts, stored: Parts): Uint8Array {
  const whole: Zippable = { ...compressed }
  for (const [name, bytes] of Object.entries(stored)) whole[name] = [bytes, { level: 0 }]
  return zipSync(whole, { level: 6, mtime: NO_MOMENT })
}

function problemFor(fault: ZipFault, largest: number): Outcome<never> {
  switch (fault) {
    case 'not-a-zip':
      return failure('file/not-a-dossier', texts.file.notADossier)
    case 'truncated':
      return failure('file/truncated', texts.file.truncated)
    case 'unsafe-name':
      return failure('file/unsafe-name', texts.file.unsafeName)
    case 'too-big':
      return failure('file/too-big', texts.file.tooBig(largest / MEGABYTE))
    case 'damaged':
      return failure('file/damaged', texts.file.damaged)
  }
}

/**
 * The names of the parts in a zip, without unpacking anything.
 *
 * Problems: `file/empty`, `file/too-big`, `file/not-a-dossier`, `file/truncated`, `file/unsafe-name`, `file/damaged`, and
 * `file/unknown-part` when there is something between the parts that is not on their list.
 */
export function partNames(bytes: Uint8Array): Outcome<readonly string[]> {
  if (bytes.length === 0) return failure('file/empty', texts.file.empty)
  if (bytes.length > LARGEST_DOSSIER_FILE) return problemFor('too-big', LARGEST_DOSSIER_FILE)
  const names = namesInZip(bytes, LARGEST_DOSSIER_FILE)
  if (typeof names === 'string') return problemFor(names, LARGEST_DOSSIER_FILE)
  return hidesNothing(bytes) ? success(names) : failure('file/unknown-part', texts.file.unknownPart)
}

/**
 * Unpacks the named parts, together at most {@link LARGEST_DATA}. A part that is not there is absent from the result.
 *
 * Problems: `file/too-big`, `file/damaged`.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
): Outcome<ReadonlyMap<string, Uint8Array>> {
  return outcomeOf(
    unpackParts(bytes, (name) => wanted.includes(name), LARGEST_DATA),
    LARGEST_DATA,
  )
}

/**
 * Unpacks all sound parts whose name starts with `folder`, together at most {@link MOST_ATTACHED}; one that is damaged is absent.
 *
 * Problems: `file/too-big`.
 */
export function unpackAttachments(
  bytes: Uint8Array,
  folder: string,
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const parts = unpackSoundParts(bytes, (name) => name.startsWith(folder), MOST_ATTACHED)
  return typeof parts === 'string' ? problemFor(parts, MOST_ATTACHED) : success(parts.sound)
}

function outcomeOf(
  parts: ReadonlyMap<string, Uint8Array> | ZipFault,
  largest: number,
): Outcome<ReadonlyMap<string, Uint8Array>> {
  return typeof parts === 'string' ? problemFor(parts, largest) : success(parts)
}
