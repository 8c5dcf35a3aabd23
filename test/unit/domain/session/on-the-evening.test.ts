import { describe, expect, test } from 'vitest'
import { plannedStart } from '../../../../src/domain/session/agenda'
import { madeUpBallot, madeUpGuesses } from '../../../../src/domain/session/made-up'
import { moved } from '../../../../src/domain/session/order'
import { proposedPoints } from '../../../../src/domain/session/preparation'
import type { SessionTopic, VotingPoint } from '../../../../src/domain/session/session'
import type { Slide } from '../../../../src/domain/session/slide'
import { minutesFor, subjectOfSlide } from '../../../../src/domain/session/subjects'
import type { Norm } from '../../../../src/domain/question-set'

const slide = (key: string, kind: Slide['kind']) => ({ key, kind }) as Slide

describe('the subject of a slide, where its notes belong', () => {
  test('is the theme, the statement, or otherwise the step', () => {
    expect(subjectOfSlide(slide('s1/theme/VIS/1', 'theme'))).toBe('VIS')
    expect(subjectOfSlide(slide('s1/theme/EIGEN/A/2', 'theme'))).toBe('EIGEN/A')
    expect(subjectOfSlide(slide('s2/gap/REL-2', 'gap'))).toBe('REL-2')
    expect(subjectOfSlide(slide('s3/outcome/1', 'outcome'))).toBe('s3')
  })

  test('gets an equal part of the minutes of its step, whatever number of slides it has', () => {
    const slides = [
      slide('s1/theme/VIS/1', 'theme'),
      slide('s1/theme/ZOR/1', 'theme'),
      slide('s1/theme/ZOR/2', 'theme'),
      slide('s2/vote/1', 'vote'),
    ]
    const step = { skipped: false, startedAt: null, endedAt: null }
    const steps = [
      { id: 's1', kind: 'mirror', minutes: 40, ...step },
      { id: 's2', kind: 'vote', minutes: 20, ...step },
    ] as const
    expect(slides.map((one) => minutesFor(one, slides, { steps }))).toEqual([20, 20, 20, 20])
    expect(minutesFor(slides[3] as Slide, slides, { steps: [{ ...steps[1], minutes: 7 }] })).toBe(7)
  })
})

describe('a list put in another order', () => {
  test('keeps everything, and an item stays at the end it was at', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 2, 5)).toEqual(['a', 'b', 'c'])
    expect(moved(['a'], 3, -1)).toEqual(['a'])
  })
})

describe('the planned start', () => {
  test('is the time on the day of the session, or today as long as there is none', () => {
    const at = (heldOn: string | null, startTime: string) => plannedStart({ heldOn, startTime }, '2026-12-01')
    expect(at('2026-12-10', '14:00')).toBe(new Date(2026, 11, 10, 14).getTime())
    expect(at(null, '09:30')).toBe(new Date(2026, 11, 1, 9, 30).getTime())
    expect(at('2026-12-10', '')).toBeNull()
  })
})

describe('points proposed to vote on', () => {
  const norms = Array.from({ length: 12 }, (_, index) => ({ id: `N${String(index)}`, title: 'Norm' }))
  const topics = norms.map(({ id }): SessionTopic => ({ kind: 'contradiction', subjectId: id, reason: '' }))

  test('are never more than fit on a ballot, those that stand already counted with them', () => {
    const own: VotingPoint = { id: 'p', title: 'Eigen', source: 'room', subjectId: null, mandatory: false }
    expect(proposedPoints(topics, [], null, norms as unknown as readonly Norm[])).toHaveLength(8)
    expect(proposedPoints(topics, [own], null, norms as unknown as readonly Norm[])).toHaveLength(7)
    const goesOn = { ...own, mandatory: true }
    expect(proposedPoints(topics, [goesOn], null, norms as unknown as readonly Norm[])).toHaveLength(8)
  })
})

describe('a rehearsal', () => {
  test('makes up guesses of every table, and ballots of different points', () => {
    let seed = 1
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    expect(madeUpGuesses(['VIS', 'ZOR'], 3, random).map(({ table }) => table)).toEqual([1, 2, 3])
    const ballot = madeUpBallot(['a', 'b', 'c', 'd', 'e'], random)
    expect(new Set(ballot).size).toBe(3)
    expect(madeUpBallot(['a', 'b'], random)).toHaveLength(2)
  })
})
