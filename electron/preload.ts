/**
 * Gives the page `window.platform`, and nothing else: no channel names, no event objects (checklist item 20). Runs in the sandbox,
 * so it is built as CommonJS and requires `electron` only.
 */
import { contextBridge, ipcRenderer } from 'electron'
import { announcements, channels } from '../src/contract/channels'
import type { AppInfo, FlushReason, MenuCommand, Platform } from '../src/contract/platform'
import type { ProjectorPlace } from '../src/contract/projector-place'
import type { VoteEvent } from '../src/contract/vote'
import type { Outcome } from '../src/domain/outcome'

const flushes = new Set<(why: FlushReason) => Promise<void>>()

ipcRenderer.on(announcements.closing, async () => {
  await Promise.allSettled([...flushes].map((flush) => flush('closing')))
  await ipcRenderer.invoke(channels.flushed)
})

contextBridge.exposeInMainWorld('platform', {
  info: async () => {
    const answer: Outcome<AppInfo> = await ipcRenderer.invoke(channels.info)
    if (!answer.ok) throw new Error(answer.problem.message)
    return answer.value
  },
  saveFile: (suggestion, bytes) => ipcRenderer.invoke(channels.saveFile, suggestion, bytes),
  openFile: (kinds) => ipcRenderer.invoke(channels.openFile, kinds),
  openFiles: (kinds, from) => ipcRenderer.invoke(channels.openFiles, kinds, from),
  countGivenFiles: () => ipcRenderer.invoke(channels.countGivenFiles),
  takeGivenFile: () => ipcRenderer.invoke(channels.takeGivenFile),
  writeCopy: (label, bytes) => ipcRenderer.invoke(channels.writeCopy, label, bytes),
  listCopies: () => ipcRenderer.invoke(channels.listCopies),
  readCopy: (name) => ipcRenderer.invoke(channels.readCopy, name),
  lockCopy: (name, locked) => ipcRenderer.invoke(channels.lockCopy, name, locked),
  removeCopy: (name) => ipcRenderer.invoke(channels.removeCopy, name),
  readKeys: () => ipcRenderer.invoke(channels.readKeys),
  keepKeys: (keystore) => ipcRenderer.invoke(channels.keepKeys, keystore),
  keepAttachment: (dossierId, name, bytes) =>
    ipcRenderer.invoke(channels.keepAttachment, dossierId, name, bytes),
  extraFolder: () => ipcRenderer.invoke(channels.extraFolder),
  chooseExtraFolder: () => ipcRenderer.invoke(channels.chooseExtraFolder),
  catchUpExtraFolder: () => ipcRenderer.invoke(channels.catchUpExtraFolder),
  forgetExtraFolder: () => ipcRenderer.invoke(channels.forgetExtraFolder),
  listAttachments: (dossierId) => ipcRenderer.invoke(channels.listAttachments, dossierId),
  readAttachment: (dossierId, name) => ipcRenderer.invoke(channels.readAttachment, dossierId, name),
  removeAttachment: (dossierId, name) => ipcRenderer.invoke(channels.removeAttachment, dossierId, name),
  deriveKey: (passphrase, salt, factor) => ipcRenderer.invoke(channels.deriveKey, passphrase, salt, factor),
  print: () => ipcRenderer.invoke(channels.print),
  savePdf: (name) => ipcRenderer.invoke(channels.savePdf, name),
  find: (text, step) => ipcRenderer.invoke(channels.find, text, step),
  stopFinding: () => ipcRenderer.invoke(channels.stopFinding),
  fillScreen: (filled) => ipcRenderer.invoke(channels.fillScreen, filled),
  freeSpace: () => ipcRenderer.invoke(channels.freeSpace),
  restart: (store) => ipcRenderer.invoke(channels.restart, store),
  forgetDefaultStore: () => ipcRenderer.invoke(channels.forgetDefaultStore),
  writeLog: (entry) => ipcRenderer.invoke(channels.writeLog, entry),
  readLog: () => ipcRenderer.invoke(channels.readLog),
  setAppearance: (appearance) => ipcRenderer.invoke(channels.setAppearance, appearance),
  offerLock: (on) => ipcRenderer.invoke(channels.offerLock, on),
  openProjector: (sessionId) => ipcRenderer.invoke(channels.openProjector, sessionId),
  closeProjector: () => ipcRenderer.invoke(channels.closeProjector),
  onProjector: (listener) => {
    const hear = (_event: unknown, place: ProjectorPlace) => listener(place)
    ipcRenderer.on(announcements.projector, hear)
    return () => void ipcRenderer.removeListener(announcements.projector, hear)
  },
  listVoteNetworks: () => ipcRenderer.invoke(channels.listVoteNetworks),
  startVote: (request) => ipcRenderer.invoke(channels.startVote, request),
  keepVotePlace: (place) => ipcRenderer.invoke(channels.keepVotePlace, place),
  stopVote: (voteId, ending) => ipcRenderer.invoke(channels.stopVote, voteId, ending),
  onVote: (listener) => {
    const hear = (_event: unknown, event: VoteEvent) => listener(event)
    ipcRenderer.on(announcements.vote, hear)
    return () => void ipcRenderer.removeListener(announcements.vote, hear)
  },
  onMenu: (listener) => {
    const hear = (_event: unknown, command: MenuCommand) => listener(command)
    ipcRenderer.on(announcements.menu, hear)
    return () => void ipcRenderer.removeListener(announcements.menu, hear)
  },
  onAway: (listener) => {
    const hear = () => listener()
    ipcRenderer.on(announcements.away, hear)
    return () => void ipcRenderer.removeListener(announcements.away, hear)
  },
  onGivenFile: (listener) => {
    const hear = () => listener()
    ipcRenderer.on(announcements.given, hear)
    return () => void ipcRenderer.removeListener(announcements.given, hear)
  },
  onClose: (flush) => {
    flushes.add(flush)
    return () => void flushes.delete(flush)
  },
} satisfies Platform)
