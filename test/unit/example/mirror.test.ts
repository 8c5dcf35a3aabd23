import { describe, expect, test } from 'vitest'
import { exampleContent } from '../../../build/example/content'
import { EXAMPLE_DAY } from '../../../build/example/profile'
import { findingsOf } from '../../../src/domain/dossier/findings'
import { normsOf } from '../../../src/domain/question-set'
import { resultsOf } from '../../../src/domain/survey/results/results'
import type { RoundResults, StatementResult } from '../../../src/domain/survey/results/round-results'
import { frameworkSet, mirrorSet } from '../../../src/storage/built-in-sets'
import { formatMean } from '../../../src/texts/format'

const content = exampleContent(mirrorSet, frameworkSet)

function resultsIn(form: 'quickscan' | 'full'): RoundResults {
  const round = content.rounds.find((one) => one.form === form)
  if (round === undefined) throw new Error(`no ${form}`)
  return resultsOf(
    round,
    content.responses.filter(({ roundId }) => roundId === round.id),
    { rest: 'Overige beroepsgroepen' },
  )
}

const quickscan = resultsIn('quickscan')
const survey = resultsIn('full')

function statement(results: RoundResults, id: string): StatementResult {
  const found = results.themes
    .flatMap(({ statements }) => statements)
    .find(({ statementId }) => statementId === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** Mean of one group on one statement. */
function meanOf(results: RoundResults, id: string, groupId: string): number {
  const found = statement(results, id).groups.find((group) => group.groupId === groupId)
  if (found === undefined) throw new Error(`${groupId} is hidden on ${id}`)
  return found.mean
}

test('two rounds: an adopted quickscan of 2025 and a closed full survey of 2026', () => {
  expect(content.rounds.map(({ form, status }) => [form, status])).toEqual([
    ['quickscan', 'adopted'],
    ['full', 'closed'],
  ])
  expect(quickscan.submitted).toBe(49)
  expect(survey.submitted).toBe(63)
  expect(survey.professions.filter(({ submitted }) => submitted !== 0)).toHaveLength(9)
})

test('small professions are hidden, and nothing says that nobody answered among the four', () => {
  expect(Object.fromEntries(survey.hidden.map(({ professionId, reason }) => [professionId, reason]))).toEqual(
    {
      KND: 'merged-rest',
      JGZ: 'merged-rest',
      AMB: 'merged-rest',
      HA: 'merged-rest',
    },
  )
  for (const { groups } of survey.themes.flatMap(({ statements }) => statements)) {
    for (const { groupId, n } of groups) {
      expect(['KND', 'JGZ', 'AMB', 'HA']).not.toContain(groupId)
      expect(n).toBeGreaterThanOrEqual(5)
    }
  }
})

test('professions differ in response: good, fair and low', () => {
  expect(new Set(survey.professions.map(({ responseLabel }) => responseLabel))).toEqual(
    new Set(['good', 'fair', 'low']),
  )
})

test('the themes run from attention to strong', () => {
  const means = survey.themes.map(({ mean }) => mean ?? 0)
  expect(Math.min(...means)).toBeLessThan(2.8)
  expect(Math.max(...means)).toBeGreaterThanOrEqual(4)
  expect(new Set(survey.themes.map(({ band }) => band))).toEqual(new Set(['strong', 'discuss', 'attention']))
})

describe('the differences the example is about', () => {
  test('gynaecologists see much more trust and openness than community midwives', () => {
    expect(meanOf(survey, 'REL-2', 'GYN') - meanOf(survey, 'REL-2', 'VK1')).toBeGreaterThanOrEqual(1)
    expect(meanOf(survey, 'BEL-1', 'GYN') - meanOf(survey, 'BEL-1', 'VK1')).toBeGreaterThanOrEqual(1)
    expect(survey.biggestGaps).toContain('REL-2')
  })

  test('maternity care lacks data and misses youth health care', () => {
    const data = survey.themes.find(({ themeId }) => themeId === 'GEG')
    expect(data?.gap?.lowestGroupId).toBe('KRZ')
    expect(statement(survey, 'NET-4').gap?.lowestGroupId).toBe('KRZ')
    expect(statement(survey, 'NET-4').gap?.label).toBe('large')
  })

  test('opinions on opposing interests fall into two camps', () => {
    expect(statement(survey, 'BEL-3').twoCamps).toBe(true)
  })

  test('many do not know what was signed or who speaks in the ROAZ', () => {
    expect(statement(survey, 'BES-1').unknownToMany).toBe(true)
    expect(statement(survey, 'GEG-5').unknownToMany).toBe(true)
  })

  test('the shared vision and the voice of parents grew since the quickscan', () => {
    for (const id of ['AMB-1', 'OVL-1', 'NET-1']) {
      expect((statement(survey, id).mean ?? 0) - (statement(quickscan, id).mean ?? 0)).toBeGreaterThan(0.4)
    }
  })
})

test('verdict and perception contradict each other in at least three places', () => {
  const contradicted = findingsOf({
    norms: normsOf(frameworkSet),
    judgements: content.judgements,
    evidence: content.evidence,
    actions: content.actions,
    results: survey,
    today: EXAMPLE_DAY,
  }).flatMap((finding) => (finding.kind === 'perception-contradicts' ? [finding.normId] : []))
  expect(contradicted).toEqual(expect.arrayContaining(['ORG-02', 'CLI-01', 'COO-01', 'ACU-05']))
})

test('a score quoted as baseline of an action is the score of the quickscan', () => {
  const quoted = content.actions.filter(({ baseline }) => baseline.includes('(quickscan 2025)'))
  expect(quoted).toHaveLength(3)
  for (const { origin, baseline } of quoted) {
    const mean = statement(quickscan, origin.statementId ?? '').mean
    expect(baseline).toBe(`${formatMean(mean ?? 0)} (quickscan 2025)`)
  }
})

test('people skip statements, do not know, and say that a question does not concern them', () => {
  const full = content.responses.filter(({ roundId }) => roundId === survey.roundId)
  const given = full.flatMap(({ answers }) => Object.values(answers))
  expect(given).toContain('dont-know')
  expect(given).toContain('not-applicable')
  const midwives = full.filter(({ professionId }) => professionId === 'VK1')
  expect(midwives.some(({ answers }) => Object.keys(answers).length < 50)).toBe(true)
  expect(survey.phases).not.toBeNull()
  expect(survey.openAnswers).toBeGreaterThan(30)
})
