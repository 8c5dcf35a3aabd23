// @vitest-environment happy-dom
/** The status of an action, beside a storage that refuses and one that breaks. */
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import type { Action } from '../../../../src/domain/actions/action'
import { NEW_ACTION } from '../../../../src/domain/actions/action-fields'
import { StorageFailure, type Storage } from '../../../../src/storage/storage'
import { useActions } from '../../../../src/stores/actions/actions'
import { appServicesKey } from '../../../../src/stores/app-services'
import ActionProgress from '../../../../src/ui/actions/ActionProgress.vue'

const action: Action = {
  ...NEW_ACTION,
  id: 'a',
  number: 1,
  dossierId: 'd',
  origin: { kind: 'own', themeId: null, statementId: null, normId: null },
}

/** Chooses the next status while storing it ends in `error`; gives what the application gets to hear of it. */
async function choosing(
  error: Error,
): Promise<{ readonly heard: readonly unknown[]; readonly marked: string }> {
  const heard: unknown[] = []
  const pinia = createPinia()
  const nothing = () => () => undefined
  const part = { watch: nothing, watchDeleted: nothing }
  const storage = { onSaved: nothing, onFailure: nothing, dossiers: part } as unknown as Storage
  const page = mount(ActionProgress, {
    props: { action },
    global: {
      plugins: [pinia],
      provide: { [appServicesKey]: { storage, platform: {}, now: () => new Date(), appVersion: '0' } },
      stubs: { ResultDialog: true, VIcon: true },
      config: { errorHandler: (one) => heard.push(one) },
    },
  })
  vi.spyOn(useActions(pinia), 'move').mockRejectedValue(error)
  const started = page.get<HTMLInputElement>('input[value="running"]')
  started.element.checked = true
  await started.trigger('change')
  await vi.waitFor(() => expect(started.element.checked).toBe(false))
  await Promise.resolve()
  const marked = page.findAll<HTMLInputElement>('input').find(({ element }) => element.checked)
  return { heard, marked: marked?.element.value ?? '' }
}

test('a status that could not be stored does not stay selected, and is reported once, by the storage', async () => {
  const { heard, marked } = await choosing(new StorageFailure({ code: 'storage/full', message: 'Vol.' }))
  expect(marked).toBe(action.status)
  expect(heard).toEqual([])
})

test('a fault of ours is not taken for a disk that is full', async () => {
  const fault = new TypeError('onze fout')
  const { heard, marked } = await choosing(fault)
  expect(marked).toBe(action.status)
  expect(heard).toEqual([fault])
})
