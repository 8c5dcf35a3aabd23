// @vitest-environment happy-dom
/** Every field of an action shows where it is filled in: on the page of an action, and in the work form of its owner. */
import 'fake-indexeddb/auto'
import { mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, test } from 'vitest'
import { WORK_ELEMENT, workFormFor, workPackageSchema } from '../../../../src/contract/delegation-form'
import { placeOf } from '../../../../src/contract/form-template'
import ActionStep from '../../../../src/delegate/ActionStep.vue'
import { newWork, workKey } from '../../../../src/delegate/work'
import {
  ACTION_DAYS,
  ACTION_FIELDS,
  ACTION_TEXTS,
  NEW_ACTION,
} from '../../../../src/domain/actions/action-fields'
import type { Action } from '../../../../src/domain/actions/action'
import { DELEGATED_ACTION_FIELDS, type Delegation } from '../../../../src/domain/delegation/delegation'
import { delegatedAction } from '../../../../src/domain/delegation/merge'
import { fieldsOf, fieldsWith, isOneOf } from '../../../../src/domain/record-fields'
import { actionFields } from '../../../../src/texts/fields/action'
import { labels } from '../../../../src/texts/labels'
import ActionPage from '../../../../src/ui/actions/ActionPage.vue'
import { markedAction } from '../../../fixtures/marked-fields'
import {
  everyFieldComesBack,
  everyFieldShows,
  isChosen,
  isTicked,
  newDossier,
  PARTY,
  screenOf,
  valueAt,
  markOf,
} from '../walk-fields'

const OTHER = 'Merkactie'
let days = 0
const marked = {
  ...NEW_ACTION,
  ...markedAction(markOf, () => new Date(Date.UTC(2027, 0, (days += 3))).toISOString().slice(0, 10)),
  mandatory: true,
  status: 'secured',
  impact: 'high',
  effort: 'low',
  verdictDecision: { decision: 'declined', verdict: 'unmet', decidedOn: '2026-01-01' },
} as const satisfies Partial<Action>

describe('the page of an action', () => {
  let page: VueWrapper

  beforeAll(async () => {
    const dossier = await newDossier('action-on-screen')
    const { storage, dossierId } = dossier
    const origin = { kind: 'session', themeId: null, statementId: null, normId: null } as const
    const other = await storage.actions.plan({ ...NEW_ACTION, dossierId, origin, title: OTHER })
    const { id: actionId } = await storage.actions.plan({
      ...marked,
      ...{ dossierId, origin, ownerPartyId: PARTY.id, dependsOn: [other.id] },
    })
    page = await screenOf(ActionPage, { actionId }, dossier, (drawn) => drawn.text().includes(OTHER))
  })

  everyFieldShows<keyof Action>({
    table: ACTION_FIELDS,
    words: actionFields,
    values: marked,
    keys: ['id', 'dossierId'],
    page: () => page,
    shown: {
      number: () => page.get('h1').text().startsWith('2 '),
      status: () => isChosen(page, 'secured'),
      origin: () => page.text().includes('Afgesproken in een spiegelsessie'),
      mandatory: () => isTicked(page, actionFields.mandatory.name),
      ownerPartyId: () => valueAt(page, actionFields.ownerPartyId.name) === PARTY.name,
      impact: () => valueAt(page, actionFields.impact.name) === labels.level.high,
      effort: () => valueAt(page, actionFields.effort.name) === labels.level.low,
      dependsOn: () => page.findAll('h2').some((one) => one.text() === actionFields.dependsOn.name),
      verdictDecision: () => page.text().includes(`‘${labels.verdict.unmet}’ niet overgenomen`),
    },
  })
})

describe('the work form', () => {
  const action: Action = {
    ...marked,
    ...{ id: 'actie', dossierId: 'dossier', number: 7, ownerPartyId: PARTY.name, dependsOn: [] },
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
    const file = () => JSON.parse(work.file().text) as { values: { actions: Record<string, object> } }
    return { form, back: () => file().values.actions['actie'] }
  }

  everyFieldComesBack({
    fields: DELEGATED_ACTION_FIELDS.filter((field) => field !== 'status'),
    days: ACTION_DAYS,
    words: actionFields,
    values: marked,
    open: () => opened(),
  })

  test('status is chosen there', async () => {
    const { form, back } = opened()
    expect(valueAt(form, actionFields.status.name)).toBe('secured')
    await form.get('select').setValue('running')
    expect(back()).toMatchObject({ status: 'running' })
  })

  test.each(fieldsWith(ACTION_FIELDS, { delegated: ['read'], kind: ['line', 'lines', 'text'] }))(
    '%s can be read there',
    (field) => {
      expect(opened().form.text()).toContain(marked[field])
    },
  )

  test.each(
    fieldsOf(ACTION_FIELDS).filter(
      (field) => !('delegated' in ACTION_FIELDS[field]) && ACTION_FIELDS[field].section !== 'key',
    ),
  )('%s does not leave the dossier', (field) => {
    expect(html).not.toContain(`"${field}"`)
    if (isOneOf([...ACTION_TEXTS, ...ACTION_DAYS], field)) expect(html).not.toContain(marked[field])
  })
})
