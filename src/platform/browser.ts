/** The platform where there is no shell: an ordinary browser. It does what a browser can, and says what it cannot. */
import { version } from '../../package.json'
import { LARGEST_FILE, type FileKind, type OpenedFile, type Platform } from '../contract/platform'
import { failure, success, type Outcome } from '../domain/outcome'
import { voteProblems } from '../texts/session/voting'
import { shell } from '../texts/shell'
import { browserCopies } from './copies/browser-copies'
import { browserLog } from './local-log'
import { openFiles } from './many-files'

const words = shell.problems

/** How long a download gets to start before its bytes are let go. */
const DOWNLOAD_PATIENCE = 60_000

/** "Chromium 143", "Firefox 140"; the whole user agent when it is neither. */
function engineName(userAgent: string): string {
  const [, name, major] = /(Chrom(?:e|ium)|Firefox)\/(\d+)/.exec(userAgent) ?? []
  if (name === undefined) return userAgent
  return `${name === 'Chrome' ? 'Chromium' : name} ${major}`
}

async function readFile(file: File): Promise<Outcome<OpenedFile>> {
  if (file.size > LARGEST_FILE)
    return failure('file-too-large', words.tooLarge(file.name, LARGEST_FILE / 1024 ** 2))
  return file.arrayBuffer().then(
    (buffer) => success({ name: file.name, bytes: new Uint8Array(buffer) }),
    () => failure('file-not-readable', words.notReadable(file.name)),
  )
}

/**
 * Whether a window to choose files in would open: only right after a click or a key. A browser that opens none never says so, and its
 * answer would be waited for for ever.
 */
function mayAsk({ defaultView }: Document): boolean {
  const navigator: { readonly userActivation?: UserActivation } | undefined = defaultView?.navigator
  return navigator?.userActivation?.isActive !== false
}

function chooseFile(document: Document, kinds: readonly FileKind[]): Promise<File | null> {
  if (!mayAsk(document)) return Promise.resolve(null)
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = kinds.map(({ extension }) => `.${extension}`).join(',')
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true })
    input.addEventListener('cancel', () => resolve(null), { once: true })
    input.click()
  })
}

/** Offers the bytes as a download; where they land, and whether the user lets them, is between user and browser. */
function download(window: Window, name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }))
  const anchor = window.document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  window.setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_PATIENCE)
}

/** The projector window as a second tab or window of the browser; which of the two is between user and browser. */
function projectorTab(window: Window): Pick<Platform, 'openProjector' | 'closeProjector' | 'onProjector'> {
  let opened: Window | null = null
  return {
    openProjector: async (sessionId) => {
      // By its name: asked again, also by a page that was loaded again, the same one comes forward with what it shows.
      opened = window.open(`./projector.html#${sessionId}`, `vsv-zaal-${sessionId}`)
      if (opened === null) return failure('projector-blocked', words.projectorBlocked)
      return success({ screen: 'tab', label: '' })
    },
    closeProjector: async () => {
      opened?.close()
      opened = null
      return success(null)
    },
    onProjector: () => () => undefined,
  }
}

/**
 * See {@link Platform}. Copies are kept inside the browser; where it lets no page do that, `info().automaticCopies` is false: the screens
 * that show copies must say so, and `writeCopy` answers with the problem `copies-unavailable`.
 */
export function browserPlatform(window: Window): Platform {
  const copies = browserCopies(window, () => new Date())
  return {
    info: async () => ({
      place: 'browser',
      version,
      engine: engineName(window.navigator.userAgent),
      automaticCopies: await copies.areMade(),
      extraFolder: await copies.haveFolder(),
      copiesFolder: '',
      dataFolder: '',
    }),
    saveFile: async ({ name }, bytes) => {
      download(window, name, bytes)
      return success({ name })
    },
    openFile: async (kinds) => {
      const file = await chooseFile(window.document, kinds)
      return file === null ? success(null) : readFile(file)
    },
    openFiles: (kinds, from) => openFiles(window.document, kinds, from),
    countGivenFiles: async () => success(0),
    takeGivenFile: async () => success(null),
    ...copies.methods,
    // The page derives it in a worker.
    deriveKey: async () => success(null),
    print: async () => {
      window.print()
      return success(null)
    },
    savePdf: async () => failure('pdf-unavailable', words.pdfUnavailable),
    find: async () => failure('find-unavailable', words.findUnavailable),
    stopFinding: async () => success(null),
    fillScreen: async (filled) => {
      const { document } = window
      // Refused without a click before, or where a school or hospital forbids it: the page works all the same.
      if (filled) await document.documentElement.requestFullscreen?.().catch(() => undefined)
      else if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined)
      return success(null)
    },
    // A browser tells its quota, which is no measure of the disk.
    freeSpace: async () => success(null),
    restart: async (store) => {
      if (store === 'empty') return failure('cannot-begin-empty', words.cannotBeginEmpty)
      window.location.reload()
      return success(null)
    },
    // A page cannot remove files of its browser.
    forgetDefaultStore: async () => success(null),
    ...browserLog(window, () => new Date()),
    // A browser window has no colour before its page.
    setAppearance: async () => success(null),
    // A browser has no menu of ours.
    offerLock: async () => success(null),
    ...projectorTab(window),
    listVoteNetworks: async () => success([]),
    // A page can listen to nobody.
    startVote: async () => failure('vote-unavailable', voteProblems.unavailable),
    keepVotePlace: async () => failure('vote-unknown', voteProblems.unknown),
    stopVote: async (_voteId, ending) =>
      ending === 'discard' ? success(null) : failure('vote-unknown', voteProblems.unknown),
    onVote: () => () => undefined,
    onMenu: () => () => undefined,
    onAway: () => () => undefined,
    onGivenFile: () => () => undefined,
    onClose: (flush) => {
      // A browser waits for nobody: begin storing at the first sign of leaving, and again at the last.
      const hidden = () => {
        if (window.document.visibilityState === 'hidden') void flush('hidden')
      }
      const leaving = () => void flush('leaving')
      window.document.addEventListener('visibilitychange', hidden)
      window.addEventListener('beforeunload', leaving)
      window.addEventListener('pagehide', leaving)
      return () => {
        window.document.removeEventListener('visibilitychange', hidden)
        window.removeEventListener('beforeunload', leaving)
        window.removeEventListener('pagehide', leaving)
      }
    },
  }
}
