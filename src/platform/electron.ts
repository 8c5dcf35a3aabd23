/** The platform the preload hung on the window. */
import type { Platform } from '../contract/platform'

const methods = {
  info: true,
  saveFile: true,
  openFile: true,
  openFiles: true,
  countGivenFiles: true,
  takeGivenFile: true,
  writeCopy: true,
  listCopies: true,
  readCopy: true,
  lockCopy: true,
  removeCopy: true,
  readKeys: true,
  keepKeys: true,
  extraFolder: true,
  chooseExtraFolder: true,
  catchUpExtraFolder: true,
  forgetExtraFolder: true,
  keepAttachment: true,
  listAttachments: true,
  readAttachment: true,
  removeAttachment: true,
  deriveKey: true,
  print: true,
  savePdf: true,
  find: true,
  stopFinding: true,
  fillScreen: true,
  freeSpace: true,
  restart: true,
  forgetDefaultStore: true,
  writeLog: true,
  readLog: true,
  setAppearance: true,
  offerLock: true,
  openProjector: true,
  closeProjector: true,
  onProjector: true,
  listVoteNetworks: true,
  startVote: true,
  keepVotePlace: true,
  stopVote: true,
  onVote: true,
  onMenu: true,
  onAway: true,
  onGivenFile: true,
  onClose: true,
} satisfies Record<keyof Platform, true>

function isPlatform(value: unknown): value is Platform {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(methods).every((name) => typeof Reflect.get(value, name) === 'function')
  )
}

/**
 * `undefined` when there is no shell around the page.
 *
 * @throws when there is one that does not speak our contract: page and preload are of different builds.
 */
export function electronPlatform(window: object): Platform | undefined {
  const given: unknown = Reflect.get(window, 'platform')
  if (given === undefined) return undefined
  if (!isPlatform(given)) throw new Error('window.platform does not fit the contract of this page')
  return given
}
