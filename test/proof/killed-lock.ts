/** A program of its own that is killed while its lock is put on or taken off, or while somebody works behind it. */
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { nl } from '../../src/texts/nl'
import { exampleName, goTo, openReasoning } from '../electron/dossier'
import { askToLock, askToTakeOff, locked, unlock } from '../lock-road'
import type { Draw } from './draw'
import { newLedger, openExample, LONGEST, type Session } from './killed'
import { saving } from './works'

/** Waits until the program is there, opens it when it is on the lock, and says whether it was. */
async function comeIn({ page }: Session): Promise<boolean> {
  const heading = page.getByRole('heading', { level: 1 })
  await heading.first().waitFor()
  expect(await heading.first().innerText()).not.toBe(nl.app.startupProblem)
  const wasLocked = await locked(page).isVisible()
  if (wasLocked) await unlock(page)
  await page.getByRole('link', { name: exampleName }).first().waitFor()
  return wasLocked
}

/**
 * Gives what one try does, on a profile that nobody else uses. It must come up with the old lock or the new one, open with the same
 * passphrase, and have every text that was acknowledged.
 * @param open starts the program on that profile
 */
export async function lockKiller(open: () => Promise<Session>, atEnd: (end: () => Promise<void>) => void) {
  const ledger = newLedger()
  let session = await open()
  atEnd(() => session.kill().catch(() => undefined))
  await openExample(session, ledger)
  let isLocked = false

  async function switching(begun: () => void): Promise<void> {
    const { page } = session
    await goTo(page, '/beveiliging')
    const confirm = await (isLocked ? askToTakeOff(page) : askToLock(page))
    begun()
    await confirm.click()
    await wait(LONGEST)
  }

  return async (draw: Draw, count: (what: string) => void): Promise<void> => {
    if (session.page.isClosed()) {
      session = await open()
      isLocked = await comeIn(session)
    }
    const isSwitch = !isLocked || draw(2) === 0
    const from = isLocked
    let begun: () => void = () => undefined
    const beginning = new Promise<void>((resolve) => (begun = resolve))
    const work = isSwitch ? switching(begun) : saving(session, ledger, begun)
    let failed: unknown
    const working = work.catch((error: unknown) => (failed = error))
    await Promise.race([working, beginning])
    // What goes wrong before there is something to lose is no kill.
    if (failed !== undefined) throw failed
    await Promise.race([working, wait(draw(LONGEST))])
    await session.kill()
    await working
    session = await open()
    isLocked = await comeIn(session)
    if (!isSwitch) expect(isLocked, 'still on the lock').toBe(true)
    count(
      isSwitch ? `lock ${from ? 'off' : 'on'} ${from === isLocked ? 'not yet' : 'done'}` : 'behind the lock',
    )
    const kept = Number(await (await openReasoning(session.page, ledger.example)).inputValue())
    expect(kept, `text ${String(ledger.acknowledged)} was acknowledged`).toBeGreaterThanOrEqual(
      ledger.acknowledged,
    )
    expect(kept).toBeLessThanOrEqual(ledger.typed)
    ledger.acknowledged = kept
  }
}
