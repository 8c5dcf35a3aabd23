// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import StoredTick from '../../../../src/ui/components/StoredTick.vue'

/** What Vuetify comes down to here: it tells of a tick only when that differs from the value it was given. */
const VCheckbox = {
  props: ['modelValue'],
  emits: ['update:modelValue'],
  template: `<span><input type="checkbox" :checked="modelValue" @input="
    $event.target.checked === modelValue || $emit('update:modelValue', $event.target.checked)" /></span>`,
}

let page: VueWrapper
afterEach(() => page.unmount())

/** A box that is not ticked. */
function boxWith(store: (ticked: boolean) => Promise<unknown>, heard: unknown[] = []): HTMLInputElement {
  page = mount(StoredTick, {
    props: { stored: false, store },
    // A box outside the page tells of no click.
    attachTo: document.body,
    global: { stubs: { VCheckbox }, config: { errorHandler: (one) => heard.push(one) } },
  })
  return page.get('input').element
}

async function click(box: HTMLInputElement): Promise<void> {
  box.click()
  await flushPromises()
}

test('a tick that could not be stored does not stay, and can be tried again', async () => {
  const asked: boolean[] = []
  const heard: unknown[] = []
  const full = new Error('vol')
  const box = boxWith((ticked) => {
    asked.push(ticked)
    return Promise.reject(full)
  }, heard)
  await click(box)
  expect(box.checked).toBe(false)
  await click(box)
  expect(box.checked).toBe(false)
  expect(asked).toEqual([true, true])
  expect(heard).toEqual([full, full])
})

test('a tick that is stored stays, even when the page hears of it later', async () => {
  const box = boxWith(() => Promise.resolve())
  await click(box)
  await page.setProps({ stored: true })
  expect(box.checked).toBe(true)
})
