// @vitest-environment happy-dom
/** The page of a norm tells which norms of other lists are about the same subject; the list offers the short test where there is one. */
import 'fake-indexeddb/auto'
import type { VueWrapper } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import type { Assessment } from '../../../../../src/domain/framework/assessment/assessment'
import { normsOf, type FrameworkSet } from '../../../../../src/domain/question-set'
import { frameworkSet, frameworkSets } from '../../../../../src/storage/built-in-sets'
import { labels } from '../../../../../src/texts/labels'
import { normList } from '../../../../../src/texts/framework/assessment/norm-list'
import { normPage } from '../../../../../src/texts/framework/assessment/norm-page'
import NormFilters from '../../../../../src/ui/framework/assessment/NormFilters.vue'
import TwinPanel from '../../../../../src/ui/framework/assessment/TwinPanel.vue'
import { newDossier, screenOf } from '../../walk-fields'

const agreement = frameworkSets.find(({ id }) => id === 'vsv-overeenkomst') ?? frameworkSet
const normCalled = (id: string) => {
  const norm = normsOf(frameworkSet).find((one) => one.id === id)
  if (norm === undefined) throw new Error(id)
  return norm
}

async function dossierWith(name: string, lists: readonly FrameworkSet[]) {
  const dossier = await newDossier(name)
  const { storage, dossierId } = dossier
  const made: Assessment[] = []
  for (const [index, questionSet] of lists.entries())
    made.push(
      await storage.assessments.add({
        dossierId,
        title: questionSet.title,
        status: 'draft',
        questionSet,
        startedOn: `2026-11-0${String(index + 1)}`,
        adoptedOn: null,
        adoptedBy: '',
        previousId: null,
        snapshot: null,
      }),
    )
  return { dossier, made }
}

test('a twin is a link with its verdict, and says that it contradicts', async () => {
  const { dossier, made } = await dossierWith('twins-on-screen', [frameworkSet, agreement])
  const [inspection, other] = made
  if (inspection === undefined || other === undefined) throw new Error('no lists')
  await dossier.storage.judgements.judge(inspection.id, 'ORG-03', { verdict: 'largely-met' })
  await dossier.storage.judgements.judge(other.id, 'OVE-22', { verdict: 'unmet' })
  const page = await screenOf(TwinPanel, { norm: normCalled('ORG-03') }, dossier, (one) =>
    one.text().includes(normPage.twins.contradicts),
  )
  expect(page.text()).toContain('OVE-22 Geschillen en nakoming zijn geregeld')
  expect(page.text()).toContain(labels.verdict.unmet)
  expect(page.text()).toContain(agreement.title)
  expect(page.text().split(normPage.twins.contradicts)).toHaveLength(2)
})

test('a list that was not started is named without a verdict, and a norm without a twin has no panel', async () => {
  const { dossier } = await dossierWith('twins-not-started', [frameworkSet])
  const page = await screenOf(TwinPanel, { norm: normCalled('ORG-02') }, dossier, (one) =>
    one.text().includes(normPage.twins.notStarted),
  )
  expect(page.text()).toContain('OVE-18 De overeenkomst is getekend')
  expect(page.text()).not.toContain(labels.verdict['not-assessed'])
  const none = await screenOf(TwinPanel, { norm: normCalled('MEL-06') }, dossier, () => true)
  await vi.waitFor(() => expect(none.find('section').exists()).toBe(false))
})

/** Opens the filters, which are drawn then; whether they hold these words. */
function openedWith(filters: VueWrapper, words: string): boolean {
  const { element } = filters.get<HTMLDetailsElement>('details.more')
  if (!element.open) {
    element.open = true
    element.dispatchEvent(new Event('toggle'))
  }
  return filters.text().includes(words)
}

test('the short test is offered with its number of norms, and not by a list without one', async () => {
  const { dossier } = await dossierWith('short-test', [frameworkSet])
  const filters = await screenOf(NormFilters, {}, dossier, (one) =>
    openedWith(one, normList.filter.short(14)),
  )
  expect(filters.text()).toContain('Korte toets (14 normen, één avond)')
  const { dossier: without } = await dossierWith('no-short-test', [agreement])
  const other = await screenOf(NormFilters, {}, without, (one) => openedWith(one, normList.filter.core))
  expect(other.text()).not.toContain('Korte toets')
})
