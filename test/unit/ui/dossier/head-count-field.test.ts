// @vitest-environment happy-dom
/** A field that gives every digit at once, beside a storage that answers a little later. */
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { nextTick } from 'vue'
import HeadCountField from '../../../../src/ui/dossier/HeadCountField.vue'

function field(count: number | null) {
  const mounted = mount(HeadCountField, {
    props: { label: 'Aantal', count },
    global: {
      stubs: {
        VTextField: {
          props: ['modelValue'],
          emits: ['update:modelValue', 'focus', 'blur'],
          template: `<input :value="modelValue" @input="$emit('update:modelValue', $event.target.value)"
            @focus="$emit('focus')" @blur="$emit('blur')" />`,
        },
      },
    },
  })
  const input = mounted.get('input')
  const given = () => mounted.emitted<[number | null]>('change')?.map(([value]) => value)
  const stored = async (value: number | null) => {
    await mounted.setProps({ count: value })
    await nextTick()
  }
  return { input, given, stored }
}

test('a digit that is stored late does not wipe the digits typed after it', async () => {
  const { input, stored } = field(null)
  await input.trigger('focus')
  await input.setValue('1')
  await input.setValue('12')
  await stored(1)
  expect(input.element.value).toBe('12')
})

test('the field shows the latest value, even when that equals the stored one', async () => {
  const { input, given } = field(1)
  await input.trigger('focus')
  await input.setValue('12')
  await input.setValue('1')
  expect(given()).toEqual([12, 1])
})

test('a count changed elsewhere appears as soon as nobody types here', async () => {
  const { input, stored } = field(4)
  await stored(7)
  expect(input.element.value).toBe('7')
})
