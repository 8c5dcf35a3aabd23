/** Packing and unpacking the two parts of a dossier file. */
import { zipSync } from 'fflate'
import { failure, success, type Outcome } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import { namesInZip, unpackParts, type ZipFault } from './zip-parts'

/** Bytes; a larger file, or one that unpacks to more, is refused. */
const LARGEST_DOSSIER_FILE = 100 * 1024 * 1024

/** The start of 1980, the earliest a zip knows; in local time, as fflate writes it, so the bytes never depend on the clock. */
const NO_MOMENT = new Date(1980, 0, 1)

export function pack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { level: 6, mtime: NO_MOMENT })
}

const problems = {
  'not-a-zip': () => failure('file/not-a-dossier', texts.file.notADossier),
  truncated: () => failure('file/truncated', texts.file.truncated),
  'unsafe-name': () => failure('file/unsafe-name', texts.file.unsafeName),
  'too-big': () => failure('file/too-big', texts.file.tooBig(LARGEST_DOSSIER_FILE / 1024 / 1024)),
  damaged: () => failure('file/damaged', texts.file.damaged),
} satisfies Record<ZipFault, () => Outcome<never>>

/**
 * The names of the parts in a zip, without unpacking anything.
 *
 * Problems: `file/empty`, `file/too-big`, `file/not-a-dossier`, `file/truncated`, `file/unsafe-name`, `file/damaged`.
 */
export function partNames(bytes: Uint8Array): Outcome<readonly string[]> {
  if (bytes.length === 0) return failure('file/empty', texts.file.empty)
  if (bytes.length > LARGEST_DOSSIER_FILE) return problems['too-big']()
  const names = namesInZip(bytes, LARGEST_DOSSIER_FILE)
  return typeof names === 'string' ? problems[names]() : success(names)
}

/**
 * Unpacks the named parts. A part that is not there is absent from the result.
 *
 * Problems: `file/too-big`, `file/damaged`.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const parts = unpackParts(bytes, (name) => wanted.includes(name), LARGEST_DOSSIER_FILE)
  return typeof parts === 'string' ? problems[parts]() : success(parts)
}
