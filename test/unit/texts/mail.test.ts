import { describe, expect, test } from 'vitest'
import { mail } from '../../../src/texts/mail'

const asked = {
  vsv: 'VSV Oost',
  minutes: '4 tot 5',
  closesOn: '2026-12-14',
  contact: 'secretaris@voorbeeld.nl',
  threshold: 5,
  usesCodes: false,
}

describe('the e-mail beside a questionnaire', () => {
  test('says what is asked, how long it takes, until when, and where the answers go', () => {
    const text = mail.questionnaire(asked)
    for (const part of ['VSV Oost', '4 tot 5 minuten', '14-12-2026', 'naar secretaris@voorbeeld.nl'])
      expect(text).toContain(part)
  })

  test('promises what the programme keeps: the threshold of this round', () => {
    expect(mail.questionnaire({ ...asked, threshold: 8 })).toContain('minder dan 8 mensen')
  })

  test('speaks of a code only when there are codes, and of a day only when there is one', () => {
    expect(mail.questionnaire(asked)).not.toContain('code')
    expect(mail.questionnaire({ ...asked, usesCodes: true })).toContain('met de code')
    expect(mail.questionnaire({ ...asked, closesOn: null })).not.toContain('tot en met')
    expect(mail.questionnaire({ ...asked, contact: '' })).toContain('naar mij')
  })
})

test('the e-mail beside sent work names how much it is, and no norm or action', () => {
  const work = { recipient: 'Jansen', vsv: 'VSV Oost', norms: 3, actions: 1, askedBefore: '2026-12-01' }
  expect(mail.work(work)).toContain('naar 3 normen en 1 actie?')
  expect(mail.work(work)).toContain('vóór 1-12-2026')
  expect(mail.work({ ...work, norms: 0, askedBefore: null })).toContain('naar 1 actie?')
})

test('the e-mail beside a file for a benchmark says that there is no name when there is none', () => {
  expect(mail.benchmark(false)).toContain('De naam van ons VSV staat er niet in')
  expect(mail.benchmark(true)).not.toContain('De naam van ons VSV')
})
