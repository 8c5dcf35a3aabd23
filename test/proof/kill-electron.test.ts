import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { copiesIn } from '../electron/data-folder'
import { ownFolder } from '../electron/launch'
import { closingOf, expectWholeCopies, giveFrom, startElectron } from './electron-session'
import { acknowledgedIn, expectAllThere, moveAndKill, newLedger, openExample, workAndKill } from './killed'
import { lockKiller } from './killed-lock'
import { dossierMaker } from './many-dossiers'
import { prove } from './prove'
import { adopting, importing, merging, report, restoring, saving } from './works'

/** That of `openReasoning`. */
const NORM = 'ORG-02'

/** One in so many is killed while the database moves, and one at its lock. */
const MOVES = 8

/** The texts of the example's own norm in its copies. */
async function textsInCopies(userData: string, example: string): Promise<readonly number[]> {
  const id = example.split('/').at(-1) ?? ''
  const copies = (await copiesIn(userData)).filter((copy) => copy.includes(id))
  const read = await Promise.all(
    copies.map(async (copy) =>
      readDossierFile(new Uint8Array(await readFile(join(userData, 'reservekopieen', copy)))),
    ),
  )
  const contents = read.flatMap((one) => (one.ok ? [one.value.content] : []))
  return contents.flatMap(({ judgements }) =>
    judgements.filter(({ normId }) => normId === NORM).map(({ reasoning }) => Number(reasoning)),
  )
}

prove({
  id: 'kill-electron',
  tries: 100,
  reaches: [
    ...['text acknowledged', 'import acknowledged', 'return acknowledged', 'restore acknowledged'],
    'adoption acknowledged',
    ...['report', 'closing', 'move', 'lock', 'with copies'],
  ],
  start: async (count) => {
    const file = await dossierMaker()
    const userData = ownFolder()
    const ledger = newLedger()
    let session = await startElectron(userData)
    onTestFinished(() => session.kill())
    await openExample(session, ledger)
    const now = () => session
    const open = async () => (session = await startElectron(userData))
    const give = giveFrom(ownFolder(), now)
    const works = {
      ...{ saving, report, closing: closingOf(now) },
      import: importing(file, give),
      merging: merging(file, give),
      adopting: adopting(file, give),
      restoring: restoring(() => textsInCopies(userData, ledger.example)),
    }
    const lockedData = ownFolder()
    let killAtLock: Awaited<ReturnType<typeof lockKiller>> | undefined
    return async ({ draw, index }) => {
      if (index % MOVES === 2) {
        killAtLock ??= await lockKiller(() => startElectron(lockedData), onTestFinished)
        await killAtLock(draw, count)
        return count('lock')
      }
      const before = acknowledgedIn(ledger)
      if (index % MOVES === 1) {
        await moveAndKill(session, draw, open)
        count('move')
      } else {
        count(await workAndKill(session, ledger, draw, works))
        await open()
      }
      for (const [what, times] of Object.entries(acknowledgedIn(ledger)))
        if (times > (before[what] ?? 0)) count(`${what} acknowledged`)
      await expectAllThere(session, ledger)
      if ((await expectWholeCopies(userData)) > 0) count('with copies')
    }
  },
})
