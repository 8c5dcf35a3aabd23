import type { Page } from 'playwright-core'

/**
 * What a screen reader would be told wrongly on a page that somebody has just come to, beside what axe finds: something that breaks in, a
 * list in a list, a page that is still there behind a dialog, or a dialog that begins at its box, which is called by all its words.
 */
export function heardWronglyOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())
    const dialog = all(':is([role="dialog"], [role="alertdialog"])[aria-modal="true"]').at(-1)
    const { activeElement } = document
    return [
      ...all('[role="alert"]')
        .filter(({ innerText }) => innerText.trim() !== '')
        .map(({ innerText }) => `breaks in: ${innerText}`),
      ...all('[role="combobox"] [role="combobox"]').map(({ id }) => `a list in a list: ${id}`),
      ...all('[role="listbox"][aria-live="polite"]').map(({ id }) => `read out when it opens: ${id}`),
      ...(dialog !== undefined && document.querySelector('.page-behind:not([inert])') !== null
        ? ['the page behind the dialog is there']
        : []),
      ...(dialog !== undefined && (activeElement === dialog || !dialog.contains(activeElement))
        ? [`the dialog begins at ${activeElement?.className ?? 'nothing'}`]
        : []),
    ]
  })
}
