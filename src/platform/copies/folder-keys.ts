/** The keystore beside the copies, as in the shell (electron/key-files.ts): `sleutels.json` counts, `sleutel.age` is for the `age` tool. */
import type { Platform } from '../../contract/platform'
import { isOfNewerVersion, keystoreOf, type Keystore } from '../../domain/dossier/keystore'
import { failure, success, type Outcome } from '../../domain/outcome'
import { shell } from '../../texts/shell'
import { isGone, remove, textOf, writeText, type Folder } from './folder-files'
import type { InTurn } from './in-turn'

const KEYSTORE = 'sleutels.json'
const keyFileName = (at: number): string => (at === 0 ? 'sleutel.age' : `sleutel-${String(at + 1)}.age`)
/** What cannot be read is put aside under this name before another takes its place: it may still hold the only key of somebody's copies. */
const UNREADABLE = 'sleutels-onleesbaar'

/** `newer`: a later version of the application made it, and reads it. */
type Found =
  { readonly kind: 'none' | 'damaged' | 'newer' } | { readonly kind: 'found'; readonly keystore: Keystore }

interface Place {
  /** Gives the folder of all copies. */
  readonly root: () => Promise<Folder>
  readonly inTurn: InTurn
  readonly now: () => Date
}

async function keysIn(folder: Folder): Promise<Found> {
  try {
    const read: unknown = JSON.parse(await textOf(folder, KEYSTORE))
    const keystore = keystoreOf(read)
    if (keystore !== null) return { kind: 'found', keystore }
    return { kind: isOfNewerVersion(read) ? 'newer' : 'damaged' }
  } catch (cause) {
    return { kind: isGone(cause) ? 'none' : 'damaged' }
  }
}

async function putAside(folder: Folder, now: Date): Promise<void> {
  const moment = now.toISOString().replace(/[:.]/g, '-')
  await writeText(folder, `${UNREADABLE}-${moment}.json`, await textOf(folder, KEYSTORE))
  const keyFile = await textOf(folder, keyFileName(0)).catch(() => null)
  if (keyFile !== null) await writeText(folder, `${UNREADABLE}-${moment}.age`, keyFile)
  await remove(folder, KEYSTORE)
}

async function keepIn(folder: Folder, keystore: Keystore, now: Date): Promise<Outcome<null>> {
  const before = await keysIn(folder)
  // Another tab was first.
  const isNewer = before.kind === 'found' && before.keystore.edition > keystore.edition
  if (isNewer || before.kind === 'newer') return failure('keys-newer', shell.problems.keysNewer)
  if (before.kind === 'damaged') await putAside(folder, now)
  // First what opens copies, then what says that copies are locked with it.
  const files = [
    ...keystore.keys.map(({ keyFile }, at) => [keyFileName(at), keyFile] as const),
    [KEYSTORE, JSON.stringify(keystore, null, 2)] as const,
  ]
  for (const [name, text] of files)
    if (!(await writeText(folder, name, text))) return failure('keys-differ', shell.problems.keysDiffer)
  return success(null)
}

/**
 * Keeps the keys of one folder in another one too. Those that share none with ours are of another computer, and what cannot be read may be:
 * then ours go in a folder of their own there, called after the oldest of them.
 */
export async function mirrorKeys(from: Folder, to: Folder, now: Date): Promise<void> {
  const ours = await keysIn(from)
  if (ours.kind !== 'found') return
  const known = new Set(ours.keystore.keys.map(({ recipient }) => recipient))
  const there = await keysIn(to)
  const isOurs = there.kind === 'found' && there.keystore.keys.some(({ recipient }) => known.has(recipient))
  const oldest = ours.keystore.keys.at(-1)?.recipient.slice(4, 12) ?? ''
  const isFree = isOurs || there.kind === 'none'
  const folder = isFree ? to : await to.getDirectoryHandle(`sleutels-${oldest}`, { create: true })
  // The same keys, changed later on another computer, are there.
  await keepIn(folder, ours.keystore, now)
}

/** See {@link Platform}. */
export function folderKeys({ root, inTurn, now }: Place): Pick<Platform, 'readKeys' | 'keepKeys'> {
  return {
    readKeys: () =>
      inTurn(async () => {
        const found = await keysIn(await root())
        return success({
          keystore: found.kind === 'found' ? found.keystore : null,
          isDamaged: found.kind === 'damaged' || found.kind === 'newer',
          isEverywhere: found.kind === 'found',
        })
      }),
    // The same check as on arrival in the shell.
    keepKeys: (keystore) =>
      keystoreOf(keystore) === null
        ? Promise.resolve(failure('invalid-request', shell.problems.invalidRequest))
        : inTurn(async () => keepIn(await root(), keystore, now())),
  }
}
