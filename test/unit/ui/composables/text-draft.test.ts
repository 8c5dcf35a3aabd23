// @vitest-environment happy-dom
/** A field that saves itself, beside a storage that is slow, tidies up, or refuses. */
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, test, vi } from 'vitest'
import { defineComponent, nextTick, ref, type Ref } from 'vue'
import { StorageFailure, type Storage } from '../../../../src/storage/storage'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useSaving } from '../../../../src/stores/app/saving'
import { isBase, textKeepKey, useTexts } from '../../../../src/stores/app/typed-texts'
import { useTextDraft, type TextSource } from '../../../../src/ui/composables/text-draft'

/** A field on something, as a screen has it. */
function mounted(source: () => TextSource) {
  const pinia = createPinia()
  setActivePinia(pinia)
  const nothing = () => () => undefined
  const services = {
    storage: { onSaved: nothing, onFailure: nothing } as Partial<Storage> as Storage,
    now: () => new Date(),
  }
  /** What outlives the page, as it was last kept. */
  const kept = { text: '' }
  const keep = {
    keep: (_name: string, text: string) => void (kept.text = text),
    drop: () => void (kept.text = ''),
    onLeft: () => undefined,
  }
  let draft: ReturnType<typeof useTextDraft> | undefined
  mount(
    defineComponent({
      setup() {
        draft = useTextDraft(source)
        return () => null
      },
    }),
    { global: { plugins: [pinia], provide: { [appServicesKey]: services, [textKeepKey]: keep } } },
  )
  if (draft === undefined) throw new Error('no field')
  return { draft, kept, saving: useSaving(pinia) }
}

/** The stored text, and a field on it; `store` decides what becomes of a text. */
function fieldOn(stored: Ref<string>, store: (text: string) => Promise<unknown>) {
  const place = { kind: 'question-set', dossierId: '', recordId: '', field: '' } as const
  const { draft, kept, saving } = mounted(() => ({ value: stored.value, place, label: '', store }))
  return { text: draft.text, flush: draft.flush, kept, saving }
}

test('a name that is stored without the space behind it leaves that space for the next word', async () => {
  const stored = ref('')
  const { text, flush } = fieldOn(stored, () => Promise.resolve())
  text.value = 'VSV '
  await nextTick()
  await flush()
  stored.value = 'VSV'
  await nextTick()
  expect(text.value).toBe('VSV ')
})

test('while somebody types, updates from the storage wait', async () => {
  const stored = ref('oud')
  const { text } = fieldOn(stored, () => Promise.resolve())
  text.value = 'nieuw'
  await nextTick()
  stored.value = 'van een ander venster'
  await nextTick()
  expect(text.value).toBe('nieuw')
})

test('text stored by another window appears when nobody types here', async () => {
  const stored = ref('oud')
  const { text } = fieldOn(stored, () => Promise.resolve())
  stored.value = 'van een ander venster'
  await nextTick()
  expect(text.value).toBe('van een ander venster')
})

test('a text that could not be stored stays, is not called saved, and is tried again at closing', async () => {
  const stored = ref('')
  const full = new StorageFailure({ code: 'storage/full', message: 'De schijf is vol.' })
  const store = vi.fn<(text: string) => Promise<unknown>>(() => Promise.reject(full))
  const { text, flush, saving } = fieldOn(stored, store)
  text.value = 'belangrijk'
  await nextTick()
  await flush()
  expect(text.value).toBe('belangrijk')
  expect(saving.state).toBe('saving')
  store.mockImplementation(async (typed) => (stored.value = typed))
  await saving.flush()
  expect(stored.value).toBe('belangrijk')
  expect(saving.state).not.toBe('saving')
})

test('a text that was refused and stands there after all at the next start is not the work of another', async () => {
  const stored = ref('oud')
  const { text, flush, kept } = fieldOn(stored, (typed) => {
    // A database that is cut off on a full disk may have written what it says it did not.
    stored.value = typed
    return Promise.reject(new StorageFailure({ code: 'storage/closed', message: 'De opslag is gesloten.' }))
  })
  text.value = 'te laat'
  await flush()
  text.value = 'veel te laat'
  const left = JSON.parse(kept.text) as { text: string; bases: string[] }
  expect(left.text).toBe('veel te laat')
  expect(isBase(left, stored.value)).toBe(true)
})

test('a text cut off while it is stored does not stand in the way of what was typed after it', async () => {
  const stored = ref('oud')
  const { text, flush, kept } = fieldOn(stored, (typed) => {
    stored.value = typed
    return new Promise(() => undefined)
  })
  text.value = 'eerst'
  void flush()
  text.value = 'eerst en daarna'
  const left = JSON.parse(kept.text) as { text: string; bases: string[] }
  expect(left.text).toBe('eerst en daarna')
  expect(isBase(left, stored.value)).toBe(true)
})

test('text typed while an earlier text is being stored is stored after it', async () => {
  const stored = ref('')
  let release = () => {}
  const slow = new Promise<void>((resolve) => (release = resolve))
  const { text, flush } = fieldOn(stored, async (typed) => {
    await slow
    stored.value = typed
  })
  text.value = 'eerst'
  await nextTick()
  const first = flush()
  text.value = 'eerst en daarna'
  await nextTick()
  release()
  await first
  await flush()
  await nextTick()
  expect(stored.value).toBe('eerst en daarna')
  expect(text.value).toBe('eerst en daarna')
})

test('leaving the field and the page at the same moment stores the text and trips over nothing', async () => {
  const stored = ref('')
  const { text, flush, saving } = fieldOn(stored, async (typed) => {
    await Promise.resolve()
    stored.value = typed
  })
  text.value = 'op de valreep'
  await nextTick()
  await expect(Promise.all([flush(), flush()])).resolves.toBeDefined()
  expect(stored.value).toBe('op de valreep')
  expect(saving.state).not.toBe('saving')
})

/** A field that is about one record, and then about the next. */
function fieldOnRecords() {
  const stored = new Map([
    ['a', 'tekst van a'],
    ['b', 'tekst van b'],
  ])
  const record = ref('a')
  const shown = ref('tekst van a')
  const place = () =>
    ({ kind: 'question-set', dossierId: '', recordId: record.value, field: 'title' }) as const
  const { draft, saving } = mounted(() => {
    const id = record.value
    const value = shown.value
    return { value, place: place(), label: 'Veld', store: async (text) => void stored.set(id, text) }
  })
  return { stored, record, shown, saving, ...draft }
}

test('a text lands in the record it was typed in, when the field is about the next one before it is stored', async () => {
  const { stored, record, shown, text, flush, saving } = fieldOnRecords()
  text.value = 'getypt in a'
  record.value = 'b'
  shown.value = 'tekst van b'
  await nextTick()
  expect(text.value).toBe('tekst van b')
  await flush()
  await vi.waitFor(() => expect(stored.get('a')).toBe('getypt in a'))
  expect(stored.get('b')).toBe('tekst van b')
  await vi.waitFor(() => expect(saving.state).not.toBe('saving'))
})

describe('somebody typing while another window stores something else in the field', () => {
  async function both() {
    const field = fieldOnRecords()
    field.text.value = 'van mij'
    field.shown.value = 'van een ander'
    field.stored.set('a', 'van een ander')
    await nextTick()
    return field
  }

  test('sees that text, and stores nothing over it until they choose', async () => {
    const { text, elsewhere, flush, stored, saving } = await both()
    expect(text.value).toBe('van mij')
    expect(elsewhere.value).toBe('van een ander')
    await flush()
    expect(stored.get('a')).toBe('van een ander')
    expect(elsewhere.value).toBe('van een ander')
    expect(saving.state).toBe('saving')
  })

  test.each([
    ['mine', true, 'van mij'],
    ['both', true, 'van een ander\n\nvan mij'],
    ['both', false, 'van een ander / van mij'],
  ] as const)('who chooses %s (lines: %s) gets that', async (choice, hasLines, result) => {
    const { text, elsewhere, choose, stored, saving } = await both()
    await choose(choice, hasLines)
    expect(stored.get('a')).toBe(result)
    expect(text.value).toBe(result)
    expect(elsewhere.value).toBeNull()
    expect(saving.state).not.toBe('saving')
  })

  test('who chooses the other text, or types the same, has nothing more to store', async () => {
    for (const agree of ['choose', 'type']) {
      const { text, elsewhere, choose, stored, saving } = await both()
      if (agree === 'choose') await choose('theirs', true)
      else text.value = 'van een ander'
      expect(text.value).toBe('van een ander')
      expect(elsewhere.value).toBeNull()
      expect(saving.state).not.toBe('saving')
      expect(stored.get('a')).toBe('van een ander')
    }
  })

  test('is asked nothing more when it is taken back there', async () => {
    const { shown, elsewhere, flush, stored } = await both()
    shown.value = 'tekst van a'
    await nextTick()
    expect(elsewhere.value).toBeNull()
    await flush()
    expect(stored.get('a')).toBe('van mij')
  })

  test('is asked elsewhere when they go on to the next record first', async () => {
    const { record, shown, stored, saving } = await both()
    record.value = 'b'
    shown.value = 'tekst van b'
    await nextTick()
    expect(useTexts().left).toMatchObject([{ text: 'van mij', stored: 'van een ander', label: 'Veld' }])
    expect(stored.get('a')).toBe('van een ander')
    await vi.waitFor(() => expect(saving.state).not.toBe('saving'))
  })
})

test('text stored by this window is never attributed to another', async () => {
  const { shown, text, elsewhere, flush } = fieldOnRecords()
  text.value = 'een'
  await flush()
  text.value = 'een twee'
  shown.value = 'een'
  await nextTick()
  await flush()
  text.value = 'een twee drie'
  shown.value = 'een twee'
  await nextTick()
  expect(elsewhere.value).toBeNull()
})

test('a fault of ours is not taken for a failed save', async () => {
  const stored = ref('')
  const { text, flush } = fieldOn(stored, () => Promise.reject(new TypeError('onze fout')))
  text.value = 'tekst'
  await expect(flush()).rejects.toThrow('onze fout')
  expect(text.value).toBe('tekst')
})
