/** Mutants of what a page sends to the shell: by structure, and with values that no JSON holds. */
import type { Channel } from '../../src/contract/channels'
import { oneOf, type Draw } from './draw'
import { jsonMutator } from './mutated-json'

/** Stands for bytes in the JSON that is changed. */
interface Bytes {
  readonly bytes: number
}

const id = 'a1b2c3d4-0000-4000-8000-000000000000'
const digest = '0'.repeat(64)
const kind = { label: 'Dossier', extension: 'vsv' }
const bytes: Bytes = { bytes: 44 }
const points = [
  { id: 'een', title: 'Eén' },
  { id: 'twee', title: 'Twee' },
]

/** What an ordinary page asks, per message. */
const ASKED: Readonly<Record<Channel, readonly unknown[]>> = {
  info: [],
  saveFile: [{ name: 'VSV.vsv', kind }, bytes],
  openFile: [[kind]],
  openFiles: [[kind], 'folder'],
  countGivenFiles: [],
  takeGivenFile: [],
  writeCopy: [{ dossierId: id, dossierName: 'VSV', records: 3, answers: 1, locked: true }, bytes],
  listCopies: [],
  readCopy: [`${id}/2026-11-23T09-00-00-000Z_3.vsv`],
  lockCopy: [`${id}/2026-11-23T09-00-00-000Z_3.vsv`, bytes],
  removeCopy: [`${id}/2026-11-23T09-00-00-000Z_3.vsv`],
  readKeys: [],
  keepKeys: [
    {
      ...{ format: 'vsv-sleutels', version: 1, edition: 1, copies: 'locked' },
      keys: [{ recipient: `age1${'q'.repeat(58)}`, keyFile: 'sleutel', hint: '' }],
    },
  ],
  extraFolder: [],
  chooseExtraFolder: [],
  catchUpExtraFolder: [],
  forgetExtraFolder: [],
  keepAttachment: [id, digest, bytes],
  listAttachments: [id],
  readAttachment: [id, digest],
  removeAttachment: [id, digest],
  deriveKey: ['wachtwoordzin', bytes, 4],
  print: [],
  savePdf: ['Rapport'],
  find: ['zoek', 'first'],
  stopFinding: [],
  fillScreen: [true],
  freeSpace: [],
  restart: ['kept'],
  forgetDefaultStore: [],
  writeLog: [{ event: 'failed', of: 'print', code: 'cannot-print', ms: 3, frames: ['index.js:1:2'] }],
  readLog: [],
  setAppearance: ['dark'],
  offerLock: [true],
  openProjector: ['kanaal-1'],
  closeProjector: [],
  listVoteNetworks: [],
  startVote: [
    {
      voteId: 'stem-1',
      address: '127.0.0.1',
      points,
      people: 8,
      elsewhere: 0,
      codeHashes: null,
      usedHashes: [],
    },
  ],
  keepVotePlace: [{ voteId: 'stem-1', elsewhere: 1, codeHash: digest }],
  stopVote: ['stem-1', 'count'],
  flushed: [],
}

const circle: Record<string, unknown> = {}
circle['self'] = circle

/** What may cross from one process to another, and JSON cannot write. */
const STRANGE: readonly unknown[] = [
  ...[undefined, NaN, Infinity, 10n, new Date(NaN), /x/u, new Error('x'), circle],
  ...[new Map([['name', 'x']]), new Set([1]), new ArrayBuffer(8), new Float64Array(4), new Uint8Array(0)],
  ...[new Uint8Array(100).subarray(10, 54), new DataView(new ArrayBuffer(44)), new Array(1000).fill(0)],
]

const isBytes = (value: object): value is Bytes =>
  'bytes' in value && typeof value.bytes === 'number' && value.bytes >= 0 && value.bytes < 1000

/** The value with bytes where they were marked, and now and then something strange. */
function revived(value: unknown, draw: Draw): unknown {
  if (draw(30) === 0) return oneOf(draw, STRANGE)
  if (typeof value !== 'object' || value === null) return value
  if (isBytes(value)) return new Uint8Array(value.bytes)
  if (Array.isArray(value)) return value.map((one) => revived(one, draw))
  return Object.fromEntries(
    Object.entries(value).map(([key, one]): [string, unknown] => [key, revived(one, draw)]),
  )
}

/** Gives a message, and what it is sent with: as often as not almost what it should be. */
export function messageMutator(): (draw: Draw) => {
  readonly name: Channel
  readonly given: readonly unknown[]
} {
  const names = Object.keys(ASKED) as Channel[]
  const mutants = new Map(names.map((name) => [name, jsonMutator(JSON.stringify({ given: ASKED[name] }))]))
  return (draw) => {
    const name = oneOf(draw, names)
    const { given } = (mutants.get(name)?.(draw) ?? { given: [] }) as { readonly given?: unknown }
    const list = revived(given, draw)
    return { name, given: Array.isArray(list) ? list : [list] }
  }
}
