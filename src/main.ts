/** Composition root of the renderer: choose the platform, open the storage, mount the application. Nothing else. */
import '@fontsource-variable/atkinson-hyperlegible-next'
import './look/figures.css'
import 'vuetify/styles'
import './ui/styles/base.css'
import './ui/styles/system-wishes.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { version } from '../package.json'
import { LOCK_CHANNEL, LOCK_GONE, LOCK_NOW } from './contract/app-lock'
import { engineOf, faultOf, isNotice, watchConsole } from './contract/local-log'
import type { DatabaseLock } from './domain/dossier/database-lock'
import { success, type Outcome } from './domain/outcome'
import { choosePlatform } from './platform'
import { browserRehearsal, withoutCopies } from './platform/rehearsal'
import { browserDossierMarks } from './platform/dossier-marks'
import { browserRestorePlan } from './platform/restore-plan'
import { browserLockKeep } from './platform/lock-keep'
import { logOn, withLog } from './platform/local-log'
import { browserTornStore } from './platform/torn-store'
import { browserTextKeep, forgetKeptTexts } from './platform/text-keep'
import { openDatabaseLock } from './storage/lock/database-lock'
import { readDatabaseLock } from './storage/lock/read-lock'
import { openStorage } from './storage/open-storage'
import { forgetRehearsal, holdRehearsal, REHEARSAL_DATABASE } from './storage/rehearsal-database'
import { appServicesKey } from './stores/app-services'
import { beginningEmpty } from './stores/app/begin-empty'
import { pageReloadKey } from './stores/app/erased-traces'
import { logReader } from './stores/app/local-log'
import { pageLockKey, type OpenedLock } from './stores/app/page-lock'
import { textKeepKey } from './stores/app/typed-texts'
import { rehearsalKey } from './stores/session/is-rehearsing'
import { copyBeforeUpgrade } from './stores/dossier/copy-before-upgrade'
import { restorePlanKey } from './stores/dossier/restore'
import { dossierMarksKey } from './stores/dossier/vanished'
import { productName } from './texts/product-name'
import App from './ui/App.vue'
import { keepFilesFromPage } from './ui/kept-from-page'
import { createRouter } from './ui/router'
import { startupWait } from './ui/startup-wait'
import { putFieldsRight } from './ui/accessible-fields'
import { createTheme } from './ui/vuetify'

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
putFieldsRight()
keepFilesFromPage(window)
/** One for every application on this page: it goes with the one that used it. */
const vuetify = () => createTheme(nonce, matchMedia('(prefers-color-scheme: dark)').matches)
const rehearsal = browserRehearsal(window)
const computer = withLog(choosePlatform())
const platform = rehearsal.on ? withoutCopies(computer) : computer
const log = logOn(platform)
watchConsole(console, log)
window.addEventListener('error', ({ error, message }) => {
  if (!isNotice(message)) log({ event: 'fault', ...faultOf(error) })
})
const told = platform.info().then(({ version, engine }) => {
  log({ event: 'started', version, engine: engineOf(engine) })
})
// The start page loads while the database opens.
void import('./ui/dossier/StartPage.vue')
if (rehearsal.isNew) await forgetRehearsal(navigator.locks)
if (rehearsal.on) holdRehearsal(navigator.locks)
const torn = browserTornStore(window)
const clearDefault = async () => (await platform.forgetDefaultStore()).ok
const lockKeep = browserLockKeep(window)
const windows = new BroadcastChannel(LOCK_CHANNEL)

/** Waits until the user opened the lock. Its page stays until the application takes its place. */
async function opening(lock: DatabaseLock): Promise<Outcome<OpenedLock & { readonly leave: () => void }>> {
  void platform.offerLock(false)
  const { deriveKey } = platform
  const because = lockKeep.takeReason()
  const whenGone = ({ data }: MessageEvent) => {
    if (data === LOCK_GONE) window.location.reload()
  }
  windows.addEventListener('message', whenGone)
  const emptying = beginningEmpty({
    ...{ lock, platform, marks: browserDossierMarks(window), keep: lockKeep },
    forgetTexts: () => forgetKeptTexts(window),
    onBegun() {
      log({ event: 'done', of: 'begin-empty' })
      windows.postMessage(LOCK_GONE)
      window.location.reload()
    },
  })
  const { askToUnlock } = await import('./ui/ask-to-unlock')
  const asked = await askToUnlock(
    {
      hint: lock.key.hint,
      open: (secret, signal, onSlow) => openDatabaseLock(lock, secret, { deriveKey, signal, onSlow }),
      keep: lockKeep,
      now: () => new Date(),
    },
    lockKeep.readKiosk() ? null : emptying,
    because,
    vuetify(),
  )
  windows.removeEventListener('message', whenGone)
  if (!asked.ok) return asked
  const { opened, from, leave } = asked.value
  return success({ ...opened, from, because, leave })
}

// Before anything is opened: what is locked is read, upgraded and moved by nobody without its key.
const found = rehearsal.on
  ? success({ lock: null, wasDamaged: false })
  : await readDatabaseLock({ clearDefault })
const asked = found.ok && found.value.lock !== null ? await opening(found.value.lock) : null
const unlocked = asked?.ok === true ? asked.value : null
const began = performance.now()
const opened = !found.ok
  ? found
  : asked?.ok === false
    ? asked
    : await openStorage({
        ...(rehearsal.on
          ? { databaseName: REHEARSAL_DATABASE }
          : { clearDefault, mayBeTorn: torn.isMarked() }),
        unlocked,
        wasDamaged: found.value.wasDamaged,
        onMoving: startupWait(document.querySelector('#app')),
        now: () => new Date(),
        newId: () => crypto.randomUUID(),
        appVersion: version,
        beforeUpgrade: (dossiers, recipient) => copyBeforeUpgrade(platform, dossiers, recipient),
        onUpgrading: (from, to) => log({ event: 'store-upgrading', from, to }),
        keptAttachment: async (dossierId, sha256) => {
          const kept = await platform.readAttachment(dossierId, sha256)
          return kept.ok ? kept.value : null
        },
      })
const ms = Math.round(performance.now() - began)
await told
if (!rehearsal.on) void forgetRehearsal(navigator.locks)

if (opened.ok) {
  const storage = opened.value
  log({ event: 'store-opened', ms })
  if (!rehearsal.on && (storage.erasing.moved !== null || !storage.locking.canLock)) torn.clear()
  storage.onFailure(({ code }) => {
    log({ event: 'not-stored', code })
    if (storage.isCutOff()) torn.mark()
  })
  const app = createApp(App)
    .use(createPinia())
    .use(createRouter())
    .use(vuetify())
    .provide(appServicesKey, { storage, platform, now: () => new Date(), appVersion: version, log })
    .provide(rehearsalKey, rehearsal)
    .provide(pageReloadKey, () => window.location.reload())
  // What is made up is kept nowhere beside its own database.
  if (!rehearsal.on) {
    // Without it, which takes a disk that is full at the very first start, texts wait in memory only.
    const seal = await storage.textSeal().catch(() => null)
    if (seal !== null) app.provide(textKeepKey, browserTextKeep(window, crypto.randomUUID(), seal))
    app
      .provide(dossierMarksKey, browserDossierMarks(window, seal, storage.locking.lock !== null))
      .provide(pageLockKey, {
        opened: unlocked,
        keep: lockKeep,
        tellOthers: () => windows.postMessage(LOCK_NOW),
        onTold: (listener) =>
          windows.addEventListener('message', ({ data }) => {
            if (data === LOCK_NOW) listener()
          }),
        hide: () => {
          document.body.hidden = true
          document.title = productName
        },
        reload: () => window.location.reload(),
      })
      .provide(restorePlanKey, browserRestorePlan(window))
  }
  unlocked?.leave()
  app.mount('#app')
} else if (rehearsal.on) {
  // What helps a database that does not open would be done to the real one.
  rehearsal.end()
} else {
  log({ event: 'store-refused', code: opened.problem.code, ms })
  const [{ stoppedStart }, { default: StartupProblem }] = await Promise.all([
    import('./stores/app/startup'),
    import('./ui/StartupProblem.vue'),
  ])
  const stopped = await stoppedStart(
    opened.problem,
    platform,
    browserRestorePlan(window),
    browserDossierMarks(window).read(),
  )
  unlocked?.leave()
  createApp(StartupProblem, { stopped, log: logReader(platform, () => new Date()) })
    .use(vuetify())
    .mount('#app')
}
