/** A disk that was full for a moment, or power that went, leaves half a record at the end of the engine's journal. Nothing before it is lost. */
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { databaseFolder } from './data-folder'
import { exampleName, openExample, openReasoning, writeAndStore } from './dossier'
import { launch, ownFolder, quit } from './launch'

const text = 'Geschreven voor de schade'
let whole: string
let dossier: string
beforeAll(async () => {
  const first = await launch()
  whole = first.userData
  dossier = await openExample(first)
  await writeAndStore(first.page, await openReasoning(first.page, dossier), text)
  await quit(first)
})

/** The newest journal of the database. */
function journalIn(userData: string): string {
  const folder = databaseFolder(userData)
  const journals = readdirSync(folder).filter((name) => /^\d+\.log$/.test(name))
  const newest = journals.toSorted().at(-1)
  if (newest === undefined) throw new Error('the engine keeps no journal: this case needs another one')
  return join(folder, newest)
}

/** The beginning of a record: what was written of one when there was no more room. */
const halfOf = (journal: string) => readFileSync(journal).subarray(0, 40)

it('half a record at the end of the journal takes nothing along, also not at the start after the next', async () => {
  const userData = ownFolder()
  cpSync(whole, userData, { recursive: true })
  appendFileSync(journalIn(userData), halfOf(journalIn(userData)))
  for (const round of ['een', 'twee', 'drie']) {
    const running = await launch({ userData })
    await running.page.getByRole('link', { name: exampleName }).waitFor()
    const field = await openReasoning(running.page, dossier)
    await expect
      .poll(() => field.inputValue())
      .toBe(round === 'een' ? text : `na start ${{ twee: 'een', drie: 'twee' }[round] ?? ''}`)
    await writeAndStore(running.page, field, `na start ${round}`)
    await quit(running)
  }
})

it('half a record with others after it takes only itself along', async () => {
  const userData = ownFolder()
  cpSync(whole, userData, { recursive: true })
  const journal = journalIn(userData)
  // A whole one after it: an empty batch, as the engine would have written it when there was room again.
  const first = await launch({ userData })
  await writeAndStore(first.page, await openReasoning(first.page, dossier), 'een')
  await quit(first)
  appendFileSync(journal, halfOf(journal))
  const second = await launch({ userData })
  await writeAndStore(second.page, await openReasoning(second.page, dossier), 'twee')
  await quit(second)
  const third = await launch({ userData })
  await expect.poll(async () => (await openReasoning(third.page, dossier)).inputValue()).toBe('twee')
  await quit(third)
})
