/** Taking in a heap of answer files: ours, with every check and the storing, beside bare WebCrypto on the same sealed bytes. */
import { sealAnswer } from '../../../../src/contract/answer-file'
import { newRoundKeys } from '../../../../src/contract/sealing'
import { NEW_ROUND } from '../../../../src/domain/survey/round/round'
import { openStorage } from '../../../../src/storage/open-storage'
import { mirrorSet } from '../../../../src/storage/built-in-sets'
import { arrivalOf } from '../../../../src/stores/survey/receiving/answer-check'
import { AT_ONCE, inOrder } from '../../../../src/stores/survey/receiving/in-order'
import { interleave } from '../../interleave.mjs'

const FILES = 300
const utf8 = new TextEncoder()
const curve = /** @type {const} */ ({ name: 'ECDH', namedCurve: 'P-256' })

/** An open round, and as many sealed answer files as came in. */
async function heap() {
  const opened = await openStorage({
    databaseName: 'importing',
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  })
  if (!opened.ok) throw new Error(opened.problem.code)
  const storage = opened.value
  const dossier = await storage.dossiers.add({ name: 'Snelheid' })
  const { id } = await storage.rounds.add({
    dossierId: dossier.id,
    title: 'Meting',
    form: 'full',
    status: 'draft',
    questionSet: mirrorSet,
    professions: mirrorSet.professions.map((profession) => ({ ...profession, headCount: 20 })),
    clusters: mirrorSet.clusters,
    threshold: 5,
    opensOn: null,
    closesOn: null,
    introduction: '',
    ...NEW_ROUND,
  })
  const keys = await newRoundKeys()
  const round = await storage.rounds.change(id, { status: 'open', keys })
  const core = mirrorSet.professions.filter(({ group }) => group === 'core')
  const statementIds = mirrorSet.themes.flatMap(({ statements }) => statements.map((one) => one.id))
  const texts = await Promise.all(
    Array.from({ length: FILES }, (_, index) =>
      sealAnswer(
        {
          id: crypto.randomUUID(),
          roundId: id,
          formVersion: { id: mirrorSet.id, version: mirrorSet.version },
          form: {
            professionId: core[index % core.length]?.id ?? '',
            roleId: null,
            answers: Object.fromEntries(statementIds.map((one) => [one, /** @type {const} */ (4)])),
            priorities: [],
            phaseId: null,
            keep: 'Korte lijnen.',
            improve: '',
          },
          code: null,
          nonce: index.toString(16).padStart(32, '0'),
        },
        keys.publicKey,
      ),
    ),
  )
  return { storage, round, keys, texts }
}

/**
 * The rows that a heap becomes.
 * @param {import('../../../../src/storage/storage').Storage} storage
 * @param {import('../../../../src/domain/survey/round/round').Round} round
 * @param {readonly string[]} texts
 */
async function storedRows(storage, round, texts) {
  const arrivals = []
  for (const text of texts) {
    const arrival = await arrivalOf(text, round)
    if (arrival.ok) arrivals.push(arrival.value)
  }
  const { undo } = await storage.responses.receive(round.id, arrivals)
  const rows = {
    responses: await storage.responses.listOfRound(round.id),
    receipts: await storage.receipts.listOf(round.id),
  }
  await undo()
  return rows
}

/** @param {string} text base64 */
const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/**
 * The least that opens one file: one agreement of keys, one derivation, one decryption.
 * @param {{ key: { x: string, y: string } & JsonWebKey, iv: Uint8Array<ArrayBuffer>, sealed: Uint8Array<ArrayBuffer>, bound: string }} file
 * @param {CryptoKey} mine
 * @param {{ x: string, y: string }} owner
 */
async function bareOpen({ key, iv, sealed, bound }, mine, owner) {
  const theirs = await crypto.subtle.importKey('jwk', key, curve, false, [])
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256)
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const info = utf8.encode(['vsv-antwoord 1', key.x, key.y, owner.x, owner.y].join(' '))
  const secret = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  )
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8.encode(bound) }, secret, sealed)
}

/** @returns {Promise<IDBDatabase>} a database with the two stores that answers go to, and their indexes */
function bareDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bare-answers', 1)
    request.onupgradeneeded = () => {
      const keys = Object.entries({ responses: 'id', receipts: ['roundId', 'id'] })
      for (const [name, keyPath] of keys) {
        const store = request.result.createObjectStore(name, { keyPath })
        for (const index of ['dossierId', 'roundId']) store.createIndex(index, index)
      }
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/**
 * @param {IDBDatabase} database
 * @param {(responses: IDBObjectStore, receipts: IDBObjectStore) => void} work
 * @returns {Promise<void>} once the disk has it
 */
function inBoth(database, work) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['responses', 'receipts'], 'readwrite', { durability: 'strict' })
    work(transaction.objectStore('responses'), transaction.objectStore('receipts'))
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

/**
 * @param {{ pairs: number, warmUp: number }} plan
 * @param {boolean} stores whether what ours is held beside also stores the rows
 */
export async function measureImporting(plan, stores) {
  const { storage, round, keys, texts } = await heap()
  const files = texts.map((text) => {
    const { format, version, roundId, formVersion, id, key, iv, sealed } = JSON.parse(text)
    const bound = JSON.stringify([
      format,
      version,
      roundId,
      formVersion.id,
      formVersion.version,
      id,
      key.x,
      key.y,
    ])
    return { key, iv: bytesOf(iv), sealed: bytesOf(sealed), bound }
  })
  const { kty, crv, x, y, d } = keys.privateKey
  const mine = await crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, curve, false, ['deriveBits'])
  const database = await bareDatabase()
  const rows = await storedRows(storage, round, texts)
  return interleave({
    ...plan,
    ours: async () => {
      const start = performance.now()
      const arrivals = []
      for await (const arrival of inOrder(texts, AT_ONCE, (text) => arrivalOf(text, round))) {
        if (!arrival.ok) throw new Error(arrival.problem.code)
        arrivals.push(arrival.value)
      }
      const reception = await storage.responses.receive(round.id, arrivals)
      const time = performance.now() - start
      if (reception.taken !== FILES) throw new Error('Not every file was taken in')
      await reception.undo()
      return time
    },
    beside: async () => {
      const start = performance.now()
      for (const file of files) await bareOpen(file, mine, keys.publicKey)
      if (stores)
        await inBoth(database, (responses, receipts) => {
          for (const row of rows.responses) responses.add(row)
          for (const row of rows.receipts) receipts.add(row)
        })
      const time = performance.now() - start
      if (stores) await inBoth(database, (responses, receipts) => void [responses.clear(), receipts.clear()])
      return time
    },
  })
}
