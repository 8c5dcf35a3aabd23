/**
 * The keystore as files, in every folder it is given: beside the data of the application, and beside the copies, so that copies and key
 * travel together. `sleutels.json` is what counts; `sleutel.age` (and `sleutel-2.age`, an older key) is for the `age` tool.
 */
import * as disk from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { KeptKeys } from '../src/contract/platform'
import { isOfNewerVersion, keystoreOf, newestKeystore, type Keystore } from '../src/domain/dossier/keystore'
import { failure, success, type Outcome } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { OWNER_FOLDER, ownerDisk, problemOf, systemCode, writeWhole } from './write-file'

const KEYSTORE = 'sleutels.json'
const keyFileName = (at: number): string => (at === 0 ? 'sleutel.age' : `sleutel-${String(at + 1)}.age`)
/** What cannot be read is put aside under this name before another takes its place: it may still hold the only key of somebody's copies. */
const UNREADABLE = 'sleutels-onleesbaar'

/** What is in one folder; `newer`: a later version of the application made it, and reads it. */
type Found =
  { readonly kind: 'none' | 'damaged' | 'newer' } | { readonly kind: 'found'; readonly keystore: Keystore }

interface KeyFiles {
  read(): Promise<Outcome<KeptKeys>>
  keep(keystore: Keystore): Promise<Outcome<null>>
}

/** @param folders asked anew each time; a folder that is not there yet is made */
export function openKeyFiles(folders: () => readonly string[], now: () => Date): KeyFiles {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }

  async function read(): Promise<Outcome<KeptKeys>> {
    const found = await Promise.all(folders().map(readIn))
    const newest = newestKeystore(found.map((one) => (one.kind === 'found' ? one.keystore : null)))
    return success({
      keystore: newest,
      isDamaged: found.some(({ kind }) => kind === 'damaged' || kind === 'newer'),
      isEverywhere: found.every((one) => one.kind === 'found' && one.keystore.edition === newest?.edition),
    })
  }

  /** In every folder, also when one of them fails. */
  async function keep(keystore: Keystore): Promise<Outcome<null>> {
    let outcome: Outcome<null> = success(null)
    for (const folder of folders()) {
      const kept = await keepIn(folder, keystore, now)
      if (!kept.ok) outcome = kept
    }
    return outcome
  }

  return { read: () => inTurn(read), keep: (keystore) => inTurn(() => keep(keystore)) }
}

async function keepIn(folder: string, keystore: Keystore, now: () => Date): Promise<Outcome<null>> {
  const before = await readIn(folder)
  // Another window, or another computer on the same folder, was first.
  const isNewer = before.kind === 'found' && before.keystore.edition > keystore.edition
  if (isNewer || before.kind === 'newer') return failure('keys-newer', shell.problems.keysNewer)
  try {
    await disk.mkdir(folder, { recursive: true, mode: OWNER_FOLDER })
    if (before.kind === 'damaged') await putAside(folder, now())
  } catch (cause) {
    return problemOf(cause, 'write', basename(folder))
  }
  // First what opens copies, then what says that copies are locked with it.
  for (const [at, { keyFile }] of keystore.keys.entries()) {
    const written = await writeChecked(join(folder, keyFileName(at)), keyFile)
    if (!written.ok) return written
  }
  return writeChecked(join(folder, KEYSTORE), JSON.stringify(keystore, null, 2))
}

async function putAside(folder: string, now: Date): Promise<void> {
  const moment = now.toISOString().replace(/[:.]/g, '-')
  await disk.rename(join(folder, KEYSTORE), join(folder, `${UNREADABLE}-${moment}.json`))
  await disk
    .rename(join(folder, keyFileName(0)), join(folder, `${UNREADABLE}-${moment}.age`))
    .catch((cause: unknown) => {
      if (systemCode(cause) !== 'ENOENT') throw cause
    })
}

/** Whether {@link mirrorKeys} sees to a file. */
export function isKeyFile(name: string): boolean {
  return name === KEYSTORE || /^sleutel(?:-\d+)?\.age$/.test(name)
}

/**
 * Keeps the keys of one folder in another one too, where other computers may keep theirs. Those that share none with ours are of another
 * computer, and what cannot be read may be: then ours go in a folder of their own there, called after the oldest of them.
 */
export async function mirrorKeys(from: string, to: string, now: () => Date): Promise<Outcome<null>> {
  const ours = await readIn(from)
  if (ours.kind !== 'found') return success(null)
  const known = new Set(ours.keystore.keys.map(({ recipient }) => recipient))
  const there = await readIn(to)
  const isOurs = there.kind === 'found' && there.keystore.keys.some(({ recipient }) => known.has(recipient))
  const oldest = ours.keystore.keys.at(-1)?.recipient.slice(4, 12) ?? ''
  const folder = isOurs || there.kind === 'none' ? to : join(to, `sleutels-${oldest}`)
  const kept = await keepIn(folder, ours.keystore, now)
  // The same keys, changed later on another computer, are there.
  return kept.ok || kept.problem.code === 'keys-newer' ? success(null) : kept
}

async function readIn(folder: string): Promise<Found> {
  try {
    const read: unknown = JSON.parse(await disk.readFile(join(folder, KEYSTORE), 'utf8'))
    const keystore = keystoreOf(read)
    if (keystore !== null) return { kind: 'found', keystore }
    return { kind: isOfNewerVersion(read) ? 'newer' : 'damaged' }
  } catch (cause) {
    return systemCode(cause) === 'ENOENT' ? { kind: 'none' } : { kind: 'damaged' }
  }
}

async function writeChecked(path: string, text: string): Promise<Outcome<null>> {
  const written = await writeWhole(path, new TextEncoder().encode(text), ownerDisk)
  if (!written.ok) return written
  const readBack = await disk.readFile(path, 'utf8').catch(() => null)
  return readBack === text ? success(null) : failure('keys-differ', shell.problems.keysDiffer)
}
