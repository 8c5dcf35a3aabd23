// @vitest-environment happy-dom
/** Every field of a judgement shows where it is filled in: on the page of a norm, and in the work form of its owner. */
import 'fake-indexeddb/auto'
import { mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, test } from 'vitest'
import type { WorkPackage } from '../../../../../src/contract/delegation-form'
import NormStep from '../../../../../src/delegate/NormStep.vue'
import { newWork, workKey } from '../../../../../src/delegate/work'
import { DELEGATED_JUDGEMENT_TEXTS } from '../../../../../src/domain/delegation/delegation'
import { delegatedJudgement } from '../../../../../src/domain/delegation/merge'
import { UNTOUCHED, type Judgement } from '../../../../../src/domain/framework/assessment/assessment'
import { JUDGEMENT_FIELDS } from '../../../../../src/domain/framework/assessment/judgement-fields'
import { normsOf, type Norm } from '../../../../../src/domain/question-set'
import { fieldsWith } from '../../../../../src/domain/record-fields'
import { frameworkSet } from '../../../../../src/storage/built-in-sets'
import { judgementFields } from '../../../../../src/texts/fields/judgement'
import { labels } from '../../../../../src/texts/labels'
import NormForm from '../../../../../src/ui/framework/assessment/NormForm.vue'
import { markedJudgement } from '../../../../fixtures/marked-fields'
import {
  everyFieldComesBack,
  everyFieldShows,
  isChosen,
  newDossier,
  PARTY,
  screenOf,
  valueAt,
  markOf,
} from '../../walk-fields'

const norm = normsOf(frameworkSet)[0] as Norm
const marked = {
  ...markedJudgement(markOf),
  verdict: 'unmet',
  severity: 'critical',
  workStatus: 'to-check',
  applicable: true,
} as const satisfies Partial<Judgement>

/** The page of a norm that applies, or of one that does not: only that one asks why. */
async function normPage(applicable: boolean): Promise<VueWrapper> {
  const dossier = await newDossier(`judgement-on-screen-${String(applicable)}`)
  const { storage, dossierId } = dossier
  const assessment = await storage.assessments.add({
    ...{ dossierId, title: 'Toetsing', status: 'draft', questionSet: frameworkSet, startedOn: '2026-11-01' },
    ...{ adoptedOn: null, adoptedBy: '', previousId: null, snapshot: null },
  })
  await storage.judgements.judge(assessment.id, norm.id, { ...marked, applicable, ownerPartyId: PARTY.id })
  return screenOf(
    NormForm,
    { norm },
    dossier,
    (page) => valueAt(page, judgementFields.owner.name) === marked.owner,
  )
}

describe('the page of a norm', () => {
  let applies: VueWrapper
  let doesNot: VueWrapper
  beforeAll(async () => {
    applies = await normPage(true)
    doesNot = await normPage(false)
  })

  everyFieldShows<keyof Judgement>({
    table: JUDGEMENT_FIELDS,
    words: judgementFields,
    values: marked,
    keys: fieldsWith(JUDGEMENT_FIELDS, { section: ['key', 'automatic'] }),
    page: (field) => (field === 'notApplicableReason' ? doesNot : applies),
    shown: {
      verdict: () => isChosen(applies, 'unmet'),
      severity: () => isChosen(applies, 'critical'),
      workStatus: () => valueAt(applies, judgementFields.workStatus.name) === labels.workStatus['to-check'],
      ownerPartyId: () => valueAt(applies, judgementFields.ownerPartyId.name) === PARTY.name,
      applicable: () => isChosen(doesNot, 'not-applicable') && !isChosen(applies, 'not-applicable'),
    },
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
    const file = () => JSON.parse(work.file().text) as { values: { judgements: Record<string, object> } }
    return { form, back: () => file().values.judgements[norm.id] }
  }

  everyFieldComesBack({
    fields: DELEGATED_JUDGEMENT_TEXTS,
    days: [],
    words: judgementFields,
    values: marked,
    open: (field) => opened(field !== 'notApplicableReason'),
  })

  test('verdict, severity and the state of the work are chosen there', () => {
    const { form } = opened(true)
    expect(isChosen(form, 'unmet')).toBe(true)
    expect(valueAt(form, judgementFields.severity.name)).toBe('critical')
    expect(valueAt(form, judgementFields.workStatus.name)).toBe('to-check')
    expect(isChosen(opened(false).form, 'not-applicable')).toBe(true)
  })
})
