import { expect, test } from 'vitest'
import type { Severity } from '../../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../../src/domain/framework/assessment/verdict'
import { failingNorms } from '../../../../src/domain/report/failing-norms'
import { reportModelOf } from '../../../../src/domain/report/report-gathering'
import { normsOf } from '../../../../src/domain/question-set'
import { frameworkSet } from '../../../../src/storage/built-in-sets'
import { buildContent } from '../../../fixtures/build-content'

const norms = normsOf(frameworkSet)
const core = norms.filter((norm) => norm.core).map(({ id }) => id)
const others = norms.filter((norm) => !norm.core).map(({ id }) => id)

/** The ids of the sheets, of a dossier in which only these norms were judged. */
function sheetsOf(judged: Readonly<Record<string, readonly [Verdict, Severity | null]>>): readonly string[] {
  const content = buildContent({ judged: norms.length })
  const model = reportModelOf(
    {
      ...content,
      judgements: content.judgements.map((judgement) => {
        const [verdict, severity] = judged[judgement.normId] ?? [null, null]
        return { ...judgement, applicable: true, toConfirm: false, verdict, severity }
      }),
    },
    { kind: 'verbeterplan', today: '2026-07-01', appVersion: '1', labels: { rest: '' } },
  )
  return failingNorms(model.assessments).map(({ part }) => part.norm.id)
}

test('core norms and what was called critical come first, then by severity, then unmet before largely unmet', () => {
  const [firstCore = '', secondCore = '', thirdCore = ''] = core
  const [one = '', two = '', three = '', four = ''] = others
  expect(
    sheetsOf({
      [firstCore]: ['largely-unmet', null],
      [secondCore]: ['unmet', null],
      [thirdCore]: ['largely-unmet', 'critical'],
      [one]: ['unmet', null],
      [two]: ['unmet', 'minor'],
      [three]: ['largely-unmet', 'major'],
      [four]: ['largely-unmet', 'critical'],
    }),
  ).toEqual([thirdCore, four, secondCore, firstCore, three, two, one])
})

test('a norm that is met, largely met, unknown or not judged has no sheet', () => {
  const [a = '', b = '', c = ''] = core
  expect(sheetsOf({ [a]: ['met', null], [b]: ['largely-met', null], [c]: ['unknown', null] })).toEqual([])
})
