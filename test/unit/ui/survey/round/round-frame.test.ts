// @vitest-environment happy-dom
/** The frame around every page of a round. */
import { mount, RouterLinkStub } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp, h, nextTick, type FunctionalComponent } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import type { Round } from '../../../../../src/domain/survey/round/round'
import { useDossier } from '../../../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../../../src/stores/app-services'
import { nl } from '../../../../../src/texts/nl'
import RoundFrame from '../../../../../src/ui/survey/round/RoundFrame.vue'
import { round } from '../../../domain/mirror-fixture'
import { silentServices } from '../../silent-services'

test('every page of a round gets the round, and says so when it is gone, also while somebody looks at it', async () => {
  const pinia = createPinia()
  createApp({}).use(pinia).provide(appServicesKey, silentServices)
  setActivePinia(pinia)
  const page: FunctionalComponent<{ round?: Round }> = ({ round: given }) => h('h1', given?.title)
  page.props = ['round']
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/rounds', name: 'rounds', component: page },
      { path: '/', component: RoundFrame, children: [{ path: ':roundId', component: page }] },
    ],
  })
  const present = round({ title: 'Meting 2026' })
  await router.push(`/${present.id}`)
  useDossier().rounds = [present]
  const frame = mount(() => h(RouterView, { dossierId: 'd', roundId: present.id }), {
    global: { plugins: [pinia, router], stubs: { VBtn: RouterLinkStub } },
  })
  expect(frame.get('h1').text()).toBe('Meting 2026')

  useDossier().rounds = []
  await nextTick()
  expect(frame.get('h1').text()).toBe(nl.rounds.gone)
  expect(document.title).toContain(nl.rounds.gone)
  expect(frame.getComponent(RouterLinkStub).props('to')).toMatchObject({ name: 'rounds' })
})
