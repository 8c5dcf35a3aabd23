import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { nl } from '../../src/texts/nl'
import { copiesIn } from '../electron/data-folder'
import { answerOpen } from '../electron/dialogs'
import { launch, ownFolder, signal, type Running } from '../electron/launch'
import { expectAllThere, newLedger, openExample, workAndKill, type Session } from './killed'
import { dossierMaker } from './many-dossiers'
import { prove } from './prove'

interface Started extends Session {
  readonly running: Running
}

async function start(userData: string): Promise<Started> {
  const running = await launch({ userData })
  return {
    running,
    page: running.page,
    async kill() {
      await signal(running, 'SIGKILL')
    },
  }
}

/** Every copy can be opened, and nothing half made is beside them once the application has started again. */
async function expectWholeCopies(userData: string): Promise<number> {
  const root = join(userData, 'reservekopieen')
  const copies = await copiesIn(userData)
  for (const copy of copies) {
    const read = await readDossierFile(new Uint8Array(await readFile(join(root, copy))))
    expect(read.ok ? '' : read.problem.code, copy).toBe('')
  }
  const left = (await readdir(root, { recursive: true }).catch(() => [])).filter((file) => /tmp/iu.test(file))
  expect(left).toEqual([])
  return copies.length
}

prove({
  id: 'kill-electron',
  tries: 100,
  reaches: ['text acknowledged', 'import acknowledged', 'report', 'closing', 'with copies'],
  start: async (count) => {
    const file = await dossierMaker()
    const userData = ownFolder()
    const given = join(ownFolder(), 'dossier.vsv')
    const ledger = newLedger()
    let session = await start(userData)
    onTestFinished(() => session.kill())
    await openExample(session, ledger)
    const making = {
      file,
      async openFile(_session: Session, bytes: Uint8Array) {
        const { page, running } = session
        await writeFile(given, bytes)
        await answerOpen(running.application, [given])
        await page.evaluate(() => void (window.location.hash = '/'))
        await page.getByRole('button', { name: nl.start.openFile }).first().click()
        await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
      },
      async close() {
        await session.running.application.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.close(),
        )
      },
    }
    return async ({ draw }) => {
      const imports = ledger.imports.filter(({ acknowledged }) => acknowledged).length
      const texts = ledger.acknowledged
      count(await workAndKill(session, ledger, draw, making))
      if (ledger.acknowledged > texts) count('text acknowledged')
      if (ledger.imports.filter(({ acknowledged }) => acknowledged).length > imports)
        count('import acknowledged')
      session = await start(userData)
      await expectAllThere(session, ledger)
      if ((await expectWholeCopies(userData)) > 0) count('with copies')
    }
  },
})
