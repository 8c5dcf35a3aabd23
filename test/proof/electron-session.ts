/** The application in real Electron for a part of the proof that kills it. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { copiesIn } from '../electron/data-folder'
import { answerOpen } from '../electron/dialogs'
import { launch, signal, type Running } from '../electron/launch'
import type { Session, Work } from './killed'
import type { Give } from './works'

export interface Started extends Session {
  readonly running: Running
}

export async function startElectron(userData: string): Promise<Started> {
  const running = await launch({ userData })
  return {
    running,
    page: running.page,
    async kill() {
      await signal(running, 'SIGKILL')
    },
  }
}

/** @param folder where what is given is written first */
export function giveFrom(folder: string, now: () => Started): Give {
  return async (_session, button, name, bytes) => {
    await writeFile(join(folder, name), bytes)
    await answerOpen(now().running.application, [join(folder, name)])
    await button.click()
  }
}

/** Closes the window, as its cross does; that makes the last copy. */
export function closingOf(now: () => Started): Work {
  return async (_session, _ledger, begun) => {
    begun()
    await now().running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  }
}

/** Every copy can be opened, and nothing half made is beside them once the application has started again; how many there are. */
export async function expectWholeCopies(userData: string): Promise<number> {
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
