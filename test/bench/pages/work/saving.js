/** Saving one answer: ours, beside the least the browser needs to keep a record of that size. */
import { openStorage } from '../../../../src/storage/open-storage'
import { NEW_ROUND } from '../../../../src/domain/survey/round/round'
import { mirrorSet } from '../../../../src/storage/built-in-sets'
import { interleave } from '../../interleave.mjs'

const statementIds = mirrorSet.themes.flatMap(({ statements }) => statements.map(({ id }) => id))

/** A draft in an open round, with every question but the last answered. */
async function draftInStorage() {
  const opened = await openStorage({ now: () => new Date(), newId: () => crypto.randomUUID() })
  if (!opened.ok) throw new Error(opened.problem.code)
  const storage = opened.value
  const dossier = await storage.dossiers.add({ name: 'Snelheid', region: '' })
  const round = await storage.rounds.add({
    dossierId: dossier.id,
    title: 'Meting',
    form: 'full',
    status: 'draft',
    questionSet: mirrorSet,
    professions: mirrorSet.professions.map((profession) => ({ ...profession, headCount: 8 })),
    clusters: mirrorSet.clusters,
    threshold: 5,
    opensOn: null,
    closesOn: null,
    introduction: '',
    ...NEW_ROUND,
  })
  await storage.rounds.change(round.id, { status: 'open' })
  const { id } = await storage.responses.start(round)
  /** @type {Record<string, import('../../../../src/domain/question-set').Answer>} */
  const answers = Object.fromEntries(statementIds.slice(0, -1).map((statementId) => [statementId, 4]))
  const draft = await storage.responses.change(id, {
    professionId: mirrorSet.professions[0]?.id ?? null,
    answers,
  })
  return { storage, draft }
}

/** @returns {Promise<IDBDatabase>} a database with one store, beside ours */
function bareDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1)
    request.onupgradeneeded = () =>
      ['responses', 'marks'].map((name) => request.result.createObjectStore(name, { keyPath: 'id' }))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/**
 * @param {IDBDatabase} database
 * @param {import('../../../../src/domain/survey/round/response').Response} record
 * @returns {Promise<void>} once the disk has it
 */
function barePut(database, record) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('responses', 'readwrite', { durability: 'strict' })
    transaction.objectStore('responses').put(record)
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

/**
 * What saving an answer asks of the browser and nothing more: a draft, a row of a few bytes, and the put, in one strict transaction.
 * @param {IDBDatabase} database
 * @param {import('../../../../src/domain/survey/round/response').Response} record
 * @returns {Promise<void>}
 */
function bareChange(database, record) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['responses', 'marks'], 'readwrite', { durability: 'strict' })
    const responses = transaction.objectStore('responses')
    responses.get(record.id).onsuccess = () => {
      transaction.objectStore('marks').get('mark').onsuccess = () => responses.put(record)
    }
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

/** The clock of a page ticks in tenths of milliseconds: a few saves, one after another, count as one measurement. */
const IN_A_ROW = 8

/**
 * @param {() => Promise<unknown>} save
 * @returns {Promise<number>} ms per save
 */
async function timeOf(save) {
  const start = performance.now()
  for (let saved = 0; saved < IN_A_ROW; saved += 1) await save()
  return (performance.now() - start) / IN_A_ROW
}

/**
 * @param {{ pairs: number, warmUp: number }} plan
 * @param {'put' | 'change'} least what ours is held beside
 */
export async function measureSaving(plan, least) {
  const { storage, draft } = await draftInStorage()
  const database = await bareDatabase()
  const bare = least === 'put' ? barePut : bareChange
  const last = statementIds.at(-1) ?? ''
  let turn = 0
  /** The whole answers, as the screen gives them, with another last one each time. */
  const answers = () => ({ ...draft.answers, [last]: /** @type {1 | 2} */ (1 + (turn++ % 2)) })
  return interleave({
    ...plan,
    ours: () => timeOf(() => storage.responses.change(draft.id, { answers: answers() })),
    beside: () => timeOf(() => bare(database, { ...draft, answers: answers() })),
  })
}
