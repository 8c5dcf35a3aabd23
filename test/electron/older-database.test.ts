/** A backup of the computer, or a travelling profile, brings back an older database beside newer copies. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { exampleName, openExample, openReasoning, writeAndStore } from './dossier'
import { launch, ownFolder, quit } from './launch'

it('the work of the newer copy is offered, and opens beside the older dossier', async () => {
  let running = await launch()
  const { userData } = running
  const dossier = await openExample(running)
  await writeAndStore(running.page, await openReasoning(running.page, dossier), 'Van vanmorgen')
  await quit(running)
  const morning = join(ownFolder(), 'WebStorage')
  cpSync(join(userData, 'WebStorage'), morning, { recursive: true })

  running = await launch({ userData })
  await running.page.getByRole('link', { name: exampleName }).waitFor()
  // As it should be: nothing to offer.
  await expect.poll(() => running.page.getByRole('alert').count()).toBe(0)
  await writeAndStore(running.page, await openReasoning(running.page, dossier), 'Van vanavond')
  await quit(running)
  rmSync(join(userData, 'WebStorage'), { recursive: true })
  cpSync(morning, join(userData, 'WebStorage'), { recursive: true })

  running = await launch({ userData })
  const { page } = running
  await page.getByRole('heading', { name: nl.start.olderTitle(exampleName) }).waitFor()
  await page.getByRole('link', { name: nl.start.olderOpen }).click()
  await page.getByRole('button', { name: nl.restore.putBeside }).first().click()
  await page.getByRole('link', { name: nl.restore.open }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  const olderAddress = new URL(page.url()).hash.slice(1)
  expect(olderAddress).not.toBe(dossier)
  await expect.poll(async () => (await openReasoning(page, olderAddress)).inputValue()).toBe('Van vanavond')
  await expect.poll(async () => (await openReasoning(page, dossier)).inputValue()).toBe('Van vanmorgen')
  await quit(running)
})
