/**
 * The components of the library that our start page shows, for as many dossiers, and nothing else: no database, no stores, no words of ours.
 * What our start page takes more than this is our own.
 */
import 'vuetify/styles'
import { mdiDotsVertical, mdiPlus } from '@mdi/js'
import { createApp, h, ref } from 'vue'
import { createRouter, createWebHashHistory, RouterLink, RouterView } from 'vue-router'
import { createVuetify } from 'vuetify'
import { VApp } from 'vuetify/components/VApp'
import { VBtn } from 'vuetify/components/VBtn'
import { VCard } from 'vuetify/components/VCard'
import { VDialog } from 'vuetify/components/VDialog'
import { VIcon } from 'vuetify/components/VIcon'
import { VList, VListItem } from 'vuetify/components/VList'
import { VMain } from 'vuetify/components/VMain'
import { VMenu } from 'vuetify/components/VMenu'
import { VSnackbar } from 'vuetify/components/VSnackbar'
import { VTextField } from 'vuetify/components/VTextField'
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'

const DOSSIERS = 71
const COLUMNS = 7
const nonce = document.querySelector('meta[property="csp-nonce"]')?.getAttribute('nonce') ?? ''

const open = ref(false)
const asked = ref('')

/** @param {number} number */
const row = (number) =>
  h('tr', [
    h('th', { scope: 'row' }, [
      h(RouterLink, { to: `/${String(number)}` }, () => `Dossier ${String(number)}`),
    ]),
    ...Array.from({ length: COLUMNS - 1 }, (_, column) => h('td', [h('span', `${String(column)} van 51`)])),
    h('td', [
      h(
        VMenu,
        {},
        {
          activator: (/** @type {{ props: object }} */ { props }) =>
            h(VBtn, {
              ...props,
              icon: mdiDotsVertical,
              size: 'small',
              variant: 'text',
              'aria-label': 'Meer',
            }),
          default: () => h(VList, () => Array.from({ length: 6 }, () => h(VListItem, { title: 'Doe dit' }))),
        },
      ),
    ]),
  ])

const page = () =>
  h(VMain, () => [
    h('h1', 'Dossiers'),
    ...['Zoek', 'Help', 'Instellingen'].map((text) =>
      h(VBtn, { variant: 'text', size: 'small' }, () => text),
    ),
    h(VBtn, { color: 'primary', prependIcon: mdiPlus, onClick: () => (open.value = true) }, () => 'Nieuw'),
    ...['Open', 'Voorbeeld', 'Bak'].map((text) => h(VBtn, { variant: 'outlined' }, () => text)),
    h(VTextField, { label: 'Zoek een dossier', modelValue: asked.value, hideDetails: true }),
    h('table', [
      h('thead', [
        h(
          'tr',
          Array.from({ length: COLUMNS + 1 }, (_, column) =>
            h('th', { scope: 'col' }, [h(VIcon, { icon: mdiPlus, size: 16 }), String(column)]),
          ),
        ),
      ]),
      h(
        'tbody',
        Array.from({ length: DOSSIERS }, (_, number) => row(number)),
      ),
    ]),
    h(VSnackbar, { modelValue: false }, () => 'Bewaard'),
    h(VDialog, { modelValue: open.value }, () =>
      h(VCard, () => [h(VTextField, { label: 'Naam' }), h(VBtn, () => 'Maak')]),
    ),
  ])

createApp({ render: () => h(VApp, () => h(RouterView)) })
  .use(
    createVuetify({
      theme: { cspNonce: nonce },
      icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
    }),
  )
  .use(
    createRouter({
      history: createWebHashHistory(),
      routes: [{ path: '/:any(.*)*', component: { render: page } }],
    }),
  )
  .mount('#app')
