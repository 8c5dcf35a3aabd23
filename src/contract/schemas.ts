/**
 * What may cross from the page to the shell, checked there on arrival: the page is the part that meets strange content, so
 * the shell takes nothing from it on trust (items 17 and 20 of Electron's security checklist).
 */
import * as v from 'valibot'
import { keystoreOf, type Keystore } from '../domain/dossier/keystore'
import { LONGEST_PASSPHRASE } from '../domain/dossier/passphrase'
import type { Channel } from './channels'
import { logEntrySchema } from './local-log'
import {
  APPEARANCES,
  FILE_EXTENSIONS,
  FIND_STEPS,
  HIGHEST_KEY_FACTOR,
  KEY_SALT_SIZE,
  LARGEST_FILE,
  STORES,
  type CopyLabel,
  type FileKind,
  type FileSuggestion,
  type Platform,
} from './platform'
import { VOTE_ENDINGS, voteIdSchema, votePlaceSchema, voteRequestSchema } from './vote'

const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check(({ byteLength }) => byteLength <= LARGEST_FILE, 'too many bytes'),
)

const fileKind = v.strictObject({
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  extension: v.picklist(FILE_EXTENSIONS),
}) satisfies v.GenericSchema<FileKind>

const fileKinds = v.pipe(v.array(fileKind), v.minLength(1), v.maxLength(10))

const fileName = v.pipe(v.string(), v.maxLength(500))

const fileSuggestion = v.strictObject({
  name: fileName,
  kind: fileKind,
}) satisfies v.GenericSchema<FileSuggestion>

/**
 * The dossier id becomes the name of a folder: letters, digits and hyphens only, and long enough to be none of the names
 * Windows keeps for itself (con, nul, com1).
 */
const dossierId = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{8,64}$/))

/** Becomes the name of a file. */
const attachmentName = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}(?:\.age)?$/))

const copyName = v.pipe(v.string(), v.maxLength(200))

/** Only the fields of a keystore go on: what somebody puts beside them need not even fit in a file. */
const keystore = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Keystore>(({ dataset, addIssue, NEVER }) => {
    const found = keystoreOf(dataset.value)
    if (found !== null) return found
    addIssue()
    return NEVER
  }),
)

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const copyLabel = v.strictObject({
  dossierId,
  dossierName: v.pipe(v.string(), v.maxLength(500)),
  locked: v.boolean(),
  records: count,
  answers: count,
}) satisfies v.GenericSchema<CopyLabel>

/** The arguments of each question, in order. */
export const requestSchemas = {
  info: v.strictTuple([]),
  saveFile: v.strictTuple([fileSuggestion, bytes]),
  openFile: v.strictTuple([fileKinds]),
  openFiles: v.strictTuple([fileKinds, v.picklist(['files', 'folder'])]),
  countGivenFiles: v.strictTuple([]),
  takeGivenFile: v.strictTuple([]),
  writeCopy: v.strictTuple([copyLabel, bytes]),
  listCopies: v.strictTuple([]),
  readCopy: v.strictTuple([copyName]),
  lockCopy: v.strictTuple([copyName, bytes]),
  removeCopy: v.strictTuple([copyName]),
  readKeys: v.strictTuple([]),
  keepKeys: v.strictTuple([keystore]),
  keepAttachment: v.strictTuple([dossierId, attachmentName, bytes]),
  extraFolder: v.strictTuple([]),
  chooseExtraFolder: v.strictTuple([]),
  catchUpExtraFolder: v.strictTuple([]),
  forgetExtraFolder: v.strictTuple([]),
  listAttachments: v.strictTuple([dossierId]),
  readAttachment: v.strictTuple([dossierId, attachmentName]),
  removeAttachment: v.strictTuple([dossierId, attachmentName]),
  deriveKey: v.strictTuple([
    // Counted in bytes by nobody: a passphrase has at most LONGEST_PASSPHRASE characters, of two units each.
    v.pipe(v.string(), v.maxLength(2 * LONGEST_PASSPHRASE)),
    v.pipe(
      bytes,
      v.check(({ byteLength }) => byteLength === KEY_SALT_SIZE, 'another salt'),
    ),
    v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(HIGHEST_KEY_FACTOR)),
  ]),
  print: v.strictTuple([]),
  savePdf: v.strictTuple([fileName]),
  // An empty text finds nothing, and the engine answers nothing.
  find: v.strictTuple([v.pipe(v.string(), v.minLength(1), v.maxLength(500)), v.picklist(FIND_STEPS)]),
  stopFinding: v.strictTuple([]),
  fillScreen: v.strictTuple([v.boolean()]),
  freeSpace: v.strictTuple([]),
  restart: v.strictTuple([v.picklist(STORES)]),
  forgetDefaultStore: v.strictTuple([]),
  writeLog: v.strictTuple([logEntrySchema]),
  readLog: v.strictTuple([]),
  setAppearance: v.strictTuple([v.picklist(APPEARANCES)]),
  offerLock: v.strictTuple([v.boolean()]),
  // Part of an address: nothing that means something in one.
  openProjector: v.strictTuple([v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))]),
  closeProjector: v.strictTuple([]),
  listVoteNetworks: v.strictTuple([]),
  startVote: v.strictTuple([voteRequestSchema]),
  keepVotePlace: v.strictTuple([votePlaceSchema]),
  stopVote: v.strictTuple([voteIdSchema, v.picklist(VOTE_ENDINGS)]),
  flushed: v.strictTuple([]),
} satisfies Record<Channel, v.GenericSchema<unknown, readonly unknown[]>>

/** The arguments of a question after the check. */
export type RequestOf<Name extends Channel> = v.InferOutput<(typeof requestSchemas)[Name]>

/** Fails to compile when a schema no longer gives what the platform's method takes. */
export type SchemasFitPlatform = {
  readonly [Name in Channel & keyof Platform]: RequestOf<Name> extends Readonly<Parameters<Platform[Name]>>
    ? true
    : never
}
