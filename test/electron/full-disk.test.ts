/** A disk that is really full: a small one of its own, which only root can make. Nothing that was stored is lost. */
import { execFileSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { storage as texts } from '../../src/texts/storage'
import { shell } from '../../src/texts/shell'
import { answerSave } from './dialogs'
import { exampleName, goTo, openExample, openReasoning, writeAndStore } from './dossier'
import { smallDisk, type SmallDisk } from '../small-disk'
import { launch, ownFolder, quit, signal, type Running } from './launch'

/** In bytes: room for a fresh profile of the engine and a dossier. */
const SIZE = 192 * 1024 ** 2

const disk = smallDisk(ownFolder(), SIZE)
afterAll(() => disk?.eject())
if (disk === null) console.error('test/electron/full-disk skipped: only root may make a small disk')

describe.runIf(disk !== null)('on a full disk', () => {
  const { folder, fill, clear } = disk ?? ({} as SmallDisk)
  let running: Running
  afterAll(() => quit(running))

  it('a file that is saved there says so, and leaves no half', async () => {
    running = await launch()
    const dossier = await openExample(running)
    await goTo(running.page, `${dossier}/rapport`)
    fill(0)
    const before = await readdir(folder)
    await answerSave(running.application, join(folder, 'agenda.ics'))
    await running.page.getByRole('button', { name: nl.exportsPanel.calendar.action }).click()
    await running.page.getByText(shell.problems.diskFull('agenda.ics')).first().waitFor()
    expect(await readdir(folder)).toEqual(before)
    clear()
    await quit(running)
  })

  it('the work goes on in the same window when there is room again, with what was stored and what was typed last', async () => {
    const userData = join(folder, 'data')
    execFileSync('mkdir', [userData])
    running = await launch({ userData })
    const dossier = await openExample(running)
    const field = await openReasoning(running.page, dossier)
    await writeAndStore(running.page, field, 'Bewaard toen er nog plaats was')
    fill(0)
    // The second while the first waits to be stored, from within the page: once that fails, the message takes the page away.
    await field.evaluate(async (area: HTMLTextAreaElement) => {
      for (const text of ['Te laat', 'Veel te laat']) {
        area.value = `${text} ${'x'.repeat(5000)}`
        area.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise(requestAnimationFrame)
      }
    })
    // The engine closes its database on a full disk; what is told is the disk.
    await running.page.getByRole('dialog', { name: nl.app.rescue.title }).waitFor()
    await running.page.getByRole('dialog').getByText(texts.saving.fullAndClosed).waitFor()
    // With room again it goes on in the same window.
    clear()
    await running.page.getByRole('button', { name: nl.app.rescue.goOn }).click()
    await running.page.getByRole('dialog').waitFor({ state: 'detached' })
    const again = await openReasoning(running.page, dossier)
    await expect.poll(() => again.inputValue()).toMatch(/^Veel te laat x+$/)
    await writeAndStore(running.page, again, 'Weer plaats')
    await signal(running, 'SIGKILL')
    running = await launch({ userData })
    await running.page.getByRole('link', { name: exampleName }).waitFor()
    const kept = await (await openReasoning(running.page, dossier)).inputValue()
    expect(kept).toBe('Weer plaats')
  })
})
