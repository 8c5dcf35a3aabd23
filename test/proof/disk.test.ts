/** Work on a disk that is full, can only be read, or whose folder is away: what was said to be done is there when that is over. */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { nl } from '../../src/texts/nl'
import { answerSave } from '../electron/dialogs'
import { copiesIn } from '../electron/data-folder'
import { exampleName, goTo, openReasoning } from '../electron/dossier'
import { exited, launcher, ownFolder, signal, start } from '../electron/launch'
import { smallDisk, type SmallDisk } from '../small-disk'
import type { Draw } from './draw'
import { closingOf, expectWholeCopies, giveFrom, startElectron, type Started } from './electron-session'
import {
  acknowledgedIn,
  expectAllThere,
  newLedger,
  openExample,
  type Ledger,
  type Session,
  type Work,
} from './killed'
import { dossierMaker } from './many-dossiers'
import { prove } from './prove'
import { importing, saving } from './works'

/** In bytes: a profile of the engine and the dossiers of all tries; and the files a user saves. */
const SIZE = { data: 192 * 1024 ** 2, files: 8 * 1024 ** 2 }

/** One in so many is a start, not work. */
const STARTS = 6

/** How long work may take to end by itself after the trouble. */
const GOES_ON_MS = 8000

interface Trouble {
  begin(): void
  end(): void
}

function disk(size: number): SmallDisk {
  const made = smallDisk(ownFolder(), size)
  if (made === null) throw new Error('only root may make a small disk')
  onTestFinished(() => made.eject())
  return made
}

function fullDisk(small: SmallDisk, draw: Draw): Trouble {
  return { begin: () => small.fill(draw(100_000)), end: () => small.clear() }
}

/** The folder is not where it was, as a network share that is gone; when it is back, what was written meanwhile stays. */
function away(folder: string): Trouble {
  const elsewhere = `${folder}-weg`
  return {
    begin: () => existsSync(folder) && renameSync(folder, elsewhere),
    end: () => {
      if (!existsSync(elsewhere)) return
      if (existsSync(folder)) {
        cpSync(folder, elsewhere, { recursive: true, preserveTimestamps: true })
        rmSync(folder, { recursive: true })
      }
      renameSync(elsewhere, folder)
    },
  }
}

/** Nothing new may be written in the folder. */
function readOnly(folder: string): Trouble {
  return {
    begin: () => existsSync(folder) && chmodSync(folder, 0o555),
    end: () => existsSync(folder) && chmodSync(folder, 0o755),
  }
}

/** Saves the example to a file; acknowledged when the name of the file is said. */
function filing(path: string, now: () => Started, done: () => void): Work {
  return async ({ page }, ledger, begun) => {
    const { application } = now().running
    await goTo(page, ledger.example)
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    await application.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('save-dossier')?.click(),
    )
    const dialog = page.getByRole('dialog', { name: nl.locking.save.title })
    await dialog.getByLabel(nl.locking.save.lock).uncheck()
    await answerSave(application, path)
    begun()
    await dialog.getByRole('button', { name: nl.locking.save.confirm }).click()
    await page.getByText(nl.start.savedFile('dossier.vsv')).waitFor()
    done()
  }
}

/**
 * A disk that was full can leave half a record behind, and who is killed then comes up empty (decision 118). What is promised for that is
 * the newest copy: it is offered without being asked for, and goes back whole. `false` when it did not come up empty.
 */
async function isBackFromCopy({ page }: Session, ledger: Ledger, userData: string): Promise<boolean> {
  const offered = page.getByRole('button', { name: nl.restore.putBack }).first()
  await page.getByRole('link', { name: exampleName }).or(offered).first().waitFor()
  if (!(await offered.isVisible())) return false
  await offered.click()
  await page.getByRole('link', { name: nl.restore.open }).waitFor()
  const newest = (await copiesIn(userData)).toSorted().at(-1) ?? ''
  const copy = await readDossierFile(new Uint8Array(readFileSync(join(userData, 'reservekopieen', newest))))
  if (!copy.ok) throw new Error(copy.problem.code)
  const kept = await (await openReasoning(page, ledger.example)).inputValue()
  expect(copy.value.content.judgements.map(({ reasoning }) => reasoning)).toContain(kept)
  ledger.acknowledged = Number(kept)
  // Of a dossier that was only opened there is no copy beside the file it came from.
  for (const entry of ledger.imports) entry.acknowledged = false
  await goTo(page, '/')
  return true
}

prove({
  id: 'disk',
  tries: 30,
  reaches: [
    ...['full', 'full at a start', 'read-only at a start', 'copies read-only', 'copies away'],
    ...['files full', 'files read-only', 'files away', 'text acknowledged', 'import acknowledged', 'file'],
  ],
  start: async (count) => {
    const file = await dossierMaker()
    const [data, files] = [disk(SIZE.data), disk(SIZE.files)]
    const [userData, target] = [join(data.folder, 'gegevens'), join(files.folder, 'map')]
    for (const folder of [userData, target]) mkdirSync(folder)
    chmodSync(target, 0o777)
    const path = join(target, 'dossier.vsv')
    const ledger = newLedger()
    let isFiled = false
    let session = await startElectron(userData)
    onTestFinished(() => session.kill())
    await openExample(session, ledger)

    const now = () => session
    const works: Readonly<Record<string, Work>> = {
      saving,
      closing: closingOf(now),
      import: importing(file, giveFrom(ownFolder(), now)),
      file: filing(path, now, () => {
        isFiled = true
        count('file')
      }),
    }
    const copies = join(userData, 'reservekopieen')
    const troubles = (draw: Draw): Readonly<Record<string, readonly [Trouble, readonly string[]]>> => ({
      full: [fullDisk(data, draw), ['saving', 'import', 'closing', 'file']],
      'copies read-only': [readOnly(copies), ['saving', 'import', 'closing']],
      'copies away': [away(copies), ['saving', 'import', 'closing']],
      'files full': [fullDisk(files, draw), ['file']],
      'files read-only': [
        { begin: () => files.setReadOnly(true), end: () => files.setReadOnly(false) },
        ['file'],
      ],
      'files away': [away(target), ['file']],
    })

    /** Somebody tries to start it while nothing can be written. */
    async function startInTrouble(draw: Draw, isFull: boolean): Promise<void> {
      const trouble = isFull
        ? fullDisk(data, draw)
        : { begin: () => data.setReadOnly(true), end: () => data.setReadOnly(false) }
      await session.kill()
      trouble.begin()
      const started = start(launcher.packaged, [...launcher.given, `--user-data-dir=${userData}`])
      await wait(1000 + draw(3000))
      await signal(started, 'SIGKILL')
      trouble.end()
      count(isFull ? 'full at a start' : 'read-only at a start')
    }

    /** The `turn`-th: every work in every trouble in turn, the first time round to its end, and after that killed half of the times. */
    async function workInTrouble(draw: Draw, turn: number): Promise<void> {
      const all = Object.entries(troubles(draw)).flatMap(([name, [trouble, suited]]) =>
        suited.map((work) => ({ name, trouble, work: works[work] })),
      )
      const chosen = all[turn % all.length]
      if (chosen === undefined) throw new Error('there is no trouble')
      const { name, trouble, work } = chosen
      const isKilled = turn >= all.length && draw(2) === 0
      count(name)
      let begun: () => void = () => undefined
      const beginning = new Promise<void>((resolve) => (begun = resolve))
      const working = work?.(session, ledger, begun).catch(() => undefined)
      await Promise.race([working, beginning])
      // Sometimes it begins while something is being written.
      await wait(draw(2) * draw(200))
      trouble.begin()
      try {
        await Promise.race([working, wait(500 + draw(2500))])
        if (isKilled) await session.kill()
      } finally {
        trouble.end()
      }
      // It may go on by itself, or be closed; or ask, and then it is ended.
      await Promise.race([working, wait(GOES_ON_MS)])
      if (draw(2) === 0) {
        await closingOf(now)(session, ledger, () => undefined).catch(() => undefined)
        await Promise.race([exited(session.running), wait(5000)])
      }
      await session.kill()
      await working
    }

    return async ({ draw, index }) => {
      const before = acknowledgedIn(ledger)
      const starts = Math.floor(index / STARTS)
      await (index % STARTS === 0
        ? startInTrouble(draw, starts % 2 === 0)
        : workInTrouble(draw, index - starts - 1))
      for (const [what, times] of Object.entries(acknowledgedIn(ledger)))
        if (times > (before[what] ?? 0)) count(`${what} acknowledged`)
      session = await startElectron(userData)
      if (await isBackFromCopy(session, ledger, userData)) count('came up empty, back from its copy')
      await expectAllThere(session, ledger)
      await expectWholeCopies(userData)
      if (isFiled) expect(existsSync(path), 'the file that was saved').toBe(true)
      if (!existsSync(path)) return
      const read = await readDossierFile(new Uint8Array(readFileSync(path)))
      expect(read.ok ? '' : read.problem.code, 'the file that was saved').toBe('')
    }
  },
})
