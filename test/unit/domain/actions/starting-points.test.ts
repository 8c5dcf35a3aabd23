import { expect, test } from 'vitest'
import { lowStatements, normsByStatement, unmetNorms } from '../../../../src/domain/actions/starting-points'
import type { RoundResults, StatementResult } from '../../../../src/domain/survey/results/round-results'
import { mirrorSet } from '../../../../src/storage/built-in-sets'
import { action, assessment, forNorm, framework, judgement, norm } from '../framework-fixture'

function statement(statementId: string, fields: Partial<StatementResult>) {
  return { statementId, ...fields }
}

const results = {
  themes: [
    {
      statements: [
        statement('AMB-1', { band: 'attention', mean: 2.8 }),
        statement('AMB-2', { band: 'discuss', mean: 3.2 }),
        statement('AMB-3', { band: null, mean: null }),
      ],
    },
    { statements: [statement('REL-1', { band: 'attention', mean: 2.1 })] },
  ],
} as unknown as RoundResults

test('low statements are offered lowest first; what is withheld or in hand is not', () => {
  const idsOf = (actions: Parameters<typeof lowStatements>[2]) =>
    lowStatements(results, mirrorSet, actions).map((low) => low.statement.id)
  expect(idsOf([])).toEqual(['REL-1', 'AMB-1'])
  const origin = { kind: 'mirror', themeId: 'REL', statementId: 'REL-1', normId: null } as const
  expect(idsOf([action('a', { origin, status: 'done' })])).toEqual(['AMB-1'])
  expect(idsOf([action('a', { origin, status: 'stopped' })])).toEqual(['REL-1', 'AMB-1'])
})

test('a statement leads to the norms that name it, with verdict and actions in hand', () => {
  const set = framework({
    T: [norm('A', { statementIds: ['REL-1'] }), norm('B', { statementIds: ['REL-1', 'AMB-1'] })],
  })
  const links = normsByStatement(
    [assessment(set)],
    [judgement('A', { verdict: 'unmet' }), judgement('B', { assessmentId: 'other' })],
    [action('x', { origin: forNorm('A') }), action('y', { origin: forNorm('A'), status: 'secured' })],
  )
  expect(
    links.get('REL-1')?.map((link) => [link.norm.id, link.standing, link.actions.map(({ id }) => id)]),
  ).toEqual([
    ['A', 'unmet', ['x']],
    ['B', 'not-assessed', []],
  ])
  expect(links.get('AMB-1')?.map((link) => link.norm.id)).toEqual(['B'])
  expect(links.get('ZOR-1')).toBeUndefined()
})

test('norms to start with: those of the core first, then what is not met at all', () => {
  const set = framework({
    T: [
      norm('partly', { core: false }),
      norm('not', { core: false }),
      norm('core, partly', { core: true }),
      norm('core, not', { core: true }),
      norm('met', { core: true }),
    ],
  })
  const found = unmetNorms(
    [assessment(set)],
    [
      judgement('partly', { verdict: 'largely-unmet' }),
      judgement('not', { verdict: 'unmet' }),
      judgement('core, partly', { verdict: 'largely-unmet' }),
      judgement('core, not', { verdict: 'unmet' }),
      judgement('met'),
      judgement('met', { assessmentId: 'other', verdict: 'unmet' }),
    ],
    [],
  )
  expect(found.map((one) => [one.norm.id, one.standing])).toEqual([
    ['core, not', 'unmet'],
    ['core, partly', 'largely-unmet'],
    ['not', 'unmet'],
    ['partly', 'largely-unmet'],
  ])
})
