// @vitest-environment happy-dom
/** The frame around every page of a round. */
import { mount, RouterLinkStub } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp, defineComponent, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { groundKey } from '../../../src/stores/ground'
import { nl } from '../../../src/texts/nl'
import RoundFrame from '../../../src/ui/survey/round/RoundFrame.vue'
import { round } from '../domain/mirror-fixture'
import { silentGround } from './silent-ground'

test('every page of a round gets the round, and says so when it is gone, also while somebody looks at it', async () => {
  const pinia = createPinia()
  createApp({}).use(pinia).provide(groundKey, silentGround)
  setActivePinia(pinia)
  const page = defineComponent({ props: ['round'], template: '<h1>{{ round.title }}</h1>' })
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
  const frame = mount(
    defineComponent({
      components: { RoundFrame },
      template: `<router-view dossier-id="d" round-id="${present.id}" />`,
    }),
    {
      global: { plugins: [pinia, router], stubs: { VBtn: RouterLinkStub } },
    },
  )
  expect(frame.get('h1').text()).toBe('Meting 2026')

  useDossier().rounds = []
  await nextTick()
  expect(frame.get('h1').text()).toBe(nl.rounds.gone)
  expect(frame.getComponent(RouterLinkStub).props('to')).toMatchObject({ name: 'rounds' })
})
