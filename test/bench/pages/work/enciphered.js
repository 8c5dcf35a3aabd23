/** What the lock of the database costs: the same work, on the same data, in a database behind one and in one in clear. */
import exampleAddress from '../../../../questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv?url'
import { readDossierFile } from '../../../../src/storage/dossier-file'
import { openStorage } from '../../../../src/storage/open-storage'
import { unlockedAs } from '../../../unlocked-as'
import { interleave } from '../../interleave.mjs'

/** The clock of a page ticks in tenths of milliseconds. */
const IN_A_ROW = 8

/**
 * @param {string} databaseName
 * @param {import('../../../../src/storage/lock/database-lock').UnlockedDatabase | null} unlocked
 */
async function opened(databaseName, unlocked) {
  const storage = await openStorage({
    ...{ databaseName, unlocked, now: () => new Date(), newId: () => crypto.randomUUID() },
  })
  if (!storage.ok) throw new Error(storage.problem.code)
  return storage.value
}

/**
 * The example dossier, stored.
 * @param {boolean} isLocked
 */
async function exampleIn(isLocked) {
  const name = isLocked ? 'locked' : 'clear'
  let storage = await opened(name, null)
  const bytes = await (await fetch(exampleAddress)).arrayBuffer()
  const file = await readDossierFile(new Uint8Array(bytes))
  if (!file.ok) throw new Error(file.problem.message)
  const { content, attachments } = file.value
  const { id } = await storage.putContent(content, 'replace', attachments)
  const judgement = content.judgements.at(-1)
  if (judgement === undefined) throw new Error('no judgement in the example')
  if (isLocked) {
    const switched = await storage.locking.switchTo(unlockedAs('bank'))
    if (!switched.ok) throw new Error(switched.problem.message)
    storage = await opened(name, unlockedAs('bank'))
  }
  return { storage, id, judgement }
}

const examples = async () => ({ ours: await exampleIn(true), beside: await exampleIn(false) })
/** @type {ReturnType<typeof examples> | undefined} */
let stored

/**
 * @param {number} times
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} ms each
 */
async function timeOf(times, work) {
  const start = performance.now()
  for (let done = 0; done < times; done += 1) await work()
  return (performance.now() - start) / times
}

/**
 * One reasoning, with its entry in the history.
 * @param {{ pairs: number, warmUp: number }} plan
 */
export async function measureEncipheredSaving(plan) {
  stored ??= examples()
  const { ours, beside } = await stored
  let turn = 0
  /** @param {Awaited<ReturnType<typeof exampleIn>>} example */
  const save = ({ storage, judgement }) =>
    timeOf(IN_A_ROW, () =>
      storage.judgements.judge(judgement.assessmentId, judgement.normId, {
        reasoning: `Er is een convenant, en het is besproken (${String((turn += 1))}).`,
      }),
    )
  return interleave({ ...plan, ours: () => save(ours), beside: () => save(beside) })
}

/**
 * Everything that opening a dossier reads.
 * @param {{ pairs: number, warmUp: number }} plan
 */
export async function measureEncipheredOpening(plan) {
  stored ??= examples()
  const { ours, beside } = await stored
  /** @param {Awaited<ReturnType<typeof exampleIn>>} example */
  const open = ({ storage, id }) => timeOf(1, () => storage.contentOf(id))
  return interleave({ ...plan, ours: () => open(ours), beside: () => open(beside) })
}
