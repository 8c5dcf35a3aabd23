// @vitest-environment happy-dom
/** Wherever somebody types or takes over free text, it is told when data of a client seem to stand in it. */
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import LongField from '../../../../src/delegate/LongField.vue'
import type { Storage } from '../../../../src/storage/storage'
import { appServicesKey } from '../../../../src/stores/app-services'
import { clientData } from '../../../../src/texts/framework/evidence/client-data'
import MergeField from '../../../../src/ui/delegation/MergeField.vue'
import DraftField from '../../../../src/ui/components/DraftField.vue'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const OF_A_CLIENT = 'mw. Jansen, geb. 12-3-1985'
const ORDINARY = 'De afspraak staat in het convenant van 12-3-2025.'
const told = `${clientData.warning} ${clientData.found(['12-3-1985'])}`

const nothing = () => () => undefined
const global = {
  plugins: [createPinia()],
  provide: {
    [appServicesKey]: {
      storage: { onSaved: nothing, onFailure: nothing } as Partial<Storage> as Storage,
      now: () => new Date(),
    },
  },
  stubs: { VTextarea: true, VTextField: true },
}
const place = { kind: 'question-set', dossierId: '', recordId: '', field: '' } as const
const fields = [
  {
    name: 'a field of the application',
    of: (value: string) =>
      mount(DraftField, { global, props: { label: '', value, place, save: () => Promise.resolve() } }),
    withText: (value: string) => ({ value }),
  },
  {
    name: 'a long field of the application',
    of: (value: string) =>
      mount(DraftField, {
        global,
        props: { label: '', value, place, long: true, save: () => Promise.resolve() },
      }),
    withText: (value: string) => ({ value }),
  },
  {
    name: 'a field of the work form',
    of: (value: string) => mount(LongField, { props: { label: '', value } }),
    withText: (value: string) => ({ value }),
  },
  {
    name: 'work that came back',
    of: (theirs: string) =>
      mount(MergeField, {
        global: { stubs: { StateChip: true } },
        props: { item: '', name: '', state: 'taken', base: '', ours: '', theirs, side: 'theirs' },
      }),
    withText: (theirs: string) => ({ theirs }),
  },
]

describe.each(fields)('$name', ({ of, withText }) => {
  test('warns about what was already there', () => {
    expect(of(OF_A_CLIENT).get('.client-data').text()).toBe(told)
  })

  test('says nothing of an ordinary text', () => {
    expect(of(ORDINARY).get('.client-data').text()).toBe('')
  })

  test('warns once typing pauses, in a live region that already existed', async () => {
    const field = of(ORDINARY)
    const region = field.get('.client-data')
    expect(region.attributes('aria-live')).toBe('polite')
    await field.setProps(withText(OF_A_CLIENT))
    await nextTick()
    expect(region.text()).toBe('')
    vi.runAllTimers()
    await nextTick()
    expect(region.text()).toBe(told)
  })
})
