/** A rehearsal in the real shell: the window starts again on a database of its own, with the room beside it, and nothing is left of it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { REHEARSAL_DATABASE } from '../../src/storage/rehearsal-database'
import { nl } from '../../src/texts/nl'
import { databasesByBucket } from '../stored-rows'
import { goTo, openExample } from './dossier'
import { launch, quit, type Running } from './launch'

const words = nl.sessions.rehearse
let running: Running
let dossier: string
let before: number
beforeAll(async () => {
  running = await launch()
  dossier = await openExample(running)
  before = await sessions()
})
afterAll(() => quit(running))

/** Rows of the list of sessions in the example of this computer. */
async function sessions(): Promise<number> {
  const { page } = running
  await goTo(page, `${dossier}/sessies`)
  await page.getByRole('table', { name: nl.sessions.caption }).waitFor()
  return page.getByRole('row').count()
}
const databases = async () => JSON.stringify(await databasesByBucket(running.page))

it('starts the window again on a database of its own, with the projector next to it', async () => {
  const { page, application } = running
  await page.getByRole('button', { name: words.start }).click()
  await page.getByText(words.banner).waitFor()
  expect(await databases()).toContain(REHEARSAL_DATABASE)
  const opening = application.waitForEvent('window')
  await page.getByRole('button', { name: nl.sessionLeader.projector.open }).click()
  const room = await opening
  await room.getByRole('heading', { level: 1 }).waitFor()
  expect(room.url()).toContain('/projector.html#')
})

it('is over when it is stopped: the dossiers are back as they were, its database and the room are gone', async () => {
  const { page, application } = running
  await page.getByRole('button', { name: words.stop }).click()
  await expect.poll(() => application.windows().length).toBe(1)
  await page.getByRole('button', { name: nl.start.newDossier }).waitFor()
  await expect.poll(databases).not.toContain(REHEARSAL_DATABASE)
  await expect.poll(() => sessions()).toBe(before)
  await page.getByRole('button', { name: words.start }).waitFor()
})

it('that cannot be opened gives the dossiers back, and offers nothing that would be done to them', async () => {
  const { page } = running
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        // Of a version that no program of ours can read.
        const opening = indexedDB.open(name, 1_000_000)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          opening.result.close()
          sessionStorage.setItem(name, 'on')
          location.reload()
          resolve()
        }
      }),
    REHEARSAL_DATABASE,
  )
  await page.getByRole('button', { name: nl.start.newDossier }).waitFor()
  await expect.poll(() => sessions()).toBe(before)
  expect(running.complaints).toEqual([])
})
