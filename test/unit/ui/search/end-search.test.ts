// @vitest-environment happy-dom
import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { appServicesKey } from '../../../../src/stores/app-services'
import { usePalette } from '../../../../src/stores/search/palette'
import { endSearchOnLeaving } from '../../../../src/ui/search/end-search'
import { silentServices } from '../silent-services'

const blank = { render: () => null }
let router: Router
let pinia: Pinia
/** Lets go of what another guard holds up. */
let letGo: () => void

beforeEach(async () => {
  pinia = createPinia()
  createApp(blank).use(pinia).provide(appServicesKey, silentServices)
  setActivePinia(pinia)
  router = createRouter({
    history: createMemoryHistory(),
    routes: ['first', 'next'].map((name) => ({ path: `/${name}`, name, component: blank })),
  })
  endSearchOnLeaving(router)
  await router.push('/first')
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  router.beforeEach(async () => {
    await held
  })
})

test('a page that was on its way when somebody began to search leaves the search alone', async () => {
  const palette = usePalette()
  const way = router.push('/next')
  await new Promise((resolve) => setTimeout(resolve))
  palette.show()
  letGo()
  await way
  expect(router.currentRoute.value.name).toBe('next')
  expect(palette.open).toBe(true)
})

test('a page that is gone to from the search ends it', async () => {
  const palette = usePalette()
  palette.show()
  const way = router.push('/next')
  letGo()
  await way
  expect(palette.open).toBe(false)
})

test('the first page makes no store of the search: what that needs is not given yet', () => {
  expect(router.currentRoute.value.name).toBe('first')
  expect(Object.keys(pinia.state.value)).toEqual([])
})
