/** Composition root of the renderer: choose the platform, open the storage, mount the application. Nothing else. */
import '@fontsource-variable/atkinson-hyperlegible-next'
import 'vuetify/styles'
import './ui/styles/base.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { version } from '../package.json'
import { choosePlatform } from './platform'
import { browserDossierMarks } from './platform/dossier-marks'
import { browserTextKeep } from './platform/text-keep'
import { openStorage } from './storage/open-storage'
import { appServicesKey } from './stores/app-services'
import { stoppedStart } from './stores/app/startup'
import { textKeepKey } from './stores/app/typed-texts'
import { dossierMarksKey } from './stores/dossier/vanished'
import App from './ui/App.vue'
import StartupProblem from './ui/StartupProblem.vue'
import { createRouter } from './ui/router'
import { putFieldsRight } from './ui/accessible-fields'
import { createTheme } from './ui/vuetify'

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
putFieldsRight()
const vuetify = createTheme(nonce, matchMedia('(prefers-color-scheme: dark)').matches)
const platform = choosePlatform()
// The start page loads while the database opens.
void import('./ui/dossier/StartPage.vue')
const opened = await openStorage({
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  keptAttachment: async (dossierId, sha256) => {
    const kept = await platform.readAttachment(dossierId, sha256)
    return kept.ok ? kept.value : null
  },
})

if (opened.ok) {
  const storage = opened.value
  createApp(App)
    .use(createPinia())
    .use(createRouter())
    .use(vuetify)
    .provide(textKeepKey, browserTextKeep(window, crypto.randomUUID()))
    .provide(dossierMarksKey, browserDossierMarks(window))
    .provide(appServicesKey, { storage, platform, now: () => new Date(), appVersion: version })
    .mount('#app')
} else {
  const stopped = await stoppedStart(opened.problem, platform)
  createApp(StartupProblem, { stopped }).use(vuetify).mount('#app')
}
