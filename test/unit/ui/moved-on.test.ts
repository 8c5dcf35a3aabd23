// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createRouter, createWebHashHistory, type Router } from 'vue-router'
import { yieldToAddress } from '../../../src/ui/moved-on'

const blank = { render: () => null }

/** At the first page, with a page whose way there can be held up. */
async function atFirst(): Promise<{ readonly router: Router; readonly arrive: () => void }> {
  let arrive: () => void = () => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  window.location.hash = '#/first'
  const router = createRouter({
    history: createWebHashHistory(),
    routes: [
      ...['first', 'asked'].map((name) => ({ path: `/${name}`, name, component: blank })),
      { path: '/slow', name: 'slow', component: () => arrived.then(() => blank) },
    ],
  })
  yieldToAddress(router, window)
  await router.push('/first')
  return { router, arrive }
}

test('an address that was asked for while a page was on its way wins', async () => {
  const { router, arrive } = await atFirst()
  const way = router.push('/slow')
  // As the browser does it: the address is there before anybody is told.
  window.history.replaceState(null, '', '#/asked')
  arrive()
  await way
  expect(window.location.hash).toBe('#/asked')
  expect(router.currentRoute.value.name).toBe('first')
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
  await expect.poll(() => router.currentRoute.value.name).toBe('asked')
})

test('after that, and when nothing else is asked for, the page comes', async () => {
  const { router, arrive } = await atFirst()
  const way = router.push('/slow')
  arrive()
  await way
  expect(router.currentRoute.value.name).toBe('slow')
  expect(window.location.hash).toBe('#/slow')
})

test('an address that changed without a word holds up one page at most', async () => {
  const { router } = await atFirst()
  window.history.replaceState(null, '', '#/nowhere')
  await router.push('/asked')
  expect(router.currentRoute.value.name).toBe('first')
  await router.push('/asked')
  expect(router.currentRoute.value.name).toBe('asked')
})
