import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import { buildContent } from '../../fixtures/build-content'

const modelOf = (content: DossierContent, today = '2026-07-01') =>
  reportModelOf(content, { kind: 'volledig', today, appVersion: '1', labels: { rest: 'Overig' } })

describe('the board summary', () => {
  test('lists overdue actions longest overdue first, at most five, and counts them all', () => {
    const content = buildContent({ actions: 0 })
    const [template] = buildContent({ actions: 1 }).actions
    if (!template) throw new Error('no action')
    const actions = Array.from({ length: 8 }, (_, index) => ({
      ...template,
      id: `a${index}`,
      number: index + 1,
      status: 'running' as const,
      dueOn: `2026-0${6 - (index % 6)}-01`,
    }))
    const { summary } = modelOf({ ...content, actions })
    expect(summary.overdueCount).toBe(8)
    expect(summary.overdue).toHaveLength(5)
    expect(summary.overdue.map(({ dueOn }) => dueOn)).toEqual(
      summary.overdue.map(({ dueOn }) => dueOn).toSorted(),
    )
  })

  test('names a norm once where bewijs and beleving contradict, with the statement that does so most', () => {
    const content = buildContent({ judged: 53, seed: 4 })
    const judgements = content.judgements.map((judgement) => ({
      ...judgement,
      applicable: true,
      verdict: 'met' as const,
    }))
    const low = content.responses.map((response) => ({
      ...response,
      answers: Object.fromEntries(Object.keys(response.answers).map((id) => [id, 2 as const])),
    }))
    const { summary } = modelOf({ ...content, judgements, responses: low })
    expect(summary.gaps).toHaveLength(5)
    expect(summary.gapCount).toBeGreaterThan(5)
    expect(new Set(summary.gaps.map(({ normId }) => normId)).size).toBe(5)
    expect(summary.gaps.every(({ mean }) => mean === 2)).toBe(true)
  })

  test('takes the newest round that is closed, not the one still open', () => {
    const content = buildContent()
    const [closed] = content.rounds
    if (!closed) throw new Error('no round')
    const open = {
      ...closed,
      id: 'open',
      title: 'Nog open',
      status: 'open' as const,
      opensOn: '2026-06-01',
      closesOn: null,
    }
    const { summary, rounds } = modelOf({ ...content, rounds: [closed, open] })
    expect(summary.mirror?.title).toBe(closed.title)
    expect(rounds.map(({ round }) => round.title)).toEqual(['Nog open', closed.title])
  })
})
