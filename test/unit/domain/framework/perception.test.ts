import { describe, expect, test } from 'vitest'
import { perceptionBeside } from '../../../../src/domain/framework/perception'

const strong = { mean: 4.3, band: 'strong', agreement: 'agreed' } as const
const low = { mean: 2.1, band: 'attention', agreement: 'agreed' } as const
const divided = { mean: 3.4, band: 'discuss', agreement: 'divided' } as const

describe('perception beside a verdict', () => {
  test('"voldoet" is contradicted by a low score and by divided opinions', () => {
    expect(perceptionBeside('met', low)).toBe('lower')
    expect(perceptionBeside('met', divided)).toBe('divided')
    expect(perceptionBeside('met', strong)).toBe('fits')
  })

  test('"voldoet niet" is contradicted by a high score', () => {
    expect(perceptionBeside('unmet', strong)).toBe('higher')
    expect(perceptionBeside('unmet', low)).toBe('fits')
  })

  test('in the middle of the scale a tension is something to talk about, not a contradiction', () => {
    expect(perceptionBeside('largely-met', low)).toBe('discuss')
    expect(perceptionBeside('largely-met', divided)).toBe('discuss')
    expect(perceptionBeside('largely-unmet', strong)).toBe('discuss')
  })

  test('without a verdict, or without a figure that may be shown, nothing is said', () => {
    for (const standing of ['unknown', 'not-applicable', 'not-assessed'] as const)
      expect(perceptionBeside(standing, strong)).toBeNull()
    expect(perceptionBeside('met', { mean: null, band: null, agreement: null })).toBeNull()
  })
})
