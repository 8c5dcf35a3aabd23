// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it } from 'vitest'
import TermText from '../../../../src/ui/components/TermText.vue'

async function shown(text: string) {
  const view = mount(TermText, { props: { text }, global: { plugins: [createPinia()] } })
  await flushPromises()
  await import('../../../../questionnaires/wegwijzer/terms.json')
  await flushPromises()
  return view
}
/** Without the meaning behind it, which is not on the line. */
const onTheLine = (element: Element): string => {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove()
  return copy.textContent
}

it.each([
  ['48 van 51 normen beoordeeld (dekking 94 %)', ['(dekking']],
  ['In het regionale overleg (ROAZ), en in het ‘mandaat’.', ['(ROAZ),', '‘mandaat’.']],
  ['ROAZ: mandaat', ['ROAZ:', 'mandaat']],
])('%s: signs stay on the line of the term they stand at, and no word is lost', async (text, held) => {
  const view = await shown(text)
  expect(view.findAll('.held').map(({ element }) => onTheLine(element))).toEqual(held)
  const box = document.createElement('div')
  box.innerHTML = view.html({ raw: true })
  expect(onTheLine(box)).toBe(text)
})
