import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Which of the rules: all of them; those about colour, which cost as much as the others together; or all but those. */
export type Rules = 'all' | 'colours' | 'structure'

/** The only one of our tags that is about colour. */
const COLOUR = 'color-contrast'

/**
 * What axe finds on a page that has come to rest: WCAG 2.2 A and AA and good practice, as "rule: places". Waits for fading and sliding to
 * end: a message halfway has no contrast yet. Axe works in the page itself, because Electron cannot make a second one and everywhere else
 * it is twice as fast; the details of rules that are kept are not asked for.
 */
export async function barriersOn(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (one) =>
          one.playState !== 'running' ||
          one.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  )
  const isThere = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window))
  // To send and compile it took four times as long as to look at a page.
  const axe = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  if (rules === 'colours') axe.withRules([COLOUR])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  if (rules === 'structure') axe.disableRules([COLOUR])
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(' | ')}`,
  )
}
