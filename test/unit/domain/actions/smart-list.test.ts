import { describe, expect, test } from 'vitest'
import type { Action } from '../../../../src/domain/actions/action'
import { smartGaps } from '../../../../src/domain/actions/smart-gaps'
import { smartList } from '../../../../src/domain/actions/smart-list'
import { action } from '../framework-fixture'

const missing = (fields: Partial<Action>) =>
  smartList(action('a', { cause: 'Er is geen vaste volgorde.', ...fields })).flatMap(({ line, inOrder }) =>
    inOrder ? [] : [line],
  )

describe('a table sees what an action still lacks', () => {
  test('nothing, when it says what, who, when, how it is measured and what caused it', () => {
    expect(missing({})).toEqual([])
  })

  test.each<readonly [Partial<Action>, string]>([
    [{ cause: ' ' }, 'cause'],
    [{ goal: '' }, 'goal'],
    [{ approach: '' }, 'approach'],
    [{ ownerName: '' }, 'owner'],
    [{ ownerRole: '' }, 'role'],
    [{ startOn: null }, 'dates'],
    [{ dueOn: null }, 'dates'],
    [{ startOn: '2026-12-02' }, 'dates'],
    [{ measure: '' }, 'measure'],
    [{ baseline: '' }, 'measure'],
    [{ target: '' }, 'measure'],
    [{ checkOn: null }, 'check'],
    [{ checkOn: '2026-11-30' }, 'check'],
    [{ evidence: '' }, 'evidence'],
  ])('%j is told in the line %s alone', (fields, line) => {
    expect(missing(fields)).toEqual([line])
  })

  test('an empty action lacks every line, and each gap the plan names is in one of them', () => {
    const empty = action('a', {
      cause: '',
      goal: '',
      approach: '',
      ownerName: '',
      ownerRole: '',
      startOn: null,
      dueOn: null,
      measure: '',
      baseline: '',
      target: '',
      checkOn: null,
      evidence: '',
    })
    expect(smartGaps(empty)).toHaveLength(11)
    expect(smartList(empty).map(({ inOrder }) => inOrder)).toEqual(Array<boolean>(9).fill(false))
  })
})
