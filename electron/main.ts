/** Composition root of the shell: what is set up, in which order. Nothing else. */
import { join } from 'node:path'
import { url as inspectorAddress } from 'node:inspector'
import { app, dialog, ipcMain, Menu, nativeTheme, powerMonitor, session, type BrowserWindow } from 'electron'
import { announcements } from '../src/contract/channels'
import type { AppInfo, MenuCommand } from '../src/contract/platform'
import { success } from '../src/domain/outcome'
import { registerAppScheme, serveApp } from './app-protocol'
import { appearanceOf, emptyPage, keptAppearance } from './appearance'
import { copyPlaces } from './copy-places'
import { canWriteIn, freeSpaceIn } from './data-folder'
import { openFile, saveFile } from './files'
import { searchIn } from './find'
import { askToForgetDefaultStore, forgetDefaultStore } from './default-store'
import { askForEmptyStore, putStoreAside } from './fresh-store'
import { commandLine, givenFiles } from './given-files'
import { appId, home, sessionDataFolder } from './identity'
import { answerPage } from './ipc'
import { openKeyFiles } from './key-files'
import { keepLog, openLocalLog } from './local-log'
import { openFiles } from './many-files'
import {
  blockNetwork,
  closeDebugPort,
  denyDownloads,
  denySpellChecker,
  lockContents,
  setPermissions,
  silenceEngine,
} from './lockdown'
import { menuTemplate, offerLock } from './menu'
import { leafWithMouse, offerContextMenu, zoomWithWheel } from './mouse'
import { keyDeriver } from './passphrase-key'
import { savePdf } from './pdf'
import { printPage } from './print'
import { cannotStart, refuseFolder } from './problems-at-start'
import { projectorWindow } from './projector-window'
import { startAgain } from './restart'
import { mendTornJournals } from './torn-journals'
import { votesOf } from './window-votes'
import {
  bringForward,
  closeAfterFlush,
  createWindow,
  fullScreenOf,
  recoverFromCrash,
  showWhenReady,
  whenAway,
} from './window'

/** Set by `npm run dev` only; a packaged application never listens to it. */
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const development = developmentServer !== undefined
const ours = developmentServer ?? home
const dataFolder = app.getPath('userData')
const copiesFolder = join(dataFolder, 'reservekopieen')
const given = givenFiles()
const log = openLocalLog(join(dataFolder, 'logboek'), () => new Date())
const started = commandLine(process.argv, process.cwd(), process.defaultApp === true)

function about(): AppInfo {
  return {
    place: 'electron',
    version: app.getVersion(),
    engine: `Chromium ${process.versions.chrome.split('.')[0]}`,
    automaticCopies: true,
    extraFolder: true,
    copiesFolder,
    dataFolder: app.getPath('sessionData'),
  }
}

/** Everything the page may ask of the shell, and which file answers it. */
function answer(window: BrowserWindow, menu: Menu, flushed: () => void): void {
  const dialogs = { dialog, window, documentsFolder: app.getPath('documents') }
  const keys = openKeyFiles(
    () => [dataFolder, copiesFolder],
    () => new Date(),
  )
  const search = searchIn(window.webContents)
  const fillScreen = fullScreenOf(window, menu)
  const projector = projectorWindow({
    leader: window,
    address: `${ours}/projector.html`,
    folder: dataFolder,
    platform: process.platform,
    tell: (place) => window.webContents.send(announcements.projector, place),
  })
  const votes = votesOf(window)
  answerPage(
    ipcMain,
    {
      info: async () => success(about()),
      saveFile: (suggestion, bytes) => saveFile(dialogs, suggestion, bytes),
      openFile: (kinds) => openFile(dialogs, kinds),
      openFiles: (kinds, from) => openFiles(dialogs, kinds, from),
      countGivenFiles: async () => success(given.waiting.length),
      takeGivenFile: given.take,
      ...copyPlaces({ settings: dataFolder, own: copiesFolder }, dialogs),
      readKeys: keys.read,
      keepKeys: keys.keep,
      deriveKey: keyDeriver(),
      print: () => printPage(window),
      savePdf: (name) => savePdf(dialogs, name),
      find: search.find,
      stopFinding: search.stopFinding,
      fillScreen: async (filled) => {
        fillScreen(filled)
        return success(null)
      },
      freeSpace: () => freeSpaceIn(app.getPath('sessionData')),
      restart: async (store) => {
        const asked = store === 'empty' ? askForEmptyStore(app.getPath('sessionData')) : success(null)
        if (asked.ok) startAgain([...started.own, ...given.waiting])
        return asked
      },
      forgetDefaultStore: async () => askToForgetDefaultStore(app.getPath('sessionData')),
      writeLog: async (entry) => {
        log.write('page', entry)
        return success(null)
      },
      readLog: log.read,
      setAppearance: appearanceOf(window, nativeTheme, dataFolder),
      offerLock: async (on) => {
        offerLock(menu, on)
        return success(null)
      },
      openProjector: projector.open,
      closeProjector: projector.close,
      listVoteNetworks: votes.listNetworks,
      startVote: votes.start,
      keepVotePlace: votes.keepPlace,
      stopVote: votes.stop,
      flushed: async () => {
        flushed()
        return success(null)
      },
    },
    ours,
  )
}

async function open(): Promise<void> {
  setPermissions(session.defaultSession, ours)
  denyDownloads(session.defaultSession)
  denySpellChecker(session.defaultSession)
  blockNetwork(session.defaultSession, ours, development)
  serveApp(join(import.meta.dirname, '../renderer'))

  nativeTheme.themeSource = keptAppearance(dataFolder)
  const window = createWindow(join(import.meta.dirname, '../preload/index.cjs'), emptyPage(nativeTheme))
  const send = (command: MenuCommand) => window.webContents.send(announcements.menu, command)
  const menu = Menu.buildFromTemplate(
    menuTemplate(send, { development, isMac: process.platform === 'darwin' }),
  )
  showWhenReady(window)
  recoverFromCrash(window, copiesFolder)
  offerContextMenu(window)
  zoomWithWheel(window)
  leafWithMouse(window, send, process.platform)
  answer(window, menu, closeAfterFlush(window).flushed)
  app.on('second-instance', () => bringForward(window))
  given.onGiven(() => window.webContents.send(announcements.given))
  whenAway(powerMonitor, () => window.webContents.send(announcements.away))
  Menu.setApplicationMenu(menu)
  await window.loadURL(developmentServer ?? `${home}/index.html`)
}

/** From the command line, of this start or of a second one; macOS sends an event, also before the application is ready. */
function acceptFiles(): void {
  given.give(started.files)
  app.on('second-instance', (_event, line, folder) =>
    given.give(commandLine(line, folder, process.defaultApp === true).files),
  )
  app.on('open-file', (event, path) => {
    event.preventDefault()
    given.give([path])
  })
}

function start(): void {
  keepLog(app, log, about)
  acceptFiles()
  if (putStoreAside(app.getPath('sessionData'), new Date())) log.write('shell', { event: 'store-put-aside' })
  forgetDefaultStore(app.getPath('sessionData'))
  if (mendTornJournals(app.getPath('sessionData')) > 0) log.write('shell', { event: 'store-mended' })
  registerAppScheme()
  app.enableSandbox() // item 4, for every window there will ever be
  app.setAppUserModelId(appId)
  // Native date fields are Dutch, whatever the language of the computer.
  app.commandLine.appendSwitch('lang', 'nl')
  silenceEngine(app, development)
  closeDebugPort(app, inspectorAddress() !== undefined)
  lockContents(app, ours)
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(open, console.error).catch(cannotStart)
}

const databaseFolder = sessionDataFolder(process.platform, process.env)
// A test that brings its own data folder keeps everything in it.
if (databaseFolder !== undefined && !app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('sessionData', databaseFolder)

const closedFolder = [dataFolder, app.getPath('sessionData')].find((folder) => !canWriteIn(folder))
// Asked first: on such a folder the lock below cannot be had either, and that looks like a second start.
if (closedFolder !== undefined) refuseFolder(closedFolder)
// Two instances on one database lose data (electron #10792): the second one leaves before it touches anything.
else if (app.requestSingleInstanceLock()) start()
else app.quit()
