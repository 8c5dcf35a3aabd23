/** The way of a respondent through the file with the questionnaire. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { statementsFor, type Answer } from '../../src/domain/question-set'
import { inWordsFor } from '../../src/domain/survey/wording'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { filling } from '../../src/texts/survey/filling/filling'
import { respond } from '../../src/texts/survey/filling/respond'
import { barriersOn } from './barriers'
import { excess } from './width'

export const labelOf = (value: Answer) => mirrorSet.scale.find((point) => point.value === value)?.label ?? ''

export const next = (page: Page) => page.getByRole('button', { name: filling.next, exact: true })

/** Goes on with every page empty, up to the last look. */
export async function skipToCheck(page: Page): Promise<void> {
  while (!(await page.getByRole('heading', { name: respond.check.title }).isVisible()))
    await next(page).click()
}

export async function answerFirst(page: Page): Promise<void> {
  await next(page).click()
  await page
    .getByRole('radio', { name: labelOf(4), exact: true })
    .first()
    .check()
}

export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found = await barriersOn(page)
  const tooWide = await excess(page)
  expect({ where, found, tooWide }).toEqual({ where, found: [], tooWide: 0 })
}

/** The pages with statements, as somebody with a profession of care in this group gets them. */
export const pagesFor = (group: 'core' | 'external') =>
  mirrorSet.themes
    .map((theme) => ({
      theme,
      statements: statementsFor(theme, 'quickscan', group).map((one) => inWordsFor({ group }, one)),
    }))
    .filter(({ statements }) => statements.length > 0)

export async function begin(page: Page, profession: string): Promise<void> {
  await page.getByRole('button', { name: filling.welcome.begin }).click()
  await page.getByRole('radio', { name: profession, exact: true }).check()
}
