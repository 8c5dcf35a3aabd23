// @vitest-environment happy-dom
/** Whoever went to another page while something was being stored is left there. */
import { flushPromises, shallowMount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp, defineComponent, type Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { ReturnFile } from '../../../src/contract/delegation-file'
import type { Action } from '../../../src/domain/actions/action'
import { NEW_ACTION } from '../../../src/domain/actions/action-fields'
import { success } from '../../../src/domain/outcome'
import { OWN_IDEA, useActions } from '../../../src/stores/actions/actions'
import { useFrameworkChange } from '../../../src/stores/framework/content/framework-change'
import { useOwnSets } from '../../../src/stores/framework/content/own-sets'
import { useAnswerList } from '../../../src/stores/survey/receiving/answer-list'
import { useDelegation } from '../../../src/stores/delegation/delegation'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../../src/stores/app-services'
import { useReturnedWork } from '../../../src/stores/delegation/returned-work'
import { useRounds } from '../../../src/stores/survey/round/rounds'
import { nl } from '../../../src/texts/nl'
import ListFileStep from '../../../src/ui/survey/receiving/ListFileStep.vue'
import ConfirmDialog from '../../../src/ui/components/ConfirmDialog.vue'
import ActionPage from '../../../src/ui/actions/ActionPage.vue'
import BeginPanel from '../../../src/ui/framework/content/BeginPanel.vue'
import AnswerListPage from '../../../src/ui/survey/receiving/AnswerListPage.vue'
import MergeWorkPage from '../../../src/ui/delegation/MergeWorkPage.vue'
import RoundPage from '../../../src/ui/survey/round/RoundPage.vue'
import SendWorkPage from '../../../src/ui/delegation/SendWorkPage.vue'
import StartPage from '../../../src/ui/dossier/StartPage.vue'
import { assessment, framework, norm } from '../domain/framework-fixture'
import { round } from '../domain/mirror-fixture'
import { silentServices as ground } from './silent-services'

let router: Router
let pinia: Pinia
/** Ends the waiting of what was begun. */
let stored: (value?: unknown) => void

const waiting = () => new Promise<never>((resolve) => (stored = resolve as typeof stored))

beforeEach(async () => {
  const nothing = defineComponent(() => () => null)
  const names = ['start', 'elsewhere', 'overview', 'delegations', 'rounds', 'actions', 'round', 'assessment']
  router = createRouter({
    history: createMemoryHistory(),
    routes: names.map((name) => ({ path: name === 'start' ? '/' : `/${name}`, name, component: nothing })),
  })
  await router.push('/')
  pinia = createPinia()
  const app = createApp(nothing)
  app.use(pinia)
  // Beside the page: a router goes back to its beginning with the last application that uses it.
  app.use(router)
  app.provide(appServicesKey, ground)
  setActivePinia(pinia)
})

/** A page, with its parts as empty boxes. */
function open(page: Component, props: Record<string, unknown> = {}): VueWrapper {
  const field = { name: 'VTextField', emits: ['update:modelValue'], template: '<i />' }
  const button = { template: '<button><slot /></button>' }
  return shallowMount(page, {
    props,
    global: {
      plugins: [pinia, router],
      provide: { [appServicesKey]: ground },
      stubs: { VTextField: field, VBtn: button },
      // Of Vuetify only what is used here stands in.
      config: { warnHandler: () => undefined },
    },
  })
}

/** Goes to another page while the storage is thinking; tells where the user is when it is done. */
async function leaving(page: VueWrapper): Promise<string> {
  await router.push('/elsewhere')
  page.unmount()
  stored(success({ id: 'd' }))
  await flushPromises()
  return String(router.currentRoute.value.name)
}

const press = async (page: VueWrapper, name: string): Promise<void> => {
  const button = page.findAll('button').find((one) => one.text() === name)
  if (button === undefined) throw new Error(`no ${name}: ${page.html()}`)
  await button.trigger('click')
}

describe('somebody who left while it was being stored is not moved to another page', () => {
  test('by work that was sent', async () => {
    const send = vi.spyOn(useDelegation(), 'send').mockImplementation(waiting)
    const page = open(SendWorkPage, { normId: null, actionId: 'a' })
    page.findComponent({ name: 'VTextField' }).vm.$emit('update:modelValue', 'Mirjam')
    await page.get('form').trigger('submit')
    expect(send).toHaveBeenCalledOnce()
    expect(await leaving(page)).toBe('elsewhere')
  })

  test('by work that was merged', async () => {
    const work = useReturnedWork()
    work.incoming = { delegationId: '', fileName: '', digest: '', file: returned }
    const merge = vi.spyOn(work, 'mergeNow').mockImplementation(waiting)
    const page = open(MergeWorkPage)
    await press(page, nl.delegation.merge.merge)
    expect(merge).toHaveBeenCalledOnce()
    expect(await leaving(page)).toBe('elsewhere')
  })

  test('by a round that was removed', async () => {
    const remove = vi.spyOn(useRounds(), 'remove').mockImplementation(waiting)
    const page = open(RoundPage, { round: round({ status: 'draft' }) })
    await press(page, nl.rounds.remove)
    page.findComponent(ConfirmDialog).vm.$emit('confirm')
    expect(remove).toHaveBeenCalledOnce()
    expect(await leaving(page)).toBe('elsewhere')
  })

  test('by a dossier file that was read', async () => {
    await router.push('/?doe=open-dossier')
    const read = vi.spyOn(useDossiers(), 'openFile').mockImplementation(waiting)
    const page = open(StartPage)
    await flushPromises()
    expect(read).toHaveBeenCalledOnce()
    expect(await leaving(page)).toBe('elsewhere')
  })
})

test('somebody who goes back to the file while the answers are counted stays there', async () => {
  const store = useAnswerList()
  const lookBack = vi.spyOn(store, 'lookBack').mockImplementation(waiting)
  const page = open(AnswerListPage, { round: round({ status: 'open' }) })
  store.columns = ['profession', 'statement:T-1']
  page.findComponent(ListFileStep).vm.$emit('chosen')
  await flushPromises()
  await press(page, nl.answerList.next)
  expect(lookBack).toHaveBeenCalledOnce()
  await press(page, nl.answerList.otherFile)
  stored()
  await flushPromises()
  expect(page.findComponent(ListFileStep).exists()).toBe(true)
})

test('a round that was removed leads to the list, though its page goes with it', async () => {
  vi.spyOn(useRounds(), 'remove').mockImplementation(waiting)
  await router.push('/round')
  const page = open(RoundPage, { round: round({ status: 'draft' }) })
  await press(page, nl.rounds.remove)
  page.findComponent(ConfirmDialog).vm.$emit('confirm')
  page.unmount()
  stored()
  await flushPromises()
  expect(router.currentRoute.value.name).toBe('rounds')
})

test('the next assessment that was begun is shown, though nothing is left to begin with by then', async () => {
  const start = vi.spyOn(useFrameworkChange(), 'start').mockImplementation(waiting)
  useDossier().assessments = [assessment(framework({ T: [norm('N-1')] }))]
  useFrameworkChange().show(useOwnSets().builtIn.find(({ set }) => set.kind === 'kader')?.key ?? '')
  const page = open(BeginPanel, { dossierId: 'd' })
  await page.get('form').trigger('submit')
  expect(start).toHaveBeenCalledOnce()
  page.unmount()
  stored()
  await flushPromises()
  expect(router.currentRoute.value.name).toBe('assessment')
})

describe('an action that is removed', () => {
  const action: Action = { ...NEW_ACTION, id: 'a', dossierId: 'd', number: 1, origin: OWN_IDEA }

  test.each([
    ['goes, when the page does', true, 1],
    ['stays, when the user stays for a text that could not be stored', false, 0],
  ])('%s', async (_what, mayLeave, times) => {
    useDossier().actions = [action]
    const remove = vi.spyOn(useActions(), 'remove').mockResolvedValue(undefined)
    router.beforeEach(() => mayLeave)
    const page = open(ActionPage, { actionId: 'a' })
    await press(page, nl.actionPage.remove)
    await flushPromises()
    expect(remove).toHaveBeenCalledTimes(times)
  })
})

const returned: ReturnFile = {
  format: 'vsv-retour',
  version: 1,
  delegationId: '',
  dossierId: '',
  base: '',
  from: '',
  filledOn: '2026-11-23',
  values: { judgements: {}, actions: {} },
}
