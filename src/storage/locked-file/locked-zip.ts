/**
 * The outside of a locked dossier file: a zip like every dossier file, with `slot.json` (what it is, and the hint, in clear) and
 * `inhoud.age` (the whole ordinary dossier file). An age file without it, as the `age` tool makes one, is taken too.
 */
import * as v from 'valibot'
import { LONGEST_HINT } from '../../domain/dossier/passphrase'
import { visible } from '../../domain/legible-text'
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { LARGEST_DOSSIER_FILE, pack, partNames } from '../dossier-zip'
import { parseGuardedJson } from '../guarded-json'
import { looksLikeZip, unpackParts } from '../zip-parts'
import { checkHeader, looksLikeAge } from './age-header'

const SLOT = 'slot.json'
const CONTENT = 'inhoud.age'
const FORMAT = 'vsv-op-slot'
/** Goes up when what is in the zip, or what it means, changes. */
const VERSION = 1
const LARGEST_SLOT = 64 * 1024
/** Place of the name of the first part in a zip, after its header. */
const FIRST_NAME = 30
/** The record that ends a zip: how it begins, and its size in bytes without a note. */
const LAST_RECORD = { mark: [0x50, 0x4b, 0x05, 0x06], size: 22 } as const
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----'
/** Bytes in which the armor has to begin: white space may stand before it. */
const BEFORE_ARMOR = 1024

const words = texts.locked

const SlotSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  hint: v.pipe(v.string(), v.maxLength(LONGEST_HINT)),
  /** Bytes of `inhoud.age`: tells a file that was cut from one that is damaged. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** For whoever opens the zip without this application; not read. */
  explanation: v.pipe(v.string(), v.maxLength(2000)),
})

/** Just enough to know a newer one. */
const AnySlotSchema = v.object({ format: v.literal(FORMAT), version: v.number() })

/** A locked file before anybody gave a passphrase. */
interface LockedFile {
  /** Anybody can write or change it: to show, and for nothing else. */
  readonly hint: string
  /** The age file; as text when it is armored. */
  readonly age: Uint8Array | string
}

/** Whether a file is locked; nothing is checked yet. */
export function isLocked(bytes: Uint8Array): boolean {
  if (looksLikeAge(bytes) || isArmored(bytes)) return true
  if (!looksLikeZip(bytes)) return false
  // A file that was cut has lost its list of parts.
  if (asciiOf(bytes.subarray(FIRST_NAME, FIRST_NAME + SLOT.length)) === SLOT) return true
  const names = partNames(bytes)
  return names.ok && names.value.includes(SLOT)
}

/** An age file in our zip, as it is saved. `hint` may be empty. */
export function packLocked(age: Uint8Array, hint: string): Uint8Array {
  const slot: v.InferOutput<typeof SlotSchema> = {
    format: FORMAT,
    version: VERSION,
    hint,
    size: age.length,
    explanation: words.explanation,
  }
  const text = new TextEncoder().encode(JSON.stringify(slot, null, 2))
  return pack({}, { [SLOT]: text, [CONTENT]: age })
}

/**
 * What a locked file says before it is opened, with its header checked (`checkHeader`; of an armored file only when it is opened).
 *
 * Problems: those of `checkHeader` and `partNames`, and `locked/cut-off`, `locked/extra-bytes`, `locked/bad-slot`, `locked/newer`,
 * `locked/damaged`, `file/unknown-part`.
 */
export function openSlot(bytes: Uint8Array): Outcome<LockedFile> {
  if (isArmored(bytes)) return success({ hint: '', age: new TextDecoder().decode(bytes) })
  return looksLikeZip(bytes) ? fromZip(bytes) : checked('', bytes)
}

function fromZip(bytes: Uint8Array): Outcome<LockedFile> {
  const names = partNames(bytes)
  if (!names.ok)
    return names.problem.code === 'file/truncated' ? failure('locked/cut-off', words.cutOff) : names
  const slot = readSlot(partOf(bytes, SLOT, LARGEST_SLOT))
  if (!slot.ok) return slot
  if (names.value.some((name) => name !== SLOT && name !== CONTENT))
    return failure('file/unknown-part', texts.file.unknownPart)
  const age = partOf(bytes, CONTENT, LARGEST_DOSSIER_FILE)
  if (age === null) return failure('locked/damaged', words.damaged)
  const { size, hint } = slot.value
  if (hasMoreBehind(bytes)) return failure('locked/extra-bytes', words.extraBytes)
  if (age.length < size) return failure('locked/cut-off', words.cutOff)
  if (age.length > size) return failure('locked/extra-bytes', words.extraBytes)
  return checked(visible(hint), age)
}

function checked(hint: string, age: Uint8Array): Outcome<LockedFile> {
  const header = checkHeader(age)
  return header.ok ? success({ hint, age }) : header
}

/** `null` when it is not there, larger than `largest` bytes, or damaged. */
function partOf(bytes: Uint8Array, wanted: string, largest: number): Uint8Array | null {
  const parts = unpackParts(bytes, (name) => name === wanted, largest)
  return typeof parts === 'string' ? null : (parts.get(wanted) ?? null)
}

function readSlot(part: Uint8Array | null): Outcome<v.InferOutput<typeof SlotSchema>> {
  const bad = failure('locked/bad-slot', words.badSlot)
  if (part === null) return bad
  const value = parseGuardedJson(new TextDecoder().decode(part))
  if (!value.ok) return bad
  const any = v.safeParse(AnySlotSchema, value.value)
  if (any.success && any.output.version > VERSION) return failure('locked/newer', words.newer)
  const slot = v.safeParse(SlotSchema, value.value)
  return slot.success ? success(slot.output) : bad
}

function isArmored(bytes: Uint8Array): boolean {
  return asciiOf(bytes.subarray(0, BEFORE_ARMOR)).trimStart().startsWith(ARMOR)
}

/** Our zip ends with its list of parts; a note behind it is none of ours. */
function hasMoreBehind(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-LAST_RECORD.size)
  return LAST_RECORD.mark.some((byte, at) => end[at] !== byte)
}

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
