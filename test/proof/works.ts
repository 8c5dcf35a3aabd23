/** What somebody is doing when the program is killed, and how the program says that it is done. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Locator } from 'playwright-core'
import { baseDigest, writeReturnFile } from '../../src/contract/delegation-file'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { nl } from '../../src/texts/nl'
import { exampleName, goTo, openReasoning } from '../electron/dossier'
import type { Session, Work } from './killed'

/** Clicks, and gives this file to whatever asks for one. */
export type Give = (session: Session, button: Locator, name: string, bytes: Uint8Array) => Promise<void>

/** Another dossier each time. */
type MakeFile = () => Promise<{ readonly content: DossierContent; readonly bytes: Uint8Array }>

/** Types texts one after another; each is acknowledged when the line at the top says that it is saved. */
export const saving: Work = async ({ page }, ledger, begun) => {
  const field = await openReasoning(page, ledger.example)
  begun()
  for (;;) {
    const next = ledger.typed + 1
    ledger.typed = next
    await field.fill(String(next))
    await page.waitForFunction(
      (saved) => {
        const status = document.querySelector('.save-status')
        return (
          status?.classList.contains('saving') === false &&
          (status.textContent ?? '').trim().startsWith(saved)
        )
      },
      nl.app.savedAt(''),
      { polling: 5 },
    )
    ledger.acknowledged = next
  }
}

/** Makes a report, which is kept in the database too, with a change beside it. */
export const report: Work = async ({ page }, ledger, begun) => {
  await goTo(page, `${ledger.example}/rapport`)
  await page.getByRole('button', { name: nl.reportPage.make }).first().click()
  begun()
  await page.getByRole('status').first().waitFor()
  await wait(10_000)
}

/** Opens a dossier file; acknowledged when the dossier is shown. */
export function importing(file: MakeFile, give: Give): Work {
  return async (session, ledger, begun) => {
    const { page } = session
    const { content, bytes } = await file()
    const entry = { content, acknowledged: false }
    ledger.imports.push(entry)
    await goTo(page, '/')
    begun()
    await give(session, page.getByRole('button', { name: nl.start.openFile }).first(), 'dossier.vsv', bytes)
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    entry.acknowledged = true
  }
}

/** Opens a dossier of which work was sent, reads what came back and merges it; acknowledged when that is said. */
export function merging(file: MakeFile, give: Give): Work {
  const importOne = importing(file, give)
  return async (session, ledger, begun) => {
    const { page } = session
    await importOne(session, ledger, () => undefined)
    const { content } = ledger.imports.at(-1) ?? {}
    const [sent] = content?.delegations ?? []
    const [actionId, action] = Object.entries(sent?.base.actions ?? {})[0] ?? []
    if (sent === undefined || actionId === undefined || action === undefined)
      throw new Error('nothing was sent')
    const entry = {
      delegationId: sent.id,
      actionId,
      result: `Terug ${String(ledger.returns.length)}`,
      acknowledged: false,
    }
    const returned = writeReturnFile({
      delegationId: sent.id,
      dossierId: sent.dossierId,
      base: await baseDigest(sent.base),
      from: 'Bos',
      filledOn: '2026-11-24',
      values: { judgements: {}, actions: { [actionId]: { ...action, result: entry.result } } },
    })
    await goTo(page, `/dossier/${sent.dossierId}/uitgezet`)
    const choose = page.getByRole('button', { name: nl.delegation.read.choose })
    await give(session, choose, 'werk.vsvretour', new TextEncoder().encode(returned))
    const merge = page.getByRole('button', { name: nl.delegation.merge.merge, exact: true })
    await merge.waitFor()
    ledger.returns.push(entry)
    begun()
    await merge.click()
    await page.getByText(nl.delegation.merge.merged('Bos', 1)).waitFor()
    entry.acknowledged = true
  }
}

/** Opens a dossier and adopts its assessment; acknowledged when that is said. */
export function adopting(file: MakeFile, give: Give): Work {
  const importOne = importing(file, give)
  return async (session, ledger, begun) => {
    const { page } = session
    const words = nl.assessmentLife.adopt
    await importOne(session, ledger, () => undefined)
    const { content } = ledger.imports.at(-1) ?? {}
    const draft = content?.assessments.find(({ status }) => status === 'draft')
    if (draft === undefined) throw new Error('there is no assessment to adopt')
    await goTo(page, `/dossier/${draft.dossierId}/toetsing`)
    await page.getByRole('button', { name: words.button }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(words.by).fill('bestuur')
    const entry = { assessmentId: draft.id, acknowledged: false }
    ledger.adoptions.push(entry)
    begun()
    await dialog.getByRole('button', { name: words.confirm }).click()
    await page.getByText(words.done(draft.title)).first().waitFor()
    entry.acknowledged = true
  }
}

/**
 * Puts the newest copy of the example back; acknowledged when that is said.
 * @param copied the texts that the copies of it hold
 */
export function restoring(copied: () => Promise<readonly number[]>): Work {
  return async ({ page }, ledger, begun) => {
    const entry = { before: ledger.acknowledged, copied: await copied() }
    await goTo(page, '/reservekopieen')
    const shelf = page.getByRole('region', { name: exampleName, exact: true })
    const putBack = shelf.getByRole('button', { name: nl.restore.putBack }).first()
    await putBack.waitFor()
    ledger.restore = entry
    begun()
    await putBack.click()
    await page.getByRole('button', { name: nl.restore.swapBack }).waitFor()
    ledger.restored += 1
  }
}
