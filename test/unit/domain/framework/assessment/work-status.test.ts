/** The state of the work goes along with the verdict, until somebody chooses another (method T2). */
import { describe, expect, test } from 'vitest'
import { UNTOUCHED, type WorkStatus } from '../../../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../../../src/domain/framework/assessment/verdict'
import { workStatusAfter } from '../../../../../src/domain/framework/assessment/work-status'

const given = (verdict: Verdict | null, applicable = true) => ({ applicable, verdict })
const before = (verdict: Verdict | null, workStatus: WorkStatus) => ({ ...UNTOUCHED, verdict, workStatus })

describe('a norm gets a verdict', () => {
  test.each([
    ['met', 'settled'],
    ['largely-met', 'busy'],
    ['largely-unmet', 'busy'],
    ['unmet', 'busy'],
    ['unknown', 'busy'],
  ] as const)('%s, for the first time: the work is %s', (verdict, status) => {
    expect(workStatusAfter(null, given(verdict))).toBe(status)
  })

  test('that does not apply, there is nothing left to do', () => {
    expect(workStatusAfter(null, given(null, false))).toBe('settled')
  })

  test('that is taken away again, the work is still to be done', () => {
    expect(workStatusAfter(before('met', 'settled'), given(null))).toBe('to-do')
  })

  test('and another one later: the state follows again', () => {
    expect(workStatusAfter(before('unmet', 'busy'), given('met'))).toBe('settled')
    expect(workStatusAfter(before('met', 'settled'), given('unmet'))).toBe('busy')
  })
})

describe('somebody chose a state', () => {
  test('it stays, whatever the verdict becomes', () => {
    expect(workStatusAfter(before('unmet', 'to-check'), given('met'))).toBe('to-check')
    expect(workStatusAfter(before('met', 'busy'), given('unmet'))).toBe('busy')
    expect(workStatusAfter(before(null, 'busy'), given('met'))).toBe('busy')
  })

  test('a judgement from before this rule, still to be done, follows the next verdict', () => {
    expect(workStatusAfter(before('unmet', 'to-do'), given('met'))).toBe('settled')
  })
})
