// @vitest-environment happy-dom
/** Every field of a judgement shows where it is filled in: on the page of a norm, and in the work form of its owner. */
import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { WorkPackage } from '../../../src/contract/delegation-form'
import NormStep from '../../../src/delegate/NormStep.vue'
import { newWork, workKey } from '../../../src/delegate/work'
import { DELEGATED_JUDGEMENT_TEXTS } from '../../../src/domain/delegation/delegation'
import { delegatedJudgement } from '../../../src/domain/delegation/merge'
import { UNTOUCHED, type Judgement } from '../../../src/domain/framework/assessment'
import { JUDGEMENT_FIELDS, JUDGEMENT_TEXTS } from '../../../src/domain/framework/judgement-fields'
import { normsOf, type Norm } from '../../../src/domain/question-set'
import { fieldsOf, isOneOf } from '../../../src/domain/record-fields'
import { openStorage } from '../../../src/storage/open-storage'
import { frameworkSet } from '../../../src/storage/question-sets'
import { useDossier } from '../../../src/stores/dossier'
import { groundKey } from '../../../src/stores/ground'
import { judgementFields } from '../../../src/texts/fields/judgement'
import { labels } from '../../../src/texts/labels'
import NormForm from '../../../src/ui/components/assessment/NormForm.vue'
import { markedJudgement } from '../../fixtures/marked-fields'

const PARTY = 'Merkpartij'
const norm = normsOf(frameworkSet)[0] as Norm
const marked = {
  ...markedJudgement((field) => `Merk ${field}`),
  verdict: 'unmet',
  severity: 'critical',
  workStatus: 'to-check',
  applicable: true,
} as const satisfies Partial<Judgement>

const stubs = {
  VTextField: { props: ['modelValue'], template: '<input :value="modelValue" />' },
  VTextarea: { props: ['modelValue'], template: '<textarea :value="modelValue" />' },
  VSelect: {
    props: ['modelValue', 'items'],
    template: '<input :value="items.find(({ value }) => value === modelValue)?.title" />',
  },
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

const isChosen = (page: VueWrapper, value: string) =>
  page.find<HTMLInputElement>(`input[type="radio"][value="${value}"]`).element.checked

/** The page of a norm that applies, or of one that does not: only that one asks why. */
async function normPage(applicable: boolean): Promise<VueWrapper> {
  const opened = await openStorage({
    databaseName: `judgement-on-screen-${String(applicable)}`,
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    newId: () => randomUUID(),
  })
  if (!opened.ok) throw new Error(opened.problem.code)
  const storage = opened.value
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV Proef' })
  await storage.dossiers.change(dossierId, { parties: [{ id: 'partij', name: PARTY, kind: '' }] })
  const assessment = await storage.assessments.add({
    ...{ dossierId, title: 'Toetsing', status: 'draft', questionSet: frameworkSet, startedOn: '2026-11-01' },
    ...{ adoptedOn: null, adoptedBy: '', previousId: null, snapshot: null },
  })
  await storage.judgements.judge(assessment.id, norm.id, { ...marked, applicable, ownerPartyId: 'partij' })
  const pinia = createPinia()
  const page = mount(NormForm, {
    props: { norm },
    global: {
      plugins: [pinia],
      provide: { [groundKey]: { storage, platform: {}, now: () => new Date(2026, 10, 23), appVersion: '0' } },
      stubs,
    },
  })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
  await flushPromises()
  await vi.waitFor(() => {
    if (valueAt(page, judgementFields.owner.name) !== marked.owner) throw new Error('not drawn yet')
  })
  return page
}

describe('the page of a norm', () => {
  let applies: VueWrapper
  let doesNot: VueWrapper
  beforeAll(async () => {
    applies = await normPage(true)
    doesNot = await normPage(false)
  })

  test.each(JUDGEMENT_TEXTS)('%s is filled in there', (field) => {
    const page = field === 'notApplicableReason' ? doesNot : applies
    expect(valueAt(page, judgementFields[field].name)).toBe(marked[field])
  })

  const filledIn = fieldsOf(JUDGEMENT_FIELDS).filter(
    (field) => JUDGEMENT_FIELDS[field].section === 'form' && !isOneOf(JUDGEMENT_TEXTS, field),
  )
  const shown: Readonly<Partial<Record<keyof Judgement, () => boolean>>> = {
    verdict: () => isChosen(applies, 'unmet'),
    severity: () => isChosen(applies, 'critical'),
    workStatus: () => valueAt(applies, judgementFields.workStatus.name) === labels.workStatus['to-check'],
    ownerPartyId: () => valueAt(applies, judgementFields.ownerPartyId.name) === PARTY,
    applicable: () => isChosen(doesNot, 'not-applicable') && !isChosen(applies, 'not-applicable'),
  }

  test.each(filledIn)('%s is chosen there', (field) => {
    expect(shown[field]?.()).toBe(true)
  })
})

describe('the work form', () => {
  function opened(applicable: boolean) {
    const sent = { ...delegatedJudgement({ ...UNTOUCHED, ...marked }), applicable }
    const work = newWork(
      {
        norms: [{ ...norm, theme: '', sources: [], evidence: [] }],
        actions: [],
        values: { judgements: { [norm.id]: sent }, actions: {} },
        ...{ delegationId: 'werk', dossierId: 'dossier', base: 'ab'.repeat(32), recipient: '', vsv: '' },
      } as unknown as WorkPackage,
      () => '2026-11-24',
    )
    const [asked] = work.work.norms
    if (asked === undefined) throw new Error('no norm')
    const form = mount(NormStep, { props: { norm: asked }, global: { provide: { [workKey]: work } } })
    const back = () => JSON.parse(work.file().text) as { values: { judgements: Record<string, object> } }
    return { form, judged: () => back().values.judgements[norm.id] }
  }

  test.each(DELEGATED_JUDGEMENT_TEXTS)(
    '%s is filled in there as it is in the dossier, and comes back changed',
    async (field) => {
      const { form, judged } = opened(field !== 'notApplicableReason')
      const { name } = judgementFields[field]
      expect(valueAt(form, name)).toBe(marked[field])
      const label = form.findAll('label').find((one) => one.text() === name)
      await form.get(`[id="${String(label?.attributes('for'))}"]`).setValue('Anders')
      expect(judged()).toMatchObject({ [field]: 'Anders' })
    },
  )

  test('verdict, severity and the state of the work are chosen there', () => {
    const { form } = opened(true)
    expect(isChosen(form, 'unmet')).toBe(true)
    expect(valueAt(form, judgementFields.severity.name)).toBe('critical')
    expect(valueAt(form, judgementFields.workStatus.name)).toBe('to-check')
    expect(isChosen(opened(false).form, 'not-applicable')).toBe(true)
  })
})
