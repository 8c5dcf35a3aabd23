/** Every process killed at once, at a moment nobody chose. What was stored is there; nothing half made is left behind. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { copiesIn } from './data-folder'
import { exampleName, isStored, openExample, openReasoning } from './dossier'
import { launch, ownFolder, quit, signal } from './launch'

/**
 * In milliseconds after the last letter; the moment is in the name of the test, so that it can be tried again. Two of the hundreds: each
 * run of the suite takes others, and `npm run proof` tries a hundred in a row.
 */
const moments = Array.from({ length: 2 }, () => Math.floor(Math.random() * 900))

it.each(moments)('%i ms after typing: what was stored before is kept', async (moment) => {
  const first = await launch()
  const dossier = await openExample(first)
  const field = await openReasoning(first.page, dossier)
  const texts = ['nog niets', 'een', 'twee', 'drie']
  let stored = -1
  for (const [place, text] of texts.entries()) {
    await field.fill(text)
    await wait(moment / 3)
    if (await isStored(first.page, `"${text}"`)) stored = place
  }
  await signal(first, 'SIGKILL')
  const second = await launch({ userData: first.userData })
  await second.page.getByRole('link', { name: exampleName }).waitFor()
  const kept = await (await openReasoning(second.page, dossier)).inputValue()
  await quit(second)
  expect(texts.indexOf(kept)).toBeGreaterThanOrEqual(stored)
})

it.each(moments.slice(0, 1))(
  '%i ms after opening a dossier: it is there whole, or not at all',
  async (moment) => {
    const userData = ownFolder()
    const first = await launch({ userData })
    void openExample(first).catch(() => undefined)
    await wait(moment)
    await signal(first, 'SIGKILL')
    const second = await launch({ userData })
    const isThere = (await second.page.getByRole('link', { name: exampleName }).count()) > 0
    if (isThere) {
      const dossier = (await second.page.getByRole('link', { name: exampleName }).getAttribute('href')) ?? ''
      const field = await openReasoning(second.page, dossier.replace(/^#/, ''))
      await expect.poll(() => field.inputValue()).not.toBe('')
    }
    await quit(second)
  },
)

it.each(moments.slice(0, 1))(
  '%i ms into closing: every copy can be read, and no half file is left',
  async (moment) => {
    const first = await launch()
    const dossier = await openExample(first)
    await (await openReasoning(first.page, dossier)).fill('Op weg naar de kopie')
    void first.application
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      .catch(() => undefined)
    await wait(moment / 2)
    await signal(first, 'SIGKILL')
    const second = await launch({ userData: first.userData })
    await second.page.getByRole('link', { name: exampleName }).waitFor()
    await quit(second)
    const root = join(first.userData, 'reservekopieen')
    for (const copy of await copiesIn(first.userData))
      expect((await readDossierFile(new Uint8Array(await readFile(join(root, copy))))).ok).toBe(true)
    const left = (await readdir(root, { recursive: true }).catch(() => [])).filter((file) =>
      /tmp/i.test(file),
    )
    expect(left).toEqual([])
  },
)
