/** Walks past every field of a record where it is filled in: on its screen, and in the work form of its owner. */
import { randomUUID } from 'node:crypto'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { signsOfClientData } from '../../../src/domain/framework/evidence/client-data'
import { TEXT_KINDS } from '../../../src/domain/record-fields'
import { openStorage } from '../../../src/storage/open-storage'
import type { Storage } from '../../../src/storage/storage'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../src/stores/app-services'
import type { FieldWords } from '../../../src/texts/fields/field-words'

export const PARTY = { id: 'partij', name: 'Merkpartij', kind: '' } as const

let births = 1930
/** A text of a field with data of a client in it, which no other field has. */
export function markOf(field: string): string {
  births += 1
  return `Merk ${field}, geb. 1-2-${String(births)}`
}

/** The label a field draws itself, where no other stands above it. */
const OWN_LABEL = '<label v-if="label" :for="label">{{ label }}</label>'

/** As Vuetify tells what somebody typed. */
const TYPED = `@input="$emit('update:modelValue', $event.target.value)"`

/** What Vuetify draws, as the plain control it comes down to. */
const stubs = {
  VTextField: {
    inheritAttrs: false,
    props: ['modelValue', 'label'],
    emits: ['update:modelValue'],
    template: `${OWN_LABEL}<input v-bind="$attrs" :id="$attrs.id ?? label" :value="modelValue" ${TYPED} />`,
  },
  VTextarea: {
    inheritAttrs: false,
    props: ['modelValue', 'label'],
    emits: ['update:modelValue'],
    template: `${OWN_LABEL}<textarea v-bind="$attrs" :id="$attrs.id ?? label" :value="modelValue" ${TYPED} />`,
  },
  VSelect: {
    props: ['modelValue', 'items'],
    template:
      '<input :value="[modelValue].flat().map((one) => items.find(({ value }) => value === one)?.title).join()" />',
  },
  VAutocomplete: {
    props: ['modelValue', 'label'],
    template: '<label>{{ label }}: {{ modelValue.join() }}</label>',
  },
  VCheckbox: {
    props: ['modelValue', 'label'],
    template: '<label><input type="checkbox" :checked="modelValue" />{{ label }}</label>',
  },
  VDialog: { props: ['modelValue'], template: '<div v-if="modelValue"><slot /></div>' },
  VCard: { template: '<div><slot /></div>' },
  VBtn: true,
  VIcon: true,
}

const ROUTES = 'overview actions action norm send-work delegations evidence piece'.split(' ')

interface OpenedDossier {
  readonly storage: Storage
  readonly dossierId: string
}

/** A dossier with one party, in a database of its own. */
export async function newDossier(databaseName: string): Promise<OpenedDossier> {
  const opened = await openStorage({
    databaseName,
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    newId: () => randomUUID(),
  })
  if (!opened.ok) throw new Error(opened.problem.code)
  const storage = opened.value
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
  await storage.dossiers.change(dossierId, { parties: [PARTY] })
  return { storage, dossierId }
}

/** A screen of that dossier, once it is drawn. */
export async function screenOf(
  component: Component,
  props: Readonly<Record<string, unknown>>,
  { storage, dossierId }: OpenedDossier,
  isDrawn: (page: VueWrapper) => boolean,
): Promise<VueWrapper> {
  const pinia = createPinia()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ROUTES.map((name) => ({
      name,
      path: `/${name}/:actionId?/:normId?/:pieceId?`,
      component: { template: '<i />' },
    })),
  })
  const page = mount(component, {
    props,
    global: {
      plugins: [pinia, router],
      provide: {
        [appServicesKey]: { storage, platform: {}, now: () => new Date(2026, 10, 23), appVersion: '0' },
      },
      stubs,
    },
  })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
  await flushPromises()
  await vi.waitFor(() => {
    if (!isDrawn(page)) throw new Error('not drawn yet')
  })
  return page
}

function controlOf(page: VueWrapper, name: string) {
  const label = page.findAll('label').find((one) => one.text() === name)
  return page.find<HTMLInputElement>(`[id="${label?.attributes('for') ?? ''}"]`)
}

/** The value of the control with this label. */
export function valueAt(page: VueWrapper, name: string): string | undefined {
  const control = controlOf(page, name)
  return control.exists() ? control.element.value : undefined
}

/** Whether the box or the round of this value is ticked. */
export function isChosen(page: VueWrapper, value: string): boolean {
  return page.find<HTMLInputElement>(`input[value="${value}"]`).element.checked
}

/** Whether the box inside this label is ticked. */
export function isTicked(page: VueWrapper, name: string): boolean {
  const label = page.findAll('label').find((one) => one.text() === name)
  return label?.get<HTMLInputElement>('input').element.checked === true
}

/** The data of a client that were pointed out, as one text. */
function pointedOut(page: VueWrapper): string {
  return page
    .findAll('.client-data, .client-data-warning')
    .map((note) => note.text())
    .join(' ')
}

/** Data of a client in this field are pointed out, whether they stand in it already or are typed now. */
async function isWatched(page: VueWrapper, name: string): Promise<void> {
  let typed = valueAt(page, name) ?? ''
  if (signsOfClientData(typed).length === 0) {
    typed = markOf(name)
    await controlOf(page, name).setValue(typed)
  }
  const [sign] = signsOfClientData(typed)
  await vi.waitFor(() => {
    expect(pointedOut(page)).toContain(sign?.found)
  })
}

/** Every field of a record, except its keys: a text or a day in a control under its name, whatever else as `shown` tells. */
export function everyFieldShows<Field extends string>(record: {
  readonly table: Readonly<Record<Field, { readonly kind: string }>>
  readonly words: Readonly<Record<Field, FieldWords>>
  readonly values: Readonly<Partial<Record<Field, unknown>>>
  readonly keys: readonly Field[]
  readonly page: (field: Field) => VueWrapper
  readonly shown: Readonly<Partial<Record<Field, () => boolean>>>
}): void {
  const { table, words, values, keys, page, shown } = record
  const fields = (Object.keys(table) as Field[]).filter((field) => !keys.includes(field))
  test.each(fields.filter((field) => !['own', 'choice', 'yes-no'].includes(table[field].kind)))(
    '%s is filled in there',
    (field) => {
      expect(values).toHaveProperty(field)
      expect(valueAt(page(field), words[field].name)).toBe(values[field])
    },
  )
  test.each(fields.filter((field) => (TEXT_KINDS as readonly string[]).includes(table[field].kind)))(
    'data of a client in %s are pointed out there',
    async (field) => isWatched(page(field), words[field].name),
  )
  test.each(fields.filter((field) => ['own', 'choice', 'yes-no'].includes(table[field].kind)))(
    '%s shows there',
    (field) => {
      expect(shown[field]?.()).toBe(true)
    },
  )
}

/** Every text and day an owner may fill in: it is watched for data of a client, stands in the work form as it is in the dossier, and comes back changed. */
export function everyFieldComesBack<Field extends string>(record: {
  readonly fields: readonly Field[]
  readonly days: readonly string[]
  readonly words: Readonly<Record<Field, FieldWords>>
  readonly values: Readonly<Record<Field, unknown>>
  /** The work form, and what it gives back of the record. */
  readonly open: (field: Field) => { readonly form: VueWrapper; readonly back: () => unknown }
}): void {
  const { fields, days, words, values, open } = record
  test.each(fields.filter((field) => !days.includes(field)))(
    'data of a client in %s are pointed out there',
    async (field) => isWatched(open(field).form, words[field].name),
  )
  test.each(fields)(
    '%s is filled in there as it is in the dossier, and comes back changed',
    async (field) => {
      const { form, back } = open(field)
      const { name } = words[field]
      expect(valueAt(form, name)).toBe(values[field])
      const value = days.includes(field) ? '2028-02-29' : 'Anders'
      await controlOf(form, name).setValue(value)
      expect(back()).toMatchObject({ [field]: value })
    },
  )
}
