/** The channel names between page and shell: `noun:verb`. The preload needs these and nothing else. */

/** Requests from the page to the shell; their arguments are in {@link file://./schemas.ts}. */
export const channels = {
  info: 'app:info',
  saveFile: 'file:save',
  openFile: 'file:open',
  openFiles: 'file:open-many',
  countGivenFiles: 'file:count-given',
  takeGivenFile: 'file:take-given',
  writeCopy: 'copy:write',
  listCopies: 'copy:list',
  readCopy: 'copy:read',
  lockCopy: 'copy:lock',
  removeCopy: 'copy:remove',
  readKeys: 'keys:read',
  keepKeys: 'keys:keep',
  extraFolder: 'extra-folder:state',
  chooseExtraFolder: 'extra-folder:choose',
  catchUpExtraFolder: 'extra-folder:catch-up',
  forgetExtraFolder: 'extra-folder:forget',
  keepAttachment: 'attachment:keep',
  listAttachments: 'attachment:list',
  readAttachment: 'attachment:read',
  removeAttachment: 'attachment:remove',
  deriveKey: 'key:derive',
  print: 'window:print',
  savePdf: 'window:save-pdf',
  find: 'page:find',
  stopFinding: 'page:stop-finding',
  fillScreen: 'window:fill-screen',
  freeSpace: 'disk:free-space',
  restart: 'app:restart',
  forgetDefaultStore: 'store:forget-default',
  writeLog: 'log:write',
  readLog: 'log:read',
  setAppearance: 'window:set-appearance',
  offerLock: 'window:offer-lock',
  openProjector: 'projector:open',
  closeProjector: 'projector:close',
  listVoteNetworks: 'vote:list-networks',
  startVote: 'vote:start',
  keepVotePlace: 'vote:keep-place',
  stopVote: 'vote:stop',
  /** The page has stored what was pending; the window may close. */
  flushed: 'window:flushed',
} as const

export type Channel = keyof typeof channels

/** Messages the shell sends on its own initiative. */
export const announcements = {
  menu: 'menu:command',
  closing: 'window:closing',
  given: 'file:given',
  projector: 'projector:place',
  vote: 'vote:event',
  away: 'computer:away',
} as const
