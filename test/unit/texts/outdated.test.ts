import { expect, test, vi } from 'vitest'
import { normPage } from '../../../src/texts/framework/assessment/norm-page'
import { readiness } from '../../../src/texts/framework/readiness/readiness'

vi.mock('../../../src/domain/framework/assessment/outdated', () => ({ OUTDATED_AFTER: 2 }))

test('what is said of an old verdict is the age the program goes by', () => {
  const { title, fine } = readiness.check['judgement-outdated']
  for (const sentence of [normPage.warningSentence['judgement-outdated'], title, fine])
    expect(sentence).toContain('ouder dan twee jaar')
})
