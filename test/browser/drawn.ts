import type { Page } from 'playwright-core'

/**
 * What is drawn in a colour of ours (a bar, a swatch, a dot) and cannot be told from its surroundings where the system gives the colours;
 * by its class. The page is left in those colours.
 */
export async function lostWithoutColours(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'none' })
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-drawn]')) one.removeAttribute('data-drawn')
    for (const one of document.querySelectorAll<HTMLElement>('#app *, .v-overlay-container *')) {
      const isLeaf = one.childElementCount === 0 && one.textContent.trim() === ''
      if (!isLeaf || one.matches('input, textarea, canvas, img, iframe, progress, svg *')) continue
      // What Vuetify lays over a button or a field to tint it under the mouse, and under a tab that is told by its own ground.
      if (/__(overlay|underlay|scrim|opacity|slider)|ripple/.test(one.className)) continue
      const { width, height } = one.getBoundingClientRect()
      if (
        width < 2 ||
        height < 2 ||
        !one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        continue
      const { backgroundColor } = getComputedStyle(one)
      if (groundOf(one.parentElement) !== backgroundColor && !isClear(backgroundColor))
        one.dataset['drawn'] = ''
    }
    function isClear(colour: string): boolean {
      return colour === 'transparent' || /, 0\)$/.test(colour)
    }
    function groundOf(from: Element | null): string {
      for (let one = from; one !== null; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one)
        if (!isClear(backgroundColor)) return backgroundColor
      }
      return ''
    }
  })
  await page.emulateMedia({ forcedColors: 'active' })
  return page.evaluate(() => {
    const isClear = (colour: string) => colour === 'transparent' || /, 0\)$/.test(colour)
    const groundOf = (from: Element | null): string => {
      for (let one = from; one !== null; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one)
        if (!isClear(backgroundColor)) return backgroundColor
      }
      return ''
    }
    return [...document.querySelectorAll('[data-drawn]')]
      .filter((one) => {
        const ground = groundOf(one.parentElement)
        const { backgroundColor, borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one)
        const isFilled = !isClear(backgroundColor) && backgroundColor !== ground
        const isLined = borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== ground
        return !isFilled && !isLined
      })
      .map(({ className, parentElement }) => `${parentElement?.className ?? ''} > ${className}`)
  })
}
