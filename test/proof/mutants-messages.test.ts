import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { BrowserWindow, Dialog, IpcMain } from 'electron'
import { expect, vi } from 'vitest'
import { copyPlaces } from '../../electron/copy-places'
import { openKeyFiles } from '../../electron/key-files'
import { askToForgetDefaultStore } from '../../electron/default-store'
import { askForEmptyStore } from '../../electron/fresh-store'
import { freeSpaceIn } from '../../electron/data-folder'
import { openFile, saveFile } from '../../electron/files'
import { home } from '../../electron/identity'
import { answerPage, type Answers } from '../../electron/ipc'
import { openLocalLog } from '../../electron/local-log'
import { openFiles } from '../../electron/many-files'
import { keyDeriver } from '../../electron/passphrase-key'
import { openVotes } from '../../electron/votes'
import { channels } from '../../src/contract/channels'
import { success, type Outcome } from '../../src/domain/outcome'
import { temporaryFolder } from '../temporary-folder'
import { expectRefusal } from './known-codes'
import { messageMutator } from './mutated-message'
import { prove } from './prove'

/** A dossier that no message speaks of. */
const OTHER = 'ffffffff-0000-4000-8000-00000000ffff'

/** Every file below a folder, with a digest of its content. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}

prove({
  id: 'mutants-messages',
  tries: 20_000,
  reaches: ['answered', 'refused'],
  mayNotHang: true,
  async start(count) {
    vi.spyOn(console, 'error').mockReturnValue()
    const folder = temporaryFolder()
    const copiesFolder = join(folder, 'reservekopieen')
    mkdirSync(join(copiesFolder, OTHER, 'bijlagen'), { recursive: true })
    writeFileSync(join(copiesFolder, OTHER, '2026-11-01T09-00-00-000Z_9.vsv'), 'van een ander')
    writeFileSync(join(copiesFolder, OTHER, 'bijlagen', 'a'.repeat(64)), 'van een ander')
    const before = filesIn(folder)

    const window = {} as BrowserWindow
    // A user who always thinks better of it: nothing a page sends may write without one.
    const dialog = {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
      showSaveDialog: async () => ({ canceled: true, filePath: '' }),
    } as Partial<Dialog> as Dialog
    const dialogs = { dialog, window, documentsFolder: folder }
    const keys = openKeyFiles(
      () => [copiesFolder],
      () => new Date(),
    )
    const derive = keyDeriver()
    const log = openLocalLog(temporaryFolder(), () => new Date())
    const votes = openVotes({
      networks: () => [{ name: 'eth0', address: '127.0.0.1', kind: 'wired' }],
      now: Date.now,
      every: () => () => undefined,
      random: (below) => below - 1,
      page: { html: '<html></html>', policy: '' },
      tell: () => undefined,
    })
    const done = async (): Promise<Outcome<null>> => success(null)
    const answers: Answers = {
      info: done,
      saveFile: (suggestion, bytes) => saveFile(dialogs, suggestion, bytes),
      openFile: (kinds) => openFile(dialogs, kinds),
      openFiles: (kinds, from) => openFiles(dialogs, kinds, from),
      countGivenFiles: done,
      takeGivenFile: done,
      ...copyPlaces({ settings: folder, own: copiesFolder }, dialogs),
      readKeys: keys.read,
      keepKeys: keys.keep,
      // How heavy a key may be is for the schema to refuse; the heaviest it lets through takes seconds.
      deriveKey: (passphrase, salt, factor) => derive(passphrase, salt, Math.min(factor, 4)),
      print: done,
      savePdf: done,
      find: done,
      stopFinding: done,
      fillScreen: done,
      offerLock: done,
      freeSpace: () => freeSpaceIn(folder),
      restart: async (store) => (store === 'empty' ? askForEmptyStore(folder) : success(null)),
      forgetDefaultStore: async () => askToForgetDefaultStore(folder),
      writeLog: async (entry) => {
        log.write('page', entry)
        return success(null)
      },
      readLog: log.read,
      setAppearance: done,
      openProjector: done,
      closeProjector: done,
      listVoteNetworks: votes.listNetworks,
      startVote: votes.start,
      keepVotePlace: votes.keepPlace,
      stopVote: votes.stop,
      flushed: done,
    }
    let answered = false
    const watched = Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [
        name,
        (...given: unknown[]) => {
          answered = true
          return (answer as (...all: unknown[]) => Promise<Outcome<unknown>>)(...given)
        },
      ]),
    ) as unknown as Answers
    type Handler = (event: object, ...given: unknown[]) => Promise<Outcome<unknown>>
    const handlers = new Map<string, Handler>()
    answerPage(
      { handle: (name: string, handler: Handler) => handlers.set(name, handler) } as unknown as IpcMain,
      watched,
      home,
    )
    const event = { senderFrame: { url: `${home}/index.html`, parent: null } }
    const mutant = messageMutator()

    return async ({ index, draw, keep }) => {
      const { name, given } = mutant(draw)
      // As it crosses from one process to the other.
      let message: readonly unknown[]
      try {
        keep(`${name}.v8`, serialize(given))
        message = structuredClone(given) as unknown[]
      } catch {
        // Nested too deep: the engine of the page refuses to send it.
        return count('never sent')
      }
      answered = false
      const outcome = await handlers.get(channels[name])?.(event, ...message)
      votes.discard()
      if (outcome === undefined) throw new Error('no answer')
      if (!outcome.ok) {
        expectRefusal(outcome.problem)
        expect(outcome.problem.code, 'an exception').not.toBe('unexpected')
      }
      count(answered ? 'answered' : 'refused')
      // Nobody asked for anything of the other dossier, and only copies may be written.
      if (!answered && index % 100 !== 0) return
      const after = filesIn(folder)
      for (const [file, was] of Object.entries(before)) expect(after[file], file).toBe(was)
      for (const file of Object.keys(after))
        expect(file).toMatch(
          /^(?:reservekopieen\/(?:sleutels\.json|sleutel(?:-\d+)?\.age|[\w-]+\/(?:bijlagen\/)?[\w.-]+)|begin-met-lege-opslag|wis-de-oude-opslag)$/u,
        )
      for (const name of readdirSync(copiesFolder))
        if (name !== OTHER) rmSync(join(copiesFolder, name), { recursive: true })
    }
  },
})
