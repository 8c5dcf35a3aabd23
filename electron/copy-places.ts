/** Everything the page may ask about copies: those of the application itself, and those in the folder that the user chose beside them. */
import { setTimeout as wait } from 'node:timers/promises'
import type { CopyInfo } from '../src/contract/platform'
import { EXTRA } from '../src/domain/dossier/copy-names'
import { success } from '../src/domain/outcome'
import { shell } from '../src/texts/shell'
import { openAttachmentFiles } from './attachment-files'
import { openBackupFiles } from './backup-files'
import { copyTrouble } from './copy-trouble'
import { openExtraFolder } from './extra-folder'
import type { FileDialogs } from './files'
import type { Answers } from './ipc'

/** How long (ms) the list of copies waits for a folder on a network; what is not there by then is left out. */
const NETWORK_PATIENCE = 3000

type CopyAnswers = Pick<
  Answers,
  | 'writeCopy'
  | 'listCopies'
  | 'readCopy'
  | 'lockCopy'
  | 'removeCopy'
  | 'extraFolder'
  | 'chooseExtraFolder'
  | 'catchUpExtraFolder'
  | 'forgetExtraFolder'
  | 'keepAttachment'
  | 'listAttachments'
  | 'readAttachment'
  | 'removeAttachment'
>

interface CopyFolders {
  /** Of the settings of the shell. */
  readonly settings: string
  /** Of the automatic copies. */
  readonly own: string
}

const newestFirst = (one: CopyInfo, other: CopyInfo) => other.at.localeCompare(one.at)

/** Opens both places, and brings the second up to date with what was copied while it was away. */
export function copyPlaces(folders: CopyFolders, dialogs: FileDialogs): CopyAnswers {
  const now = () => new Date()
  const copies = openBackupFiles(folders.own, now)
  const attachments = openAttachmentFiles(folders.own)
  const extra = openExtraFolder({ ...folders, now })
  void extra.catchUp()
  return {
    async writeCopy(label, bytes) {
      const written = copyTrouble(await copies.write(label, bytes), folders.own)
      // Not waited for: a network may take its time.
      if (written.ok) void extra.catchUp()
      return written
    },
    async listCopies() {
      const none: readonly CopyInfo[] = []
      const [own, others] = await Promise.all([
        copies.list(),
        Promise.race([extra.list(), wait(NETWORK_PATIENCE, none, { ref: false })]),
      ])
      return own.ok ? success([...own.value, ...others].sort(newestFirst)) : own
    },
    readCopy: (name) => (name.startsWith(EXTRA) ? extra.read(name) : copies.read(name)),
    extraFolder: extra.state,
    async chooseExtraFolder() {
      const { canceled, filePaths } = await dialogs.dialog.showOpenDialog(dialogs.window, {
        title: shell.extraFolder.dialogTitle,
        buttonLabel: shell.extraFolder.choose,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = filePaths
      return canceled || folder === undefined ? success(null) : extra.use(folder)
    },
    async catchUpExtraFolder() {
      await extra.catchUp()
      return extra.state()
    },
    forgetExtraFolder: extra.forget,
    async lockCopy(name, bytes) {
      const locked = await copies.lock(name, bytes)
      if (locked.ok) void extra.remove(name)
      return locked
    },
    async removeCopy(name) {
      const removed = await copies.remove(name)
      if (removed.ok) void extra.remove(name)
      return removed
    },
    keepAttachment: async (dossierId, name, bytes) =>
      copyTrouble(await attachments.keep(dossierId, name, bytes), folders.own),
    listAttachments: attachments.list,
    readAttachment: attachments.read,
    async removeAttachment(dossierId, name) {
      const removed = await attachments.remove(dossierId, name)
      // Not waited for, as above.
      void extra.remove(`${dossierId}/bijlagen/${name}`)
      return removed
    },
  }
}
