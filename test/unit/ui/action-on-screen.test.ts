// @vitest-environment happy-dom
/** Every field of an action shows where it is filled in: on the page of an action, and in the work form of its owner. */
import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { WORK_ELEMENT, workFormFor, workPackageSchema } from '../../../src/contract/delegation-form'
import { placeOf } from '../../../src/contract/form-template'
import ActionStep from '../../../src/delegate/ActionStep.vue'
import { newWork, workKey } from '../../../src/delegate/work'
import {
  ACTION_DAYS,
  ACTION_FIELDS,
  ACTION_TEXTS,
  NEW_ACTION,
  type ActionDay,
  type ActionText,
} from '../../../src/domain/actions/action-fields'
import type { Action } from '../../../src/domain/actions/action'
import { DELEGATED_ACTION_FIELDS, type Delegation } from '../../../src/domain/delegation/delegation'
import { delegatedAction } from '../../../src/domain/delegation/merge'
import { fieldsOf, fieldsWith, isOneOf } from '../../../src/domain/record-fields'
import { openStorage } from '../../../src/storage/open-storage'
import { useDossier } from '../../../src/stores/dossier'
import { groundKey } from '../../../src/stores/ground'
import { actionFields } from '../../../src/texts/fields/action'
import { labels } from '../../../src/texts/labels'
import ActionPage from '../../../src/ui/pages/ActionPage.vue'
import { markedAction } from '../../fixtures/marked-fields'

const PARTY = 'Merkpartij'
const OTHER = 'Merkactie'
let days = 0
const marked = {
  ...NEW_ACTION,
  ...markedAction(
    (field) => `Merk ${field}`,
    () => new Date(Date.UTC(2027, 0, (days += 3))).toISOString().slice(0, 10),
  ),
  mandatory: true,
  status: 'secured',
  impact: 'high',
  effort: 'low',
  verdictDecision: { decision: 'declined', verdict: 'unmet', decidedOn: '2026-01-01' },
} as const satisfies Partial<Action>

/** What Vuetify draws, as the plain control it comes down to. */
const stubs = {
  VTextField: { props: ['modelValue'], template: '<input :value="modelValue" />' },
  VTextarea: { props: ['modelValue'], template: '<textarea :value="modelValue" />' },
  VSelect: {
    props: ['modelValue', 'items'],
    template: '<input :value="items.find(({ value }) => value === modelValue)?.title" />',
  },
  VCheckbox: {
    props: ['modelValue', 'label'],
    template: '<label><input type="checkbox" :checked="modelValue" />{{ label }}</label>',
  },
  VAutocomplete: true,
  VBtn: true,
  VIcon: true,
}

/** The value of the control with this label. */
function valueAt(page: VueWrapper, name: string): string | undefined {
  const label = page.findAll('label').find((one) => one.text() === name)
  const id = label?.attributes('for') ?? ''
  const control = page.find<HTMLInputElement>(`[id="${id}"]`)
  return id !== '' && control.exists() ? control.element.value : undefined
}

describe('the page of an action', () => {
  let page: VueWrapper

  beforeAll(async () => {
    const opened = await openStorage({
      databaseName: 'action-on-screen',
      now: () => new Date('2026-11-23T09:00:00.000Z'),
      newId: () => randomUUID(),
    })
    if (!opened.ok) throw new Error(opened.problem.code)
    const storage = opened.value
    const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
    await storage.dossiers.change(dossierId, { parties: [{ id: 'partij', name: PARTY, kind: '' }] })
    const origin = { kind: 'session', themeId: null, statementId: null, normId: null } as const
    const other = await storage.actions.plan({ ...NEW_ACTION, dossierId, origin, title: OTHER })
    const action = await storage.actions.plan({
      ...marked,
      ...{ dossierId, origin, ownerPartyId: 'partij', dependsOn: [other.id] },
    })
    const pinia = createPinia()
    const Blank = { template: '<i />' }
    const router = createRouter({
      history: createMemoryHistory(),
      routes: ['actions', 'action', 'norm', 'send-work'].map((name) => ({
        name,
        path: `/${name}/:actionId?`,
        component: Blank,
      })),
    })
    page = mount(ActionPage, {
      props: { actionId: action.id },
      global: {
        plugins: [pinia, router],
        provide: {
          [groundKey]: { storage, platform: {}, now: () => new Date(2026, 10, 23), appVersion: '0' },
        },
        stubs,
      },
    })
    setActivePinia(pinia)
    await useDossier().open(dossierId)
    await flushPromises()
    await vi.waitFor(() => {
      if (!page.text().includes(OTHER)) throw new Error('not drawn yet')
    })
  })

  test.each(ACTION_TEXTS)('%s is filled in there', (field) => {
    expect(valueAt(page, actionFields[field].name)).toBe(marked[field])
  })

  test.each(ACTION_DAYS)('%s is chosen there', (field) => {
    expect(valueAt(page, actionFields[field].name)).toBe(marked[field])
  })

  /** How each of the others shows; the keys of the dossier do not. */
  const shown: Readonly<
    Record<Exclude<keyof Action, ActionText | ActionDay | 'id' | 'dossierId'>, () => boolean>
  > = {
    number: () => page.get('h1').text().startsWith('2 '),
    status: () => page.get<HTMLInputElement>('input[value="secured"]').element.checked,
    origin: () => page.text().includes('Afgesproken in een spiegelsessie'),
    mandatory: () => {
      const label = page.findAll('label').find((one) => one.text() === actionFields.mandatory.name)
      return label?.get<HTMLInputElement>('input').element.checked === true
    },
    ownerPartyId: () => valueAt(page, actionFields.ownerPartyId.name) === PARTY,
    impact: () => valueAt(page, actionFields.impact.name) === labels.level.high,
    effort: () => valueAt(page, actionFields.effort.name) === labels.level.low,
    dependsOn: () => page.findAll('h2').some((one) => one.text() === actionFields.dependsOn.name),
    verdictDecision: () => page.text().includes(`‘${labels.verdict.unmet}’ niet overgenomen`),
  }

  test.each(Object.entries(shown))('%s shows there', (_, isShown) => {
    expect(isShown()).toBe(true)
  })
})

describe('the work form', () => {
  const action: Action = {
    ...marked,
    ...{ id: 'actie', dossierId: 'dossier', number: 7, ownerPartyId: PARTY, dependsOn: [] },
    origin: { kind: 'own', themeId: null, statementId: null, normId: null },
  }
  const delegation: Delegation = {
    id: 'werk',
    dossierId: 'dossier',
    assessmentId: null,
    recipient: 'mw. Test',
    note: '',
    askedBefore: null,
    sentAt: '2026-11-23T09:00:00.000Z',
    base: { judgements: {}, actions: { actie: delegatedAction(action) } },
    returns: [],
  }
  const html = workFormFor(
    delegation,
    {
      dossier: { name: 'VSV', contact: '' },
      assessment: null,
      actions: [action],
      sender: '',
      base: 'ab'.repeat(32),
    },
    placeOf(WORK_ELEMENT),
  )

  function opened() {
    const content: unknown = JSON.parse(/>(.*)</s.exec(html)?.[1] ?? '')
    const parsed = workPackageSchema['~run']({ value: content }, {})
    if (!parsed.typed) throw new Error('not a work form')
    const work = newWork(parsed.value, () => '2026-11-24')
    const [sent] = work.work.actions
    if (sent === undefined) throw new Error('no action')
    const form = mount(ActionStep, { props: { action: sent }, global: { provide: { [workKey]: work } } })
    return { form, work }
  }

  const fillIn = DELEGATED_ACTION_FIELDS.filter((field) => field !== 'status')

  test.each(fillIn)(
    '%s is filled in there as it is in the dossier, and comes back changed',
    async (field) => {
      const { form, work } = opened()
      const { name } = actionFields[field]
      expect(valueAt(form, name)).toBe(marked[field])
      const value = isOneOf(ACTION_DAYS, field) ? '2028-02-29' : 'Anders'
      const label = form.findAll('label').find((one) => one.text() === name)
      await form.get(`[id="${String(label?.attributes('for'))}"]`).setValue(value)
      expect(JSON.parse(work.file().text)).toMatchObject({
        values: { actions: { actie: { [field]: value } } },
      })
    },
  )

  test('status is chosen there', async () => {
    const { form, work } = opened()
    expect(valueAt(form, actionFields.status.name)).toBe('secured')
    await form.get('select').setValue('running')
    expect(work.file().text).toContain('"status":"running"')
  })

  test.each(fieldsWith(ACTION_FIELDS, { delegated: ['read'], kind: ['line', 'lines', 'text'] }))(
    '%s can be read there',
    (field) => {
      expect(opened().form.text()).toContain(marked[field])
    },
  )

  test.each(
    fieldsOf(ACTION_FIELDS).filter(
      (field) => ACTION_FIELDS[field].delegated === 'no' && ACTION_FIELDS[field].section !== 'key',
    ),
  )('%s does not leave the dossier', (field) => {
    expect(html).not.toContain(`"${field}"`)
    if (isOneOf([...ACTION_TEXTS, ...ACTION_DAYS], field)) expect(html).not.toContain(marked[field])
  })
})
