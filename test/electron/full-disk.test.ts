/** A disk that is really full: a small one of its own, which only root can make. Nothing that was stored is lost. */
import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { storage as texts } from '../../src/texts/storage'
import { shell } from '../../src/texts/shell'
import { answerSave } from './dialogs'
import { exampleName, goTo, openExample, openReasoning, writeAndStore } from './dossier'
import { launch, ownFolder, quit, signal, type Running } from './launch'

/** In bytes: room for a fresh profile of the engine and a dossier. */
const SIZE = 192 * 1024 ** 2

const disk = ownFolder()
const isMade =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]).status === 0
afterAll(() => {
  if (isMade) execFileSync('umount', ['--lazy', disk])
})
if (!isMade) console.error('test/electron/full-disk skipped: only root may make a small disk')

const ballast = join(disk, 'ballast')
function fill(): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(ballast, Buffer.alloc(bavail * bsize))
}

describe.runIf(isMade)('on a full disk', () => {
  let running: Running
  afterAll(() => quit(running))

  it('a file that is saved there says so, and leaves no half', async () => {
    running = await launch()
    const dossier = await openExample(running)
    await goTo(running.page, `${dossier}/rapport`)
    fill()
    const before = await readdir(disk)
    await answerSave(running.application, join(disk, 'agenda.ics'))
    await running.page.getByRole('button', { name: nl.exportsPanel.calendar.action }).click()
    await running.page.getByText(shell.problems.diskFull('agenda.ics')).first().waitFor()
    expect(await readdir(disk)).toEqual(before)
    rmSync(ballast)
    await quit(running)
  })

  it('the work goes on in the same window when there is room again, with what was stored and what was typed last', async () => {
    const userData = join(disk, 'data')
    execFileSync('mkdir', [userData])
    running = await launch({ userData })
    const dossier = await openExample(running)
    const field = await openReasoning(running.page, dossier)
    await writeAndStore(running.page, field, 'Bewaard toen er nog plaats was')
    fill()
    for (const text of ['Te laat', 'Veel te laat']) {
      await field.fill(`${text} ${'x'.repeat(5000)}`)
      await running.page.waitForTimeout(700)
    }
    // The engine closes its database on a full disk; what is told is the disk.
    await running.page.getByRole('dialog', { name: nl.app.rescue.title }).waitFor()
    await running.page.getByRole('dialog').getByText(texts.saving.fullAndClosed).waitFor()
    // With room again it goes on in the same window.
    rmSync(ballast)
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
