import type { Platform } from '../contract/platform'
import type { Rehearsal } from '../contract/rehearsal'
import { failure, success } from '../domain/outcome'
import { shell } from '../texts/shell'

const KEY = 'vsv-oefensessie'
/** Where a rehearsal starts, and where it comes back. */
const START = '#/oefenen'
const HOME = '#/'

/** See {@link Rehearsal}. Kept with the tab: it is still on after a reload, and over with the window. */
export function browserRehearsal(window: Window): Rehearsal & { readonly isNew: boolean } {
  const { sessionStorage, location } = window
  const state = sessionStorage.getItem(KEY)
  if (state === 'new') sessionStorage.setItem(KEY, 'on')
  function startAt(hash: string): void {
    location.hash = hash
    location.reload()
  }
  return {
    on: state !== null,
    /** Begins with nothing, whatever an earlier one left. */
    isNew: state === 'new',
    begin: () => {
      sessionStorage.setItem(KEY, 'new')
      startAt(START)
    },
    end: () => {
      sessionStorage.removeItem(KEY)
      startAt(HOME)
    },
  }
}

/** The shell for a rehearsal: it makes no copies of what is made up, and leaves those of the real example, which has the same ids, alone. */
export function withoutCopies(platform: Platform): Platform {
  return {
    ...platform,
    info: async () => ({ ...(await platform.info()), automaticCopies: false, extraFolder: false }),
    writeCopy: async () => failure('copies-unavailable', shell.problems.copiesUnavailable),
    listCopies: async () => success([]),
    lockCopy: async () => failure('copy-unknown', shell.problems.copyUnknown),
    readKeys: async () => success({ keystore: null, isDamaged: false, isEverywhere: true }),
    keepKeys: async () => success(null),
    extraFolder: async () => success(null),
    chooseExtraFolder: async () => failure('extra-folder-unavailable', shell.extraFolder.unavailable),
    catchUpExtraFolder: async () => success(null),
    forgetExtraFolder: async () => success(null),
    keepAttachment: async () => failure('copies-unavailable', shell.problems.copiesUnavailable),
    listAttachments: async () => success([]),
    readAttachment: async () => success(null),
    removeCopy: async () => success(null),
    removeAttachment: async () => success(null),
  }
}
