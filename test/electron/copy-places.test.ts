/** The two places of automatic copies on a real disk: a folder of the user that goes away and comes back, and a folder nobody may write in. */
import { chmodSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { shell } from '../../src/texts/shell'
import { answerOpen } from './dialogs'
import { goTo, openExample, openReasoning, writeAndStore } from './dossier'
import { eventually, launch, ownFolder, quit, type Running } from './launch'

/** A copy waits for 15 seconds of rest, and one that failed is tried again after 30 (stores/dossier/copies.ts). */
const PATIENCE = 60_000
const share = ownFolder()
const places = nl.restore.places

function copiesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.vsv'))
    .sort()
}

describe('the places of the automatic copies', () => {
  let running: Running
  let own: string
  let dossier: string
  afterAll(() => quit(running))

  const section = () => running.page.getByRole('region', { name: places.title })

  /** A copy goes to the folder after it is in the own one, so at a given moment either may be ahead. */
  async function everyCopyShared(): Promise<void> {
    const onlyInOne = () => {
      const ours = copiesIn(own)
      const theirs = copiesIn(share).map((path) => path.replace('VSV-reservekopieen/', ''))
      return [
        ...ours.filter((name) => !theirs.includes(name)),
        ...theirs.filter((name) => !ours.includes(name)),
      ]
    }
    await expect.poll(onlyInOne, { timeout: PATIENCE }).toEqual([])
    expect(copiesIn(own)).not.toEqual([])
  }

  async function write(text: string): Promise<void> {
    const field = await openReasoning(running.page, dossier)
    await writeAndStore(running.page, field, text)
  }

  it('a folder that the user chose gets every copy', async () => {
    running = await launch()
    own = join(running.userData, 'reservekopieen')
    dossier = await openExample(running)
    await goTo(running.page, '/reservekopieen')
    await answerOpen(running.application, [share])
    await section().getByRole('button', { name: places.choose, exact: true }).click()
    await section().getByText(share, { exact: true }).waitFor()
    await eventually(() => (copiesIn(share).length > 0 ? true : undefined), PATIENCE)
    await everyCopyShared()
  })

  it('while it is away the own copies go on and the page says so; when it is back it is caught up with', async () => {
    const before = copiesIn(own).length
    renameSync(share, `${share}-weg`)
    await write('Terwijl de map weg was')
    await eventually(() => (copiesIn(own).length > before ? true : undefined), PATIENCE)
    await goTo(running.page, '/reservekopieen')
    await section().getByText(shell.extraFolder.away(share)).waitFor()
    renameSync(`${share}-weg`, share)
    await section().getByRole('button', { name: places.catchUp }).click()
    await section().getByText(shell.extraFolder.away(share)).waitFor({ state: 'hidden' })
    await everyCopyShared()
  })

  it('a folder of copies in which nothing may be written is told once and shown until a copy succeeds by itself', async () => {
    const [folder = ''] = readdirSync(own)
    const before = copiesIn(own).length
    chmodSync(join(own, folder), 0o500)
    await write('Terwijl er niet mocht worden geschreven')
    const told = running.page.getByText(shell.copies.readOnly(own))
    await told.waitFor({ timeout: PATIENCE })
    await running.page.locator('.save-status .failed-copy').waitFor()
    expect(copiesIn(own)).toHaveLength(before)
    chmodSync(join(own, folder), 0o700)
    await running.page.getByText(nl.app.copiesWork).waitFor({ timeout: PATIENCE })
    await running.page.locator('.save-status .failed-copy').waitFor({ state: 'detached' })
    expect(copiesIn(own).length).toBeGreaterThan(before)
  })
})
